// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_scale.h"

#include <QTest>

using namespace steward;

namespace {

Day d(QStringView text) { return *parseDay(text); }

QStringList labels(QStringView begin, QStringView end, double width)
{
    const ChartScale scale{.plot = QRectF(0, 0, width, 100), .window = {d(begin), d(end)}};
    QStringList result;
    for (const TimeTick& tick : timeTicks(
             scale, [](const QString& text) { return 7.0 * static_cast<double>(text.size()); }))
        result << tick.label;
    return result;
}

} // namespace

class TestChartScale : public QObject
{
    Q_OBJECT

private slots:
    void valueTicksAreRoundAndReachTheMaximum_data();
    void valueTicksAreRoundAndReachTheMaximum();
    void countsHaveNoFractionsOfPeople();
    void yearsBeginInJanuary();
    void narrowAxesSkipYears();
    void shortWindowsShowMonths();
    void labelsKeepTheirDistance();
    void daysAndPixelsAreEachOthersInverse();
    void logTicksAreDecadesThatHoldTheValues_data();
    void logTicksAreDecadesThatHoldTheValues();
    void aDecadeIsAsHighAsTheNext();
    void agesAreTickedInHalfYearsOrYears_data();
    void agesAreTickedInHalfYearsOrYears();
};

void TestChartScale::valueTicksAreRoundAndReachTheMaximum_data()
{
    QTest::addColumn<double>("maximum");
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<double>>("ticks");
    QTest::newRow("194") << 194.0 << 4 << QList<double>{0, 50, 100, 150, 200};
    QTest::newRow("exact") << 200.0 << 4 << QList<double>{0, 50, 100, 150, 200};
    QTest::newRow("1333") << 1333.0 << 6 << QList<double>{0, 250, 500, 750, 1000, 1250, 1500};
    QTest::newRow("nothing") << 0.0 << 4 << QList<double>{0, 1};
    QTest::newRow("one tick") << 7.0 << 1 << QList<double>{0, 10};
}

void TestChartScale::valueTicksAreRoundAndReachTheMaximum()
{
    QFETCH(double, maximum);
    QFETCH(int, count);
    const std::vector<double> ticks = valueTicks(maximum, count, false);
    QTEST(QList<double>(ticks.begin(), ticks.end()), "ticks");
}

void TestChartScale::countsHaveNoFractionsOfPeople()
{
    QCOMPARE(valueTicks(2.0, 6, false), (std::vector<double>{0, 1, 2}));
    QCOMPARE(valueTicks(1.0, 4, true), (std::vector<double>{0, 0.25, 0.5, 0.75, 1}));
}

void TestChartScale::yearsBeginInJanuary()
{
    QCOMPARE(labels(u"2016-05-01", u"2020-03-01", 200),
             (QStringList{"2017", "2018", "2019", "2020"}));
}

void TestChartScale::narrowAxesSkipYears()
{
    QCOMPARE(labels(u"2012-01-01", u"2027-01-01", 150), (QStringList{"2015", "2020", "2025"}));
}

void TestChartScale::shortWindowsShowMonths()
{
    QCOMPARE(labels(u"2022-01-01", u"2023-01-01", 900).size(), 13);
    QCOMPARE(labels(u"2022-01-01", u"2023-01-01", 250),
             (QStringList{"2022", "Apr", "Jul", "Oct", "2023"}));
}

void TestChartScale::labelsKeepTheirDistance()
{
    for (int width = 40; width < 1500; width += 37) {
        for (int years = 1; years < 40; years += 3) {
            const ChartScale scale{
                .plot = QRectF(0, 0, width, 100),
                .window = {d(u"2000-03-05"), addMonths(d(u"2000-03-05"), 12 * years)}};
            const auto ticks = timeTicks(
                scale, [](const QString& text) { return 7.0 * static_cast<double>(text.size()); });
            for (std::size_t i = 1; i < ticks.size(); ++i)
                QVERIFY(scale.x(ticks[i].day) - scale.x(ticks[i - 1].day) >= 28.0);
        }
    }
}

void TestChartScale::daysAndPixelsAreEachOthersInverse()
{
    const ChartScale scale{.plot = QRectF(50, 0, 1000, 100),
                           .window = {d(u"2020-01-01"), d(u"2021-01-01")}};
    for (Day day = scale.window.begin; day < scale.window.end; day = day + 7)
        QCOMPARE(scale.dayAt(scale.x(day) + 0.01), day);
}

void TestChartScale::logTicksAreDecadesThatHoldTheValues_data()
{
    QTest::addColumn<double>("minimum");
    QTest::addColumn<double>("maximum");
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<double>>("ticks");
    QTest::newRow("room for 2 and 5") << 3.0 << 80.0 << 6 << QList<double>{2, 5, 10, 20, 50, 100};
    QTest::newRow("decades only") << 3.0 << 80.0 << 4 << QList<double>{1, 10, 100};
    QTest::newRow("every second") << 1.0 << 9e5 << 3 << QList<double>{1, 100, 10000, 1000000};
    QTest::newRow("one value") << 10.0 << 10.0 << 6 << QList<double>{10, 20};
    QTest::newRow("little room") << 1.0 << 900.0 << 1 << QList<double>{1, 1000};
}

void TestChartScale::logTicksAreDecadesThatHoldTheValues()
{
    QFETCH(double, minimum);
    QFETCH(double, maximum);
    QFETCH(int, count);
    const std::vector<double> ticks = logTicks(minimum, maximum, count);
    QTEST(QList<double>(ticks.begin(), ticks.end()), "ticks");
}

void TestChartScale::aDecadeIsAsHighAsTheNext()
{
    const ChartScale scale{
        .plot = QRectF(0, 0, 100, 300), .maximum = 1000.0, .minimum = 1.0, .kind = ValueScale::Log};
    QCOMPARE(scale.y(1.0), 300.0);
    QCOMPARE(scale.y(10.0), 200.0);
    QCOMPARE(scale.y(100.0), 100.0);
    QCOMPARE(scale.y(1000.0), 0.0);
}

void TestChartScale::agesAreTickedInHalfYearsOrYears_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<double>("width");
    QTest::addColumn<QList<int>>("ticks");
    QTest::newRow("half-years") << 24 << 600.0 << QList<int>{0, 6, 12, 18, 24};
    QTest::newRow("years") << 48 << 600.0 << QList<int>{0, 12, 24, 36, 48};
    QTest::newRow("two years") << 96 << 500.0 << QList<int>{0, 24, 48, 72, 96};
    QTest::newRow("no more than there are") << 10 << 260.0 << QList<int>{0, 6};
}

void TestChartScale::agesAreTickedInHalfYearsOrYears()
{
    QFETCH(int, months);
    QFETCH(double, width);
    const ChartScale scale{.plot = QRectF(0, 0, width, 100), .window = {Day{0}, Day{months}}};
    QList<int> found;
    for (const TimeTick& tick : ageTicks(
             scale, [](const QString& text) { return 7.0 * static_cast<double>(text.size()); }))
        found << tick.day.number;
    QTEST(found, "ticks");
}

QTEST_GUILESS_MAIN(TestChartScale)
#include "tst_chart_scale.moc"
