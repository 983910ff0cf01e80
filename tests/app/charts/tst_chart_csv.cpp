// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_csv.h"

#include "tests/app/charts/plain_series.h"

#include <QTest>

using namespace steward;

namespace {

DaySpan span(QStringView begin, QStringView end) { return {*parseDay(begin), *parseDay(end)}; }

ChartPoint point(DaySpan days, std::optional<double> value)
{
    ChartPoint result;
    result.span = days;
    result.value = value;
    return result;
}

ChartSpec specOf(std::vector<ChartSeries> series)
{
    ChartSpec spec;
    spec.window = {Day::min(), Day::max()};
    spec.panels = {ChartPanel{.series = std::move(series)}};
    return spec;
}

ChartWords wordsOf(std::vector<QString> names)
{
    ChartWords words;
    words.panels = {{.axis = QStringLiteral("People"), .series = std::move(names)}};
    return words;
}

} // namespace

class TestChartCsv : public QObject
{
    Q_OBJECT

private slots:
    void periodsAreIso();
    void undefinedValuesAreEmpty();
    void limitsAndCoverageHaveColumnsWhereThereAreAny();
    void namesAreQuotedWhereTheyMustBe();
    void hiddenSeriesAndOtherTimesStayOut();
    void severalPanelsNameWhatTheyCount();
    void agesAreDurations();
};

void TestChartCsv::periodsAreIso()
{
    ChartSeries series;
    series.points = {point(span(u"2021-01-01", u"2022-01-01"), 1.0),
                     point(span(u"2022-01-01", u"2022-04-01"), 2.5),
                     point(span(u"2022-09-01", u"2022-10-01"), 1234567.0),
                     point(span(u"2022-10-05", u"2022-11-01"), 0.1)};
    QCOMPARE(chartCsv(specOf({series}), wordsOf({QStringLiteral("Active")})),
             "period,Active\n"
             "2021,1\n"
             "2022-Q1,2.5\n"
             "2022-09,1234567\n"
             "2022-10-05/2022-11-01,0.1\n");
}

void TestChartCsv::undefinedValuesAreEmpty()
{
    ChartSeries first;
    first.points = {point(span(u"2022-01-01", u"2022-02-01"), std::nullopt)};
    ChartSeries second;
    second.points = {point(span(u"2022-02-01", u"2022-03-01"), 3.0)};
    QCOMPARE(chartCsv(specOf({first, second}), wordsOf({QStringLiteral("a"), QStringLiteral("b")})),
             "period,a,b\n2022-01,,\n2022-02,,3\n");
}

void TestChartCsv::limitsAndCoverageHaveColumnsWhereThereAreAny()
{
    ChartSeries series;
    series.points = {point(span(u"2022-01-01", u"2022-02-01"), 2.0),
                     point(span(u"2022-02-01", u"2022-03-01"), 3.0)};
    series.points[1].low = 1.0;
    series.points[1].high = 4.0;
    series.points[1].coverage = 0.71;
    QCOMPARE(chartCsv(specOf({series}), wordsOf({QStringLiteral("a")})),
             "period,a,a low,a high,a coverage\n2022-01,2,,,\n2022-02,3,1,4,0.71\n");
}

void TestChartCsv::namesAreQuotedWhereTheyMustBe()
{
    ChartSeries series;
    series.points = {point(span(u"2022-01-01", u"2022-02-01"), 2.0)};
    QCOMPARE(chartCsv(specOf({series}), wordsOf({QStringLiteral("Acme \"A\", Inc")})),
             "period,\"Acme \"\"A\"\", Inc\"\n2022-01,2\n");
}

void TestChartCsv::hiddenSeriesAndOtherTimesStayOut()
{
    ChartSeries series;
    series.points = {point(span(u"2022-01-01", u"2022-02-01"), 2.0),
                     point(span(u"2022-02-01", u"2022-03-01"), 3.0)};
    ChartSeries hidden = series;
    hidden.isHidden = true;
    ChartSpec spec = specOf({hidden, series});
    spec.window = span(u"2022-02-01", u"2022-12-01");
    QCOMPARE(chartCsv(spec, wordsOf({QStringLiteral("a"), QStringLiteral("b")})),
             "period,b\n2022-02,3\n");
}

void TestChartCsv::severalPanelsNameWhatTheyCount()
{
    ChartSeries series;
    series.points = {point(span(u"2022-01-01", u"2022-02-01"), 2.0)};
    ChartSpec spec = specOf({series});
    spec.panels.push_back(spec.panels.front());
    ChartWords words = wordsOf({QStringLiteral("a")});
    words.panels.push_back({.axis = QStringLiteral("Commits"), .series = {QStringLiteral("a")}});
    QCOMPARE(chartCsv(spec, words), "period,People: a,Commits: a\n2022-01,2,2\n");
}

void TestChartCsv::agesAreDurations()
{
    ChartSpec spec = specOf({plainSeries({1, 0.5})});
    spec.axis = ChartAxis::Age;
    QCOMPARE(chartCsv(spec, wordsOf({QStringLiteral("a")})), "period,a\nP0M,1\nP10M,0.5\n");
}

QTEST_GUILESS_MAIN(TestChartCsv)
#include "tst_chart_csv.moc"
