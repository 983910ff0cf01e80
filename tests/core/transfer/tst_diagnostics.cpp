// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/diagnostics.h"

#include "tests/core/transfer/transfer_samples.h"

#include <QTest>

using namespace steward;

class TestDiagnostics : public QObject
{
    Q_OBJECT

private slots:
    void theGoldenSeriesHasTheGoldenDiagnostics();
    void noPairReachesOverAGap();
    void aPerfectFitHasNone();
    void aMonthFarOffIsNamed();
};

void TestDiagnostics::theGoldenSeriesHasTheGoldenDiagnostics()
{
    const auto found = diagnosticsOf(goldenDesign(), goldenSeries);
    QVERIFY(found);
    QVERIFY(isPrinted(found->durbinWatson, 1.118380672, 9));
    QVERIFY(isPrinted(found->rSquared, 0.97978661, 8));
    QCOMPARE(found->autocorrelations.size(), std::size_t{6});
    QVERIFY(isPrinted(found->autocorrelations[0], 0.424068212, 9));
}

void TestDiagnostics::noPairReachesOverAGap()
{
    std::vector<int> t;
    std::vector<double> y;
    for (int month = 1; month <= 48; month += 2) {
        t.push_back(month);
        y.push_back(goldenSeries[static_cast<std::size_t>(month - 1)]);
    }
    const auto found = diagnosticsOf(segmentedDesign(t, goldenEvent), y);
    QCOMPARE(found->durbinWatson, 0.0);
    QCOMPARE(found->autocorrelations[0], 0.0);
    QVERIFY(found->autocorrelations[1] != 0.0);
}

void TestDiagnostics::aPerfectFitHasNone()
{
    QVERIFY(!diagnosticsOf(goldenDesign(), std::vector<double>(48, 3.0)));
}

void TestDiagnostics::aMonthFarOffIsNamed()
{
    QVERIFY(!diagnosticsOf(goldenDesign(), goldenSeries)->outlier);
    std::vector<double> y = goldenSeries;
    y[9] = 500.0;
    QCOMPARE(diagnosticsOf(goldenDesign(), y)->outlier, std::optional(10));
}

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
