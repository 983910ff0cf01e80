// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/median_shift.h"

#include "tests/core/transfer/transfer_samples.h"

#include <QTest>

using namespace steward;

namespace {

TransferSample sampleOf(const std::vector<double>& y)
{
    return {monthsFrom(1, y.size()), y, goldenEvent};
}

} // namespace

class TestMedianShift : public QObject
{
    Q_OBJECT

private slots:
    void theLineGoesThroughTheMediansWhateverOnePointDoes();
    void aLineOverAGapUsesCalendarMonths();
    void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo();
    void aStepOnALineIsItsSize();
    void theIntervalIsTheSameOnEveryMachine();
    void anotherSeedMovesTheIntervalLittle();
    void belowTwelveMonthsThereIsADifferenceWithoutInterval();
};

void TestMedianShift::theLineGoesThroughTheMediansWhateverOnePointDoes()
{
    const TheilSenLine line = theilSen({1, 2, 3, 4, 5}, {3, 5, 7, 900, 11});
    QCOMPARE(line.slope, 2.0);
    QCOMPARE(line.intercept, 1.0);
}

void TestMedianShift::aLineOverAGapUsesCalendarMonths()
{
    const TheilSenLine line = theilSen({1, 2, 9, 10}, {3, 5, 19, 21});
    QCOMPARE(line.slope, 2.0);
    QCOMPARE(line.intercept, 1.0);
}

void TestMedianShift::theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo()
{
    QCOMPARE(medianOf({4, 1, 3, 2}), 2.5);
    QCOMPARE(medianOf({5, 1, 3}), 3.0);
    QCOMPARE(medianOf({7}), 7.0);
}

void TestMedianShift::aStepOnALineIsItsSize()
{
    std::vector<double> y;
    for (int t = 1; t <= 48; ++t)
        y.push_back(10.0 + 2.0 * t + (t >= goldenEvent ? 30.0 : 0.0));
    const auto shift = medianShift(sampleOf(y), 1);
    QVERIFY(shift);
    QCOMPARE(shift->months, 12);
    QCOMPARE(shift->shift, 30.0);
    QCOMPARE(shift->before, 10.0 + 2.0 * 18.5);
    QCOMPARE(shift->after, 40.0 + 2.0 * 30.5);
    // Values that do not scatter say nothing of others there might have been.
    QVERIFY(!shift->low && !shift->high);
}

void TestMedianShift::theIntervalIsTheSameOnEveryMachine()
{
    std::vector<double> y = goldenSeries;
    for (std::size_t i = 0; i < y.size(); ++i)
        y[i] += 0.01 * static_cast<double>(i * i % 97);
    const auto shift = medianShift(sampleOf(y), 20220912);
    QVERIFY(shift);
    QVERIFY(isPrinted(shift->shift, 3.536208333, 9));
    QVERIFY(isPrinted(*shift->low, 1.000083333, 9));
    QVERIFY(isPrinted(*shift->high, 9.708458333, 9));
}

void TestMedianShift::anotherSeedMovesTheIntervalLittle()
{
    const auto one = medianShift(sampleOf(goldenSeries), 1);
    const auto two = medianShift(sampleOf(goldenSeries), 2);
    const double width = *one->high - *one->low;
    QVERIFY(std::abs(*one->low - *two->low) < 0.25 * width);
    QVERIFY(std::abs(*one->high - *two->high) < 0.25 * width);
}

void TestMedianShift::belowTwelveMonthsThereIsADifferenceWithoutInterval()
{
    const auto shift = medianShift(
        {monthsFrom(1, 32), {goldenSeries.begin(), goldenSeries.begin() + 32}, goldenEvent}, 1);
    QVERIFY(shift);
    QCOMPARE(shift->months, 8);
    QVERIFY(!shift->low && !shift->high);
    QVERIFY(!medianShift(
        {monthsFrom(1, 31), {goldenSeries.begin(), goldenSeries.begin() + 31}, goldenEvent}, 1));
}

QTEST_GUILESS_MAIN(TestMedianShift)
#include "tst_median_shift.moc"
