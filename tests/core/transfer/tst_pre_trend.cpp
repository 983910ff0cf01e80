// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/pre_trend.h"

#include "tests/core/transfer/transfer_samples.h"

#include <QTest>

using namespace steward;

namespace {

/// Steps of `earlier` for 24 months and of `later` for 24 more, with noise of one; then the event.
TransferSample sampleOf(double earlier, double later, unsigned seed)
{
    std::mt19937 random(seed);
    TransferSample sample{.t = monthsFrom(1, 60), .y = {}, .event = 49};
    double line = 100.0;
    for (int t = 1; t <= 60; ++t) {
        line += t < 25 ? earlier : later;
        sample.y.push_back(line + static_cast<double>(random() % 1000) / 500.0);
    }
    return sample;
}

} // namespace

class TestPreTrend : public QObject
{
    Q_OBJECT

private slots:
    void aBendIsFoundWithBothSlopes()
    {
        const auto trend = preTrendOf(sampleOf(2.0, 0.5, 1));
        QVERIFY(trend && trend->isBent());
        QCOMPARE(trend->middle, 25);
        QVERIFY(std::abs(trend->earlier - 2.0) < 0.1);
        QVERIFY(std::abs(trend->later - 0.5) < 0.1);
    }

    /// Seeded; a test at 5 % calls some straight lines bent.
    void straightLinesAreSeldomCalledBent()
    {
        int bent = 0;
        for (unsigned seed = 1; seed <= 200; ++seed)
            bent += preTrendOf(sampleOf(1.0, 1.0, seed))->isBent() ? 1 : 0;
        QVERIFY2(bent > 0 && bent < 25, qPrintable(QString::number(bent)));
    }

    void whatComesAfterTheEventDoesNotMatter()
    {
        TransferSample sample = sampleOf(1.0, 1.0, 3);
        const double p = preTrendOf(sample)->p;
        for (std::size_t i = 48; i < sample.y.size(); ++i)
            sample.y[i] *= 10.0;
        QCOMPARE(preTrendOf(sample)->p, p);
    }

    void fewMonthsHaveNoHalves()
    {
        TransferSample sample = sampleOf(2.0, 0.5, 1);
        sample.event = 24;
        QVERIFY(!preTrendOf(sample));
        sample.event = 25;
        QVERIFY(preTrendOf(sample));
    }

    void aLineWithoutNoiseHasNone()
    {
        TransferSample sample{
            .t = monthsFrom(1, 60), .y = std::vector<double>(60, 3.0), .event = 49};
        QVERIFY(!preTrendOf(sample));
    }
};

QTEST_GUILESS_MAIN(TestPreTrend)
#include "tst_pre_trend.moc"
