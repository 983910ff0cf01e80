// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transfer_analysis.h"

#include "tests/core/transfer/transfer_samples.h"

#include <QTest>

using namespace steward;

class TestHolm : public QObject
{
    Q_OBJECT

private slots:
    void theExampleByHandHolds();
    void nothingExceedsOne();
    void oneAloneStaysAsItIs();
};

void TestHolm::theExampleByHandHolds()
{
    // 0.01 x 4, then 0.02 x 3, 0.03 x 2, 0.04 x 1: none may fall below the one before.
    const std::vector<double> adjusted = holmAdjusted({0.03, 0.01, 0.04, 0.02});
    const std::vector<double> expected{0.06, 0.04, 0.06, 0.06};
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY(isPrinted(adjusted[i], expected[i], 12));
}

void TestHolm::nothingExceedsOne()
{
    QCOMPARE(holmAdjusted({0.7, 0.9}), (std::vector<double>{1.0, 1.0}));
}

void TestHolm::oneAloneStaysAsItIs()
{
    QCOMPARE(holmAdjusted({0.04}), (std::vector<double>{0.04}));
    QVERIFY(holmAdjusted({}).empty());
}

QTEST_GUILESS_MAIN(TestHolm)
#include "tst_holm.moc"
