// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/transfer/transfer_chart.h"

#include "core/transfer/rival_events.h"

#include "app/text/date_text.h"
#include "app/text/metric_text.h"
#include "app/text/scope_text.h"
#include "app/text/transfer_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Chart
{
    Q_DECLARE_TR_FUNCTIONS(TransferChart)
};

constexpr int marginDays = 40;

DaySpan daysOf(Month month) { return {month.firstDay(), month.lastDay() + 1}; }

Role roleOf(EventCategory category)
{
    return static_cast<Role>(static_cast<int>(Role::CategoryStewardship)
                             + static_cast<int>(category));
}

ChartPoint pointOf(Month month, std::optional<double> value)
{
    ChartPoint point;
    point.span = daysOf(month);
    point.value = value;
    return point;
}

/// Dropped months have a series of their own: its name says what they are.
ChartSeries valuesOf(const TransferResult& result, bool areDropped)
{
    ChartSeries series{.key = areDropped ? transfer_series::leftOut : transfer_series::values,
                       .role = Role::SeriesFirst,
                       .points = {},
                       .style = areDropped ? SeriesStyle::Rings : SeriesStyle::Points};
    for (const TransferPoint& point : result.points) {
        if (point.isDropped == areDropped)
            series.points.push_back(pointOf(point.month, point.value));
    }
    return series;
}

/// The line through the months used on one side; those of the other side and dropped ones have no
/// point, so that the lines end at the gap.
ChartSeries fittedOf(const TransferResult& result, bool isAfter)
{
    ChartSeries series{.key = isAfter ? transfer_series::after : transfer_series::before,
                       .role = isAfter ? Role::SeriesFourth : Role::SeriesSecond,
                       .points = {}};
    for (std::size_t i = 0; i < result.fits.size(); ++i) {
        const TransferPoint& month = result.points[i];
        if (month.isAfter == isAfter && !month.isDropped)
            series.points.push_back(pointOf(month.month, result.fits[i].fitted));
    }
    return series;
}

/// In the colour of the line it continues.
ChartSeries projectedOf(const TransferResult& result)
{
    ChartSeries series{.key = transfer_series::projected,
                       .role = Role::SeriesSecond,
                       .points = {},
                       .hasBand = true,
                       .style = SeriesStyle::Dashed};
    for (const TransferFit& fit : result.fits) {
        if (!fit.projected)
            continue;
        ChartPoint point = pointOf(fit.month, fit.projected);
        point.low = fit.low;
        point.high = fit.high;
        series.points.push_back(std::move(point));
    }
    return series;
}

std::vector<ChartSeries> seriesOf(const TransferResult& result)
{
    std::vector<ChartSeries> all{valuesOf(result, false)};
    ChartSeries dropped = valuesOf(result, true);
    if (!dropped.points.empty())
        all.push_back(std::move(dropped));
    if (result.fits.empty() || result.fits.size() != result.points.size())
        return all;
    all.push_back(fittedOf(result, false));
    all.push_back(fittedOf(result, true));
    all.push_back(projectedOf(result));
    return all;
}

bool hasBand(const TransferResult& result)
{
    return std::ranges::any_of(result.fits,
                               [](const TransferFit& fit) { return fit.low.has_value(); });
}

QString seriesName(const TransferResult& result, const ChartSeries& series)
{
    if (series.key == transfer_series::values)
        return Chart::tr("Value of each month");
    if (series.key == transfer_series::leftOut)
        return result.fits.empty() ? Chart::tr("Left out") : Chart::tr("Left out of both trends");
    if (series.key == transfer_series::before)
        return Chart::tr("Trend before");
    if (series.key == transfer_series::after)
        return Chart::tr("Trend after");
    return hasBand(result) ? Chart::tr("Earlier trend continued, 95 % band")
                           : Chart::tr("Earlier trend continued");
}

/// The most important event of the dataset on that day, the first of equals; the day itself where
/// there is none.
ChartEvent subjectOf(const Dataset& dataset, Day day)
{
    ChartEvent subject{.day = day,
                       .role = Role::CategoryContext,
                       .text = dayText(day),
                       .fact = {},
                       .isSubject = true};
    int importance = 0;
    for (std::size_t row = 0; row < dataset.events.size(); ++row) {
        const Event& event = dataset.events[row];
        if (event.start.firstDay() != day || event.importance <= importance)
            continue;
        importance = event.importance;
        subject.role = roleOf(event.category);
        subject.text = event.title;
        subject.fact = {FactKind::Event, static_cast<std::int32_t>(row)};
    }
    return subject;
}

void addEvents(const Dataset& dataset, const TransferResult& result, ChartSpec& spec)
{
    const ChartEvent subject = subjectOf(dataset, result.spec.event);
    spec.events.push_back(subject);
    for (const RivalEvent& rival : rivalEvents(dataset, spec.window, result.spec.event)) {
        if (rival.fact == subject.fact)
            continue;
        const Event& event = dataset.events[static_cast<std::size_t>(rival.fact.row)];
        spec.events.push_back({.day = rival.span.begin,
                               .role = roleOf(rival.category),
                               .text = event.title,
                               .fact = rival.fact});
    }
}

ChartBand hatched(DaySpan span, const QString& text, FactRef fact)
{
    return {
        .span = span, .role = Role::Border, .hatch = Hatch::Diagonal, .text = text, .fact = fact};
}

/// One band over the months left out, whether or not they have a value.
void addDropped(const TransferResult& result, ChartSpec& spec)
{
    const TransferSpec& asked = result.spec;
    const Month event = monthOf(asked.event);
    const Month first = event + (-std::clamp(asked.anticipation, 0, mostTransferMonths));
    const Month end = event + std::clamp(asked.donut, 0, mostTransferMonths);
    const bool isDropped = std::ranges::any_of(result.points, &TransferPoint::isDropped);
    if (isDropped && first < end)
        spec.bands.push_back(
            hatched({first.firstDay(), end.firstDay()}, Chart::tr("left out"), {}));
}

void addBreaks(const Dataset& dataset, const TransferResult& result, ChartSpec& spec)
{
    if (result.spec.question.metric->axis != MetricAxis::Periods)
        return; // values of other facts do not depend on repositories
    const ResolvedScope scope = resolveScope(dataset, result.spec.scope);
    for (const int row : sourceBreaks(dataset, scope, spec.window)) {
        const Coverage& coverage = dataset.coverage[static_cast<std::size_t>(row)];
        const FactInterval& interval = coverage.interval.resolved;
        const bool isOpen = interval.endKind == EndKind::Open;
        spec.bands.push_back(
            hatched({interval.start.earliest, isOpen ? Day::max() : interval.end.latest},
                    coverageBandText(coverage), {FactKind::Coverage, row}));
    }
}

/// Whether a line or a band reaches where the plot, which begins at 0, does not.
bool isCutAtZero(const TransferResult& result)
{
    return std::ranges::any_of(result.fits, [](const TransferFit& fit) {
        return fit.fitted < 0.0 || fit.projected.value_or(0.0) < 0.0 || fit.low.value_or(0.0) < 0.0;
    });
}

QString definitionOf(const TransferResult& result)
{
    const QString definition = metricDefinition(result.spec.question);
    if (!isCutAtZero(result))
        return definition;
    return definition + u' ' + Chart::tr("What the model puts below 0 is not drawn.");
}

QString monthsNote(const Dataset& dataset, const TransferResult& result)
{
    if (result.points.empty())
        return {};
    //: %1 and %2 months, %3 and %4 numbers of months, %5 the name of a set of repositories
    return Chart::tr("Complete months only, from %1 to %2; used are %3 before the event and %4 "
                     "after it. Repositories: %5.")
        .arg(longMonthText(result.points.front().month), longMonthText(result.points.back().month),
             QLocale().toString(result.nBefore), QLocale().toString(result.nAfter),
             scopeTitle(dataset, result.spec.scope));
}

QStringList notesOf(const Dataset& dataset, const TransferResult& result, const QString& refusal,
                    const ChartSpec& spec)
{
    QStringList notes{refusal, monthsNote(dataset, result)};
    if (hasBand(result))
        notes << Chart::tr("In the band, 95 % of single months are expected if the earlier trend "
                           "goes on.");
    if (spec.events.size() > 1)
        notes << Chart::tr("Dotted lines: what else happened, and competes as an explanation.");
    notes.removeAll(QString());
    return notes;
}

} // namespace

DaySpan transferWindow(const TransferResult& result)
{
    const Day event = result.spec.event;
    if (result.points.empty())
        return {event - 10 * marginDays, event + 10 * marginDays};
    const Day begin = std::min(result.points.front().month.firstDay(), event);
    const Day end = std::max(result.points.back().month.lastDay(), event);
    return {begin - marginDays, end + marginDays};
}

TransferChart transferChart(const Dataset& dataset, const TransferResult& result,
                            const QString& refusal)
{
    const MetricQuestion& question = result.spec.question;
    TransferChart chart;
    if (!question.metric)
        return chart;
    chart.spec.key = u"transfer"_s;
    chart.spec.window = transferWindow(result);
    chart.spec.panels.push_back(
        {.kind = ChartKind::Line, .unit = question.metric->unit, .series = seriesOf(result)});
    addDropped(result, chart.spec);
    addBreaks(dataset, result, chart.spec);
    addEvents(dataset, result, chart.spec);
    chart.words.title = transferTitle(dataset, result.spec);
    chart.words.definition = definitionOf(result);
    chart.words.notes = notesOf(dataset, result, refusal, chart.spec);
    chart.words.empty = refusal;
    PanelWords names{.axis = unitText(question.metric->unit), .series = {}};
    for (const ChartSeries& series : chart.spec.panels.front().series)
        names.series.push_back(seriesName(result, series));
    chart.words.panels.push_back(std::move(names));
    return chart;
}

} // namespace steward
