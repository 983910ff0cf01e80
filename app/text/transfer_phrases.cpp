// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/metric_text.h"
#include "app/text/sign_text.h"
#include "app/text/transfer_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct TransferText
{
    Q_DECLARE_TR_FUNCTIONS(TransferText)
};

/// From here on a percentage is harder to read than how many times.
constexpr double manyTimes = 10.0;
/// Keeps a number from filling a line.
constexpr double mostPercent = 99'999.0;

double percentOf(double ratio)
{
    return std::clamp(std::round((ratio - 1.0) * 100.0), -100.0, mostPercent);
}

QString timesText(double ratio)
{
    constexpr double mostTimes = 1e6;
    const QString number = QLocale().toString(std::min(ratio, mostTimes), 'f', 0);
    return ratio > mostTimes ? TransferText::tr("more than %1").arg(number) : number;
}

/// With a sign that cannot be lost at the end of a line; nothing is neither more nor less.
QString withSign(double value, int decimals)
{
    const QString number = QLocale().toString(std::abs(value), 'f', decimals);
    const bool isZero = std::abs(value) < 0.5 * std::pow(10.0, -decimals);
    return signText(isZero ? 0.0 : value) + number;
}

int decimalsOf(ChartUnit unit, double amount)
{
    if (unit == ChartUnit::Share || unit == ChartUnit::Number)
        return unit == ChartUnit::Number && std::abs(amount) < 1.0 ? 3 : 1;
    return std::abs(amount) < 10.0 ? 1 : 0;
}

} // namespace

QString ratioPhrase(double ratio)
{
    if (ratio >= manyTimes)
        //: %1 a large number
        return TransferText::tr("%1 times what the earlier trend projects").arg(timesText(ratio));
    const double percent = percentOf(ratio);
    const QString number = QLocale().toString(std::abs(percent), 'f', 0);
    if (percent < 0.0)
        return TransferText::tr("%1 % lower than the earlier trend projects").arg(number);
    if (percent > 0.0)
        return TransferText::tr("%1 % higher than the earlier trend projects").arg(number);
    return TransferText::tr("within 1 % of what the earlier trend projects");
}

QString signedPercent(double ratio)
{
    const QString percent = TransferText::tr("%1 %").arg(withSign(percentOf(ratio), 0));
    return (ratio - 1.0) * 100.0 > mostPercent ? TransferText::tr("more than %1").arg(percent)
                                               : percent;
}

QString signedAmount(ChartUnit unit, double amount)
{
    if (unit == ChartUnit::Share)
        return TransferText::tr("%1 percentage points").arg(withSign(amount * 100.0, 1));
    return withSign(amount, decimalsOf(unit, amount));
}

QString probabilityText(double p)
{
    constexpr double least = 0.001;
    const QLocale locale;
    //: The symbol of a probability; %1 a number
    return p < least ? TransferText::tr("p < %1").arg(locale.toString(least, 'f', 3))
                     : TransferText::tr("p = %1").arg(locale.toString(p, 'f', 3));
}

QString plainAmount(ChartUnit unit, double amount)
{
    if (unit == ChartUnit::Share)
        return TransferText::tr("%1 %").arg(signedNumber(amount * 100.0, 1));
    return signedNumber(amount, decimalsOf(unit, amount));
}

QString signedNumber(double value, int decimals)
{
    const QString text = withSign(value, decimals);
    const QString plus = boundSign(u'+');
    return text.startsWith(plus) ? text.mid(plus.size()) : text;
}

QLatin1StringView toWord(ControlRefusal refusal)
{
    switch (refusal) {
    case ControlRefusal::SharesRepository: return "shares-repository"_L1;
    case ControlRefusal::TooFewMonths: return "too-few-months"_L1;
    case ControlRefusal::NoLogarithms: return "no-logarithms"_L1;
    case ControlRefusal::NotOfRepositories: return "not-of-repositories"_L1;
    }
    return {};
}

QLatin1StringView toWord(TransferRefusal refusal)
{
    switch (refusal) {
    case TransferRefusal::None: return {};
    case TransferRefusal::NoData: return "no-data"_L1;
    case TransferRefusal::EventOutside: return "event-outside"_L1;
    case TransferRefusal::TooFewPoints: return "too-few-points"_L1;
    case TransferRefusal::DescriptiveOnly: return "descriptive-only"_L1;
    case TransferRefusal::Constant: return "constant"_L1;
    case TransferRefusal::Undefined: return "undefined"_L1;
    case TransferRefusal::BrokenSource: return "broken-source"_L1;
    case TransferRefusal::NotByMonth: return "not-by-month"_L1;
    case TransferRefusal::PerfectFit: return "perfect-fit"_L1;
    }
    return {};
}

} // namespace steward
