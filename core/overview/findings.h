// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reader should have seen first, picked from the data by fixed rules.

#pragma once

#include "core/overview/key_figures.h"

#include <optional>

namespace steward {

/// The event that stands for the hand-over: of the transfer day's events the one of stewardship, or
/// the most important; without a transfer day, or events on it, the last of the highest importance
/// by `day`. Row of events, or -1.
int turningPoint(const Dataset& dataset, Day day);

/// An organization that alone had more than half of the votes of the foundation's board, though
/// the project had been handed over to the foundation.
struct VoteMajority
{
    OrganizationId holder;
    BodyId board;
    int votes = 0;
    int total = 0;
    int voteRow = -1; ///< row of votes
    Day since;
};

/// The first there ever was; the filter is that of the snapshot, but for the day.
std::optional<VoteMajority> firstMajority(const Snapshot& snapshot);

} // namespace steward
