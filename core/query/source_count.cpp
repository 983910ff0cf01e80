// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/source_count.h"

#include <algorithm>

namespace steward {

SourceCounter::SourceCounter(const Dataset& dataset)
    : m_dataset(dataset)
    , m_uses(dataset.sources.size(), 0)
{}

void SourceCounter::add(FactRef fact)
{
    const Provenance* provenance = provenanceOf(m_dataset, fact);
    if (!provenance)
        return;
    ++m_result.facts;
    m_result.unsourced += provenance->sources.empty() ? 1 : 0;
    for (const SourceId source : provenance->sources)
        ++m_uses[source.index()];
}

DrawnSources SourceCounter::finish()
{
    for (std::size_t i = 0; i < m_uses.size(); ++i)
        if (m_uses[i] > 0)
            m_result.sources.push_back({SourceId{static_cast<std::int32_t>(i)}, m_uses[i]});
    std::ranges::stable_sort(m_result.sources, std::greater{}, &SourceUse::facts);
    return std::move(m_result);
}

} // namespace steward
