// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/span_statistics.h"

#include "tests/support/generated_dataset.h"
#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <numeric>

using namespace steward;

class TestSpanStatistics : public QObject
{
    Q_OBJECT

private slots:
    void countsAreThoseOfTheRows_data();
    void countsAreThoseOfTheRows();
    void aYearIsOnlyPossiblyInOneOfItsMonths();
    void membersComeAndGo();
    void organizationsAreNamedMostFirst();
    void theFilterHolds();
    void aSpanWithoutAnythingIsEmpty();
};

void TestSpanStatistics::countsAreThoseOfTheRows_data()
{
    QTest::addColumn<DaySpan>("span");
    QTest::newRow("all") << DaySpan{day(u"2000-01-01"), day(u"2030-01-01")};
    QTest::newRow("one year") << DaySpan{day(u"2022-01-01"), day(u"2023-01-01")};
    QTest::newRow("one day") << DaySpan{day(u"2022-09-12"), day(u"2022-09-13")};
}

void TestSpanStatistics::countsAreThoseOfTheRows()
{
    QFETCH(DaySpan, span);
    const SpanStatistics statistics = spanStatistics(*pytorchAt(u"2026-09-15"), span);
    Count expected;
    for (const Event& event : pytorchDataset()->events) {
        const DaySpan touched = event.span();
        if (touched.end <= span.begin || span.end <= touched.begin)
            continue;
        ++expected.possible;
        expected.certain += touched.begin >= span.begin && touched.end <= span.end ? 1 : 0;
    }
    QCOMPARE(statistics.events, expected);
    Count sum;
    for (const Count& count : statistics.byCategory)
        sum = {sum.certain + count.certain, sum.possible + count.possible};
    QCOMPARE(sum, expected);
}

void TestSpanStatistics::aYearIsOnlyPossiblyInOneOfItsMonths()
{
    int years = 0;
    for (const Event& event : pytorchDataset()->events) {
        if (event.end || event.start.precision != DatePrecision::Year)
            continue;
        ++years;
        const Day first = event.start.firstDay();
        const auto inMarch = spanStatistics(*pytorchAt(u"2026-09-15"), {first + 59, first + 90});
        const auto inYear = spanStatistics(*pytorchAt(u"2026-09-15"), event.span());
        QVERIFY(inMarch.events.possible > inMarch.events.certain);
        QVERIFY(inYear.events.certain >= 1);
    }
    QVERIFY(years > 0);
}

void TestSpanStatistics::membersComeAndGo()
{
    const auto statistics = spanStatistics(*pytorchAt(u"2026-09-15"), {day(u"2025-09-16"), day(u"2026-09-16")});
    QCOMPARE(statistics.membersBefore, (Count{32, 35}));
    QCOMPARE(statistics.membersAfter, (Count{48, 48}));
    int joined = 0;
    int left = 0;
    for (const Change& change : statistics.memberChanges) {
        joined += change.kind == ChangeKind::MemberJoined;
        left += change.kind == ChangeKind::MemberLeft;
    }
    QVERIFY(joined - left >= 48 - 35 && joined - left <= 48 - 32);
}

void TestSpanStatistics::organizationsAreNamedMostFirst()
{
    const auto statistics = spanStatistics(*pytorchAt(u"2026-09-15"), {day(u"2000-01-01"), day(u"2030-01-01")});
    QVERIFY(statistics.byOrganization.size() > 3);
    for (std::size_t i = 1; i < statistics.byOrganization.size(); ++i)
        QVERIFY(statistics.byOrganization[i - 1].events.possible >= statistics.byOrganization[i].events.possible);
    QVERIFY(statistics.unnamed > 0 && statistics.unnamed < statistics.events.possible);
}

void TestSpanStatistics::theFilterHolds()
{
    Filter filter;
    filter.asOf = day(u"2026-09-15");
    filter.hiddenCategories.set(static_cast<std::size_t>(EventCategory::Release));
    const SnapshotPtr snapshot = takeSnapshot(pytorchDataset(), filter);
    const auto statistics = spanStatistics(*snapshot, {day(u"2000-01-01"), day(u"2030-01-01")});
    QCOMPARE(statistics.byCategory[static_cast<std::size_t>(EventCategory::Release)], Count{});
    QVERIFY(statistics.events.possible > 0);
}

void TestSpanStatistics::aSpanWithoutAnythingIsEmpty()
{
    const auto statistics = spanStatistics(*pytorchAt(u"2026-09-15"), {day(u"1900-01-01"), day(u"1901-01-01")});
    QCOMPARE(statistics.events, Count{});
    QVERIFY(statistics.byOrganization.empty());
    QVERIFY(statistics.memberChanges.empty());
    QCOMPARE(statistics.unnamed, 0);
}

QTEST_GUILESS_MAIN(TestSpanStatistics)
#include "tst_span_statistics.moc"
