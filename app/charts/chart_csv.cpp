// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_csv.h"

#include "app/charts/chart_extent.h"
#include "app/charts/chart_format.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <set>

namespace steward {

namespace {

using Field = std::optional<double> ChartPoint::*;

struct CsvColumn
{
    QString name;
    const ChartSeries* series = nullptr;
    Field field = &ChartPoint::value;
};

QString quoted(QString text)
{
    const bool isPlain = std::ranges::none_of(
        text, [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; });
    if (isPlain)
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString isoPeriod(DaySpan span, ChartAxis axis)
{
    if (axis == ChartAxis::Age)
        return QStringLiteral("P%1M").arg(span.begin.number);
    const CivilDate begin = civil(span.begin);
    switch (kindOf(span)) {
    case SpanKind::Month: return isoText(monthOf(span.begin));
    case SpanKind::Quarter:
        return QStringLiteral("%1-Q%2")
            .arg(begin.year, 4, 10, QLatin1Char('0'))
            .arg((begin.month + 2) / 3);
    case SpanKind::Year: return QStringLiteral("%1").arg(begin.year, 4, 10, QLatin1Char('0'));
    case SpanKind::Days: break;
    }
    return isoText(span.begin) + u'/' + isoText(span.end);
}

bool hasAny(const ChartSeries& series, Field field)
{
    return std::ranges::any_of(series.points,
                               [&](const ChartPoint& point) { return (point.*field).has_value(); });
}

void addColumns(const ChartSeries& series, const QString& name, std::vector<CsvColumn>& columns)
{
    columns.push_back({name, &series, &ChartPoint::value});
    const std::pair<Field, QLatin1StringView> others[] = {
        {&ChartPoint::low, QLatin1StringView(" low")},
        {&ChartPoint::high, QLatin1StringView(" high")},
        {&ChartPoint::coverage, QLatin1StringView(" coverage")}};
    for (const auto& [field, suffix] : others) {
        if (hasAny(series, field))
            columns.push_back({name + suffix, &series, field});
    }
}

std::vector<CsvColumn> columnsOf(const ChartSpec& spec, const ChartWords& words)
{
    std::vector<CsvColumn> columns;
    for (std::size_t i = 0; i < spec.panels.size(); ++i) {
        const PanelWords& names = words.panels[i];
        for (std::size_t j = 0; j < spec.panels[i].series.size(); ++j) {
            const ChartSeries& series = spec.panels[i].series[j];
            const bool needsPanel = spec.panels.size() > 1 && !names.axis.isEmpty();
            if (!series.isHidden)
                addColumns(series,
                           needsPanel ? names.axis + QStringLiteral(": ") + names.series[j]
                                      : names.series[j],
                           columns);
        }
    }
    return columns;
}

std::set<DaySpan> periodsOf(const std::vector<CsvColumn>& columns, DaySpan window)
{
    std::set<DaySpan> periods;
    for (const CsvColumn& column : columns) {
        const PointRange range = visiblePoints(*column.series, window);
        for (std::ptrdiff_t i = range.first; i < range.last; ++i)
            periods.insert(column.series->points[static_cast<std::size_t>(i)].span);
    }
    return periods;
}

QString cellText(const CsvColumn& column, DaySpan period)
{
    const ChartPoint* point = pointAt(*column.series, period.begin);
    if (point == nullptr || point->span != period || !(point->*column.field))
        return {};
    return QString::number(*(point->*column.field), 'f', QLocale::FloatingPointShortest);
}

} // namespace

QByteArray chartCsv(const ChartSpec& spec, const ChartWords& words)
{
    const std::vector<CsvColumn> columns = columnsOf(spec, words);
    QStringList header{QStringLiteral("period")};
    for (const CsvColumn& column : columns)
        header << quoted(column.name);
    QByteArray csv = header.join(QLatin1Char(',')).toUtf8() + '\n';
    for (const DaySpan period : periodsOf(columns, spec.window)) {
        QStringList row{isoPeriod(period, spec.axis)};
        for (const CsvColumn& column : columns)
            row << cellText(column, period);
        csv += row.join(QLatin1Char(',')).toUtf8() + '\n';
    }
    return csv;
}

} // namespace steward
