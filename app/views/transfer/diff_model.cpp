// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/transfer/diff_model.h"

#include "app/text/change_text.h"
#include "app/text/diff_cells.h"
#include "app/views/transfer/source_tip.h"

namespace steward {

void DiffModel::show(std::shared_ptr<const DayDiff> diff)
{
    beginResetModel();
    m_diff = std::move(diff);
    listRows();
    endResetModel();
}

void DiffModel::setSection(std::optional<DiffSection> section)
{
    if (m_section == section)
        return;
    beginResetModel();
    m_section = section;
    listRows();
    endResetModel();
}

void DiffModel::listRows()
{
    m_rows.clear();
    m_cells = {-1, {}};
    for (int i = 0; i < diffSectionCount; ++i) {
        const auto section = static_cast<DiffSection>(i);
        if (m_section && m_section != section)
            continue;
        const std::vector<int> items = itemsOf(section);
        if (!items.empty())
            m_rows.push_back({section, -1});
        for (const int item : items)
            m_rows.push_back({section, item});
    }
}

std::vector<int> DiffModel::itemsOf(DiffSection section) const
{
    std::vector<int> items;
    if (!m_diff)
        return items;
    const Dataset& dataset = *m_diff->to->dataset;
    if (section == DiffSection::Numbers) {
        const std::vector<NumberOnDays>& numbers = m_diff->numbers.numbers;
        for (std::size_t i = 0; i < numbers.size(); ++i)
            if (numbers[i].isThere())
                items.push_back(static_cast<int>(i));
        return items;
    }
    for (std::size_t i = 0; i < m_diff->changes.size(); ++i)
        if (diffSectionOf(dataset, m_diff->changes[i]) == section)
            items.push_back(static_cast<int>(i));
    return items;
}

int DiffModel::countOf(DiffSection section) const
{
    return static_cast<int>(itemsOf(section).size());
}

bool DiffModel::isHeading(int row) const { return m_rows[static_cast<std::size_t>(row)].item < 0; }

const Change* DiffModel::changeAt(int row) const
{
    const Row& shown = m_rows[static_cast<std::size_t>(row)];
    const bool isChange = shown.item >= 0 && shown.section != DiffSection::Numbers;
    return isChange ? &m_diff->changes[static_cast<std::size_t>(shown.item)] : nullptr;
}

FactRef DiffModel::factAt(int row) const
{
    const Change* change = changeAt(row);
    return change ? change->fact : FactRef{};
}

int DiffModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DiffModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : diffColumnCount;
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return diffColumns().value(section);
}

QStringList DiffModel::cellsOf(const Row& row) const
{
    const Dataset& dataset = *m_diff->to->dataset;
    if (row.item < 0)
        return {diffSectionText(row.section)};
    const auto item = static_cast<std::size_t>(row.item);
    const DayNumbers& numbers = m_diff->numbers;
    return row.section == DiffSection::Numbers
               ? numberCells(dataset, numbers, numbers.numbers[item])
               : diffCells(dataset, m_diff->changes[item]);
}

QString DiffModel::textAt(int row, int column) const
{
    if (m_cells.first != row)
        m_cells = {row, cellsOf(m_rows[static_cast<std::size_t>(row)])};
    return m_cells.second.value(column);
}

/// The change as a sentence; its sources by their titles.
QString DiffModel::tipAt(int row, int column) const
{
    const Change* change = changeAt(row);
    if (!change)
        return textAt(row, column);
    const Dataset& dataset = *m_diff->to->dataset;
    if (column != diffColumnCount - 1)
        return changeSentence(dataset, *change);
    std::vector<SourceId> sources;
    for (const FactRef fact : {change->fact, change->otherFact})
        if (const Provenance* provenance = provenanceOf(dataset, fact))
            for (const SourceId source : provenance->sources)
                if (std::ranges::find(sources, source) == sources.end())
                    sources.push_back(source);
    return sources.empty() ? textAt(row, column) : sourceTip(dataset, sources);
}

} // namespace steward
