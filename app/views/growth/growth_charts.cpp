// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/growth/growth_charts.h"

#include "core/metrics/activity.h"

#include "app/text/scope_text.h"
#include "app/views/growth/growth_notes.h"
#include "app/views/growth/growth_words.h"

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

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

/// Periods in which the data of some repository have ended.
void addPartialPeriods(const GrowthData& data, ChartSpec& spec)
{
    const auto first = std::ranges::find_if(data.active, &MetricPoint::partial);
    if (first == data.active.end())
        return;
    // Once a repository's data have ended they do not begin again.
    spec.bands.push_back(hatched({first->span.begin, data.active.back().span.end},
                                 growthBandText(GrowthBand::Incomplete)));
}

bool isAbout(const GrowthData& data, ChartSubject subject, const Coverage& coverage)
{
    const RepositoryId repository = findRepository(data.dataset(), coverage.subject);
    switch (subject) {
    case ChartSubject::Repositories:
        return repository.isValid() && data.source.scope.contains[repository.index()];
    case ChartSubject::Members: return coverage.subject == "memberships"_L1;
    case ChartSubject::Votes: return coverage.subject == "votes"_L1;
    case ChartSubject::Releases: break;
    }
    return false;
}

/// Stretches for which the dataset itself says that it is silent, or not to be trusted.
void addCoverage(const GrowthData& data, ChartSubject subject, ChartSpec& spec)
{
    const std::vector<Coverage>& rows = data.dataset().coverage;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (!isAbout(data, subject, rows[row]))
            continue;
        ChartBand band = hatched(touchedDays(rows[row].interval.resolved),
                                 coverageBandText(rows[row]));
        band.fact = {FactKind::Coverage, static_cast<std::int32_t>(row)};
        spec.bands.push_back(band);
    }
}

/// Of its first point; the last day of all without any.
Day firstDayOf(const ChartSpec& spec)
{
    Day first = Day::max();
    for (const ChartPanel& panel : spec.panels) {
        for (const ChartSeries& series : panel.series) {
            if (!series.points.empty())
                first = std::min(first, series.points.front().span.begin);
        }
    }
    return first;
}

/// The time before the first release with figures.
void addSilence(ChartSpec& spec)
{
    spec.bands.push_back(
        hatched({Day::min(), firstDayOf(spec)}, growthBandText(GrowthBand::NoFigures)));
}

/// Where everybody seems new, or gone.
void addTruncation(const GrowthData& data, ChartSpec& spec)
{
    const auto after = std::ranges::find_if(data.active, [&data](const MetricPoint& point) {
        return point.span.begin >= (data.source.table.first + leftTruncatedMonths).firstDay();
    });
    if (after != data.active.begin())
        spec.bands.push_back(hatched({data.active.front().span.begin, std::prev(after)->span.end},
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

bool hasCaveat(const std::vector<MetricQuestion>& questions, Caveat caveat)
{
    return std::ranges::any_of(questions, [caveat](const MetricQuestion& question) {
        return std::ranges::find(question.metric->caveats, caveat)
               != question.metric->caveats.end();
    });
}

void addBands(const GrowthData& data, ChartSubject subject,
              const std::vector<MetricQuestion>& questions, ChartSpec& spec)
{
    addEras(data.dataset(), spec);
    addCoverage(data, subject, spec);
    if (subject == ChartSubject::Releases && spec.key == growth_chart::releases)
        addSilence(spec);
    if (subject != ChartSubject::Repositories)
        return;
    // Of small multiples each ends on a day of its own, which its line says.
    if (spec.columns == 1)
        addPartialPeriods(data, spec);
    if (hasCaveat(questions, Caveat::LeftTruncated))
        addTruncation(data, spec);
}

ChartSubject subjectOf(const Metric& metric)
{
    switch (metric.family) {
    case MetricFamily::Releases: return ChartSubject::Releases;
    case MetricFamily::Governance: return ChartSubject::Members;
    default: return ChartSubject::Repositories;
    }
}

std::vector<MetricQuestion> questionsOf(const GrowthData& data, const GrowthChartEntry& entry)
{
    std::vector<MetricQuestion> questions;
    for (const QLatin1StringView id : entry.metrics)
        questions.push_back(data.familyQuestion(id));
    return questions;
}

} // namespace

void hideSeries(const GrowthState& state, ChartSpec& spec)
{
    for (ChartPanel& panel : spec.panels) {
        for (ChartSeries& series : panel.series)
            series.isHidden = std::ranges::find(state.hidden, series.key) != state.hidden.end();
    }
}

DaySpan chartWindow(const GrowthData& data, const GrowthChart& chart, DaySpan window)
{
    const DaySpan shared = growthWindow(data, window);
    if (chart.questions.front().metric->axis != MetricAxis::Facts)
        return shared;
    const DaySpan own{std::max(shared.begin, firstDayOf(chart.spec)), shared.end};
    return own.isEmpty() ? shared : own;
}

GrowthChart growthChart(const GrowthData& data, const QString& key, const GrowthFrame& frame)
{
    const GrowthChartEntry* entry = findGrowthChart(key);
    const auto parsed = parseMetric(data.dataset(), key);
    if (entry == nullptr && !parsed)
        entry = &growthCharts().front();
    GrowthChart chart;
    if (entry != nullptr) {
        chart.questions = questionsOf(data, *entry);
        chart.spec = entry->draw(data);
    } else {
        chart.questions = {data.question(key)};
        chart.spec = metricChart(data, chart.questions.front());
    }
    hideSeries(data.state, chart.spec);
    if (chart.spec.axis == ChartAxis::Calendar) {
        chart.spec.window = chartWindow(data, chart, frame.window);
        chart.spec.asOf = frame.filter.asOf;
        addBands(data, entry ? entry->subject : subjectOf(*parsed->metric), chart.questions,
                 chart.spec);
        addEvents(data.dataset(), frame.filter, chart.spec);
    }
    chart.words = growthWords(data, chart.spec, chart.questions);
    return chart;
}

std::vector<GrowthChart> growthChartsOf(const GrowthData& data, GrowthPage page,
                                        const GrowthFrame& frame)
{
    std::vector<GrowthChart> charts;
    for (const QLatin1StringView key : chartsOf(page))
        charts.push_back(growthChart(data, key, frame));
    return charts;
}

} // namespace steward
