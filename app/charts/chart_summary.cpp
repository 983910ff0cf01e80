// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_summary.h"

#include "core/metrics/chart_trend.h"

#include "app/charts/chart_format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace steward {

namespace {

struct ChartSummary
{
    Q_DECLARE_TR_FUNCTIONS(ChartSummary)
};

struct Extremes
{
    const ChartPoint* first = nullptr;
    const ChartPoint* lowest = nullptr;
    const ChartPoint* highest = nullptr;
    const ChartPoint* latest = nullptr;
};

Extremes extremesOf(const ChartSeries& series)
{
    Extremes found;
    for (const ChartPoint& point : series.points) {
        if (!point.value)
            continue;
        if (found.first == nullptr)
            found.first = found.lowest = found.highest = &point;
        found.latest = &point;
        if (*point.value < *found.lowest->value)
            found.lowest = &point;
        if (*point.value > *found.highest->value)
            found.highest = &point;
    }
    return found;
}

QString changeText(double change, ChartUnit unit)
{
    const QString number = QLocale().toString(
        static_cast<qlonglong>(std::llround(100.0 * std::abs(change))));
    //: A difference of two shares
    return unit == ChartUnit::Share ? ChartSummary::tr("%1 percentage points").arg(number)
                                    //: A relative difference
                                    : ChartSummary::tr("%1 %").arg(number);
}

QString trendText(const YearTrend& trend, ChartUnit unit)
{
    if (trend.kind == TrendKind::Same)
        return ChartSummary::tr("about the same as the year before");
    const bool up = trend.kind == TrendKind::Up;
    if (!trend.change)
        return up ? ChartSummary::tr("up on the year before")
                  : ChartSummary::tr("down on the year before");
    const QString change = changeText(*trend.change, unit);
    //: %1 a difference: "12 %" or "3 percentage points"
    return up ? ChartSummary::tr("up %1 on the year before").arg(change)
              : ChartSummary::tr("down %1 on the year before").arg(change);
}

QString rangeText(const Extremes& found, const ChartSpec& spec, ChartUnit unit)
{
    const auto at = [&](const ChartPoint& point) {
        //: %1 a value, %2 its month
        return ChartSummary::tr("%1 (%2)").arg(valueText(unit, point.value),
                                               pointText(point, spec.axis));
    };
    if (*found.lowest->value == *found.highest->value)
        //: %1 a value
        return ChartSummary::tr("always %1").arg(valueText(unit, found.latest->value));
    //: %1, %2, %3 values, each with its month
    return ChartSummary::tr("lowest %1, highest %2, latest %3")
        .arg(at(*found.lowest), at(*found.highest), at(*found.latest));
}

QString seriesText(const ChartSpec& spec, const ChartSeries& series, const QString& name,
                   ChartUnit unit)
{
    if (series.isHidden)
        //: %1 the name of a series in a chart
        return ChartSummary::tr("%1: switched off.").arg(name);
    const Extremes found = extremesOf(series);
    if (found.first == nullptr)
        //: %1 the name of a series in a chart
        return ChartSummary::tr("%1: no data.").arg(name);
    if (found.first == found.latest)
        //: %1 name of a series, %2 a month, %3 its only value
        return ChartSummary::tr("%1, %2: %3.")
            .arg(name, pointText(*found.first, spec.axis), valueText(unit, found.first->value));
    QStringList parts{rangeText(found, spec, unit)};
    if (const auto trend = yearTrend(series, unit))
        parts << trendText(*trend, unit);
    if (found.latest->coverage)
        //: %1 a share: how much of what is counted is known
        parts << ChartSummary::tr("coverage %1")
                     .arg(valueText(ChartUnit::Share, found.latest->coverage));
    //: %1 name of a series, %2 first and %3 last month, %4 its values and trend
    return ChartSummary::tr("%1, from %2 to %3: %4.")
        .arg(name, pointText(*found.first, spec.axis), pointText(*found.latest, spec.axis),
             //: Between the parts of a sentence
             parts.join(ChartSummary::tr("; ")));
}

} // namespace

QString seriesSummary(const ChartSpec& spec, const ChartWords& words, std::size_t panel,
                      std::size_t series)
{
    const ChartPanel& of = spec.panels[panel];
    return seriesText(spec, of.series[series], words.panels[panel].series[series], of.unit);
}

QString summaryText(const ChartSpec& spec, const ChartWords& words)
{
    QStringList sentences{words.definition};
    for (std::size_t panel = 0; panel < spec.panels.size(); ++panel) {
        for (std::size_t series = 0; series < spec.panels[panel].series.size(); ++series)
            sentences << seriesSummary(spec, words, panel, series);
    }
    sentences << words.notes;
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

} // namespace steward
