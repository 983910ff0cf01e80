// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a timeline can show, as small equal records: events, memberships, roles, votes, projects and
// periods, each with the days it may have touched. Names and dates stay in the dataset.

#pragma once

#include "core/base/fact_ref.h"
#include "core/query/snapshot.h"

#include <bitset>
#include <vector>

namespace steward {

/// A Project lasts from joining to its first status; each Stage from its status to the next one.
enum class ItemKind : std::uint8_t { Event, Membership, Role, Vote, Project, Stage, Period };
inline constexpr int itemKindCount = 7;
using ItemKinds = std::bitset<itemKindCount>;

FactKind factKindOf(ItemKind kind);
/// One word each, in the order of ItemKind: in keys of lanes and on the command line.
Words itemKindWords();
inline ItemKinds allItemKinds() { return ItemKinds().set(); }
inline ItemKinds onlyEvents()
{
    return ItemKinds().set(static_cast<std::size_t>(ItemKind::Event));
}

/// 16 bytes: there may be a million.
struct TimelineItem
{
    std::int32_t begin = 0; ///< Day::number of the first day it may have touched
    std::int32_t end = 1;   ///< the day after the last one; always after begin
    std::int32_t row = -1;  ///< of the table of its kind
    ItemKind kind = ItemKind::Event;
    std::uint8_t importance = 1; ///< 1 to 3
    EventCategory category = EventCategory::Context;
    /// 0 high, 1 medium, 2 low, 3 without a source. Facts of tables without a stated confidence
    /// count as high when they have a source.
    std::uint8_t doubt = 0;

    bool operator==(const TimelineItem&) const = default;
    DaySpan span() const { return {{begin}, {end}}; }
    int days() const { return end - begin; }
    FactRef fact() const { return {factKindOf(kind), row}; }
};

inline constexpr std::uint8_t doubtOfLow = 2;
inline constexpr std::uint8_t doubtOfUnsourced = 3;

/// What the filter of the snapshot lets pass, in the order of kinds and rows. Open ends reach to the
/// evidence day. `stride` above 1 takes only every so many events: a coarse picture at once.
std::vector<TimelineItem> collectItems(const Snapshot& snapshot, ItemKinds kinds, int stride = 1);

} // namespace steward
