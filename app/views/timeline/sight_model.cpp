// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/sight_model.h"

#include "app/text/fact_text.h"
#include "app/text/vocabulary_text.h"
#include "app/views/timeline/timeline_words.h"

#include <algorithm>

namespace steward {

void SightModel::show(TimelineModelPtr model, std::vector<std::pair<int, std::int32_t>> items)
{
    beginResetModel();
    m_model = std::move(model);
    m_items = std::move(items);
    endResetModel();
}

FactRef SightModel::factAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return m_model->index.item(m_items[static_cast<std::size_t>(row)].second).fact();
}

int SightModel::rowOf(FactRef fact) const
{
    const auto found = std::ranges::find_if(m_items, [&](const auto& entry) {
        return m_model->index.item(entry.second).fact() == fact;
    });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

int SightModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int SightModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SightModel::text(int row, int column) const
{
    const auto [lane, number] = m_items[static_cast<std::size_t>(row)];
    const TimelineItem& item = m_model->index.item(number);
    const Dataset& dataset = *m_model->dataset;
    switch (column) {
    case Title: return itemTitle(dataset, item, m_model->tree.grouping);
    case Date: return factDateText(dataset, item.fact());
    case Lane: return m_model->tree.lanes[static_cast<std::size_t>(lane)].name;
    case Kind: return factKindName(dataset, item.fact());
    case Confidence: {
        const Provenance* provenance = provenanceOf(dataset, item.fact());
        return provenance && provenance->confidence ? wordText(*provenance->confidence) : QString();
    }
    case Sources: return sourceCountText(dataset, item.fact());
    default: return {};
    }
}

QVariant SightModel::data(const QModelIndex& index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!index.isValid() || !isText)
        return {};
    const QString shown = text(index.row(), index.column());
    return role == Qt::DisplayRole ? shown : QStringLiteral("<qt>%1</qt>").arg(shown.toHtmlEscaped());
}

QVariant SightModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title: return tr("Title");
    case Date: return tr("Date");
    case Lane: return tr("Lane");
    case Kind: return tr("Kind");
    case Confidence: return tr("Confidence");
    case Sources: return tr("Sources");
    default: return {};
    }
}

} // namespace steward
