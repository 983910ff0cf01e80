// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/release_figures.h"

#include <algorithm>

namespace steward {

namespace {

constexpr double daysPerMonth = 30.4375;

ReleaseFigures& releaseOf(std::vector<ReleaseFigures>& releases, const Figure& figure)
{
    const auto found = std::ranges::find(releases, figure.subject, &ReleaseFigures::release);
    if (found != releases.end())
        return *found;
    releases.push_back({.release = figure.subject,
                        .published = figure.date.firstDay(),
                        .interval = {},
                        .commits = {},
                        .contributors = {}});
    return releases.back();
}

void setOnce(std::optional<PublishedFigure>& slot, const Figure& figure, std::size_t row)
{
    if (!slot)
        slot = PublishedFigure{static_cast<int>(row), figure.value, figure.qualifier};
}

using FigureOfRelease = std::optional<PublishedFigure> ReleaseFigures::*;

MetricSeries ratesOf(const Dataset& dataset, FigureOfRelease figure)
{
    MetricSeries series;
    for (const ReleaseFigures& release : releaseFigures(dataset)) {
        const std::optional<PublishedFigure>& published = release.*figure;
        const auto rate = release.perMonth(published);
        if (!rate)
            continue;
        MetricPoint point;
        point.span = *release.interval;
        point.value = rate;
        point.total = static_cast<double>(published->value);
        if (published->qualifier == FigureQualifier::AtLeast)
            point.low = rate;
        point.fact = {FactKind::Figure, published->row};
        series.push_back(point);
    }
    return series;
}

} // namespace

std::optional<double> ReleaseFigures::months() const
{
    if (!interval || interval->isEmpty())
        return std::nullopt;
    return interval->days() / daysPerMonth;
}

std::optional<double> ReleaseFigures::perMonth(const std::optional<PublishedFigure>& figure) const
{
    const std::optional<double> length = months();
    if (!length || !figure)
        return std::nullopt;
    return static_cast<double>(figure->value) / *length;
}

std::vector<ReleaseFigures> releaseFigures(const Dataset& dataset)
{
    std::vector<ReleaseFigures> releases;
    for (std::size_t row = 0; row < dataset.figures.size(); ++row) {
        const Figure& figure = dataset.figures[row];
        if (figure.metric == QLatin1String("commits_in_release"))
            setOnce(releaseOf(releases, figure).commits, figure, row);
        else if (figure.metric == QLatin1String("contributors_in_release"))
            setOnce(releaseOf(releases, figure).contributors, figure, row);
    }
    std::ranges::stable_sort(releases, {}, &ReleaseFigures::published);
    for (std::size_t i = 1; i < releases.size(); ++i)
        releases[i].interval = DaySpan{releases[i - 1].published, releases[i].published};
    return releases;
}

MetricSeries releaseCommits(const MetricInput& input)
{
    return ratesOf(*input.source.dataset, &ReleaseFigures::commits);
}

MetricSeries releaseContributors(const MetricInput& input)
{
    return ratesOf(*input.source.dataset, &ReleaseFigures::contributors);
}

} // namespace steward
