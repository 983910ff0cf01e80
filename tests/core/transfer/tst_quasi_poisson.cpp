// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/quasi_poisson.h"

#include "tests/core/transfer/transfer_samples.h"

#include <QTest>

using namespace steward;

class TestQuasiPoisson : public QObject
{
    Q_OBJECT

private slots:
    void theGoldenSeriesHasTheGoldenFit();
    void zerosAmongTheCountsDoNotHarm();
    void aSideOfZerosHasNoLevel();
    void valuesBelowZeroAreNoCounts();
    void oneHugeCountHasAnAnswerOrNone();
};

void TestQuasiPoisson::theGoldenSeriesHasTheGoldenFit()
{
    const auto found = quasiPoisson(goldenDesign(), goldenSeries);
    QVERIFY(found);
    QVERIFY(isPrinted(found->dispersion, 0.0507707661, 10));
    const auto summary = summaryOf(found->estimate);
    QVERIFY(
        arePrinted(summary->coefficients, {4.08062472, 0.01386688, 0.08661998, -0.00900401}, 8));
    QVERIFY(
        arePrinted(summary->standardErrors, {0.01177729, 0.00079237, 0.01423924, 0.00104176}, 8));
}

void TestQuasiPoisson::zerosAmongTheCountsDoNotHarm()
{
    std::vector<double> y = goldenSeries;
    y[3] = y[30] = 0.0;
    QVERIFY(summaryOf(quasiPoisson(goldenDesign(), y)->estimate));
}

void TestQuasiPoisson::aSideOfZerosHasNoLevel()
{
    std::vector<double> y = goldenSeries;
    std::fill(y.begin() + 24, y.end(), 0.0);
    QVERIFY(!quasiPoisson(goldenDesign(), y));
    QVERIFY(!quasiPoisson(goldenDesign(), std::vector<double>(48, 0.0)));
}

void TestQuasiPoisson::valuesBelowZeroAreNoCounts()
{
    std::vector<double> y = goldenSeries;
    y[3] = -1.0;
    QVERIFY(!quasiPoisson(goldenDesign(), y));
}

void TestQuasiPoisson::oneHugeCountHasAnAnswerOrNone()
{
    std::vector<double> y(48, 1.0);
    y[30] = 1e15;
    const auto found = quasiPoisson(goldenDesign(), y);
    QVERIFY(!found || summaryOf(found->estimate));
}

QTEST_GUILESS_MAIN(TestQuasiPoisson)
#include "tst_quasi_poisson.moc"
