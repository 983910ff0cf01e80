// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of a series that lies in a window. Series are cut here and not by clipping, for not
// every export format can clip.

#pragma once

#include "core/metrics/chart_series.h"

#include <QPointF>

#include <vector>

namespace steward {

/// A polyline without gaps. x is a day's number, y a value.
struct ChartRun
{
    std::vector<QPointF> points;
    bool partial = false;
};

/// The lines of a series through the middles of its spans, inside the window: cut at undefined
/// values, and where the data become partial (the runs then share a point). A value without
/// neighbours is a run of one point.
std::vector<ChartRun> lineRuns(const ChartSeries& series, DaySpan window);

/// Upper edges of stacked series, inside the window, one polyline a series, all with the same x;
/// undefined values count as 0. The series have the same spans.
std::vector<std::vector<QPointF>> stackedEdges(const std::vector<ChartSeries>& series,
                                               DaySpan window);

/// The outline of bars as wide as their spans, standing on 0, inside the window.
std::vector<QPointF> barOutline(const ChartSeries& series, DaySpan window);

/// Largest value; of stacked series, largest sum. 0 where there is none.
double largestValue(const ChartPanel& panel);

/// The last point that begins on or before the day; nullptr where there is none.
const ChartPoint* pointAt(const ChartSeries& series, Day day);

} // namespace steward
