// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What else happened around an event, and competes with it as an explanation.

#pragma once

#include "core/metrics/scope.h"

#include <vector>

namespace steward {

struct RivalEvent
{
    FactRef fact; ///< row of events
    DaySpan span;
    EventCategory category = EventCategory::Context;
};

/// Events whose days touch the window: those of the category context, and those of importance 3
/// that are more than 31 days from the event itself, which are not parts of it. By time, then in
/// file order; of more than mostRivalEvents, context and the more important first. O(events).
std::vector<RivalEvent> rivalEvents(const Dataset& dataset, DaySpan window, Day event);

inline constexpr std::size_t mostRivalEvents = 60;

/// Of these the nearest to the event, no farther off than a year; by time.
std::vector<RivalEvent> nearestRivals(const Dataset& dataset, DaySpan window, Day event);
inline constexpr std::size_t mostNearRivals = 6;

/// Whether the row is about commits of the scope: of one of its repositories, or of all.
bool isAbout(const Dataset& dataset, const Coverage& row, const ResolvedScope& scope);
/// Days about which the row says something.
DaySpan daysOf(const Coverage& row);
/// Rows of coverage that say that commits of the scope are missing or broken in the window.
std::vector<int> sourceBreaks(const Dataset& dataset, const ResolvedScope& scope, DaySpan window);

} // namespace steward
