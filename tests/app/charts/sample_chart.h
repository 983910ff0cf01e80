// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/chart_series.h"

#include "app/charts/chart_words.h"

namespace steward {

/// Three years of two lines, the last quarter partial, with an era, a hatched band and three
/// events.
inline ChartSpec sampleSpec()
{
    ChartSpec spec;
    spec.key = QStringLiteral("sample");
    const Month first = *parseMonth(u"2020-01");
    spec.window = {first.firstDay(), (first + 36).firstDay()};
    ChartPanel panel;
    panel.series = {{.key = QStringLiteral("a"), .role = Role::SeriesFirst, .points = {}},
                    {.key = QStringLiteral("b"), .role = Role::SeriesSecond, .points = {}}};
    for (int i = 0; i < 36; ++i) {
        ChartPoint point;
        const Month month = first + i;
        point.span = {month.firstDay(), month.lastDay() + 1};
        point.partial = i >= 33;
        point.value = 100.0 + 3.0 * i;
        panel.series[0].points.push_back(point);
        point.value = 20.0 + i % 7;
        panel.series[1].points.push_back(point);
    }
    spec.panels = {panel};
    spec.bands = {{.span = {*parseDay(u"2019-01-01"), *parseDay(u"2021-06-01")},
                   .role = Role::EraSecond,
                   .text = QStringLiteral("First era with a name that is rather long"),
                   .fact = {FactKind::Period, 1}},
                  {.span = {*parseDay(u"2022-10-01"), Day::max()},
                   .role = Role::Border,
                   .hatch = Hatch::Diagonal,
                   .text = QStringLiteral("incomplete"),
                   .fact = {}}};
    spec.events = {{*parseDay(u"2021-06-01"),
                    Role::CategoryStewardship,
                    QStringLiteral("Handed over"),
                    {FactKind::Event, 7}},
                   {*parseDay(u"2021-06-02"),
                    Role::CategoryGovernance,
                    QStringLiteral("Charter"),
                    {FactKind::Event, 8}},
                   {*parseDay(u"2022-03-01"),
                    Role::CategoryGovernance,
                    QStringLiteral("Rules"),
                    {FactKind::Event, 9}}};
    spec.asOf = *parseDay(u"2021-09-15");
    return spec;
}

inline ChartWords sampleWords()
{
    return {.title = QStringLiteral("A sample"),
            .definition = QStringLiteral(
                "What is counted, said in one sentence that is long enough to need a second line"),
            .notes = {QStringLiteral("A note.")},
            .empty = QStringLiteral("Nothing to see."),
            .panels = {{.axis = QStringLiteral("People"),
                        .series = {QStringLiteral("Active"), QStringLiteral("New")}}}};
}

} // namespace steward
