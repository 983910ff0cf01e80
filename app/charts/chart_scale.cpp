// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_scale.h"

#include "app/charts/chart_format.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr double labelGap = 14.0;
constexpr double daysPerMonth = 30.4375;

QString labelOf(Month month, int stepMonths)
{
    if (month.month() == 1)
        return QString::number(month.year());
    Q_ASSERT(stepMonths < 12);
    return QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
}

/// Whether steps of so many months leave room for every label.
bool hasRoom(double pixelsPerMonth, int stepMonths, double widest)
{
    return pixelsPerMonth * stepMonths >= widest + labelGap;
}

int chooseStep(const ChartScale& scale, const LabelWidth& width)
{
    const double pixels = scale.plot.width() * daysPerMonth / std::max(scale.window.days(), 1);
    const double year = width(QStringLiteral("2022"));
    double month = year;
    for (int number = 1; number <= 12; ++number)
        month = std::max(month, width(QLocale().standaloneMonthName(number, QLocale::ShortFormat)));
    for (const int step : {1, 3, 6}) {
        if (hasRoom(pixels, step, month))
            return step;
    }
    for (const int years : {1, 2, 5, 10, 20, 50, 100, 200, 500}) {
        if (hasRoom(pixels, 12 * years, year))
            return 12 * years;
    }
    return 12 * 1000;
}

int chooseAgeStep(const ChartScale& scale, const LabelWidth& width)
{
    const double pixels = scale.plot.width() / std::max(scale.window.days(), 1);
    const int last = scale.window.end.number;
    // The widest label is one of the last: it has the most digits.
    for (const int step : {1, 3, 6, 12, 24, 60, 120, 240, 600}) {
        const double widest = std::max(width(ageText(last - last % step)),
                                       width(ageText(std::max(step, last - last % step - step))));
        if (hasRoom(pixels, step, widest))
            return step;
    }
    return 1200;
}

/// Ticks at `mantissas` times every power of ten within the bounds, and one beyond each.
std::vector<double> ticksBetween(double minimum, double maximum, std::span<const double> mantissas)
{
    constexpr double tolerance = 1.0 + 1e-9;
    std::vector<double> ticks;
    const int first = static_cast<int>(std::floor(std::log10(minimum)));
    for (int decade = first; ticks.size() < 2 || ticks.back() * tolerance < maximum; ++decade) {
        for (const double mantissa : mantissas) {
            const double tick = mantissa * std::pow(10.0, decade);
            if (ticks.size() >= 2 && ticks.back() * tolerance >= maximum)
                break;
            if (!ticks.empty() && tick <= minimum * tolerance)
                ticks.clear();
            ticks.push_back(tick);
        }
    }
    return ticks;
}

} // namespace

double axisPosition(ValueScale kind, double value)
{
    return kind == ValueScale::Log ? std::log10(value) : value;
}

double roundStep(double rough, double unit, std::span<const double> factors)
{
    const double magnitude = std::max(unit, std::pow(10.0, std::floor(std::log10(rough))));
    for (const double factor : factors) {
        const double units = factor * magnitude / unit;
        const bool whole = std::abs(units - std::round(units)) < 1e-6;
        if (whole && factor * magnitude * (1.0 + 1e-9) >= rough)
            return factor * magnitude;
    }
    return 10.0 * magnitude;
}

std::vector<double> valueTicks(double maximum, int count, bool fractions)
{
    constexpr double factors[] = {1.0, 2.0, 2.5, 5.0};
    const double unit = fractions ? 0.01 : 1.0;
    const double step = roundStep(std::max(maximum, unit) / std::max(count, 1), unit, factors);
    std::vector<double> ticks{0.0};
    while (ticks.back() < maximum * (1.0 - 1e-9) || ticks.size() < 2)
        ticks.push_back(step * static_cast<double>(ticks.size()));
    return ticks;
}

std::vector<double> logTicks(double minimum, double maximum, int count)
{
    Q_ASSERT(minimum > 0.0);
    constexpr double all[] = {1.0, 2.0, 5.0};
    const auto most = static_cast<std::size_t>(std::max(count, 1)) + 1;
    std::vector<double> ticks = ticksBetween(minimum, maximum, all);
    if (ticks.size() <= most)
        return ticks;
    ticks = ticksBetween(minimum, maximum, std::span(all).first(1));
    const std::size_t step = (ticks.size() - 1 + most - 2) / (most - 1);
    std::vector<double> few;
    for (std::size_t i = 0; i < ticks.size() + step - 1; i += step)
        few.push_back(ticks.front() * std::pow(10.0, static_cast<double>(i)));
    return few;
}

std::vector<TimeTick> timeTicks(const ChartScale& scale, const LabelWidth& width)
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

std::vector<TimeTick> ageTicks(const ChartScale& scale, const LabelWidth& width)
{
    std::vector<TimeTick> ticks;
    const int step = chooseAgeStep(scale, width);
    const int first = std::max(0, scale.window.begin.number);
    for (int months = (first + step - 1) / step * step; months <= scale.window.end.number;
         months += step)
        ticks.push_back({Day{months}, ageText(months)});
    return ticks;
}

} // namespace steward
