// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/ar1.h"
#include "core/transfer/effects.h"
#include "core/transfer/log_model.h"

#include "tests/core/transfer/transfer_samples.h"

#include <QTest>

using namespace steward;

class TestEffects : public QObject
{
    Q_OBJECT

private slots:
    void anEffectIsLevelAndSlopeChangeAfterTwelveMonths();
    void theIntervalIsThatOfStudentWithItsFreedom();
    void theRatioOfTheLinesHasAnInterval();
    void theRatioHoldsOneJustWhereTheDifferenceHoldsNothing();
    void aTrendThatRunsBelowNothingIsNotComparedWith();
    void aShareIsNotProjectedAboveTheWhole();
    void theMeanIsThatOfTheMonthsUsedAfterTheEvent();
    void theModelOnLogsHasItsOwnRatios();
    void thePredictionBandIsWiderThanThatOfTheLine();
    void valuesOfZeroHaveNoLogarithm();
};

void TestEffects::anEffectIsLevelAndSlopeChangeAfterTwelveMonths()
{
    const auto model = ordinaryEstimate(goldenDesign(), goldenSeries);
    const auto effects = effectsOf(goldenDesign(), *model, {}).fixed;
    QCOMPARE(effects.size(), std::size_t{1}); // 23 months follow T0
    QCOMPARE(effects[0].months, 12);
    QVERIFY(isPrinted(effects[0].difference, 8.24130435 - 12 * 0.50913043, 6));
    QVERIFY(isPrinted(*effects[0].projected, 58.47463768 + 36 * 0.97869565 + 0.97869565, 6));
    QVERIFY(isPrinted(*effects[0].ratio, 1.0 + effects[0].difference / *effects[0].projected, 12));
}

/// Worked out in exact fractions from the golden series: the ratio of the lines in month 37, and the
/// roots of Fieller's equation.
void TestEffects::theRatioOfTheLinesHasAnInterval()
{
    const auto model = ordinaryEstimate(goldenDesign(), goldenSeries);
    const auto effect = effectsOf(goldenDesign(), *model, {}).fixed.front();
    QVERIFY(isPrinted(*effect.ratio, 1.0225136836176179, 12));
    QVERIFY(isPrinted(*effect.low, 0.9881457668555982, 9));
    QVERIFY(isPrinted(*effect.high, 1.0591830263028301, 9));
}

/// What the difference's test says, the ratio says as well: neither claims a change the other does
/// not see. Series from quiet to wild, many with a trend that hardly stands off from 0.
void TestEffects::theRatioHoldsOneJustWhereTheDifferenceHoldsNothing()
{
    int ratios = 0;
    int changes = 0;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        std::mt19937 random(seed);
        const double level = 1.0 + seed % 40;
        std::vector<double> y;
        for (int t = 1; t <= 48; ++t)
            y.push_back(level + 0.1 * t * (seed % 7)
                        + static_cast<double>(random() % 1000) / 1000.0 * (1 + seed % 23));
        const auto model = remlAr1(goldenDesign(), y);
        QVERIFY(model);
        for (const TransferEffect& effect : effectsOf(goldenDesign(), *model, {}).fixed) {
            if (!effect.ratio)
                continue;
            ++ratios;
            const bool isChange = effect.differenceLow > 0.0 || effect.differenceHigh < 0.0;
            changes += isChange ? 1 : 0;
            QCOMPARE(*effect.low > 1.0 || *effect.high < 1.0, isChange);
            QVERIFY(*effect.low <= *effect.ratio && *effect.ratio <= *effect.high);
            QVERIFY(*effect.low >= 0.0);
        }
    }
    QVERIFY(ratios > 200);
    QVERIFY(changes > 0 && changes < ratios);
}

void TestEffects::aTrendThatRunsBelowNothingIsNotComparedWith()
{
    std::vector<double> y(48, 0.0);
    for (std::size_t i = 0; i < 24; ++i)
        y[i] = 60.0 - 2.5 * static_cast<double>(i) + static_cast<double>(i % 3);
    const auto model = ordinaryEstimate(goldenDesign(), y);
    const Effects effects = effectsOf(goldenDesign(), *model, rangeOf(ChartUnit::Commits, y));
    QVERIFY(effects.fixed.empty() && !effects.mean);
    QCOMPARE(effects.impossible.size(), std::size_t{1});
    QCOMPARE(effects.impossible[0].months, 12);
    QVERIFY(effects.impossible[0].projected < 0.0);
    y.front() = -1.0; // what was below 0 once can be there again
    QCOMPARE(effectsOf(goldenDesign(), *model, rangeOf(ChartUnit::Commits, y)).fixed.size(),
             std::size_t{1});
}

void TestEffects::aShareIsNotProjectedAboveTheWhole()
{
    const ValueRange range = rangeOf(ChartUnit::Share, std::vector<double>{0.2, 0.9});
    QVERIFY(range.contains(1.0) && !range.contains(1.01) && !range.contains(-0.01));
    QVERIFY(rangeOf(ChartUnit::People, std::vector<double>{0.2, 0.9}).contains(7.0));
}

void TestEffects::theMeanIsThatOfTheMonthsUsedAfterTheEvent()
{
    const auto model = ordinaryEstimate(goldenDesign(), goldenSeries);
    const auto mean = effectsOf(goldenDesign(), *model, {}).mean;
    QVERIFY(mean);
    QCOMPARE(mean->months, 24);
    const auto& b = model->coefficients;
    QVERIFY(isPrinted(mean->difference, b[2] + 11.5 * b[3], 10));
    QVERIFY(isPrinted(*mean->projected, b[0] + 36.5 * b[1], 10));
}

void TestEffects::theIntervalIsThatOfStudentWithItsFreedom()
{
    const auto model = ordinaryEstimate(goldenDesign(), goldenSeries);
    const auto effect = effectsOf(goldenDesign(), *model, {}).fixed.front();
    const double error = std::sqrt(model->varianceAt(std::vector<double>{0, 0, 1, 12}));
    QVERIFY(isPrinted(effect.differenceHigh - effect.difference, studentQuantile(0.975, 44) * error,
                      10));
    QVERIFY(isPrinted(*effect.p, studentP(effect.difference / error, 44), 12));
}

void TestEffects::theModelOnLogsHasItsOwnRatios()
{
    const SegmentedDesign design = segmentedDesign(monthsFrom(1, 49), goldenEvent);
    std::vector<double> y = goldenSeries;
    y.push_back(103);
    QCOMPARE(effectsOf(design, *remlAr1(design, y), {}).fixed.size(), std::size_t{2});
    const auto logarithmic = remlAr1(design, *logarithms(y));
    const auto& b = logarithmic->coefficients;
    const auto model = logModelOf(logarithmic, 24);
    QVERIFY(isPrinted(model->atEvent->ratio, std::exp(b[2]), 10));
    QVERIFY(isPrinted(model->afterYear->ratio, std::exp(b[2] + 12 * b[3]), 10));
    QVERIFY(model->afterYear->low < model->afterYear->ratio
            && model->afterYear->ratio < model->afterYear->high);
    QVERIFY(!logModelOf(logarithmic, 11)->afterYear);
}

void TestEffects::thePredictionBandIsWiderThanThatOfTheLine()
{
    const auto model = remlAr1(goldenDesign(), goldenSeries);
    std::vector<TransferPoint> points;
    for (int t = 1; t <= 48; ++t)
        points.push_back({firstMonth + t, t, 0.0, t >= goldenEvent, false});
    const auto fits = fitsOf(goldenDesign(), *model, points);
    QCOMPARE(fits.size(), std::size_t{48});
    QVERIFY(!fits[23].projected && fits[24].projected);
    QVERIFY(isPrinted(fits[24].fitted - *fits[24].projected, model->coefficients[2], 10));
    const double half = *fits[24].high - *fits[24].projected;
    QVERIFY(half > studentQuantile(0.975, 44) * std::sqrt(model->variance));
    QVERIFY(*fits[47].high - *fits[47].projected > half);
}

void TestEffects::valuesOfZeroHaveNoLogarithm()
{
    QVERIFY(!logarithms(std::vector<double>{1.0, 0.0}));
    QVERIFY(logarithms(std::vector<double>{1.0, 0.0}, 0.5));
    QVERIFY(!logarithms(std::vector<double>{-1.0}, 0.5));
}

QTEST_GUILESS_MAIN(TestEffects)
#include "tst_effects.moc"
