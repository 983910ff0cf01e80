// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_summary.h"

#include "app/charts/chart_crop.h"
#include "app/charts/chart_format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace steward {

namespace {

QString seriesText(const ChartSeries& series, const QString& name, ChartUnit unit)
{
    const ChartPoint* highest = nullptr;
    const ChartPoint* latest = nullptr;
    const ChartPoint* first = nullptr;
    for (const ChartPoint& point : series.points) {
        if (!point.value)
            continue;
        first = first != nullptr ? first : &point;
        latest = &point;
        if (highest == nullptr || *point.value > *highest->value)
            highest = &point;
    }
    if (first == nullptr)
        //: %1 the name of a series in a chart
        return QCoreApplication::translate("ChartSummary", "%1: no data.").arg(name);
    //: %1 name of a series, %2 first and %3 last month, %4 highest value, %5 its month, %6 last
    //: value
    return QCoreApplication::translate("ChartSummary",
                                       "%1, from %2 to %3: highest %4 (%5), latest %6.")
        .arg(name, pointText(*first), pointText(*latest), valueText(unit, highest->value),
             pointText(*highest), valueText(unit, latest->value));
}

/// The point whose span holds the day.
const ChartPoint* pointOn(const ChartSeries& series, Day day)
{
    const ChartPoint* point = pointAt(series, day);
    return point != nullptr && point->span.contains(day) ? point : nullptr;
}

/// The value; of a rate, with the amount it is made of.
QString valueWithTotal(const ChartPoint& point, ChartUnit unit)
{
    QString value = valueText(unit, point.value);
    if (point.low && !point.high)
        //: A published number that the true one is not below
        value = QCoreApplication::translate("ChartSummary", "at least %1").arg(value);
    if (!point.total)
        return value;
    //: %1 a number per month, %2 the number in all, %3 over how many months
    return QCoreApplication::translate("ChartSummary", "%1 (%2 in %3 months)")
        .arg(value, valueText(unit, point.total),
             QLocale().toString(point.span.days() / 30.4375, 'f', 1));
}

QString reading(const ChartPoint& point, const QString& name, ChartUnit unit)
{
    const QString value = valueWithTotal(point, unit);
    if (!point.low || !point.high || *point.low == *point.high)
        //: %1 name of a series, %2 its value
        return QCoreApplication::translate("ChartSummary", "%1: %2").arg(name, value);
    //: %1 name of a series, %2 its value, %3 and %4 the limits between which the true value lies
    return QCoreApplication::translate("ChartSummary", "%1: %2 (between %3 and %4)")
        .arg(name, value, valueText(unit, point.low), valueText(unit, point.high));
}

} // namespace

QString summaryText(const ChartSpec& spec, const ChartWords& words)
{
    QStringList sentences{words.definition};
    for (std::size_t i = 0; i < spec.panels.size(); ++i) {
        const ChartPanel& panel = spec.panels[i];
        for (std::size_t series = 0; series < panel.series.size(); ++series)
            sentences << seriesText(panel.series[series], words.panels[i].series[series],
                                    panel.unit);
    }
    sentences << words.notes;
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString readingText(const ChartSpec& spec, const ChartWords& words, Day day)
{
    QStringList lines;
    for (std::size_t i = 0; i < spec.panels.size(); ++i) {
        const ChartPanel& panel = spec.panels[i];
        // Top to bottom, as stacked areas lie.
        const bool reversed = panel.kind == ChartKind::StackedArea;
        for (std::size_t step = 0; step < panel.series.size(); ++step) {
            const std::size_t series = reversed ? panel.series.size() - 1 - step : step;
            const ChartPoint* point = pointOn(panel.series[series], day);
            if (point == nullptr)
                continue;
            if (lines.isEmpty())
                lines << pointText(*point);
            lines << reading(*point, words.panels[i].series[series], panel.unit);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace steward
