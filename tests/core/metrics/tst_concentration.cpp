// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/concentration.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

using namespace steward;

using Counts = std::vector<std::int64_t>;

namespace {

const Counts chaossExample{1000, 433, 343, 332, 202, 90, 42, 33};

constexpr FactorRule devStats{50, Threshold::MoreThan};
constexpr FactorRule lfx{51, Threshold::AtLeast};

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
    void theLastFullMonthIsTheDaysOwnOnlyOnItsLastDay();
    void aWindowOfTwelveMonthsHoldsBothEnds();
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
    const FactorBounds strict = elephantFactor({40, 25, 15, 10}, {5, 3, 2}, devStats);
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

void TestConcentration::theLastFullMonthIsTheDaysOwnOnlyOnItsLastDay()
{
    QCOMPARE(isoText(lastFullMonth(day(u"2024-02-28"))), "2024-01");
    QCOMPARE(isoText(lastFullMonth(day(u"2024-02-29"))), "2024-02");
    QCOMPARE(isoText(lastFullMonth(day(u"2024-01-01"))), "2023-12");
}

void TestConcentration::aWindowOfTwelveMonthsHoldsBothEnds()
{
    const MonthRange year = twelveMonthsTo(*parseMonth(u"2024-02"));
    QCOMPARE(isoText(year.first), "2023-03");
    QVERIFY(year.contains(year.first.number));
    QVERIFY(year.contains(year.last.number));
    QVERIFY(!year.contains(year.first.number - 1));
    QVERIFY(!year.contains(year.last.number + 1));
}

void TestConcentration::theFamilyOfTheLastYearIsCounted()
{
    const DatasetPtr dataset = pytorchDataset();
    const ResolvedScope family = resolveScope(*dataset, {});
    const Concentration year = concentration(*dataset, family,
                                             twelveMonthsTo(*parseMonth(u"2022-08")));
    QVERIFY(year.absenceFactor);
    QVERIFY(*year.absenceFactor > 1 && *year.absenceFactor < year.contributors);
    QVERIFY(*year.elephantFactor.low <= *year.elephantFactor.high);
    QVERIFY(year.elephantFactor.coverage > 0.4 && year.elephantFactor.coverage < 0.8);
    const Concentration before = concentration(*dataset, family,
                                               twelveMonthsTo(*parseMonth(u"2001-01")));
    QCOMPARE(before.absenceFactor, std::nullopt);
    QCOMPARE(before.elephantFactor.low, std::nullopt);
}

QTEST_GUILESS_MAIN(TestConcentration)
#include "tst_concentration.moc"
