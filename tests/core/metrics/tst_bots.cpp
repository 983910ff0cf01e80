// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/bots.h"

#include "tests/core/metrics/metric_question.h"

#include <QTest>

using namespace steward;

namespace {

constexpr std::int16_t bot = Contribution::Bot;

MetricSource withBots()
{
    return sourceOf({commits("2020-01", 1, 3), commits("2020-01", 9, 1, bot),
                     commits("2020-02", 9, 4, bot), commits("2020-04", 1, 1),
                     commits("2020-05", 9, 7, bot)});
}

} // namespace

class TestBots : public QObject
{
    Q_OBJECT

private slots:
    void botSharesAreOfAllCommits();
    void botsOfTheWholeWindowCount();
    void aScopeOfBotsAloneHasNoPeriods();
    void thePyTorchSharesAreThoseOfTheRows();
};

void TestBots::botSharesAreOfAllCommits()
{
    QCOMPARE(valuesOf(ask(withBots(), "bot-share")), (Values{0.25, 1.0, std::nullopt, 0.0}));
}

void TestBots::botsOfTheWholeWindowCount()
{
    QCOMPARE(valuesOf(ask(withBots(), "bot-share", {.windowMonths = 3})),
             (Values{0.25, 0.625, 0.625, 0.8}));
    QCOMPARE(valuesOf(ask(withBots(), "bot-share", {.every = PeriodUnit::Year})),
             (Values{5.0 / 9.0}));
}

void TestBots::aScopeOfBotsAloneHasNoPeriods()
{
    QVERIFY(ask(sourceOf({commits("2020-01", 9, 1, bot)}), "bot-share").empty());
}

void TestBots::thePyTorchSharesAreThoseOfTheRows()
{
    const MetricSource source = pytorchFamily();
    const MetricSeries shares = ask(source, "bot-share");
    const Month month = *parseMonth(u"2022-08");
    std::int64_t bots = 0;
    std::int64_t all = 0;
    for (const Contribution& row : source.dataset->contributions) {
        if (row.month != month.number || !source.scope.has(row))
            continue;
        all += row.commits;
        bots += row.isBot() ? row.commits : 0;
    }
    QVERIFY(bots > 0);
    QCOMPARE(pointOf(shares, "2022-08").value,
             static_cast<double>(bots) / static_cast<double>(all));
}

QTEST_GUILESS_MAIN(TestBots)
#include "tst_bots.moc"
