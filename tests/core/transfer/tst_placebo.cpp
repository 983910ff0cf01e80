// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/placebo.h"

#include "tests/core/transfer/transfer_samples.h"

#include <QTest>

using namespace steward;

namespace {

PlaceboRequest golden()
{
    return {.before = {.t = monthsFrom(1, 24),
                       .y = {goldenSeries.begin(), goldenSeries.begin() + 24},
                       .event = goldenEvent},
            .observed = 8.24130435};
}

} // namespace

class TestPlacebo : public QObject
{
    Q_OBJECT

private slots:
    void theGoldenSeriesHasTheGoldenPlacebos();
    void aSmallStepIsNotRare();
    void aWiderDonutLeavesFewerDates();
    void tooFewMonthsHaveNoDates();
};

void TestPlacebo::theGoldenSeriesHasTheGoldenPlacebos()
{
    const PlaceboInTime found = placeboInTime(golden());
    const std::vector<double> expected{0.7228, -0.2717, -0.313, 0.9972, 2.0762, 1.0775,
                                       2.1888, 4.0385,  4.7668, 4.3968, 1.9917, -0.7763};
    QCOMPARE(found.levelChanges.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY(isPrinted(found.levelChanges[i], expected[i], 4));
    QCOMPARE(found.dates, 12);
    QCOMPARE(found.asLarge, 0);
    QCOMPARE(*found.p, 1.0 / 13.0);
}

void TestPlacebo::aSmallStepIsNotRare()
{
    PlaceboRequest request = golden();
    request.observed = -2.0;
    const PlaceboInTime found = placeboInTime(request);
    QCOMPARE(found.asLarge, 5);
    QCOMPARE(*found.p, 6.0 / 13.0);
}

void TestPlacebo::aWiderDonutLeavesFewerDates()
{
    PlaceboRequest request = golden();
    request.donut = 1;
    QCOMPARE(placeboInTime(request).dates, 12);
    request.donut = 3;
    QCOMPARE(placeboInTime(request).dates, 10);
    request.anticipation = 3;
    QCOMPARE(placeboInTime(request).dates, 7);
}

void TestPlacebo::tooFewMonthsHaveNoDates()
{
    PlaceboRequest request = golden();
    request.before.t.resize(12);
    request.before.y.resize(12);
    const PlaceboInTime found = placeboInTime(request);
    QCOMPARE(found.dates, 0);
    QVERIFY(!found.p);
    QCOMPARE(placeboInTime({}).dates, 0);
}

QTEST_GUILESS_MAIN(TestPlacebo)
#include "tst_placebo.moc"
