// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/concentration.h"

#include "tests/core/metrics/metric_question.h"

#include <QTest>

using namespace steward;

using Counts = std::vector<std::int64_t>;

namespace {

const Counts chaossExample{1000, 433, 343, 332, 202, 90, 42, 33};

constexpr FactorRule devStats{50, Threshold::MoreThan};
constexpr FactorRule lfx{51, Threshold::AtLeast};

MetricParameters definedBy(DefinitionSet set)
{
    MetricParameters parameters;
    parameters.definition = definitionOf(set);
    return parameters;
}

/// A month in which 40 of 100 commits name an organization.
MetricSource ofLowCoverage()
{
    return sourceOf(
        {commits("2020-01", 1, 30, 0), commits("2020-01", 2, 10, 1), commits("2020-01", 3, 60)});
}

} // namespace

class TestConcentration : public QObject
{
    Q_OBJECT

private slots:
    void theExampleOfChaossHasItsFactor();
    void toolsDifferWhereSharesMeetTheThreshold_data();
    void toolsDifferWhereSharesMeetTheThreshold();
    void nothingHasNoFactor();
    void largeCountsDoNotOverflow();
    void theOrderOfCountsDoesNotMatter();
    void unknownAffiliationsGiveBounds();
    void allUnknownHasBoundsButNoPoint();
    void lfxInsightsRoundsSharesBeforeAddingThem();
    void lfxInsightsLooksAtAHundredPeople();
    void lfxInsightsLooksAtTenOrganizations();
    void academicAddressesMayBeOneOrganizationOrMany();
    void belowSixtyPercentCoverageOnlyTheBoundsAreGiven();
    void definitionsGiveTheirOwnFactors();
    void aWindowWithoutCommitsHasNoFactor();
    void theFamilyOfTheLastYearIsCounted();
};

void TestConcentration::theExampleOfChaossHasItsFactor()
{
    QCOMPARE(smallestShare(chaossExample), 2);
    QCOMPARE(smallestShare(chaossExample, {51}), 2);
    QCOMPARE(smallestShare(chaossExample, {80}), 4);
    QCOMPARE(smallestShare(chaossExample, {95}), 6);
}

void TestConcentration::toolsDifferWhereSharesMeetTheThreshold_data()
{
    QTest::addColumn<QList<qint64>>("counts");
    QTest::addColumn<int>("atLeast50");
    QTest::addColumn<int>("moreThan50");
    QTest::addColumn<int>("atLeast51");
    QTest::newRow("50, 50") << QList<qint64>{50, 50} << 1 << 2 << 2;
    QTest::newRow("5, 5, 5, 5") << QList<qint64>{5, 5, 5, 5} << 2 << 3 << 3;
    QTest::newRow("50, 49, 1") << QList<qint64>{50, 49, 1} << 1 << 2 << 2;
    QTest::newRow("51, 49") << QList<qint64>{51, 49} << 1 << 1 << 1;
}

void TestConcentration::toolsDifferWhereSharesMeetTheThreshold()
{
    QFETCH(QList<qint64>, counts);
    const Counts values(counts.begin(), counts.end());
    QTEST(smallestShare(values).value_or(-1), "atLeast50");
    QTEST(smallestShare(values, devStats).value_or(-1), "moreThan50");
    QTEST(smallestShare(values, lfx).value_or(-1), "atLeast51");
}

void TestConcentration::nothingHasNoFactor()
{
    QCOMPARE(smallestShare({}), std::nullopt);
    QCOMPARE(smallestShare({0, 0}), std::nullopt);
    QCOMPARE(smallestShare({1}, {100, Threshold::MoreThan}), std::nullopt);
    QCOMPARE(smallestShare({1}), 1);
}

void TestConcentration::largeCountsDoNotOverflow()
{
    QCOMPARE(smallestShare(Counts(100000, 1000000000)), 50000);
}

void TestConcentration::theOrderOfCountsDoesNotMatter()
{
    Counts reversed(chaossExample.rbegin(), chaossExample.rend());
    QCOMPARE(smallestShare(reversed, {80}), smallestShare(chaossExample, {80}));
}

void TestConcentration::unknownAffiliationsGiveBounds()
{
    const FactorBounds bounds = elephantFactor({40, 25, 15, 10}, {5, 3, 2});
    QCOMPARE(bounds.low, 1);
    QCOMPARE(bounds.point, 2);
    QCOMPARE(bounds.high, 2);
    QCOMPARE(bounds.coverage, 0.9);
    const FactorBounds strict = elephantFactor({40, 25, 15, 10}, {5, 3, 2}, {.rule = devStats});
    QCOMPARE(strict.point, 2);
    QCOMPARE(strict.low, 2);
    QCOMPARE(strict.high, 2);
}

void TestConcentration::allUnknownHasBoundsButNoPoint()
{
    const FactorBounds bounds = elephantFactor({}, {4, 3, 3});
    QCOMPARE(bounds.low, 1);
    QCOMPARE(bounds.point, std::nullopt);
    QCOMPARE(bounds.high, 2);
    QCOMPARE(bounds.coverage, 0.0);
}

/// 50.996 % becomes 51.00 %.
void TestConcentration::lfxInsightsRoundsSharesBeforeAddingThem()
{
    const FactorDefinition definition{.rule = lfx, .roundedTo = 2};
    QCOMPARE(smallestShare({50996, 49004}, lfx), 2);
    QCOMPARE(smallestShare({50996, 49004}, definition, 0), 1);
    QCOMPARE(smallestShare({50994, 49006}, definition, 0), 2);
    QCOMPARE(smallestShare(Counts(30000, 1), definition, 0), std::nullopt);
    QCOMPARE(smallestShare({0, 0}, definition, 0), std::nullopt);
}

void TestConcentration::lfxInsightsLooksAtAHundredPeople()
{
    const FactorDefinition definition = definitionOf(DefinitionSet::LfxInsights).factor;
    QCOMPARE(definition.mostPeople, 100);
    QCOMPARE(smallestShare(Counts(196, 1), definition, 100), 100);
    QCOMPARE(smallestShare(Counts(199, 1), definition, 100), std::nullopt);
    QCOMPARE(smallestShare(Counts(199, 1), definition, 0), 102);
    Counts tail(1000, 1);
    tail.push_back(2000);
    QCOMPARE(smallestShare(tail, definition, 100), 1);
}

void TestConcentration::lfxInsightsLooksAtTenOrganizations()
{
    const FactorDefinition definition = definitionOf(DefinitionSet::LfxInsights).factor;
    const FactorBounds bounds = elephantFactor(Counts(30, 5), {}, definition);
    QCOMPARE(bounds.point, std::nullopt);
    QCOMPARE(bounds.low, 16);
    QCOMPARE(bounds.high, 16);
}

void TestConcentration::academicAddressesMayBeOneOrganizationOrMany()
{
    const MetricSource source = sourceOf({commits("2020-01", 1, 20, Contribution::Academic),
                                          commits("2020-01", 2, 20, Contribution::Academic),
                                          commits("2020-01", 3, 20, Contribution::Academic),
                                          commits("2020-01", 4, 30, 0),
                                          commits("2020-01", 5, 10, Contribution::Other)});
    const MetricPoint point = ask(source, "elephant-factor-12m").front();
    QCOMPARE(point.value, 2);
    QCOMPARE(point.low, 1);
    QCOMPARE(point.high, 2);
    QCOMPARE(point.coverage, 1.0);
}

void TestConcentration::belowSixtyPercentCoverageOnlyTheBoundsAreGiven()
{
    const MetricPoint point = ask(ofLowCoverage(), "elephant-factor-12m").front();
    QVERIFY(!point.value);
    QCOMPARE(point.low, 1);
    QCOMPARE(point.high, 1);
    QVERIFY(isNear(point.coverage, 0.4));
    const MetricPoint shown =
        ask(ofLowCoverage(), "elephant-factor-12m", definedBy(DefinitionSet::DevStats)).front();
    QCOMPARE(shown.value, 1);
    const MetricSource covered = sourceOf({commits("2020-01", 1, 6, 0), commits("2020-01", 3, 4)});
    QCOMPARE(ask(covered, "elephant-factor-12m").front().value, 1);
}

void TestConcentration::definitionsGiveTheirOwnFactors()
{
    const MetricSource source = sourceOf({commits("2020-01", 1, 5), commits("2020-01", 2, 5),
                                          commits("2020-01", 3, 5), commits("2020-01", 4, 5)});
    const auto factor = [&source](DefinitionSet set) {
        return ask(source, "absence-factor-12m", definedBy(set)).front().value;
    };
    QCOMPARE(factor(DefinitionSet::Chaoss), 2);
    QCOMPARE(factor(DefinitionSet::DevStats), 3);
    QCOMPARE(factor(DefinitionSet::LfxInsights), 3);
    QCOMPARE(factor(DefinitionSet::GrimoireLab), 2);
}

void TestConcentration::aWindowWithoutCommitsHasNoFactor()
{
    const MetricSource source = sourceOf({commits("2020-01", 1, 5), commits("2020-03", 1, 5)});
    const MetricPoint gap = ask(source, "elephant-factor-12m", {.windowMonths = 1})[1];
    QVERIFY(!gap.value && !gap.low && !gap.high && !gap.coverage);
    QCOMPARE(valuesOf(ask(source, "absence-factor-12m", {.windowMonths = 1})),
             (Values{1, std::nullopt, 1}));
}

void TestConcentration::theFamilyOfTheLastYearIsCounted()
{
    const MetricSource family = pytorchFamily();
    const Concentration year = concentration(family.table, twelveMonthsTo(*parseMonth(u"2022-08")));
    QVERIFY(year.absenceFactor);
    QVERIFY(*year.absenceFactor > 1 && *year.absenceFactor < year.contributors);
    QVERIFY(*year.elephantFactor.low <= *year.elephantFactor.high);
    QVERIFY(year.elephantFactor.coverage > 0.4 && year.elephantFactor.coverage < 0.8);
    const MetricPoint elephant = pointOf(ask(family, "elephant-factor-12m"), "2022-08");
    QCOMPARE(elephant.low, *year.elephantFactor.low);
    QCOMPARE(elephant.high, *year.elephantFactor.high);
    const MetricSeries active = ask(family, "active-contributors", {.windowMonths = 12});
    QCOMPARE(pointOf(active, "2022-08").value, year.contributors);
    const Concentration before = concentration(family.table,
                                               twelveMonthsTo(*parseMonth(u"2001-01")));
    QCOMPARE(before.absenceFactor, std::nullopt);
    QCOMPARE(before.elephantFactor.low, std::nullopt);
}

QTEST_GUILESS_MAIN(TestConcentration)
#include "tst_concentration.moc"
