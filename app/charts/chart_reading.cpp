// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_reading.h"

#include "app/charts/chart_extent.h"
#include "app/charts/chart_format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace steward {

namespace {

struct ChartReading
{
    Q_DECLARE_TR_FUNCTIONS(ChartReading)
};

/// The value; of a rate, with the amount it is made of.
QString valueWithTotal(const ChartPoint& point, ChartUnit unit)
{
    QString value = valueText(unit, point.value);
    if (point.value && point.low && !point.high)
        //: A published number that the true one is not below
        value = ChartReading::tr("at least %1").arg(value);
    if (!point.total)
        return value;
    //: %1 a number per month, %2 the number in all, %3 over how many months
    return ChartReading::tr("%1 (%2 in %3 months)")
        .arg(value, valueText(unit, point.total),
             QLocale().toString(point.span.days() / 30.4375, 'f', 1));
}

QString valueWithLimits(const ChartPoint& point, ChartUnit unit)
{
    const QString value = valueWithTotal(point, unit);
    if (!point.low || !point.high || *point.low == *point.high)
        return value;
    //: %1 a value, %2 and %3 the limits between which the true value lies
    return ChartReading::tr("%1 (between %2 and %3)")
        .arg(value, valueText(unit, point.low), valueText(unit, point.high));
}

QString coverageText(double coverage)
{
    //: How much of what is counted is known: %1 a share
    return ChartReading::tr("coverage %1").arg(valueText(ChartUnit::Share, coverage));
}

QString lineText(const ChartPoint& point, const QString& name, ChartUnit unit)
{
    //: %1 name of a series, %2 its value
    return ChartReading::tr("%1: %2").arg(name, valueWithLimits(point, unit));
}

struct Found
{
    std::size_t panel = 0;
    std::size_t series = 0;
    const ChartPoint* point = nullptr;
};

bool isWanted(const ChartSpec& spec, std::size_t panel, std::size_t series,
              const std::optional<ChartCursor>& cursor)
{
    if (spec.panels[panel].series[series].isHidden)
        return false;
    if (!cursor)
        return true;
    if (spec.panels[panel].kind == ChartKind::HeatMap)
        return panel == cursor->panel && series == cursor->series;
    const bool ofCell = spec.panels[cursor->panel].kind == ChartKind::HeatMap;
    return panel == cursor->panel || (spec.columns <= 1 && !ofCell);
}

std::vector<Found> pointsOn(const ChartSpec& spec, Day day,
                            const std::optional<ChartCursor>& cursor)
{
    std::vector<Found> found;
    for (std::size_t i = 0; i < spec.panels.size(); ++i) {
        const ChartPanel& panel = spec.panels[i];
        // Top to bottom, as stacked areas lie.
        const bool reversed = panel.kind == ChartKind::StackedArea;
        for (std::size_t step = 0; step < panel.series.size(); ++step) {
            const std::size_t series = reversed ? panel.series.size() - 1 - step : step;
            if (!isWanted(spec, i, series, cursor))
                continue;
            if (const ChartPoint* point = pointOn(panel.series[series], panel.kind, day))
                found.push_back({i, series, point});
        }
    }
    return found;
}

/// The coverage of all points, if it is the same.
std::optional<double> sharedCoverage(const std::vector<Found>& found)
{
    if (found.empty() || !found.front().point->coverage)
        return std::nullopt;
    const double first = *found.front().point->coverage;
    const bool isShared = std::ranges::all_of(
        found, [&](const Found& one) { return one.point->coverage == first; });
    return isShared ? std::optional(first) : std::nullopt;
}

} // namespace

Reading readingAt(const ChartSpec& spec, const ChartWords& words, Day day,
                  const std::optional<ChartCursor>& cursor)
{
    const std::vector<Found> found = pointsOn(spec, day, cursor);
    if (found.empty())
        return {};
    Reading reading{pointText(*found.front().point, spec.axis), {}};
    if (cursor && spec.columns > 1)
        //: %1 what a small chart shows, %2 a month
        reading.period = ChartReading::tr("%1, %2").arg(words.panels[cursor->panel].axis,
                                                        reading.period);
    const auto shared = sharedCoverage(found);
    for (const Found& one : found) {
        QString text = lineText(*one.point, words.panels[one.panel].series[one.series],
                                spec.panels[one.panel].unit);
        if (!shared && one.point->coverage)
            text = ChartReading::tr("%1, %2").arg(text, coverageText(*one.point->coverage));
        reading.lines.push_back({one.panel, one.series, text});
    }
    if (shared)
        reading.lines.push_back({found.front().panel, std::nullopt, coverageText(*shared)});
    return reading;
}

QString readingText(const ChartSpec& spec, const ChartWords& words, Day day)
{
    const Reading reading = readingAt(spec, words, day);
    QStringList lines{reading.period};
    for (const ReadingLine& line : reading.lines)
        lines << line.text;
    return lines.join(QLatin1Char('\n'));
}

QString cursorText(const ChartSpec& spec, const ChartWords& words, const ChartCursor& cursor)
{
    const ChartPoint* point = pointOf(spec, cursor);
    if (point == nullptr)
        return {};
    const ChartPanel& panel = spec.panels[cursor.panel];
    QString name = words.panels[cursor.panel].series[cursor.series];
    if (panel.series[cursor.series].isHidden)
        //: %1 the name of a series that is not drawn
        name = ChartReading::tr("%1 (switched off)").arg(name);
    QString value = valueWithLimits(*point, panel.unit);
    if (point->coverage)
        value = ChartReading::tr("%1, %2").arg(value, coverageText(*point->coverage));
    //: %1 name of a series, %2 a month, %3 a value
    return ChartReading::tr("%1, %2: %3").arg(name, pointText(*point, spec.axis), value);
}

} // namespace steward
