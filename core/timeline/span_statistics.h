// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/changes.h"
#include "core/query/snapshot.h"

#include <array>
#include <stop_token>
#include <vector>

namespace steward {

/// What happened in a span of days. An event counts as certain when all the days it may have touched
/// lie inside the span, as possible when some do.
struct SpanStatistics
{
    struct Named
    {
        OrganizationId organization;
        Count events; ///< whose titles name it

        bool operator==(const Named&) const = default;
    };

    DaySpan span;
    Count events;
    std::array<Count, eventCategoryCount> byCategory{};
    std::vector<Named> byOrganization; ///< most first, then by row; only those that are named
    int unnamed = 0; ///< possible events that name no organization of the dataset
    Count membersBefore; ///< of the foundation, on the eve of the span
    Count membersAfter;  ///< on its last day
    std::vector<Change> memberChanges; ///< between these two days: joined, left, another tier
};

/// Of the facts that the filter of the snapshot lets pass. O(events and their titles); any thread.
SpanStatistics spanStatistics(const Snapshot& snapshot, DaySpan span, const std::stop_token& stop = {});

} // namespace steward
