// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/left_out.h"

#include "core/dataset/schema.h"

namespace steward {

LeftOut::LeftOut(const Dataset& dataset) : m_sources(dataset.sources.size())
{
    for (const TableSpec& table : allTables())
        m_rows[static_cast<std::size_t>(table.kind)] = rowCount(dataset, table.kind);
    m_rows[static_cast<std::size_t>(FactKind::Info)] = dataset.info.keyCount;
}

void LeftOut::carry(FactKind kind, int rows) { m_rows[static_cast<std::size_t>(kind)] -= rows; }

void LeftOut::carrySource(SourceId source)
{
    if (m_sources[source.index()])
        return;
    m_sources[source.index()] = true;
    carry(FactKind::Source);
}

void LeftOut::carryInfo(const DatasetInfo& info, bool all)
{
    carry(FactKind::Info, info.summary.isEmpty() ? 1 : 2);
    if (!all)
        return;
    carry(FactKind::Info, 2);
    for (const QString& text : {info.language, info.license})
        carry(FactKind::Info, text.isEmpty() ? 0 : 1);
}

std::vector<TableCount> LeftOut::counts() const
{
    std::vector<TableCount> counts;
    for (const TableSpec& table : allTables())
        if (const int rows = m_rows[static_cast<std::size_t>(table.kind)]; rows > 0)
            counts.push_back({table.name, rows});
    return counts;
}

} // namespace steward
