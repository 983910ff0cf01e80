// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which lanes a timeline has, how they nest, and which items stand in which. An event has no link to
// organizations, bodies, projects or people in the format; it stands in the lanes of those its title
// names, and else in the lane of the rest.

#pragma once

#include "core/timeline/timeline_item.h"

#include <functional>
#include <vector>

namespace steward {

enum class LaneGrouping : std::uint8_t { Category, Organization, Body, Project, Person, None };
inline constexpr int laneGroupingCount = 6;

/// Automatic: closed lists in their own order, everything else the largest first.
enum class LaneOrder : std::uint8_t { Automatic, Name, FirstDate, Size };

/// What a lane stands for. `number` is an enumerator or a row, as the sort says.
struct LaneSubject
{
    enum class Sort : std::uint8_t {
        All,
        Category,     ///< EventCategory
        Kind,         ///< ItemKind
        ProjectKind,  ///< ProjectKind
        Organization, ///< row
        Body,         ///< row
        Project,      ///< row
        Person,       ///< row
        Rest,         ///< events whose title names none of the grouping's subjects
    };
    Sort sort = Sort::All;
    int number = 0;

    bool operator==(const LaneSubject&) const = default;
    /// The fact it is, where it is one.
    FactRef fact() const;
};

struct Lane
{
    QString key;  ///< the same for the same subject in every version of the dataset
    QString name; ///< in words
    LaneSubject subject;
    int parent = -1; ///< place in LaneTree::lanes
    int depth = 0;
    int childCount = 0;  ///< direct ones
    int itemCount = 0;   ///< its own and its descendants'
    int mergedLane = -1; ///< number of the lane of all its descendants' items; of a leaf its own
};

struct LaneEntry
{
    std::int32_t lane = 0; ///< place in lanes, or a mergedLane
    std::int32_t item = 0;
};

struct LaneTree
{
    LaneGrouping grouping = LaneGrouping::Category;
    std::vector<Lane> lanes;        ///< parents before their children, in the order shown
    std::vector<LaneEntry> entries; ///< by item
    int laneCount = 0;              ///< of lanes and merged lanes together
};

struct LaneOptions
{
    LaneGrouping grouping = LaneGrouping::Category;
    LaneOrder order = LaneOrder::Automatic;
    /// Only lanes of these keys, and what is in them; empty: all.
    std::vector<QString> onlyKeys{};
};

/// May be called from any thread.
using LaneNamer = std::function<QString(const Dataset&, const LaneSubject&)>;

/// Items that cannot belong to the grouping, such as a membership where people are the lanes, are
/// left out. O(items), and their titles where the grouping looks for names.
LaneTree buildLanes(const Dataset& dataset, const std::vector<TimelineItem>& items,
                    const LaneOptions& options, const LaneNamer& namer);

} // namespace steward
