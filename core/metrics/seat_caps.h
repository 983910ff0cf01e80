// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether anybody held more seats than a declared rule allows. Foundations write such caps into
// their charters; the format has no table for them, so the reader declares the rule. What a seat is
// stands in core/metrics/seats.h. No CHAOSS metric covers it.

#pragma once

#include "core/metrics/seats.h"

#include <optional>
#include <vector>

namespace steward {

struct SeatCap
{
    BodyId body;
    std::optional<int> mostSeats{};       ///< more than these are too many; 0 or more
    std::optional<double> largestShare{}; ///< of all seats; more than this is too much; in [0, 1]
    bool subsidiariesAreOne = true;       ///< with whoever owns them on the day, see attribution.h
    int graceDays = 0;                    ///< a breach that ends within so many days is none

    bool operator==(const SeatCap&) const = default;
};

/// A time over which an organization held more than the cap allows, the grace over.
struct SeatCapBreach
{
    OrganizationId organization; ///< with its subsidiaries, where they are one
    DaySpan span;                ///< ends the day after the evidence where it goes on
    /// Certain: throughout it certainly held too much. Possible: at least at times only perhaps.
    Certainty certainty = Certainty::Certain;
    int mostSeats = 0; ///< it held at once, possible ones included

    bool operator==(const SeatCapBreach&) const = default;
};

/// By begin, then by organization. Only organizations can break a cap, but the seats of people who
/// sit for none are counted into the whole. Looks only at days on which a seat or an owner may have
/// changed: O(changes · holders + rows log rows).
std::vector<SeatCapBreach> seatCapBreaches(const Dataset& dataset, const SeatCap& cap,
                                           const Filter& filter);

} // namespace steward
