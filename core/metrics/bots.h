// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/scope.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace steward {

struct BotRow
{
    Month month;
    std::int64_t botCommits = 0;
    std::int64_t allCommits = 0; ///< the bots' among them

    /// In [0, 1]; none for a month without commits.
    std::optional<double> share() const
    {
        if (allCommits == 0)
            return std::nullopt;
        return static_cast<double>(botCommits) / static_cast<double>(allCommits);
    }
    bool operator==(const BotRow&) const = default;
};

/// One row a month over the same months as countActivity; bots' commits outside them are left out.
/// Bots are flagged by the dataset, per commit's author.
std::vector<BotRow> countBots(const Dataset& dataset, const ResolvedScope& scope);

} // namespace steward
