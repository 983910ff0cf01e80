// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace steward {

namespace {

struct ChartFormat
{
    Q_DECLARE_TR_FUNCTIONS(ChartFormat)
};

int decimalsOf(ChartUnit unit)
{
    switch (unit) {
    case ChartUnit::Share:
    case ChartUnit::Index: return 0;
    case ChartUnit::Number: return 2;
    case ChartUnit::People:
    case ChartUnit::Commits:
    case ChartUnit::PeoplePerMonth:
    case ChartUnit::CommitsPerMonth:
    case ChartUnit::Organizations:
    case ChartUnit::Seats:
    case ChartUnit::Releases:
    case ChartUnit::Days: break;
    }
    return 1;
}

/// With so many decimals at most: 2 and not 2.0.
QString numberText(double value, int decimals)
{
    const double scaled = std::round(value * std::pow(10.0, decimals));
    auto unit = static_cast<qlonglong>(std::llround(scaled));
    while (decimals > 0 && unit % 10 == 0) {
        unit /= 10;
        --decimals;
    }
    return decimals == 0 ? QLocale().toString(unit) : QLocale().toString(value, 'f', decimals);
}

QString monthsText(DaySpan months)
{
    if (months.days() <= 1)
        //: %1 the number of a month, counted from an event; the first is 0
        return ChartFormat::tr("Month %1").arg(months.begin.number);
    //: %1 and %2 numbers of months, counted from an event
    return ChartFormat::tr("Months %1 to %2").arg(months.begin.number).arg(months.end.number - 1);
}

QString daysText(DaySpan span)
{
    const CivilDate begin = civil(span.begin);
    switch (kindOf(span)) {
    case SpanKind::Month: return monthText(monthOf(span.begin));
    case SpanKind::Quarter:
        //: %1 the number of a quarter of a year, %2 the year
        return ChartFormat::tr("Q%1 %2").arg((begin.month + 2) / 3).arg(begin.year);
    case SpanKind::Year: return QString::number(begin.year);
    case SpanKind::Days: break;
    }
    if (span.days() <= 1)
        return isoText(span.begin);
    //: %1 and %2 the first and the last day of a time
    return ChartFormat::tr("%1 to %2").arg(isoText(span.begin), isoText(span.end - 1));
}

} // namespace

bool hasFractions(ChartUnit unit) { return unit == ChartUnit::Share || unit == ChartUnit::Number; }

QString valueText(ChartUnit unit, double value)
{
    if (unit != ChartUnit::Share)
        return numberText(value, decimalsOf(unit));
    if (value > 0.0 && value < 0.005)
        return ChartFormat::tr("< 1 %");
    //: A share in percent, e.g. "42 %"
    return ChartFormat::tr("%1 %").arg(numberText(100.0 * value, 0));
}

QString valueText(ChartUnit unit, std::optional<double> value)
{
    //: In place of a number that is not defined
    return value ? valueText(unit, *value) : ChartFormat::tr("n/a");
}

QString valueWithBounds(ChartUnit unit, std::optional<double> value, std::optional<double> low,
                        std::optional<double> high)
{
    const QString text = valueText(unit, value);
    if (low && !high)
        //: A published number that the true one is not below
        return QCoreApplication::translate("ChartFormat", "at least %1").arg(text);
    if (!low || *low == *high)
        return text;
    //: a range, from %1 to %2
    const QString range = QCoreApplication::translate("ChartFormat", "%1–%2")
                              .arg(valueText(unit, low), valueText(unit, high));
    // A share of which unknown parts are missing is its own lower limit.
    const bool saysMore = value && *value != *low;
    //: %1 a number, %2 the range it lies in
    return saysMore ? QCoreApplication::translate("ChartFormat", "%1 (%2)").arg(text, range)
                    : range;
}

QString legendText(ChartUnit unit, const ChartPoint* point)
{
    if (point == nullptr || point->value || !point->low || !point->high)
        return valueText(unit, point != nullptr ? point->value : std::nullopt);
    return valueWithBounds(unit, {}, point->low, point->high);
}

QString monthText(Month month)
{
    //: A month: %1 its short name, %2 the year
    return ChartFormat::tr("%1 %2")
        .arg(QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat))
        .arg(month.year());
}

QString ageText(int months)
{
    if (months == 0)
        return QLocale().toString(0);
    return months % 12 == 0 ? ChartFormat::tr("%n year(s)", nullptr, months / 12)
                            : ChartFormat::tr("%n month(s)", nullptr, months);
}

SpanKind kindOf(DaySpan span)
{
    const CivilDate begin = civil(span.begin);
    const auto lasts = [&](int months) { return addMonths(span.begin, months) == span.end; };
    if (begin.day != 1)
        return SpanKind::Days;
    if (lasts(1))
        return SpanKind::Month;
    if (lasts(3) && begin.month % 3 == 1)
        return SpanKind::Quarter;
    return lasts(12) && begin.month == 1 ? SpanKind::Year : SpanKind::Days;
}

QString pointText(const ChartPoint& point, ChartAxis axis)
{
    QString name = point.label;
    if (name.isEmpty())
        name = axis == ChartAxis::Age ? monthsText(point.span) : daysText(point.span);
    if (!point.partial)
        return name;
    //: %1 a month whose data are not all there
    return ChartFormat::tr("%1, incomplete").arg(name);
}

} // namespace steward
