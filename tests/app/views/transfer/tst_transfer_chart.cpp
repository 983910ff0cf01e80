// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/rival_events.h"

#include "app/charts/chart_csv.h"
#include "app/charts/chart_layout.h"
#include "app/text/transfer_text.h"
#include "app/views/transfer/transfer_chart.h"

#include "tests/support/fixed_text_measure.h"
#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

TransferSpec specOf(const QString& metric)
{
    const Dataset& dataset = *pytorchDataset();
    return transferSpec(dataset, *parseMetric(dataset, metric), day(u"2022-09-12"));
}

TransferResult resultOf(const TransferSpec& spec)
{
    return *analyseTransfer(pytorchDataset(), spec, {}, TransferDepth::Estimates);
}

TransferChart chartOf(const TransferResult& result)
{
    const Dataset& dataset = *pytorchDataset();
    return transferChart(dataset, result, refusalText(dataset, result));
}

/// Of the core repository, whose history ends a year before the event.
TransferResult refusedResult()
{
    TransferSpec spec = specOf(u"active-contributors"_s);
    spec.scope = *parseScope(*pytorchDataset(), u"core"_s);
    return resultOf(spec);
}

const ChartSeries* find(const TransferChart& chart, QLatin1StringView key)
{
    const std::vector<ChartSeries>& all = chart.spec.panels.front().series;
    const auto found = std::ranges::find(all, key, &ChartSeries::key);
    return found == all.end() ? nullptr : &*found;
}

const ChartSeries& seriesOf(const TransferChart& chart, QLatin1StringView key)
{
    const ChartSeries* series = find(chart, key);
    if (series == nullptr)
        qFatal("no such series: %s", key.data());
    return *series;
}

Month lastMonth(const ChartSeries& series) { return monthOf(series.points.back().span.begin); }
Month firstMonth(const ChartSeries& series) { return monthOf(series.points.front().span.begin); }

bool isHatched(const ChartBand& band) { return band.hatch != Hatch::None; }

} // namespace

class TestTransferChart : public QObject
{
    Q_OBJECT

private slots:
    void everyCompleteMonthIsADot();
    void linesEndAtTheMonthsLeftOut();
    void theEarlierTrendGoesOnFromTheEventWithItsBand();
    void whatWasLeftOutIsHatched();
    void theEventIsWhatTheChartIsAbout();
    void aDayWithoutAnEventIsNamedByItsDate();
    void rivalEventsStandOnTheSameAxis();
    void theWordsSayWhatIsShown();
    void aRefusedAnalysisHasItsValuesAndTheReason();
    void breaksOfTheSourceAreHatchedAndCanBeHit();
    void ofNoMonthsAtAllTheReasonStandsInThePlot();
    void withoutAMetricThereIsNothing();
    void theWindowHoldsTheMonthsAndTheEvent();
    void theAxisBeginsAtZeroAndDataBelowStayInTheTable();
};

void TestTransferChart::everyCompleteMonthIsADot()
{
    const TransferResult result = resultOf(specOf(u"active-contributors"_s));
    QCOMPARE(result.refused, TransferRefusal::None);
    const TransferChart chart = chartOf(result);
    const ChartSeries& values = seriesOf(chart, transfer_series::values);
    const ChartSeries& leftOut = seriesOf(chart, transfer_series::leftOut);
    QCOMPARE(values.style, SeriesStyle::Points);
    QCOMPARE(leftOut.style, SeriesStyle::Rings);
    QCOMPARE(values.points.size() + leftOut.points.size(), result.points.size());
    QCOMPARE(std::ssize(values.points), result.nBefore + result.nAfter);
    QCOMPARE(leftOut.points.size(), std::size_t(1));
    QCOMPARE(isoText(firstMonth(leftOut)), "2022-09");
    QCOMPARE(values.points.front().value, result.points.front().value);
}

void TestTransferChart::linesEndAtTheMonthsLeftOut()
{
    TransferSpec spec = specOf(u"active-contributors"_s);
    spec.donut = 2;
    spec.anticipation = 3;
    const TransferChart chart = chartOf(resultOf(spec));
    const ChartSeries& before = seriesOf(chart, transfer_series::before);
    const ChartSeries& after = seriesOf(chart, transfer_series::after);
    QCOMPARE(isoText(lastMonth(before)), "2022-05");
    QCOMPARE(isoText(firstMonth(after)), "2022-11");
    QVERIFY(before.role != after.role);
    QCOMPARE(before.style, SeriesStyle::Solid);
    const auto hasValue = [](const ChartPoint& point) { return point.value.has_value(); };
    QVERIFY(std::ranges::all_of(before.points, hasValue));
    QVERIFY(std::ranges::all_of(after.points, hasValue));
}

void TestTransferChart::theEarlierTrendGoesOnFromTheEventWithItsBand()
{
    const TransferChart chart = chartOf(resultOf(specOf(u"active-contributors"_s)));
    const ChartSeries& projected = seriesOf(chart, transfer_series::projected);
    QCOMPARE(projected.style, SeriesStyle::Dashed);
    QVERIFY(projected.hasBand);
    QCOMPARE(isoText(firstMonth(projected)), "2022-09");
    for (const ChartPoint& point : projected.points)
        QVERIFY(*point.low < *point.value && *point.value < *point.high);
    QCOMPARE(projected.role, seriesOf(chart, transfer_series::before).role);
}

void TestTransferChart::whatWasLeftOutIsHatched()
{
    TransferSpec spec = specOf(u"active-contributors"_s);
    const auto bands = [&] {
        std::vector<ChartBand> all = chartOf(resultOf(spec)).spec.bands;
        std::erase_if(all, [](const ChartBand& band) { return !isHatched(band); });
        return all;
    };
    QCOMPARE(bands().size(), std::size_t(1));
    QCOMPARE(isoText(bands()[0].span.begin), "2022-09-01");
    QCOMPARE(isoText(bands()[0].span.end), "2022-10-01");
    QVERIFY(!bands()[0].text.isEmpty());
    spec.donut = 0;
    QVERIFY(bands().empty());
    QVERIFY(find(chartOf(resultOf(spec)), transfer_series::leftOut) == nullptr);
    spec.anticipation = 3;
    QCOMPARE(isoText(bands()[0].span.begin), "2022-06-01");
    QCOMPARE(isoText(bands()[0].span.end), "2022-09-01");
}

void TestTransferChart::theEventIsWhatTheChartIsAbout()
{
    const TransferChart chart = chartOf(resultOf(specOf(u"active-contributors"_s)));
    const auto subjects = std::ranges::count(chart.spec.events, true, &ChartEvent::isSubject);
    QCOMPARE(subjects, 1);
    const ChartEvent& event = chart.spec.events.front();
    QVERIFY(event.isSubject);
    QCOMPARE(event.day, day(u"2022-09-12"));
    QCOMPARE(event.fact.kind, FactKind::Event);
    const Event& row = pytorchDataset()->events[static_cast<std::size_t>(event.fact.row)];
    QCOMPARE(event.text, row.title);
    QCOMPARE(row.importance, 3);
    QCOMPARE(event.role, Role::CategoryStewardship);
}

void TestTransferChart::aDayWithoutAnEventIsNamedByItsDate()
{
    TransferSpec spec = specOf(u"active-contributors"_s);
    spec.event = day(u"2021-02-03");
    const ChartEvent event = chartOf(resultOf(spec)).spec.events.front();
    QVERIFY(event.isSubject);
    QVERIFY(!event.fact.isValid());
    QVERIFY(event.text.contains(u"2021"_s));
}

void TestTransferChart::rivalEventsStandOnTheSameAxis()
{
    const TransferChart chart = chartOf(resultOf(specOf(u"active-contributors"_s)));
    const auto rivals = rivalEvents(*pytorchDataset(), chart.spec.window, day(u"2022-09-12"));
    QVERIFY(!rivals.empty());
    QCOMPARE(chart.spec.events.size(), rivals.size() + 1);
    const auto chatGpt = std::ranges::find(chart.spec.events, day(u"2022-11-30"), &ChartEvent::day);
    QVERIFY(chatGpt != chart.spec.events.end());
    QCOMPARE(chatGpt->role, Role::CategoryContext);
    QVERIFY(chatGpt->fact.isValid());
}

void TestTransferChart::theWordsSayWhatIsShown()
{
    const TransferResult result = resultOf(specOf(u"active-contributors"_s));
    const TransferChart chart = chartOf(result);
    QVERIFY(chart.words.title.contains(u"Active contributors"_s));
    QVERIFY(chart.words.title.contains(u"2022"_s));
    QVERIFY(!chart.words.definition.isEmpty());
    QCOMPARE(chart.words.panels.size(), std::size_t(1));
    QCOMPARE(chart.words.panels[0].series.size(), chart.spec.panels[0].series.size());
    for (const QString& name : chart.words.panels[0].series)
        QVERIFY(!name.isEmpty());
    const QString notes = chart.words.notes.join(u' ');
    QVERIFY(notes.contains(QString::number(result.nBefore)));
    QVERIFY(notes.contains(QString::number(result.nAfter)));
    const QByteArray csv = chartCsv(chart.spec, chart.words);
    QVERIFY(csv.contains("\n2022-09,,"));
}

void TestTransferChart::aRefusedAnalysisHasItsValuesAndTheReason()
{
    const TransferResult result = refusedResult();
    QVERIFY(result.refused != TransferRefusal::None);
    const TransferChart chart = chartOf(result);
    QCOMPARE(chart.spec.panels[0].series.size(), std::size_t(1));
    QCOMPARE(chart.spec.panels[0].series[0].points.size(), result.points.size());
    QCOMPARE(chart.words.notes.front(), refusalText(*pytorchDataset(), result));
    QVERIFY(chart.spec.window.contains(day(u"2022-09-12")));
}

void TestTransferChart::breaksOfTheSourceAreHatchedAndCanBeHit()
{
    const TransferChart chart = chartOf(refusedResult());
    const auto band = std::ranges::find_if(chart.spec.bands, [](const ChartBand& one) {
        return one.fact.kind == FactKind::Coverage && one.fact.isValid();
    });
    QVERIFY(band != chart.spec.bands.end());
    QVERIFY(isHatched(*band));
    QCOMPARE(isoText(band->span.begin), "2021-07-19");
    QVERIFY(!band->text.isEmpty());
}

void TestTransferChart::ofNoMonthsAtAllTheReasonStandsInThePlot()
{
    TransferResult result;
    result.spec = specOf(u"active-contributors"_s);
    result.refused = TransferRefusal::NoData;
    const TransferChart chart = chartOf(result);
    QVERIFY(!chart.words.empty.isEmpty());
    QVERIFY(chart.spec.window.contains(result.spec.event));
    const ChartLayout layout = layoutChart(chart.spec, chart.words, {700, 420}, FixedTextMeasure());
    QVERIFY(layout.isEmpty);
}

void TestTransferChart::withoutAMetricThereIsNothing()
{
    const TransferChart chart = chartOf({});
    QVERIFY(chart.spec.panels.empty());
    QVERIFY(chart.words.panels.empty());
}

void TestTransferChart::theWindowHoldsTheMonthsAndTheEvent()
{
    const TransferResult result = resultOf(specOf(u"active-contributors"_s));
    const DaySpan window = transferWindow(result);
    QVERIFY(window.begin < result.points.front().month.firstDay());
    QVERIFY(result.points.back().month.lastDay() < window.end);
    QVERIFY(window.contains(result.spec.event));
}

void TestTransferChart::theAxisBeginsAtZeroAndDataBelowStayInTheTable()
{
    TransferResult result = resultOf(specOf(u"active-contributors"_s));
    for (TransferFit& fit : result.fits) {
        fit.fitted = std::max(fit.fitted, 0.0);
        fit.low = fit.low ? std::optional(std::max(*fit.low, 0.0)) : std::nullopt;
    }
    const QString usual = chartOf(result).words.definition;
    result.fits.back().low = -1234.5;
    const TransferChart chart = chartOf(result);
    QVERIFY(chart.words.definition.size() > usual.size());
    QVERIFY(chartCsv(chart.spec, chart.words).contains("-1234.5"));
    const ChartLayout layout = layoutChart(chart.spec, chart.words, {700, 420}, FixedTextMeasure());
    QCOMPARE(layout.panels[0].minimum, 0.0);
}

QTEST_GUILESS_MAIN(TestTransferChart)
#include "tst_transfer_chart.moc"
