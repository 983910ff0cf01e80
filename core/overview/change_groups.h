// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes gathered into few lines, with the weightiest first.

#pragma once

#include "core/query/changes.h"

#include <vector>

namespace steward {

/// Changes of one sort, told in one line.
struct ChangeGroup
{
    ChangeKind kind = ChangeKind::MemberJoined;
    std::vector<Change> changes; ///< at least one
    int weight = 0;              ///< larger is told first
};

/// Every change in exactly one group, the weightiest group first.
std::vector<ChangeGroup> groupChanges(const Dataset& dataset, const std::vector<Change>& changes);

} // namespace steward
