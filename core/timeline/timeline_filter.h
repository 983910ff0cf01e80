// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is looked for on the timeline, besides what the snapshot's filter lets pass.

#pragma once

#include "core/timeline/timeline_item.h"

#include <vector>

namespace steward {

/// Within one list any will do; between the conditions all must hold.
struct TimelineFilter
{
    std::vector<OrganizationId> organizations;
    std::vector<BodyId> bodies;
    std::vector<ProjectId> projects;
    int leastImportance = 1; ///< of events; 1 lets all pass
    QString text;            ///< anywhere in names, titles and summaries; case does not matter
    bool hidesRest = false;  ///< else the rest stays, dimmed

    bool operator==(const TimelineFilter&) const = default;
    bool isActive() const
    {
        return !organizations.empty() || !bodies.empty() || !projects.empty() || leastImportance > 1
               || !text.trimmed().isEmpty();
    }
};

/// One flag an item: true where it is what the filter looks for. An event is about an organization,
/// a body or a project if its title names it. O(items, and the length of their texts).
std::vector<bool> matchItems(const Dataset& dataset, const std::vector<TimelineItem>& items,
                             const TimelineFilter& filter);

} // namespace steward
