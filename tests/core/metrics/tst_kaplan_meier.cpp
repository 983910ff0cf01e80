// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/kaplan_meier.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace steward;

namespace {

using Lifetimes = std::vector<Lifetime>;

bool isNear(std::optional<double> found, double expected, double tolerance = 1e-9)
{
    return found && std::abs(*found - expected) < tolerance;
}

/// 1+, 2, 3, 3+, 5, 8+
const Lifetimes golden{{0, 1, false}, {0, 2, true},  {0, 3, true},
                       {0, 3, false}, {0, 5, true}, {0, 8, false}};

/// The definition, without any sorting.
double survivalByDefinition(const Lifetimes& lifetimes, int time)
{
    double survival = 1.0;
    for (int t = 1; t <= time; ++t) {
        int atRisk = 0;
        int ended = 0;
        for (const Lifetime& life : lifetimes) {
            atRisk += life.entry < t && t <= life.exit ? 1 : 0;
            ended += life.entry < t && t == life.exit && life.hasEnded ? 1 : 0;
        }
        if (ended > 0)
            survival *= 1.0 - static_cast<double>(ended) / atRisk;
    }
    return survival;
}

} // namespace

class TestKaplanMeier : public QObject
{
    Q_OBJECT

private slots:
    void theGoldenLifetimesSurviveAsPublished();
    void intervalsAreLogLogAndContainTheEstimate();
    void nothingSeenHasNoSteps();
    void whatNeverEndsHasNoMedian();
    void oneThatEndsTakesTheCurveToZero();
    void exactlyOneHalfIsTheMedian();
    void aLateEntryIsAtRiskOnlyFromThen();
    void lifetimesThatEndBeforeTheyStartAreLeftOut();
    void randomLifetimesAreAsByDefinition();
};

void TestKaplanMeier::theGoldenLifetimesSurviveAsPublished()
{
    const SurvivalCurve curve = kaplanMeier(golden);
    QCOMPARE(curve.steps.size(), std::size_t{3});
    QVERIFY(isNear(curve.survivalAt(2), 0.8));
    QVERIFY(isNear(curve.survivalAt(3), 0.6));
    QVERIFY(isNear(curve.steps[1].standardError, 0.219089023));
    QVERIFY(isNear(curve.survivalAt(5), 0.3));
    QCOMPARE(curve.median, std::optional(5));
    QCOMPARE(curve.survivalAt(1), 1.0);
    QVERIFY(isNear(curve.survivalAt(1000), 0.3));
    QCOMPARE(curve.steps[1].atRisk, 4);
    QCOMPARE(curve.lifetimes, 6);
    QCOMPARE(curve.ended, 3);
}

/// S = 0.6, Σ d / (n (n − d)) = 1/20 + 1/12: 0.6^exp(± 1.96 · 0.365148372 / 0.510825624).
void TestKaplanMeier::intervalsAreLogLogAndContainTheEstimate()
{
    const SurvivalCurve curve = kaplanMeier(golden);
    const double width = 1.959963984540054 * std::sqrt(1.0 / 20 + 1.0 / 12) / -std::log(0.6);
    QVERIFY(isNear(curve.steps[1].low, std::exp(std::log(0.6) * std::exp(width))));
    QVERIFY(isNear(curve.steps[1].high, std::exp(std::log(0.6) * std::exp(-width))));
    for (const SurvivalStep& step : curve.steps) {
        QVERIFY(*step.low > 0.0 && *step.low < step.survival);
        QVERIFY(*step.high < 1.0 && *step.high > step.survival);
    }
    QVERIFY(*kaplanMeier(golden, 1.0).steps[0].low > *curve.steps[0].low);
}

void TestKaplanMeier::nothingSeenHasNoSteps()
{
    const SurvivalCurve curve = kaplanMeier({});
    QVERIFY(curve.steps.empty());
    QVERIFY(!curve.median);
    QCOMPARE(curve.survivalAt(100), 1.0);
}

void TestKaplanMeier::whatNeverEndsHasNoMedian()
{
    const SurvivalCurve curve = kaplanMeier(Lifetimes{{0, 10, false}, {0, 20, false}});
    QVERIFY(curve.steps.empty());
    QVERIFY(!curve.median);
    QCOMPARE(curve.lifetimes, 2);
}

void TestKaplanMeier::oneThatEndsTakesTheCurveToZero()
{
    const SurvivalCurve curve = kaplanMeier(Lifetimes{{0, 7, true}});
    QCOMPARE(curve.survivalAt(6), 1.0);
    QCOMPARE(curve.survivalAt(7), 0.0);
    QCOMPARE(curve.median, std::optional(7));
    QVERIFY(!curve.steps[0].standardError && !curve.steps[0].low && !curve.steps[0].high);
}

void TestKaplanMeier::exactlyOneHalfIsTheMedian()
{
    for (int half = 1; half <= 50; ++half) {
        Lifetimes lifetimes;
        for (int i = 1; i <= 2 * half; ++i)
            lifetimes.push_back({0, i, true});
        QCOMPARE(kaplanMeier(lifetimes).median, std::optional(half));
    }
}

void TestKaplanMeier::aLateEntryIsAtRiskOnlyFromThen()
{
    const Lifetimes lifetimes{{0, 2, true}, {0, 6, true}, {2, 6, false}, {5, 9, true}};
    const SurvivalCurve curve = kaplanMeier(lifetimes);
    QCOMPARE(curve.steps[0].atRisk, 2); // entered at 2 is not yet at risk at 2
    QCOMPARE(curve.steps[1].atRisk, 3);
    QVERIFY(isNear(curve.survivalAt(6), 0.5 * 2 / 3));
    QCOMPARE(curve.steps[2].atRisk, 1);
}

void TestKaplanMeier::lifetimesThatEndBeforeTheyStartAreLeftOut()
{
    const Lifetimes lifetimes{{5, 3, true}, {4, 4, true}, {-2, 9, true}, {0, 3, true}};
    const SurvivalCurve curve = kaplanMeier(lifetimes);
    QCOMPARE(curve.leftOut, 3);
    QCOMPARE(curve.lifetimes, 1);
    QCOMPARE(curve.steps.size(), std::size_t{1});
}

void TestKaplanMeier::randomLifetimesAreAsByDefinition()
{
    std::mt19937 random(4);
    for (int run = 0; run < 50; ++run) {
        Lifetimes lifetimes(40);
        for (Lifetime& life : lifetimes) {
            life.entry = random() % 3 == 0 ? static_cast<int>(random() % 10) : 0;
            life.exit = life.entry + 1 + static_cast<int>(random() % 20);
            life.hasEnded = random() % 3 != 0;
        }
        const SurvivalCurve curve = kaplanMeier(lifetimes);
        for (int time = 0; time <= 32; ++time)
            QVERIFY(isNear(curve.survivalAt(time), survivalByDefinition(lifetimes, time), 1e-12));
    }
}

QTEST_GUILESS_MAIN(TestKaplanMeier)
#include "tst_kaplan_meier.moc"
