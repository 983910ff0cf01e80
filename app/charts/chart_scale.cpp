// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_scale.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr double labelGap = 14.0;

QString labelOf(Month month, int stepMonths)
{
    if (month.month() == 1)
        return QString::number(month.year());
    Q_ASSERT(stepMonths < 12);
    return QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
}

/// Whether steps of so many months leave room for every label.
bool hasRoom(const ChartScale& scale, int stepMonths, double widest)
{
    const double pixelsPerMonth = scale.plot.width() * 30.4375 / std::max(scale.window.days(), 1);
    return pixelsPerMonth * stepMonths >= widest + labelGap;
}

int chooseStep(const ChartScale& scale, const std::function<double(const QString&)>& width)
{
    const double year = width(QStringLiteral("2022"));
    double month = year;
    for (int number = 1; number <= 12; ++number)
        month = std::max(month, width(QLocale().standaloneMonthName(number, QLocale::ShortFormat)));
    for (const int step : {1, 3, 6}) {
        if (hasRoom(scale, step, month))
            return step;
    }
    for (const int years : {1, 2, 5, 10, 20, 50, 100, 200, 500}) {
        if (hasRoom(scale, 12 * years, year))
            return 12 * years;
    }
    return 12 * 1000;
}

} // namespace

std::vector<double> valueTicks(double maximum, int count, bool fractions)
{
    const double rough = std::max(maximum, fractions ? 1e-6 : 1.0) / std::max(count, 1);
    double magnitude = std::pow(10.0, std::floor(std::log10(rough)));
    if (!fractions)
        magnitude = std::max(magnitude, 1.0);
    double step = 10.0 * magnitude;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        const bool whole = fractions || std::fmod(factor * magnitude, 1.0) == 0.0;
        if (whole && factor * magnitude * (1.0 + 1e-9) >= rough) {
            step = factor * magnitude;
            break;
        }
    }
    std::vector<double> ticks{0.0};
    while (ticks.back() < maximum * (1.0 - 1e-9) || ticks.size() < 2)
        ticks.push_back(step * static_cast<double>(ticks.size()));
    return ticks;
}

std::vector<TimeTick> timeTicks(const ChartScale& scale,
                                const std::function<double(const QString&)>& width)
{
    std::vector<TimeTick> ticks;
    const int step = chooseStep(scale, width);
    const Month first = monthOf(scale.window.begin);
    const Month last = monthOf(scale.window.end);
    for (int number = first.number - first.number % step; number <= last.number; number += step) {
        const Month month{number};
        const Day day = month.firstDay();
        if (scale.window.begin <= day && day <= scale.window.end)
            ticks.push_back({day, labelOf(month, step)});
    }
    return ticks;
}

} // namespace steward
