// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The time bar under every view: the whole history in one strip, with eras, the density of events,
// the visible window and the handles of the as-of and compare days.

#pragma once

#include "core/query/snapshot.h"
#include "core/scene/scene.h"
#include "core/scene/text_measure.h"
#include "core/timeline/ticks.h"
#include "core/timeline/time_scale.h"

#include <functional>
#include <optional>
#include <vector>

namespace steward {

struct TimeBarOptions
{
    QSizeF size;
    DaySpan history;
    DaySpan window;
    Day asOf;
    std::optional<Day> compare;
};

struct TimeBarWords
{
    std::function<QString(Day, TickUnit)> tick;
    std::function<QString(Day)> day;
};

/// What a point of the time bar takes hold of.
enum class TimeBarPart : std::uint8_t { Axis, AsOf, Compare, WindowBegin, WindowEnd, Window };

/// The bar's days across `size`, with room for half a handle on either side.
TimeScale timeBarScale(const TimeBarOptions& options);
TimeBarPart timeBarPartAt(const TimeBarOptions& options, QPointF position);

/// Events a month, from the first month of the history to its last.
std::vector<int> eventsByMonth(const Snapshot& snapshot, DaySpan history);

Scene layoutTimeBar(const Snapshot& snapshot, const std::vector<int>& density,
                    const TimeBarOptions& options, const TimeBarWords& words,
                    const TextMeasure& measure);

} // namespace steward
