// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/retention.h"

#include "tests/core/metrics/metric_question.h"

#include <QTest>

using namespace steward;

namespace {

enum Person { A, B, C, D, E, F };

/// One commit of each, in January and in February.
MetricSource lfxExample()
{
    std::vector<Contribution> rows;
    for (const Person person : {A, B, C})
        rows.push_back(commits("2020-01", person, 1));
    for (const Person person : {B, C, D, E, F})
        rows.push_back(commits("2020-02", person, 1));
    return sourceOf(std::move(rows));
}

MetricParameters ofNewcomers()
{
    MetricParameters parameters;
    parameters.definition.retention.base = RetentionBase::Newcomers;
    return parameters;
}

MetricParameters asLfx()
{
    MetricParameters parameters;
    parameters.definition = definitionOf(DefinitionSet::LfxInsights);
    return parameters;
}

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT

private slots:
    void theExampleOfLfxInsightsRetainsTwoOfThree();
    void anEmptyBaseRetainsNobodyKnowsHowMany();
    void lfxInsightsGivesZeroForAnEmptyBase();
    void newcomersAreRetainedOfWhoWasNewBefore();
    void windowsFollowEachOther();
    void aPersonBetweenTheWindowsIsInNeither();
    void windowsThatReachBeforeTheDataAreMarked();
    void retainedPeopleAreTheNumeratorOfTheShare();
};

void TestRetention::theExampleOfLfxInsightsRetainsTwoOfThree()
{
    QCOMPARE(valuesOf(ask(lfxExample(), "retention")), (Values{std::nullopt, 2.0 / 3.0}));
    QCOMPARE(valuesOf(ask(lfxExample(), "retention", asLfx())), (Values{0.0, 2.0 / 3.0}));
}

void TestRetention::anEmptyBaseRetainsNobodyKnowsHowMany()
{
    const MetricSource source = sourceOf(
        {commits("2020-01", A, 1), commits("2020-03", A, 1), commits("2020-04", A, 1)});
    QCOMPARE(valuesOf(ask(source, "retention")), (Values{std::nullopt, 0.0, std::nullopt, 1.0}));
}

void TestRetention::lfxInsightsGivesZeroForAnEmptyBase()
{
    const MetricSource source = sourceOf({commits("2020-01", A, 1), commits("2020-03", A, 1)});
    QCOMPARE(valuesOf(ask(source, "retention", asLfx())), (Values{0.0, 0.0, 0.0}));
}

void TestRetention::newcomersAreRetainedOfWhoWasNewBefore()
{
    const MetricSource source = sourceOf({commits("2020-01", A, 1), commits("2020-02", A, 1),
                                          commits("2020-02", B, 1), commits("2020-02", C, 1),
                                          commits("2020-03", A, 1), commits("2020-03", B, 1)});
    QCOMPARE(valuesOf(ask(source, "retention")), (Values{std::nullopt, 1.0, 2.0 / 3.0}));
    QCOMPARE(valuesOf(ask(source, "retention", ofNewcomers())), (Values{std::nullopt, 1.0, 0.5}));
    MetricParameters quarters = ofNewcomers();
    quarters.every = PeriodUnit::Quarter;
    QCOMPARE(valuesOf(ask(source, "retention", quarters)), Values{std::nullopt});
}

void TestRetention::windowsFollowEachOther()
{
    const MetricSource source = sourceOf({commits("2020-01", A, 1), commits("2020-03", B, 1),
                                          commits("2020-04", A, 1), commits("2020-06", A, 1),
                                          commits("2020-06", B, 1)});
    QCOMPARE(valuesOf(ask(source, "retention", {.every = PeriodUnit::Quarter})),
             (Values{std::nullopt, 1.0}));
    // February and March, then April and May; then March and April, and May and June.
    QCOMPARE(valuesOf(ask(source, "retention", {.windowMonths = 2})),
             (Values{std::nullopt, std::nullopt, 0.0, 1.0, 0.0, 1.0}));
}

void TestRetention::aPersonBetweenTheWindowsIsInNeither()
{
    const MetricSource source = sourceOf({commits("2020-06", A, 1), commits("2020-12", A, 1),
                                          commits("2020-11", B, 1), commits("2020-12", B, 1)});
    QCOMPARE(valuesOf(ask(source, "retention", {.every = PeriodUnit::Year, .windowMonths = 1})),
             Values{1.0});
    QCOMPARE(valuesOf(ask(source, "retained-12m", {.every = PeriodUnit::Year, .windowMonths = 1})),
             Values{1.0});
}

void TestRetention::windowsThatReachBeforeTheDataAreMarked()
{
    const MetricSource source = sourceOf({commits("2018-01", A, 1), commits("2020-06", A, 1)});
    const MetricSeries monthly = ask(source, "retention");
    QVERIFY(pointOf(monthly, "2018-01").isLeftTruncated);
    QVERIFY(!pointOf(monthly, "2018-02").isLeftTruncated);
    const MetricSeries yearly = ask(source, "retained-12m");
    QVERIFY(pointOf(yearly, "2019-11").isLeftTruncated);
    QVERIFY(!pointOf(yearly, "2019-12").isLeftTruncated);
}

void TestRetention::retainedPeopleAreTheNumeratorOfTheShare()
{
    const MetricSource source = pytorchFamily();
    const MetricSeries people = ask(source, "retained-12m");
    const MetricSeries shares = ask(source, "retention", {.windowMonths = 12});
    const MetricSeries active = ask(source, "active-contributors", {.windowMonths = 12});
    QCOMPARE(people.front().value, 0);
    for (std::size_t i = 12; i < people.size(); ++i)
        QVERIFY(isNear(shares[i].value, *people[i].value / *active[i - 12].value));
    QVERIFY(people.back().value > 100);
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
