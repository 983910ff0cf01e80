// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/newey_west.h"

#include "tests/core/transfer/transfer_samples.h"

#include <QTest>

using namespace steward;

namespace {

std::array<double, 4> errors(int lag)
{
    return summaryOf(neweyWest(goldenDesign(), goldenSeries, lag))->standardErrors;
}

} // namespace

class TestNeweyWest : public QObject
{
    Q_OBJECT

private slots:
    void theGoldenSeriesHasTheGoldenErrors();
    void theSmallSampleFactorWidensThem();
    void theLagGrowsSlowlyWithTheMonths();
    void theChangeAfterTwentyThreeMonthsHasTheGoldenError();
    void lagsAreCalendarMonthsOverAGap();
};

void TestNeweyWest::theGoldenSeriesHasTheGoldenErrors()
{
    QVERIFY(arePrinted(errors(0), {0.65338912, 0.04929775, 1.18742612, 0.07798127}, 8));
    QVERIFY(arePrinted(errors(3), {0.73386676, 0.05453235, 1.43950587, 0.10206676}, 8));
    QVERIFY(arePrinted(errors(4), {0.73700333, 0.05117474, 1.37161204, 0.10032238}, 8));
}

void TestNeweyWest::theSmallSampleFactorWidensThem()
{
    std::array<double, 4> wide = errors(3);
    for (double& error : wide)
        error *= smallSampleFactor(48, 4);
    QVERIFY(arePrinted(wide, {0.76649883, 0.05695718, 1.50351485, 0.10660526}, 8));
}

void TestNeweyWest::theLagGrowsSlowlyWithTheMonths()
{
    QCOMPARE(neweyWestLag(16), 2);
    QCOMPARE(neweyWestLag(48), 3);
    QCOMPARE(neweyWestLag(100), 4);
}

void TestNeweyWest::theChangeAfterTwentyThreeMonthsHasTheGoldenError()
{
    const auto estimate = neweyWest(goldenDesign(), goldenSeries, 3);
    const std::vector<double> delta{0.0, 0.0, 1.0, 23.0};
    QVERIFY(isPrinted(estimate->at(delta), -3.46869565, 8));
    QVERIFY(isPrinted(std::sqrt(estimate->varianceAt(delta)), 2.37092083, 8));
}

void TestNeweyWest::lagsAreCalendarMonthsOverAGap()
{
    // Every second month alone: a lag of one month then pairs nothing.
    std::vector<int> t;
    std::vector<double> y;
    for (std::size_t i = 0; i < goldenSeries.size(); i += 2) {
        t.push_back(static_cast<int>(i) + 1);
        y.push_back(goldenSeries[i]);
    }
    const SegmentedDesign design = segmentedDesign(t, goldenEvent);
    QCOMPARE(neweyWest(design, y, 1)->covariance, neweyWest(design, y, 0)->covariance);
    QVERIFY(neweyWest(design, y, 2)->covariance != neweyWest(design, y, 0)->covariance);
}

QTEST_GUILESS_MAIN(TestNeweyWest)
#include "tst_newey_west.moc"
