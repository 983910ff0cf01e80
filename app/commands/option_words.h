// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that several commands take for the same choice.

#pragma once

#include "core/metrics/metric.h"

#include "app/commands/command.h"
#include "app/text/list_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace steward {

/// In the order of their enumerations.
inline constexpr std::array periodUnitWords{
    QLatin1StringView("month"), QLatin1StringView("quarter"), QLatin1StringView("year")};
inline constexpr std::array definitionSetWords{
    QLatin1StringView("chaoss"), QLatin1StringView("lfx"), QLatin1StringView("devstats"),
    QLatin1StringView("grimoirelab")};
inline constexpr std::array attributionWords{QLatin1StringView("recorded"),
                                             QLatin1StringView("parent-as-of"),
                                             QLatin1StringView("parent-today")};

/// The enumerator of an option's word, the first where the option is not set. Any other word is
/// refused by the wish.
template <class Enum, std::size_t n, class Wish>
Enum chosenWord(const Call& call, const QString& option,
                const std::array<QLatin1StringView, n>& words, Wish& wish)
{
    if (!call.options.isSet(option))
        return Enum{};
    const QString given = call.options.value(option);
    const auto found = std::ranges::find_if(
        words, [&given](QLatin1StringView word) { return given == word; });
    if (found != words.end())
        return static_cast<Enum>(found - words.begin());
    const QStringList known(words.begin(), words.end());
    wish.refuse(
        QCoreApplication::translate("CommandLine", "--%1: there is no “%2”; choose one of %3")
            .arg(option, given.left(200), listText(known)));
    return Enum{};
}

/// The months of --window; 0 where it is not set. Anything else is refused by the wish.
template <class Wish>
int windowMonthsOption(const Call& call, Wish& wish)
{
    if (!call.options.isSet(QStringLiteral("window")))
        return 0;
    bool isNumber = false;
    const int months = call.options.value(QStringLiteral("window")).toInt(&isNumber);
    if (isNumber && months >= 1 && months <= longestWindowMonths)
        return months;
    wish.refuse(QCoreApplication::translate("CommandLine",
                                            "--window: write a number of months from 1 to %1")
                    .arg(longestWindowMonths));
    return 0;
}

} // namespace steward
