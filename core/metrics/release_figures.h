// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Published figures of releases, which speak where the repository's history is missing. Intervals
// between releases differ, so figures are given per month of the interval they cover.

#pragma once

#include "core/metrics/metric.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace steward {

/// A published number, and the row it stands in.
struct PublishedFigure
{
    int row = -1; ///< of figures
    std::int64_t value = 0;
    FigureQualifier qualifier = FigureQualifier::Exact;
};

struct ReleaseFigures
{
    QString release; ///< the subject of the figures, e.g. "release 2.1"
    Day published;
    /// From the previous release with a figure to this one; none for the first.
    std::optional<DaySpan> interval;
    std::optional<PublishedFigure> commits;      ///< commits_in_release
    std::optional<PublishedFigure> contributors; ///< contributors_in_release

    /// Length of the interval in months of 30.4375 days; none without an interval.
    std::optional<double> months() const;
    /// The figure divided by months(); none where either is missing.
    std::optional<double> perMonth(const std::optional<PublishedFigure>& figure) const;
};

/// By day of publication. Figures of one release share their subject; the first row of a metric and
/// subject counts.
std::vector<ReleaseFigures> releaseFigures(const Dataset& dataset);

/// commits_in_release and contributors_in_release per month of the interval, one point a release
/// that has the figure and a release before it; `total` is the published figure, which is at least
/// so much where there is a `low` and no `high`.
MetricSeries releaseCommits(const MetricInput& input);
MetricSeries releaseContributors(const MetricInput& input);

} // namespace steward
