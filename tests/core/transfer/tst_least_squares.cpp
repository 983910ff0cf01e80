// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/least_squares.h"
#include "core/transfer/model_estimate.h"

#include "tests/core/transfer/transfer_samples.h"

#include <QTest>

using namespace steward;

class TestLeastSquares : public QObject
{
    Q_OBJECT

private slots:
    void theGoldenSeriesHasTheGoldenFit();
    void theSizeOfAFitIsThatOfTheWholeFit();
    void columnsThatDependOnEachOtherHaveNoFit();
    void asManyUnknownsAsValuesHaveNoFit();
    void numbersTooLargeToSquareHaveNoFit();
    void aLineThroughAllPointsIsPerfect();
    void quantilesOfStudentAreThoseOfTheTables();
};

void TestLeastSquares::theGoldenSeriesHasTheGoldenFit()
{
    const auto fit = leastSquares(goldenDesign().cells, 4, goldenSeries);
    QVERIFY(fit);
    QVERIFY(isPrinted(fit->variance(), 4.402374835, 9));
    QVERIFY(isPrinted(*rSquared(*fit, goldenSeries), 0.97978661, 8));
    const auto summary = summaryOf(ordinaryEstimate(*fit));
    QVERIFY(
        arePrinted(summary->coefficients, {58.47463768, 0.97869565, 8.24130435, -0.50913043}, 8));
    QVERIFY(
        arePrinted(summary->standardErrors, {0.88407072, 0.06187206, 1.21296596, 0.08750031}, 8));
}

void TestLeastSquares::theSizeOfAFitIsThatOfTheWholeFit()
{
    const SegmentedDesign design = goldenDesign();
    const auto fit = leastSquares(design.cells, 4, goldenSeries);
    std::vector<double> x = design.cells;
    std::vector<double> y = goldenSeries;
    const auto size = fitSize(x, 4, y);
    QVERIFY(size);
    QVERIFY(std::abs(size->squares - fit->squares) < 1e-10);
    QVERIFY(std::abs(size->logDeterminant - fit->logDeterminant) < 1e-12);
}

void TestLeastSquares::columnsThatDependOnEachOtherHaveNoFit()
{
    const std::vector<double> x{1, 2, 1, 2, 1, 2, 1, 2};
    QVERIFY(!leastSquares(x, 2, std::vector<double>{1, 2, 3, 4}));
}

void TestLeastSquares::asManyUnknownsAsValuesHaveNoFit()
{
    QVERIFY(!leastSquares(std::vector<double>{1, 1, 1, 2}, 2, std::vector<double>{3, 4}));
    QVERIFY(!leastSquares({}, 0, {}));
    std::vector<double> empty;
    QVERIFY(!fitSize(empty, 4, empty));
}

void TestLeastSquares::numbersTooLargeToSquareHaveNoFit()
{
    std::vector<double> y(48, 1e300);
    y[3] = -1e300;
    QVERIFY(!leastSquares(goldenDesign().cells, 4, y));
}

void TestLeastSquares::aLineThroughAllPointsIsPerfect()
{
    std::vector<double> y;
    for (int t = 1; t <= 48; ++t)
        y.push_back(1000.0 + 3.0 * t + (t >= 25 ? 7.0 - 0.5 * (t - 25) : 0.0));
    const auto fit = leastSquares(goldenDesign().cells, 4, y);
    QVERIFY(isPerfect(*fit, y));
    QVERIFY(!isPerfect(*leastSquares(goldenDesign().cells, 4, goldenSeries), goldenSeries));
}

void TestLeastSquares::quantilesOfStudentAreThoseOfTheTables()
{
    QVERIFY(isPrinted(studentQuantile(0.975, 44), 2.015, 3));
    QVERIFY(isPrinted(studentQuantile(0.975, 10), 2.228, 3));
    QVERIFY(isPrinted(studentP(2.228138852, 10), 0.05, 8));
    QVERIFY(isPrinted(studentP(-2.228138852, 10), 0.05, 8));
}

QTEST_GUILESS_MAIN(TestLeastSquares)
#include "tst_least_squares.moc"
