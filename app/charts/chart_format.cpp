// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace steward {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("ChartFormat", text); }

} // namespace

QString valueText(ChartUnit unit, double value)
{
    const QLocale locale;
    if (unit == ChartUnit::Share && value > 0.0 && value < 0.005)
        return tr(QT_TRANSLATE_NOOP("ChartFormat", "< 1 %"));
    if (unit == ChartUnit::Share)
        //: A share in percent, e.g. "42 %"
        return QCoreApplication::translate("ChartFormat", "%1 %")
            .arg(locale.toString(std::lround(100.0 * value)));
    return locale.toString(static_cast<qlonglong>(std::llround(value)));
}

QString valueText(ChartUnit unit, std::optional<double> value)
{
    //: In place of a number that is not defined
    return value ? valueText(unit, *value) : tr(QT_TRANSLATE_NOOP("ChartFormat", "n/a"));
}

QString monthText(Month month)
{
    //: A month: %1 its short name, %2 the year
    return QCoreApplication::translate("ChartFormat", "%1 %2")
        .arg(QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat))
        .arg(month.year());
}

QString pointText(const ChartPoint& point)
{
    const QString name = point.label.isEmpty() ? monthText(monthOf(point.span.begin)) : point.label;
    if (!point.partial)
        return name;
    //: %1 a month whose data are not all there
    return QCoreApplication::translate("ChartFormat", "%1, incomplete").arg(name);
}

} // namespace steward
