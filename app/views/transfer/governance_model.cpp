// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/transfer/governance_model.h"

#include "app/views/transfer/source_tip.h"

namespace steward {

namespace {

enum Column { What, Before, After, Change, Sources, ColumnCount };

} // namespace

void GovernanceModel::show(DatasetPtr dataset, std::optional<GovernanceComparison> comparison)
{
    beginResetModel();
    m_dataset = std::move(dataset);
    m_comparison = std::move(comparison);
    m_lines.clear();
    for (std::size_t i = 0; m_comparison && i < m_comparison->tables.size(); ++i) {
        const GovernanceTable& table = m_comparison->tables[i];
        m_lines.push_back({i, nullptr, {governanceSectionText(table.section), {}, {}, {}, {}, {}}});
        for (const GovernanceRow& row : table.rows)
            m_lines.push_back({i, &row, governanceLine(*m_dataset, table.section, row)});
    }
    endResetModel();
}

bool GovernanceModel::isHeading(int row) const
{
    return m_lines[static_cast<std::size_t>(row)].row == nullptr;
}

FactRef GovernanceModel::factAt(int row) const
{
    const Line& line = m_lines[static_cast<std::size_t>(row)];
    return line.row ? shownFact(*m_dataset, m_comparison->tables[line.table].section, *line.row)
                    : FactRef{};
}

int GovernanceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int GovernanceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GovernanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_comparison)
        return {};
    return governanceColumns(*m_comparison).value(section);
}

QString GovernanceModel::textAt(int row, int column) const
{
    const Line& line = m_lines[static_cast<std::size_t>(row)];
    if (!line.row)
        return column == What ? line.text.section : QString();
    switch (column) {
    case What: return line.text.what;
    case Before: return line.text.before;
    case After: return line.text.after;
    case Change: return line.text.change;
    default: return line.text.sources;
    }
}

QString GovernanceModel::tipAt(int row, int column) const
{
    const Line& line = m_lines[static_cast<std::size_t>(row)];
    if (!line.row)
        return governanceDefinition(m_comparison->tables[line.table].section);
    if (column != Sources)
        return textAt(row, column);
    const QString titles = sourceTip(*m_dataset, governanceSources(*m_dataset, *line.row));
    return titles.isEmpty() ? line.text.sources : titles;
}

} // namespace steward
