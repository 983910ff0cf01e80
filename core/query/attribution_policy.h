// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace steward {

/// To whom a subsidiary's facts are counted (CHAOSS Contribution Attribution leaves it open).
enum class AttributionPolicy : std::uint8_t {
    AsRecorded,         ///< to the organization the record names
    UltimateParentAsOf, ///< to whoever owned it, and owned the owner, on the day looked at
    ConsolidatedToday,  ///< to whoever owns it by the latest evidence, whatever day is looked at
};
inline constexpr int attributionPolicyCount = 3;

} // namespace steward
