// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of a series that lies in a window. Series are cut here and not by clipping, for not
// every export format can clip. x is a day's number; y a position on the value axis: the value, or
// on a log scale its logarithm.

#pragma once

#include "core/metrics/chart_series.h"

#include "app/charts/chart_scale.h"

#include <QPointF>

#include <span>
#include <vector>

namespace steward {

/// A polyline without gaps.
struct ChartRun
{
    std::vector<QPointF> points;
    bool partial = false;
};

/// An area without gaps between two polylines with the same x.
struct BandRun
{
    std::vector<QPointF> upper;
    std::vector<QPointF> lower;
};

/// The points that touch the window, and one more at either side. O(log n).
std::span<const ChartPoint> pointsNear(const ChartSeries& series, DaySpan window);

/// The lines of a series through the middles of its spans, inside the window: cut at undefined
/// values, and where the data become partial (the runs then share a point). A value without
/// neighbours is a run of one point.
std::vector<ChartRun> lineRuns(const ChartSeries& series, DaySpan window,
                               ValueScale kind = ValueScale::Linear);

/// The same as steps: each value holds until the next span begins, the last until its own ends.
std::vector<ChartRun> stepRuns(const ChartSeries& series, DaySpan window);

/// The lines without what lies below `floor`, ending where they cross it: not every back end clips.
/// \param floor the foot of the axis, as axisPosition() has it
std::vector<ChartRun> aboveFloor(std::vector<ChartRun> runs, double floor);

/// Between the limits of the values, of lines or steps as the panel's kind is; cut where one of the
/// limits is not known. What lies below the axis ends at it.
std::vector<BandRun> bandRuns(const ChartSeries& series, ChartKind kind, const ChartScale& scale);

/// Upper edges of stacked series, inside the window, one polyline a series, all with the same x;
/// undefined values count as 0, as do hidden series. The series have the same spans.
std::vector<std::vector<QPointF>> stackedEdges(const std::vector<ChartSeries>& series,
                                               DaySpan window);

/// The outline of bars as wide as their spans, standing on 0, inside the window.
std::vector<QPointF> barOutline(const ChartSeries& series, DaySpan window);

} // namespace steward
