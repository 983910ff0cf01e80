// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/organization_people.h"

#include "tests/core/metrics/metric_question.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace steward;

namespace {

/// People by affiliation, counted from the rows of the window.
using People = std::map<std::int32_t, std::set<std::int32_t>>;

People peopleIn(const MetricSource& source, const MonthRange& window)
{
    People people;
    for (const Contribution& row : source.dataset->contributions) {
        if (!row.isBot() && row.commits > 0 && window.contains(row.month))
            people[row.affiliation].insert(row.contributor);
    }
    return people;
}

std::set<std::int32_t> everybody(const People& people)
{
    std::set<std::int32_t> all;
    for (const auto& [affiliation, theirs] : people)
        all.insert(theirs.begin(), theirs.end());
    return all;
}

void compareWithRows(const MetricPoint& point, People people, std::int32_t organization)
{
    const std::set<std::int32_t> all = everybody(people);
    std::set<std::int32_t> atMost = people[organization];
    atMost.insert(people[Contribution::Unknown].begin(), people[Contribution::Unknown].end());
    const auto size = static_cast<double>(all.size());
    QCOMPARE(point.value, static_cast<double>(people[organization].size()) / size);
    QCOMPARE(point.low, point.value);
    QCOMPARE(point.high, static_cast<double>(atMost.size()) / size);
    people.erase(Contribution::Unknown);
    QVERIFY(isNear(point.coverage, static_cast<double>(everybody(people).size()) / size));
}

} // namespace

class TestOrganizationPeople : public QObject
{
    Q_OBJECT

private slots:
    void aPersonOfTwoAffiliationsBelongsToBoth();
    void whoIsUnknownMightBelongToIt();
    void sharesOfPeopleAreThoseOfTheRows_data();
    void sharesOfPeopleAreThoseOfTheRows();
    void theLargestIsTheFirstOfEquals();
    void organizationsAreAtMostSoManyMoreAsThereAreOthers();
    void anOrganizationIsNewOnce();
    void organizationsOfPyTorchAreAsManyAsTheRowsName();
    void amongStrangersNobodyIsLargest();
};

void TestOrganizationPeople::aPersonOfTwoAffiliationsBelongsToBoth()
{
    const MetricSource source = sourceOf(
        {commits("2020-01", 1, 5, 0), commits("2020-01", 1, 1, 1), commits("2020-01", 2, 1, 1)});
    QCOMPARE(ask(source, "people-share:org-0").front().value, 0.5);
    QCOMPARE(ask(source, "people-share:org-1").front().value, 1.0);
    QCOMPARE(ask(source, "largest-people-share-12m").front().value, 1.0);
}

void TestOrganizationPeople::whoIsUnknownMightBelongToIt()
{
    const MetricSource source = sourceOf({commits("2020-01", 1, 1, 0), commits("2020-01", 1, 1),
                                          commits("2020-01", 2, 1), commits("2020-01", 3, 1, 1),
                                          commits("2020-01", 3, 1), commits("2020-01", 4, 1, 1)});
    const MetricPoint point = ask(source, "people-share:org-0").front();
    QCOMPARE(point.low, 0.25);
    QCOMPARE(point.high, 0.75);
    QCOMPARE(point.coverage, 0.75);
}

void TestOrganizationPeople::sharesOfPeopleAreThoseOfTheRows_data()
{
    QTest::addColumn<PeriodUnit>("every");
    QTest::addColumn<int>("window");
    QTest::newRow("months") << PeriodUnit::Month << 0;
    QTest::newRow("half years") << PeriodUnit::Month << 6;
    QTest::newRow("quarters") << PeriodUnit::Quarter << 0;
    QTest::newRow("a month a year") << PeriodUnit::Year << 1;
}

void TestOrganizationPeople::sharesOfPeopleAreThoseOfTheRows()
{
    QFETCH(PeriodUnit, every);
    QFETCH(int, window);
    const MetricSource source = sourceOf(randomContributions(21, 900, 25, 40));
    const MetricParameters parameters{.every = every, .windowMonths = window};
    const auto periods = periodsBetween(source.table.first, source.table.last(), every);
    for (const std::int32_t organization : {0, 3}) {
        const MetricSeries series = ask(
            source, QStringLiteral("people-share:org-%1").arg(organization), parameters);
        QCOMPARE(series.size(), periods.size());
        for (std::size_t i = 0; i < series.size(); ++i) {
            const People people = peopleIn(source, windowOf(periods[i], window));
            if (people.empty())
                QVERIFY(!series[i].value);
            else
                compareWithRows(series[i], people, organization);
        }
    }
}

void TestOrganizationPeople::theLargestIsTheFirstOfEquals()
{
    // Both have one person, but only of the second the unknown one may be a second.
    const MetricSource source = sourceOf(
        {commits("2020-01", 1, 1, 3), commits("2020-01", 2, 1, 2), commits("2020-01", 2, 1)});
    const MetricPoint largest = ask(source, "largest-people-share-12m").front();
    QCOMPARE(largest.value, 0.5);
    QCOMPARE(largest.high, 0.5);
}

void TestOrganizationPeople::organizationsAreAtMostSoManyMoreAsThereAreOthers()
{
    const MetricSource source = sourceOf(
        {commits("2020-01", 1, 1, 0), commits("2020-01", 2, 1, 0), commits("2020-01", 3, 1, 1),
         commits("2020-01", 4, 1, Contribution::Academic), commits("2020-01", 5, 1),
         commits("2020-01", 6, 1, Contribution::Other), commits("2020-03", 3, 1, 1)});
    const MetricSeries series = ask(source, "organizations");
    QCOMPARE(valuesOf(series), (Values{2, 0, 1}));
    QCOMPARE(series[0].low, 2);
    QCOMPARE(series[0].high, 5);
    QCOMPARE(series[2].high, 1);
}

void TestOrganizationPeople::anOrganizationIsNewOnce()
{
    const MetricSource source = sourceOf({commits("2018-01", 1, 1, 0), commits("2019-06", 2, 1, 0),
                                          commits("2019-06", 3, 1, 1), commits("2019-06", 4, 1, 2),
                                          commits("2019-07", 4, 1, Contribution::Academic)});
    const MetricSeries series = ask(source, "new-organizations");
    QCOMPARE(pointOf(series, "2018-01").value, 1);
    QCOMPARE(pointOf(series, "2019-06").value, 2);
    QCOMPARE(pointOf(series, "2019-07").value, 0);
    QVERIFY(pointOf(series, "2018-12").isLeftTruncated);
    QVERIFY(!pointOf(series, "2019-01").isLeftTruncated);
}

void TestOrganizationPeople::organizationsOfPyTorchAreAsManyAsTheRowsName()
{
    const MetricSource source = pytorchFamily();
    std::set<std::int32_t> named;
    for (const ContributionCell& cell : source.table.cells) {
        if (cell.affiliation >= 0)
            named.insert(cell.affiliation);
    }
    double sum = 0.0;
    for (const MetricPoint& point : ask(source, "new-organizations"))
        sum += *point.value;
    QCOMPARE(sum, static_cast<double>(named.size()));
    QVERIFY(sum > 5);
}

void TestOrganizationPeople::amongStrangersNobodyIsLargest()
{
    const MetricSource source = sourceOf({commits("2020-01", 1, 1), commits("2020-01", 2, 1)});
    const MetricPoint point = ask(source, "largest-people-share-12m").front();
    QCOMPARE(point.value, 0.0);
    QCOMPARE(point.high, 1.0);
    QCOMPARE(point.coverage, 0.0);
}

QTEST_GUILESS_MAIN(TestOrganizationPeople)
#include "tst_organization_people.moc"
