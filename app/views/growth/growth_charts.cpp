// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/growth/growth_charts.h"

#include "app/views/growth/growth_words.h"

#include <algorithm>

namespace steward {

namespace {

Role eraRole(std::size_t index)
{
    constexpr Role roles[] = {Role::EraFirst, Role::EraSecond, Role::EraThird};
    return roles[index % std::size(roles)];
}

/// The days an interval may have touched; without end where it goes on. The layout cuts it.
DaySpan touchedDays(const FactInterval& interval)
{
    const bool ended = interval.endKind != EndKind::Open;
    return {interval.start.earliest, ended ? interval.end.latest : Day::max()};
}

void addEras(const Dataset& dataset, ChartSpec& spec)
{
    const std::vector<int> eras = erasOf(dataset);
    for (std::size_t i = 0; i < eras.size(); ++i) {
        const Period& period = dataset.periods[static_cast<std::size_t>(eras[i])];
        spec.bands.push_back({.span = touchedDays(period.interval.resolved),
                              .role = eraRole(i),
                              .text = period.title,
                              .fact = {FactKind::Period, eras[i]}});
    }
}

ChartBand hatched(DaySpan span, const QString& text)
{
    return {.span = span, .role = Role::Border, .hatch = Hatch::Diagonal, .text = text, .fact = {}};
}

/// Months in which the data of some repository have ended.
void addPartialMonths(const GrowthData& data, ChartSpec& spec)
{
    const auto first = std::ranges::find_if(data.activity, &ActivityRow::isPartial);
    if (first == data.activity.end())
        return;
    // Once a repository's data have ended they do not begin again.
    spec.bands.push_back(
        hatched({first->month.firstDay(), data.activity.back().month.lastDay() + 1},
                growthBandText(GrowthBand::Incomplete)));
}

/// Stretches for which the dataset itself says that a repository in scope is silent.
void addCoverage(const Dataset& dataset, const GrowthData& data, ChartSpec& spec)
{
    for (std::size_t row = 0; row < dataset.coverage.size(); ++row) {
        const Coverage& coverage = dataset.coverage[row];
        const RepositoryId repository = findRepository(dataset, coverage.subject);
        if (!repository.isValid() || !data.resolved.contains[repository.index()])
            continue;
        ChartBand band = hatched(touchedDays(coverage.interval.resolved),
                                 growthBandText(GrowthBand::NotCovered).arg(coverage.subject));
        band.fact = {FactKind::Coverage, static_cast<std::int32_t>(row)};
        spec.bands.push_back(band);
    }
}

/// The time before the first release with figures.
void addSilence(const GrowthData& data, ChartSpec& spec)
{
    for (const ReleaseFigures& release : data.releases) {
        if (!release.perMonth(release.commits))
            continue;
        spec.bands.push_back(
            hatched({Day::min(), release.interval->begin}, growthBandText(GrowthBand::NoFigures)));
        return;
    }
}

void addTruncation(const GrowthData& data, ChartSpec& spec)
{
    if (data.activity.empty())
        return;
    const Month first = data.activity.front().month;
    spec.bands.push_back(hatched({first.firstDay(), (first + leftTruncatedMonths).firstDay()},
                                 growthBandText(GrowthBand::EverybodyNew)));
}

Role roleOf(EventCategory category)
{
    return static_cast<Role>(static_cast<int>(Role::CategoryStewardship)
                             + static_cast<int>(category));
}

/// What changed who decides: the events that a change in a curve asks for.
bool isShown(const Event& event, const Filter& filter)
{
    const bool governs = event.category == EventCategory::Stewardship
                         || event.category == EventCategory::Governance;
    return governs && event.importance >= 3 && filter.passes(event.category)
           && filter.passes(event.provenance.confidence);
}

void addEvents(const Dataset& dataset, const Filter& filter, ChartSpec& spec)
{
    for (std::size_t row = 0; row < dataset.events.size(); ++row) {
        const Event& event = dataset.events[row];
        if (isShown(event, filter))
            spec.events.push_back({.day = event.start.firstDay(),
                                   .role = roleOf(event.category),
                                   .text = event.title,
                                   .fact = {FactKind::Event, static_cast<std::int32_t>(row)}});
    }
}

} // namespace

GrowthChart growthChart(const Dataset& dataset, const GrowthData& data, QLatin1StringView key,
                        const GrowthFrame& frame)
{
    GrowthChart chart;
    chart.spec = growthSeries(dataset, data, key);
    chart.spec.window = growthWindow(dataset, data, frame.window);
    chart.spec.asOf = frame.filter.asOf;
    addEras(dataset, chart.spec);
    if (key == growth_chart::releases) {
        addSilence(data, chart.spec);
    } else {
        addPartialMonths(data, chart.spec);
        addCoverage(dataset, data, chart.spec);
    }
    if (key == growth_chart::newContributors)
        addTruncation(data, chart.spec);
    addEvents(dataset, frame.filter, chart.spec);
    chart.words = growthWords(dataset, data, chart.spec);
    return chart;
}

} // namespace steward
