// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/layout_timeline.h"

namespace steward {

/// The timeline's words in the language of the application.
TimelineWords timelineWords();

/// A tick's label: the year, the month or the day, as short as it can be understood.
QString tickText(Day day, TickUnit unit);

QString groupingText(LaneGrouping grouping);
QString orderText(LaneOrder order);
QString densityText(LaneDensity density);
/// Plural, as a heading: "Memberships".
QString itemKindText(ItemKind kind);
/// What a lane is called.
QString laneText(const Dataset& dataset, const LaneSubject& subject);
/// "123 days (4 months, 2 days)".
QString distanceText(DaySpan span);
/// "2016 – 2026" or "Sep – Oct 2022": months where there are few years.
QString windowText(DaySpan window);
/// What an item is called where lanes are of that grouping: who where, less what the lane says.
QString itemTitle(const Dataset& dataset, const TimelineItem& item, LaneGrouping grouping);
/// Its date and its confidence.
QString itemDetail(const Dataset& dataset, const TimelineItem& item);

} // namespace steward
