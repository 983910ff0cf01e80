// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Seats, votes and members over time: what core/metrics/{seats,seat_shares,tenure} say of a day, on
// the last day of each period. No CHAOSS metric covers it.

#pragma once

#include "core/metrics/metric.h"

namespace steward {

/// Members of the foundation: low is certain, high possible; a value where they are equal.
MetricSeries foundationMembers(const MetricInput& input);
/// members:TIER, of one tier, by the name it had on the day.
MetricSeries tierMembers(const MetricInput& input);
/// Seats of the foundation's board.
MetricSeries boardSeats(const MetricInput& input);
/// 1 / Σ s² of the board's seats by organization; between the readings of certain and possible
/// seats.
MetricSeries boardEffectiveOrganizations(const MetricInput& input);
/// Most votes of an organization on the board / all, in [0, 1]; limits where somebody only possibly
/// votes, and between both readings where the source leaves votes undefined.
MetricSeries largestVoteShare(const MetricInput& input);
/// (entries + exits) / 2 / mean seats over the window, of organizations on the board. None for
/// windows that begin on the day somebody first held a seat, or before.
MetricSeries boardTurnover(const MetricInput& input);
/// Jaccard of who held a seat on the day and so many months before it; none while there was no board
/// yet.
MetricSeries boardContinuity(const MetricInput& input);
/// seat-gap:ORGANIZATION = share of the board's seats - share of the commits in the window, in [-1,
/// 1]. A difference, not a judgement. A value only where both shares are exact, else bounds.
MetricSeries seatGap(const MetricInput& input);

} // namespace steward
