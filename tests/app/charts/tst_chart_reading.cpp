// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_reading.h"

#include "tests/app/charts/sample_chart.h"

#include <QTest>

using namespace steward;

namespace {

const Day day = *parseDay(u"2020-03-10");

ChartPoint& pointOfDay(ChartSpec& spec, std::size_t series)
{
    return spec.panels[0].series[series].points[2];
}

} // namespace

class TestChartReading : public QObject
{
    Q_OBJECT

private slots:
    void aDayReadsItsMonthAndEveryValue();
    void limitsAreSaidWithTheValue();
    void aLowerLimitAloneIsAtLeast();
    void coverageThatAllShareIsSaidOnce();
    void coverageOfOneSeriesStandsWithIt();
    void hiddenSeriesAreNotRead();
    void smallMultiplesReadThePanelAtTheCursor();
    void aHeatMapReadsTheCell();
    void aPointIsToldInOneLine();
    void aDayWithoutDataReadsNothing();
};

void TestChartReading::aDayReadsItsMonthAndEveryValue()
{
    QCOMPARE(readingText(sampleSpec(), sampleWords(), day), "Mar 2020\nActive: 106\nNew: 22");
    QVERIFY(readingText(sampleSpec(), sampleWords(), *parseDay(u"2022-12-05"))
                .startsWith(QStringLiteral("Dec 2022, incomplete\n")));
}

void TestChartReading::limitsAreSaidWithTheValue()
{
    ChartSpec spec = sampleSpec();
    pointOfDay(spec, 1).low = 9.0;
    pointOfDay(spec, 1).high = 25.0;
    QCOMPARE(readingAt(spec, sampleWords(), day).lines[1].text, "New: 22 (between 9 and 25)");
}

void TestChartReading::aLowerLimitAloneIsAtLeast()
{
    ChartSpec spec = sampleSpec();
    pointOfDay(spec, 0).low = 106.0;
    QCOMPARE(readingAt(spec, sampleWords(), day).lines[0].text, "Active: at least 106");
}

void TestChartReading::coverageThatAllShareIsSaidOnce()
{
    ChartSpec spec = sampleSpec();
    pointOfDay(spec, 0).coverage = 0.71;
    pointOfDay(spec, 1).coverage = 0.71;
    const Reading reading = readingAt(spec, sampleWords(), day);
    QCOMPARE(reading.lines.size(), std::size_t(3));
    QCOMPARE(reading.lines[0].text, "Active: 106");
    QCOMPARE(reading.lines[2].text, "coverage 71 %");
    QVERIFY(!reading.lines[2].series);
}

void TestChartReading::coverageOfOneSeriesStandsWithIt()
{
    ChartSpec spec = sampleSpec();
    pointOfDay(spec, 0).coverage = 0.71;
    pointOfDay(spec, 1).coverage = 0.5;
    const Reading reading = readingAt(spec, sampleWords(), day);
    QCOMPARE(reading.lines.size(), std::size_t(2));
    QCOMPARE(reading.lines[0].text, "Active: 106, coverage 71 %");
    QCOMPARE(reading.lines[1].text, "New: 22, coverage 50 %");
}

void TestChartReading::hiddenSeriesAreNotRead()
{
    ChartSpec spec = sampleSpec();
    spec.panels[0].series[0].isHidden = true;
    QCOMPARE(readingText(spec, sampleWords(), day), "Mar 2020\nNew: 22");
}

void TestChartReading::smallMultiplesReadThePanelAtTheCursor()
{
    ChartSpec spec = sampleSpec();
    spec.panels.push_back(spec.panels.front());
    spec.columns = 2;
    ChartWords words = sampleWords();
    words.panels.push_back({.axis = QStringLiteral("acme/widgets"),
                            .series = {QStringLiteral("Third"), QStringLiteral("Fourth")}});
    const Reading reading = readingAt(spec, words, day, ChartCursor{1, 0, 2});
    QCOMPARE(reading.period, "acme/widgets, Mar 2020");
    QCOMPARE(reading.lines.size(), std::size_t(2));
    QCOMPARE(reading.lines[0].text, "Third: 106");
}

void TestChartReading::aHeatMapReadsTheCell()
{
    ChartSpec spec = sampleSpec();
    spec.panels[0].kind = ChartKind::HeatMap;
    const Reading reading = readingAt(spec, sampleWords(), day, ChartCursor{0, 1, 2});
    QCOMPARE(reading.lines.size(), std::size_t(1));
    QCOMPARE(reading.lines[0].text, "New: 22");
}

void TestChartReading::aPointIsToldInOneLine()
{
    ChartSpec spec = sampleSpec();
    pointOfDay(spec, 1).coverage = 0.5;
    QCOMPARE(cursorText(spec, sampleWords(), {0, 1, 2}), "New, Mar 2020: 22, coverage 50 %");
    spec.panels[0].series[1].isHidden = true;
    pointOfDay(spec, 1).value.reset();
    pointOfDay(spec, 1).coverage.reset();
    QCOMPARE(cursorText(spec, sampleWords(), {0, 1, 2}), "New (switched off), Mar 2020: n/a");
    QVERIFY(cursorText(spec, sampleWords(), {0, 1, 99}).isEmpty());
}

void TestChartReading::aDayWithoutDataReadsNothing()
{
    QVERIFY(readingText(sampleSpec(), sampleWords(), *parseDay(u"2010-01-01")).isEmpty());
}

QTEST_GUILESS_MAIN(TestChartReading)
#include "tst_chart_reading.moc"
