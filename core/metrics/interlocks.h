// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who meets whom: pairs of organizations, or of people, that take part in the same bodies at a day.
// No CHAOSS metric covers it; the literature on boards calls it interlocks (Mizruchi, What Do
// Interlocks Do?, Annual Review of Sociology 22, 1996).

#pragma once

#include "core/base/result.h"
#include "core/query/snapshot.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace steward {

struct InterlockOptions
{
    /// Members of a foundation pay for the same thing, which is not yet meeting: their member tiers
    /// count as a shared body only where this is set. Roles in a foundation always do.
    bool withMembers = false;
    int most = 100; ///< pairs to return, 0 to 100,000
};

struct Interlock
{
    std::int32_t first = -1; ///< row of organizations or people; first < second
    std::int32_t second = -1;
    Count bodies; ///< shared: both take part for certain; both do, perhaps only possibly

    bool operator==(const Interlock&) const = default;
};

struct Interlocks
{
    /// By bodies shared for certain, then possibly, most first; then by row.
    std::vector<Interlock> strongest;
    Count pairs; ///< all pairs that share a body, returned or not
    /// Largest bodies that were not looked at, because all pairs in bodies are more than 50
    /// million.
    int bodiesLeftOut = 0;
};

/// Organizations as the snapshot attributes them. One takes part in a body by a row of its own or
/// by somebody's role there that is held for it; once, with the most certain row. O(rows log rows +
/// pairs in bodies), and no more than 50 million of these. Error: Cancelled.
Result<Interlocks> organizationInterlocks(const Snapshot& snapshot, const InterlockOptions& options,
                                          const std::stop_token& stop);
/// People by any role.
Result<Interlocks> personInterlocks(const Snapshot& snapshot, const InterlockOptions& options,
                                    const std::stop_token& stop);

} // namespace steward
