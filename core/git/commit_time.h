// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which of the dates that commits and tags carry can be: anybody can write any number there.

#pragma once

#include "core/base/day.h"

#include <cstdint>
#include <optional>

namespace steward::git {

inline constexpr std::int64_t secondsPerDay = 86'400;
/// 1970-01-02: clocks that were never set, and dates that could not be read, say the day before.
inline constexpr std::int64_t earliestSeconds = secondsPerDay;
/// 2100-01-01, the first that is too late.
inline constexpr std::int64_t latestSeconds = 4'102'444'800;

inline bool isPossible(std::optional<std::int64_t> seconds)
{
    return seconds && *seconds >= earliestSeconds && *seconds < latestSeconds;
}

/// The UTC day of a possible time.
inline Day dayOf(std::int64_t seconds)
{
    return {static_cast<std::int32_t>(seconds / secondsPerDay)};
}

} // namespace steward::git
