// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/ticks.h"
#include "core/timeline/time_scale.h"

#include <QTest>

using namespace steward;

class TestTicks : public QObject
{
    Q_OBJECT

private slots:
    void ticksLieAtLeastTheSpacingApart();
    void stepsBecomeCoarserAsOneZoomsOut();
    void yearsAlignToTheirCount();
    void anEmptyWindowHasNone();
    void daysAndPixelsGoBothWays();
    void zoomingKeepsTheDayUnderThePointer();
};

void TestTicks::ticksLieAtLeastTheSpacingApart()
{
    const DaySpan window{*parseDay(u"1990-03-10"), *parseDay(u"2030-03-10")};
    for (double pixelsPerDay = 0.01; pixelsPerDay < 100.0; pixelsPerDay *= 1.37) {
        const auto days = ticks(window, chooseTickStep(pixelsPerDay, 60.0));
        for (std::size_t i = 1; i < days.size(); ++i)
            QVERIFY((days[i] - days[i - 1]) * pixelsPerDay >= 59.9);
    }
}

void TestTicks::stepsBecomeCoarserAsOneZoomsOut()
{
    QCOMPARE(chooseTickStep(100.0, 60.0), (TickStep{TickUnit::Day, 1}));
    QCOMPARE(chooseTickStep(3.0, 60.0), (TickStep{TickUnit::Month, 1}));
    QCOMPARE(chooseTickStep(0.2, 60.0), (TickStep{TickUnit::Year, 1}));
    QCOMPARE(chooseTickStep(0.02, 60.0), (TickStep{TickUnit::Year, 10}));
    QCOMPARE(chooseTickStep(0.0, 60.0), (TickStep{TickUnit::Year, 1000}));
}

void TestTicks::yearsAlignToTheirCount()
{
    const auto days = ticks({*parseDay(u"2001-05-01"), *parseDay(u"2026-01-01")}, {TickUnit::Year, 5});
    QCOMPARE(days.size(), std::size_t{5});
    QCOMPARE(isoText(days.front()), QStringLiteral("2005-01-01"));
    QCOMPARE(isoText(days.back()), QStringLiteral("2025-01-01"));
}

void TestTicks::anEmptyWindowHasNone()
{
    QVERIFY(ticks({Day{10}, Day{10}}, {TickUnit::Day, 1}).empty());
    QVERIFY(ticks({Day{10}, Day{5}}, {TickUnit::Month, 1}).empty());
}

void TestTicks::daysAndPixelsGoBothWays()
{
    const TimeScale scale{{Day{1000}, Day{3000}}, 120.0, 900.0};
    for (int number = 1000; number < 3000; number += 7) {
        QCOMPARE(scale.dayAt(scale.xOf(Day{number}) + 0.01), Day{number});
        QVERIFY(scale.xOf(Day{number}) >= 120.0 && scale.xOf(Day{number}) <= 1020.0);
    }
}

void TestTicks::zoomingKeepsTheDayUnderThePointer()
{
    const TimeScale before{{Day{0}, Day{1000}}, 0.0, 500.0};
    const Day anchor{300};
    const TimeScale after{zoomed(before.window, anchor, 0.5), 0.0, 500.0};
    QCOMPARE(after.window.days(), 500);
    QVERIFY(std::abs(after.xOf(anchor) - before.xOf(anchor)) <= after.pixelsPerDay());
}

QTEST_GUILESS_MAIN(TestTicks)
#include "tst_ticks.moc"
