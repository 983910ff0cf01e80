// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/diversity.h"

#include "tests/core/metrics/metric_question.h"

#include <QTest>

#include <numbers>

using namespace steward;

namespace {

using Counts = std::vector<std::int64_t>;

const Counts chaossExample{1000, 433, 343, 332, 202, 90, 42, 33};

constexpr std::array bounded{"shannon-12m", "effective-organizations-12m", "simpson-12m",
                             "inverse-simpson-12m"};

/// 40, 25, 15 and 10 commits of organizations, 5, 3 and 2 of unknown ones.
MetricSource goldenMonth(int times)
{
    std::vector<Contribution> rows;
    for (int i = 0; const int count : {40, 25, 15, 10}) {
        rows.push_back(commits("2020-01", i, count * times, static_cast<std::int16_t>(i)));
        ++i;
    }
    for (int i = 10; const int count : {5, 3, 2})
        rows.push_back(commits("2020-01", i++, count * times));
    return sourceOf(std::move(rows));
}

} // namespace

class TestDiversity : public QObject
{
    Q_OBJECT

private slots:
    void theExampleOfChaossHasItsNumbers();
    void unknownAffiliationsGiveBounds();
    void oneHolderIsNotDiverse();
    void equalHoldersCountAsThemselves();
    void nothingHasNoDiversity();
    void theGiniCoefficientIsThatOfTheExample();
    void metricsGiveTheNumbersWithTheirBounds();
    void belowSixtyPercentCoverageOnlyTheBoundsAreGiven();
    void belowFiftyCommitsThereIsNoNumber();
    void noDefinitionShowsWhatTheCoverageHides();
    void boundsOfPyTorchContainEveryReading();
};

void TestDiversity::theExampleOfChaossHasItsNumbers()
{
    const auto example = diversity(chaossExample);
    QVERIFY(example);
    QVERIFY(isNear(example->shannon, 1.66626, 5e-6));
    QVERIFY(isNear(example->effective, 5.2923, 5e-5));
    QVERIFY(isNear(example->simpson, 0.239505, 5e-7));
    QVERIFY(isNear(example->inverse, 4.1753, 5e-5));
}

void TestDiversity::unknownAffiliationsGiveBounds()
{
    const DiversityBounds bounds = diversity(Counts{40, 25, 15, 10}, Counts{40, 25, 15, 10},
                                             Counts{5, 3, 2});
    QVERIFY(isNear(bounds.known->simpson, 0.3148148, 5e-8));
    QVERIFY(isNear(bounds.spread->simpson, 0.2588));
    QVERIFY(isNear(bounds.concentrated->simpson, 0.3450));
    QVERIFY(bounds.concentrated->shannon < bounds.spread->shannon);
    const DiversityBounds nobody = diversity(Counts{}, Counts{}, Counts{5, 5});
    QVERIFY(!nobody.known);
    QCOMPARE(nobody.concentrated->simpson, 1.0);
    QCOMPARE(nobody.spread->simpson, 0.5);
}

void TestDiversity::oneHolderIsNotDiverse()
{
    const auto one = diversity(Counts{7, 0});
    QCOMPARE(one->shannon, 0.0);
    QCOMPARE(one->effective, 1.0);
    QCOMPARE(one->simpson, 1.0);
    QCOMPARE(one->inverse, 1.0);
}

void TestDiversity::equalHoldersCountAsThemselves()
{
    const auto four = diversity(Counts(4, 1'000'000'000'000));
    QVERIFY(isNear(four->shannon, 2.0 * std::numbers::ln2));
    QVERIFY(isNear(four->effective, 4.0));
    QVERIFY(isNear(four->inverse, 4.0));
}

void TestDiversity::nothingHasNoDiversity()
{
    QVERIFY(!diversity(Counts{}));
    QVERIFY(!diversity(Counts{0, 0}));
    QVERIFY(!diversity(Counts{}, Counts{}, Counts{}).concentrated);
    QVERIFY(!gini(Counts{}));
    QVERIFY(!gini(Counts{0, 0}));
}

void TestDiversity::theGiniCoefficientIsThatOfTheExample()
{
    QVERIFY(isNear(gini(chaossExample), 0.485505, 5e-7));
    QVERIFY(isNear(gini(Counts(chaossExample.rbegin(), chaossExample.rend())), 0.485505, 5e-7));
    QCOMPARE(gini(Counts{3, 3, 3}), 0.0);
    QCOMPARE(gini(Counts{8}), 0.0);
    QCOMPARE(gini(Counts{0, 0, 0, 8}), 0.75);
}

void TestDiversity::metricsGiveTheNumbersWithTheirBounds()
{
    const MetricSource source = goldenMonth(1);
    const MetricPoint simpson = ask(source, "simpson-12m").front();
    QVERIFY(isNear(simpson.value, 0.3148148, 5e-8));
    QVERIFY(isNear(simpson.low, 0.2588));
    QVERIFY(isNear(simpson.high, 0.3450));
    QVERIFY(isNear(simpson.coverage, 0.9));
    const MetricPoint inverse = ask(source, "inverse-simpson-12m").front();
    QVERIFY(isNear(inverse.low, 1.0 / 0.3450));
    QVERIFY(isNear(inverse.high, 1.0 / 0.2588));
    const MetricPoint shannon = ask(source, "shannon-12m").front();
    const MetricPoint effective = ask(source, "effective-organizations-12m").front();
    QVERIFY(isNear(effective.value, std::exp(*shannon.value)));
    QVERIFY(isNear(effective.low, std::exp(*shannon.low)));
    QVERIFY(isNear(effective.high, std::exp(*shannon.high)));
    QVERIFY(isNear(ask(source, "contributor-gini-12m").front().value,
                   *gini(Counts{40, 25, 15, 10, 5, 3, 2})));
}

void TestDiversity::belowSixtyPercentCoverageOnlyTheBoundsAreGiven()
{
    const MetricSource source = sourceOf({commits("2020-01", 1, 59, 0), commits("2020-01", 2, 41)});
    for (const char* id : bounded) {
        const MetricPoint point = ask(source, id).front();
        QVERIFY(!point.value);
        QVERIFY(*point.low < *point.high);
        QVERIFY(isNear(point.coverage, 0.59));
    }
    const MetricSource enough = sourceOf({commits("2020-01", 1, 60, 0), commits("2020-01", 2, 40)});
    QCOMPARE(ask(enough, "simpson-12m").front().value, 1.0);
}

void TestDiversity::belowFiftyCommitsThereIsNoNumber()
{
    const MetricSource few = sourceOf({commits("2020-01", 1, 40, 0), commits("2020-01", 2, 9, 1)});
    const MetricSource enough = sourceOf(
        {commits("2020-01", 1, 40, 0), commits("2020-01", 2, 10, 1)});
    for (const char* id : bounded) {
        const MetricPoint point = ask(few, id).front();
        QVERIFY(!point.value && !point.low && !point.high);
        QCOMPARE(point.coverage, 1.0);
        QVERIFY(ask(enough, id).front().value);
    }
    QVERIFY(!ask(few, "contributor-gini-12m").front().value);
    QVERIFY(isNear(ask(enough, "contributor-gini-12m").front().value, 0.3));
}

void TestDiversity::noDefinitionShowsWhatTheCoverageHides()
{
    const MetricSource source = sourceOf({commits("2020-01", 1, 59, 0), commits("2020-01", 2, 41)});
    MetricParameters parameters;
    parameters.definition = definitionOf(DefinitionSet::LfxInsights);
    for (const char* id : bounded)
        QVERIFY(!ask(source, id, parameters).front().value);
}

/// Academic and other addresses are together for one bound, and apart for the other.
void TestDiversity::boundsOfPyTorchContainEveryReading()
{
    const MetricSource source = pytorchFamily();
    for (const char* id : bounded) {
        int defined = 0;
        for (const MetricPoint& point : ask(source, id)) {
            QCOMPARE(point.low.has_value(), point.high.has_value());
            if (!point.low)
                continue;
            ++defined;
            QVERIFY(*point.low <= *point.high);
            QVERIFY(std::isfinite(*point.low) && std::isfinite(*point.high));
        }
        QVERIFY(defined > 100);
    }
}

QTEST_GUILESS_MAIN(TestDiversity)
#include "tst_diversity.moc"
