// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/layout_timeline.h"

namespace steward {

/// What the parts of one timeline's picture share.
struct TimelineDrawing
{
    const Snapshot& snapshot;
    const Dataset& dataset;
    TimelinePlacer& placer;
    const LaneStack& stack;
    const TimelineOptions& options;
    const TimelineWords& words;
    const TextMeasure& measure;
    TimelineFrame frame;
    TimeScale scale;
    std::int32_t selectedItem = -1;
    Scene& scene;

    double plotRight() const { return frame.plotLeft + frame.plotWidth; }
    double bottom() const { return options.size.height(); }
    /// Of a lane's y, from the top of the first lane.
    double toScreen(double y) const { return frame.lanesTop + y - options.scrollTop; }
    double xOfDay(double dayNumber) const
    {
        return scale.left + (dayNumber - scale.window.begin.number) * scale.pixelsPerDay();
    }
    /// Days in sight: the window and what the shift lets in at either side.
    DaySpan seen() const { return {scale.window.begin - 1, scale.window.end + 1}; }
};

void drawEraGrounds(const TimelineDrawing& drawing);
void drawGrid(const TimelineDrawing& drawing);
void drawMarkedSpan(const TimelineDrawing& drawing);
void drawWarnings(const TimelineDrawing& drawing);
void drawLane(const TimelineDrawing& drawing, const LaneSlot& slot);
void drawLaneHeaders(const TimelineDrawing& drawing);
void drawBands(const TimelineDrawing& drawing);
void drawAxis(const TimelineDrawing& drawing);
void drawMoments(const TimelineDrawing& drawing);

} // namespace steward
