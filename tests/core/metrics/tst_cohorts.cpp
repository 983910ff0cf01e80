// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/cohorts.h"

#include "tests/core/metrics/metric_question.h"

#include <QTest>

#include <numeric>

using namespace steward;

namespace {

/// Two came in January, of whom one stayed; one in March.
MetricSource threePeople()
{
    return sourceOf({commits("2020-01", 1, 1), commits("2020-01", 2, 1), commits("2020-02", 1, 1),
                     commits("2020-04", 1, 1), commits("2020-03", 3, 1), commits("2020-04", 3, 1)});
}

} // namespace

class TestCohorts : public QObject
{
    Q_OBJECT

private slots:
    void aCohortIsWhoCameInThePeriod();
    void aCohortIsThereAsAWholeInItsFirstPeriod_data();
    void aCohortIsThereAsAWholeInItsFirstPeriod();
    void cohortsOfAPeriodAddUpToWhoIsActive();
    void beyondTheDataAndWithoutPeopleThereIsNoRetention();
    void periodsWithoutAllTheirDataAreNotComplete();
    void ofVeryManyPeriodsTheLastOnesAreKept();
    void withoutCommitsThereAreNoCohorts();
};

void TestCohorts::aCohortIsWhoCameInThePeriod()
{
    const auto months = cohorts(threePeople(), PeriodUnit::Month);
    QCOMPARE(months.size(), std::size_t{4});
    QCOMPARE(months[0].size, 2);
    QCOMPARE(months[0].active, (std::vector<int>{2, 1, 0, 1}));
    QCOMPARE(months[1].size, 0);
    QCOMPARE(months[2].active, (std::vector<int>{1, 1}));
    QCOMPARE(valuesOf(ask(threePeople(), "cohort-retention:1")),
             (Values{0.5, std::nullopt, 1.0, std::nullopt}));
    const auto quarters = cohorts(threePeople(), PeriodUnit::Quarter);
    QCOMPARE(quarters[0].active, (std::vector<int>{3, 2}));
}

void TestCohorts::aCohortIsThereAsAWholeInItsFirstPeriod_data()
{
    QTest::addColumn<PeriodUnit>("every");
    for (const PeriodUnit every : allPeriodUnits)
        QTest::addRow("%d", monthsIn(every)) << every;
}

void TestCohorts::aCohortIsThereAsAWholeInItsFirstPeriod()
{
    QFETCH(PeriodUnit, every);
    static const MetricSource source = pytorchFamily();
    const MetricSeries first = ask(source, "cohort-retention:0", {.every = every});
    const MetricSeries newcomers = ask(source, "new-contributors", {.every = every});
    const auto all = cohorts(source, every);
    QCOMPARE(first.size(), newcomers.size());
    QCOMPARE(all.size(), newcomers.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        QCOMPARE(all[i].size, *newcomers[i].value);
        QCOMPARE(first[i].value, all[i].size > 0 ? std::optional(1.0) : std::nullopt);
    }
}

void TestCohorts::cohortsOfAPeriodAddUpToWhoIsActive()
{
    const MetricSource source = pytorchFamily();
    const auto all = cohorts(source, PeriodUnit::Quarter);
    const MetricSeries active = ask(source, "active-contributors", {.every = PeriodUnit::Quarter});
    int people = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        int sum = 0;
        for (std::size_t cohort = 0; cohort <= i; ++cohort)
            sum += all[cohort].active[i - cohort];
        QCOMPARE(sum, *active[i].value);
        people += all[i].size;
    }
    QCOMPARE(people, static_cast<int>(source.table.contributors.size()));
}

void TestCohorts::beyondTheDataAndWithoutPeopleThereIsNoRetention()
{
    const auto months = cohorts(threePeople(), PeriodUnit::Month);
    QVERIFY(months[0].retention(3));
    QVERIFY(!months[0].retention(4));
    QVERIFY(!months[0].retention(-1));
    QVERIFY(!months[1].retention(0));
    const MetricSeries late = ask(threePeople(), "cohort-retention:1200");
    QCOMPARE(valuesOf(late), Values(4));
}

void TestCohorts::periodsWithoutAllTheirDataAreNotComplete()
{
    const auto months = cohorts(threePeople(), PeriodUnit::Month); // data end on 2020-04-15
    QCOMPARE(months[0].complete, 3);
    QCOMPARE(months[3].complete, 0);
    const MetricSeries next = ask(threePeople(), "cohort-retention:1");
    QVERIFY(!next[1].partial);
    QVERIFY(next[2].partial);
}

void TestCohorts::ofVeryManyPeriodsTheLastOnesAreKept()
{
    const MetricSource source = sourceOf({commits("1920-01", 1, 1), commits("1980-01", 2, 1),
                                          commits("2020-01", 1, 1), commits("2020-01", 2, 1)});
    const auto all = cohorts(source, PeriodUnit::Month);
    QCOMPARE(all.size(), std::size_t{600});
    QCOMPARE(isoText(all.front().period.first), "1970-02");
    const int people = std::accumulate(
        all.begin(), all.end(), 0, [](int sum, const Cohort& cohort) { return sum + cohort.size; });
    QCOMPARE(people, 1);
    const MetricSeries next = ask(source, "cohort-retention:480");
    QCOMPARE(next.size(), std::size_t{1201});
    QVERIFY(!next.front().value);
    QCOMPARE(pointOf(next, "1980-01").value, 1.0);
}

void TestCohorts::withoutCommitsThereAreNoCohorts()
{
    QVERIFY(cohorts(sourceOf(std::vector<Contribution>{}), PeriodUnit::Year).empty());
}

QTEST_GUILESS_MAIN(TestCohorts)
#include "tst_cohorts.moc"
