// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One before/after analysis of the embedded dataset, its placebos, bootstrap and controls among it,
// against plain OLS fits of as many months in the same run.

#include "core/transfer/least_squares.h"
#include "core/transfer/segmented_design.h"
#include "core/transfer/transfer_analysis.h"

#include "tests/benchmarks/measure.h"
#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace steward;

namespace {

TransferSpec specOf(const Dataset& dataset, const QString& metric)
{
    TransferSpec spec = transferSpec(dataset, *parseMetric(dataset, metric),
                                     *dataset.info.transferDate);
    for (std::size_t row = 0; row < dataset.repositories.size(); ++row) {
        if (dataset.repositories[row].role == RepositoryRole::Comparison)
            spec.controls.push_back({.kind = ScopeKind::Chosen,
                                     .chosen = {RepositoryId{static_cast<std::int32_t>(row)}}});
    }
    return spec;
}

/// So many months, with noise of some kind.
void plainFits(int fits, int months)
{
    std::vector<int> t(static_cast<std::size_t>(months));
    std::iota(t.begin(), t.end(), 1);
    std::vector<double> y;
    for (const int month : t)
        y.push_back(100.0 + 10.0 * std::sin(month * month));
    const SegmentedDesign design = segmentedDesign(t, months / 2);
    for (int i = 0; i < fits; ++i)
        QVERIFY(leastSquares(design.cells, design.columns(), y));
}

} // namespace

class BenchTransfer : public QObject
{
    Q_OBJECT

private slots:
    void anAnalysisCostsNoMoreThanTwentyThousandPlainFits_data();
    void anAnalysisCostsNoMoreThanTwentyThousandPlainFits();
};

void BenchTransfer::anAnalysisCostsNoMoreThanTwentyThousandPlainFits_data()
{
    QTest::addColumn<QString>("metric");
    QTest::newRow("active-contributors") << QStringLiteral("active-contributors");
    QTest::newRow("retained-12m") << QStringLiteral("retained-12m");
    QTest::newRow("commits") << QStringLiteral("commits");
}

void BenchTransfer::anAnalysisCostsNoMoreThanTwentyThousandPlainFits()
{
    QFETCH(QString, metric);
    constexpr int fits = 5000;
    const DatasetPtr dataset = pytorchDataset();
    const TransferSpec spec = specOf(*dataset, metric);
    const auto months = static_cast<int>(analyseTransfer(dataset, spec)->points.size());
    const Pair pair = compare([&] { QVERIFY(analyseTransfer(dataset, spec)); },
                              [&] { plainFits(fits, months); }, 9);
    qInfo("%s, %d months: %.1f ms (300 wanted); %d plain fits: %.1f ms; %.2f times",
          qPrintable(metric), months, pair.measured, fits, pair.reference, pair.ratio());
    QVERIFY(pair.ratio() <= 4.0);
}

QTEST_GUILESS_MAIN(BenchTransfer)
#include "bench_transfer.moc"
