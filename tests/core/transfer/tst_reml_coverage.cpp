// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/ar1.h"

#include "tests/core/transfer/transfer_samples.h"

#include <QTest>

#include <numbers>

using namespace steward;

namespace {

/// Normal noise by Box and Muller, so that it is the same with every library.
class Noise
{
public:
    explicit Noise(unsigned seed) : m_random(seed) {}

    /// Stationary from the first month on.
    std::vector<double> series(int months, double rho)
    {
        std::vector<double> values{normal() / std::sqrt(1.0 - rho * rho)};
        while (static_cast<int>(values.size()) < months)
            values.push_back(rho * values.back() + normal());
        return values;
    }

private:
    double uniform() { return (static_cast<double>(m_random()) + 0.5) / 4294967296.0; }
    double normal()
    {
        const double radius = std::sqrt(-2.0 * std::log(uniform()));
        return radius * std::cos(2.0 * std::numbers::pi * uniform());
    }

    std::mt19937 m_random;
};

} // namespace

class TestRemlCoverage : public QObject
{
    Q_OBJECT

private slots:
    void theIntervalOfTheStepCoversAsOftenAsPublished_data();
    void theIntervalOfTheStepCoversAsOftenAsPublished();
};

void TestRemlCoverage::theIntervalOfTheStepCoversAsOftenAsPublished_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<double>("rho");
    QTest::addColumn<double>("percent");
    QTest::newRow("16, 0") << 16 << 0.0 << 91.8;
    QTest::newRow("16, 0.3") << 16 << 0.3 << 90.4;
    QTest::newRow("16, 0.6") << 16 << 0.6 << 88.9;
    QTest::newRow("24, 0") << 24 << 0.0 << 92.3;
    QTest::newRow("24, 0.3") << 24 << 0.3 << 91.7;
    QTest::newRow("24, 0.6") << 24 << 0.6 << 90.2;
    QTest::newRow("48, 0") << 48 << 0.0 << 95.2;
    QTest::newRow("48, 0.3") << 48 << 0.3 << 92.5;
    QTest::newRow("48, 0.6") << 48 << 0.6 << 90.5;
    QTest::newRow("96, 0") << 96 << 0.0 << 95.5;
    QTest::newRow("96, 0.3") << 96 << 0.3 << 94.2;
    QTest::newRow("96, 0.6") << 96 << 0.6 << 94.2;
}

void TestRemlCoverage::theIntervalOfTheStepCoversAsOftenAsPublished()
{
    QFETCH(int, months);
    QFETCH(double, rho);
    QFETCH(double, percent);
    const int runs = months < 40 ? 4000 : 2500;
    const SegmentedDesign design = segmentedDesign(monthsFrom(1, static_cast<std::size_t>(months)),
                                                   months / 2 + 1);
    const double quantile = studentQuantile(0.975, months - 4);
    Noise noise(20220912);
    int covered = 0;
    for (int run = 0; run < runs; ++run) {
        const auto summary = summaryOf(remlAr1(design, noise.series(months, rho)));
        QVERIFY(summary);
        covered += std::abs(summary->coefficients[2]) <= quantile * summary->standardErrors[2];
    }
    const double found = 100.0 * covered / runs;
    qInfo("n %d, rho %.1f: %.2f %%, published %.1f %%", months, rho, found, percent);
    QVERIFY(std::abs(found - percent) <= 2.0);
}

QTEST_GUILESS_MAIN(TestRemlCoverage)
#include "tst_reml_coverage.moc"
