// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/ar1.h"

#include "tests/core/transfer/transfer_samples.h"

#include <QTest>

#include <gsl/gsl_blas.h>
#include <gsl/gsl_linalg.h>

using namespace steward;

namespace {

struct Gaps
{
    SegmentedDesign design;
    std::vector<double> y;
};

/// The golden series without two months before the event and four after, and one elsewhere.
Gaps withGaps()
{
    std::vector<int> t;
    std::vector<double> y;
    for (int month = 1; month <= 48; ++month) {
        if (month == 9 || (month >= goldenEvent - 2 && month < goldenEvent + 4))
            continue;
        t.push_back(month);
        y.push_back(goldenSeries[static_cast<std::size_t>(month - 1)]);
    }
    return {segmentedDesign(t, goldenEvent), y};
}

struct Dense
{
    LinearFit fit;
    double logDeterminant = 0.0; ///< ln |R|
};

/// With R written out and its Cholesky factor from the library.
Dense denseFit(const SegmentedDesign& design, const std::vector<double>& y, double rho)
{
    const std::size_t n = y.size();
    std::vector<double> matrix(n * n);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j)
            matrix[i * n + j] = std::pow(rho, std::abs(design.t[i] - design.t[j]));
    }
    gsl_matrix_view factor = gsl_matrix_view_array(matrix.data(), n, n);
    gsl_linalg_cholesky_decomp1(&factor.matrix);
    Dense dense;
    for (std::size_t i = 0; i < n; ++i)
        dense.logDeterminant += 2.0 * std::log(matrix[i * n + i]);
    std::vector<double> x = design.cells;
    std::vector<double> whitened = y;
    gsl_matrix_view rows = gsl_matrix_view_array(x.data(), n, 4);
    gsl_vector_view values = gsl_vector_view_array(whitened.data(), n);
    gsl_blas_dtrsm(CblasLeft, CblasLower, CblasNoTrans, CblasNonUnit, 1.0, &factor.matrix,
                   &rows.matrix);
    gsl_blas_dtrsv(CblasLower, CblasNoTrans, CblasNonUnit, &factor.matrix, &values.vector);
    dense.fit = *leastSquares(x, 4, whitened);
    return dense;
}

double denseCriterion(const SegmentedDesign& design, const std::vector<double>& y, double rho)
{
    const Dense dense = denseFit(design, y, rho);
    return 0.5
           * (dense.fit.degreesOfFreedom * std::log(dense.fit.squares) + dense.logDeterminant
              + dense.fit.logDeterminant);
}

bool isNear(std::optional<double> found, double expected)
{
    return found && std::abs(*found - expected) < 1e-8;
}

} // namespace

class TestAr1 : public QObject
{
    Q_OBJECT

private slots:
    void praisAndWinstenFindTheGoldenFit();
    void restrictedLikelihoodFindsTheGoldenFit();
    void restrictedLikelihoodIsTheMinimumOfFiftyDigits();
    void theIntervalOfTheGoldenSeriesMissesTheTrueStep();
    void theCriterionIsThatOfTheWholeCovarianceMatrix();
    void withGapsTheFitIsThatOfTheWholeCovarianceMatrix();
    void noOtherRhoIsBetter();
    void aPerfectFitHasNoAutocorrelation();
    void anAlternatingSeriesIsAtTheBoundary();
    void aWanderingSeriesEndsWithinTheBounds();
};

void TestAr1::praisAndWinstenFindTheGoldenFit()
{
    const auto summary = summaryOf(praisWinsten(goldenDesign(), goldenSeries));
    QVERIFY(summary);
    QVERIFY(isPrinted(*summary->rho, 0.428327536, 9));
    QVERIFY(
        arePrinted(summary->coefficients, {58.73567629, 0.96470826, 8.29906837, -0.49367294}, 8));
    QVERIFY(
        arePrinted(summary->standardErrors, {1.28694728, 0.08772933, 1.58654226, 0.13102681}, 8));
}

void TestAr1::restrictedLikelihoodFindsTheGoldenFit()
{
    // The golden values have the seven digits at which comparing values of f ends.
    const auto summary = summaryOf(remlAr1(goldenDesign(), goldenSeries));
    QVERIFY(summary);
    QVERIFY(isPrinted(*summary->rho, 0.5553197, 7));
    QVERIFY(arePrinted(summary->coefficients, {58.8694529, 0.9584980, 8.2921162, -0.4862595}, 7));
    QVERIFY(arePrinted(summary->standardErrors, {1.5859226, 0.1058645, 1.7710843, 0.1637391}, 7));
    QVERIFY(!summary->isAtBoundary);
}

void TestAr1::restrictedLikelihoodIsTheMinimumOfFiftyDigits()
{
    // By golden section in decimal arithmetic of 50 digits.
    const auto summary = summaryOf(remlAr1(goldenDesign(), goldenSeries));
    QVERIFY(isPrinted(*summary->rho, 0.5553196924, 9));
    QVERIFY(arePrinted(summary->coefficients,
                       {58.8694528934, 0.9584980189, 8.2921161613, -0.4862595162}, 8));
}

void TestAr1::theIntervalOfTheGoldenSeriesMissesTheTrueStep()
{
    const auto summary = summaryOf(remlAr1(goldenDesign(), goldenSeries));
    const double half = studentQuantile(0.975, 44) * summary->standardErrors[2];
    QVERIFY(isPrinted(summary->coefficients[2] - half, 4.72, 2));
    QVERIFY(isPrinted(summary->coefficients[2] + half, 11.86, 2));
}

void TestAr1::theCriterionIsThatOfTheWholeCovarianceMatrix()
{
    for (const double rho : {-0.9, -0.3, 0.0, 0.4, 0.95}) {
        QVERIFY(isNear(remlCriterion(goldenDesign(), goldenSeries, rho),
                       denseCriterion(goldenDesign(), goldenSeries, rho)));
        const Gaps gaps = withGaps();
        QVERIFY(isNear(remlCriterion(gaps.design, gaps.y, rho),
                       denseCriterion(gaps.design, gaps.y, rho)));
    }
}

void TestAr1::withGapsTheFitIsThatOfTheWholeCovarianceMatrix()
{
    const Gaps gaps = withGaps();
    const auto found = remlAr1(gaps.design, gaps.y);
    QVERIFY(found);
    const Dense dense = denseFit(gaps.design, gaps.y, *found->rho);
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(std::abs(found->coefficients[i] - dense.fit.coefficients[i]) < 1e-8);
    for (std::size_t i = 0; i < 16; ++i)
        QVERIFY(std::abs(found->covariance[i] - dense.fit.variance() * dense.fit.inverse[i])
                < 1e-8);
    QVERIFY(std::abs(found->variance - dense.fit.variance()) < 1e-8);
}

void TestAr1::noOtherRhoIsBetter()
{
    const Gaps gaps = withGaps();
    const auto found = remlAr1(gaps.design, gaps.y);
    const double least = *remlCriterion(gaps.design, gaps.y, *found->rho);
    for (double rho = -0.949; rho < 0.99; rho += 0.001)
        QVERIFY(*remlCriterion(gaps.design, gaps.y, rho) >= least - 1e-12);
}

void TestAr1::aPerfectFitHasNoAutocorrelation()
{
    std::vector<double> y;
    for (int t = 1; t <= 48; ++t)
        y.push_back(3.0 * t);
    QVERIFY(!remlAr1(goldenDesign(), y));
    QVERIFY(!praisWinsten(goldenDesign(), y));
    QVERIFY(!remlAr1(goldenDesign(), std::vector<double>(48, 0.0)));
}

void TestAr1::anAlternatingSeriesIsAtTheBoundary()
{
    std::vector<double> y;
    for (int t = 1; t <= 48; ++t)
        y.push_back(t % 2 == 0 ? 1.0 : -1.0);
    const auto summary = summaryOf(remlAr1(goldenDesign(), y));
    QVERIFY(summary);
    QVERIFY(summary->isAtBoundary);
    QCOMPARE(*summary->rho, leastRho);
}

void TestAr1::aWanderingSeriesEndsWithinTheBounds()
{
    std::mt19937 random(3);
    std::vector<double> y{0.0};
    while (y.size() < 48)
        y.push_back(y.back() + static_cast<double>(random() % 1000) / 500.0 - 1.0);
    for (const auto& estimate : {remlAr1(goldenDesign(), y), praisWinsten(goldenDesign(), y)}) {
        QVERIFY(summaryOf(estimate));
        QVERIFY(*estimate->rho >= leastRho && *estimate->rho <= mostRho);
    }
}

QTEST_GUILESS_MAIN(TestAr1)
#include "tst_ar1.moc"
