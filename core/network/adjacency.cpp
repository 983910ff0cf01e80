// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/adjacency.h"

#include <algorithm>

namespace steward {

namespace {

std::size_t at(std::int32_t index) { return static_cast<std::size_t>(index); }

} // namespace

Adjacency::Adjacency(int nodeCount, std::span<const Link> links)
{
    const auto isUsable = [nodeCount](const Link& link) {
        return link.from >= 0 && link.to >= 0 && link.from < nodeCount && link.to < nodeCount
               && link.from != link.to;
    };
    std::vector<std::size_t> next(at(nodeCount) + 1, 0);
    for (const Link& link : links) {
        if (isUsable(link)) {
            ++next[at(link.from) + 1];
            ++next[at(link.to) + 1];
        }
    }
    for (std::size_t i = 1; i < next.size(); ++i)
        next[i] += next[i - 1];
    std::vector<std::int32_t> all(next.back());
    const std::vector<std::size_t> first = next;
    for (const Link& link : links) {
        if (isUsable(link)) {
            all[next[at(link.from)]++] = link.to;
            all[next[at(link.to)]++] = link.from;
        }
    }
    m_first.assign(1, 0);
    m_first.reserve(first.size());
    m_neighbours.reserve(all.size());
    for (std::size_t i = 0; i + 1 < first.size(); ++i) {
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(first[i]);
        const auto end = all.begin() + static_cast<std::ptrdiff_t>(first[i + 1]);
        std::sort(begin, end);
        m_neighbours.insert(m_neighbours.end(), begin, std::unique(begin, end));
        m_first.push_back(m_neighbours.size());
    }
}

} // namespace steward
