// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/lane_tree.h"
#include "core/timeline/name_finder.h"

namespace steward {

/// Tells which subjects of one grouping an item belongs to.
class LaneSubjects
{
public:
    LaneSubjects(const Dataset& dataset, LaneGrouping grouping);

    /// Numbers of the subjects; restNumber for the lane of the rest; none: the item is left out.
    const std::vector<int>& of(const TimelineItem& item);

    /// The subject's parent in the dataset, or -1: bodies stand inside bodies, projects inside kinds.
    int parentOf(int subject) const;
    LaneSubject subject(int number) const;
    /// The key of the row it stands for, or the word of the enumerator.
    QString word(int number) const;

    static constexpr int restNumber = -1;

private:
    void addNames();
    void find(const TimelineItem& item);
    void single(int number);

    const Dataset& m_dataset;
    LaneGrouping m_grouping;
    NameFinder m_names;
    std::vector<int> m_found;
};

} // namespace steward
