// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/moving_window.h"

#include "tests/core/metrics/metric_question.h"

#include <QTest>

#include <map>

using namespace steward;

namespace {

using Commits = std::map<std::int32_t, std::int64_t>;

/// The definition: every cell of every month of the window.
Commits countedIn(const ContributionTable& table, const MonthRange& window)
{
    Commits commits;
    for (Month month = window.first; month <= window.last; month = month + 1) {
        for (const ContributionCell& cell : table.in(month))
            commits[cell.person] += cell.commits;
    }
    return commits;
}

struct MovingCounts
{
    Commits commits;
    int entered = 0;
    int left = 0;

    void add(const ContributionCell& cell)
    {
        commits[cell.person] += cell.commits;
        ++entered;
    }
    void take(const ContributionCell& cell)
    {
        const auto found = commits.find(cell.person);
        found->second -= cell.commits;
        if (found->second == 0)
            commits.erase(found);
        ++left;
    }
};

} // namespace

class TestMovingWindow : public QObject
{
    Q_OBJECT

private slots:
    void everyWindowHoldsWhatLiesInIt_data();
    void everyWindowHoldsWhatLiesInIt();
    void periodsBeyondTheDataAreCountedToo();
    void anEmptyTableMovesNothing();
};

void TestMovingWindow::everyWindowHoldsWhatLiesInIt_data()
{
    QTest::addColumn<PeriodUnit>("every");
    QTest::addColumn<int>("months");
    for (const PeriodUnit every : allPeriodUnits) {
        for (const int months : {0, 1, 2, 3, 12, 120})
            QTest::addRow("%d by %d", months, monthsIn(every)) << every << months;
    }
}

void TestMovingWindow::everyWindowHoldsWhatLiesInIt()
{
    QFETCH(PeriodUnit, every);
    QFETCH(int, months);
    for (const unsigned seed : {1U, 2U, 3U}) {
        // Few rows over many months leave gaps.
        const MetricSource source = sourceOf(randomContributions(seed, 120, 12, 70));
        const ContributionTable& table = source.table;
        const auto periods = periodsBetween(table.first, table.last(), every);
        MovingCounts counts;
        std::size_t calls = 0;
        moveWindow(table, periods, months, counts, [&](std::size_t i) {
            QCOMPARE(i, calls++);
            QCOMPARE(counts.commits, countedIn(table, windowOf(periods[i], months)));
        });
        QCOMPARE(calls, periods.size());
        QVERIFY(counts.entered <= static_cast<int>(table.cells.size()));
        QVERIFY(counts.left <= counts.entered);
    }
}

void TestMovingWindow::periodsBeyondTheDataAreCountedToo()
{
    const MetricSource source = sourceOf({commits("2020-01", 1, 5), commits("2020-03", 1, 1)});
    const auto periods = periodsBetween(*parseMonth(u"2019-10"), *parseMonth(u"2020-08"),
                                        PeriodUnit::Month);
    MovingCounts counts;
    std::vector<std::int64_t> found;
    moveWindow(source.table, periods, 2, counts, [&](std::size_t) {
        found.push_back(counts.commits.empty() ? 0 : counts.commits.begin()->second);
    });
    QCOMPARE(found, (std::vector<std::int64_t>{0, 0, 0, 5, 5, 1, 1, 0, 0, 0, 0}));
}

void TestMovingWindow::anEmptyTableMovesNothing()
{
    MovingCounts counts;
    const std::vector periods{periodAround(*parseMonth(u"2020-01"), PeriodUnit::Year)};
    bool isCalled = false;
    moveWindow(ContributionTable{}, periods, 0, counts, [&](std::size_t) { isCalled = true; });
    QVERIFY(!isCalled);
}

QTEST_GUILESS_MAIN(TestMovingWindow)
#include "tst_moving_window.moc"
