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
    void theModelOnLogsHasItsOwnRatios();
    void thePredictionBandIsWiderThanThatOfTheLine();
    void valuesOfZeroHaveNoLogarithm();
};

void TestEffects::anEffectIsLevelAndSlopeChangeAfterTwelveMonths()
{
    const auto model = ordinaryEstimate(goldenDesign(), goldenSeries);
    const auto effects = effectsOf(goldenDesign(), *model);
    QCOMPARE(effects.size(), std::size_t{1}); // 23 months follow T0
    QCOMPARE(effects[0].months, 12);
    QVERIFY(isPrinted(effects[0].difference, 8.24130435 - 12 * 0.50913043, 6));
    QVERIFY(isPrinted(*effects[0].projected, 58.47463768 + 36 * 0.97869565 + 0.97869565, 6));
    QVERIFY(isPrinted(*effects[0].ratio, 1.0 + effects[0].difference / *effects[0].projected, 12));
}

/// Worked out in exact fractions from the golden series: the ratio of the lines in month 37, and
/// its standard error by the delta method.
void TestEffects::theRatioOfTheLinesHasAnInterval()
{
    const auto model = ordinaryEstimate(goldenDesign(), goldenSeries);
    const auto effect = effectsOf(goldenDesign(), *model).front();
    QVERIFY(isPrinted(*effect.ratio, 1.0225136836176179, 12));
    const double half = studentQuantile(0.975, 44) * 0.01760474199166548;
    QVERIFY(isPrinted(*effect.low, 1.0225136836176179 - half, 10));
    QVERIFY(isPrinted(*effect.high, 1.0225136836176179 + half, 10));
}

void TestEffects::theIntervalIsThatOfStudentWithItsFreedom()
{
    const auto model = ordinaryEstimate(goldenDesign(), goldenSeries);
    const auto effect = effectsOf(goldenDesign(), *model).front();
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
    QCOMPARE(effectsOf(design, *remlAr1(design, y)).size(), std::size_t{2});
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
