// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/bots.h"

#include <algorithm>

namespace steward {

std::vector<BotRow> countBots(const Dataset& dataset, const ResolvedScope& scope)
{
    std::optional<Month> first;
    std::optional<Month> last;
    for (const Contribution& contribution : dataset.contributions) {
        if (contribution.isBot() || contribution.commits <= 0 || !scope.has(contribution))
            continue;
        const Month month{contribution.month};
        first = first ? std::min(*first, month) : month;
        last = last ? std::max(*last, month) : month;
    }
    std::vector<BotRow> rows;
    if (!first)
        return rows;
    for (Month month = *first; month <= *last; month = month + 1)
        rows.push_back({.month = month});
    for (const Contribution& contribution : dataset.contributions) {
        const Month month{contribution.month};
        if (contribution.commits <= 0 || !scope.has(contribution) || month < *first
            || month > *last)
            continue;
        BotRow& row = rows[static_cast<std::size_t>(month - *first)];
        row.allCommits += contribution.commits;
        row.botCommits += contribution.isBot() ? contribution.commits : 0;
    }
    return rows;
}

} // namespace steward
