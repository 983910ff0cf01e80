// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scene/dump.h"

#include "app/charts/chart_layout.h"

#include "tests/app/charts/sample_chart.h"
#include "tests/support/fixed_text_measure.h"

#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

std::vector<TextItem> texts(const Scene& scene)
{
    std::vector<TextItem> result;
    for (const SceneItem& item : scene.items) {
        if (const auto* text = std::get_if<TextItem>(&item))
            result.push_back(*text);
    }
    return result;
}

QString textAt(const Scene& scene, const QRectF& box)
{
    for (const TextItem& text : texts(scene)) {
        if (text.box == box)
            return text.text;
    }
    return {};
}

const FixedTextMeasure measure;

struct Multiples
{
    ChartSpec spec;
    ChartWords words;
};

Multiples multiples(int count, int columns, std::size_t series)
{
    Multiples result{sampleSpec(), sampleWords()};
    result.spec.columns = columns;
    result.spec.panels[0].series.resize(series);
    result.words.panels[0].series.resize(series);
    result.spec.panels.resize(static_cast<std::size_t>(count), result.spec.panels[0]);
    result.words.panels.resize(static_cast<std::size_t>(count), result.words.panels[0]);
    return result;
}

} // namespace

class TestChartLayout : public QObject
{
    Q_OBJECT

private slots:
    void textsNeitherOverlapNorLeaveTheChart();
    void lowChartsDropNotesBeforeTheDefinition();
    void eventsCloseTogetherShareAMarkerThatTheStewardshipSpeaksFor();
    void bandsWithFactsCanBeHit();
    void theAsOfDayMovesALineAndTheValuesOnly();
    void aDayBeforeTheDataReadsNoValue();
    void nothingInTheWindowSaysWhy();
    void whyThereIsNothingCoversNoCaption();
    void aLongTitleTakesTwoLines();
    void panelsShareTheirTimeAxis();
    void smallMultiplesStandInRowsWithTimeUnderTheLowest();
    void smallMultiplesShareALegendAndCaptionsHoldSingleValues();
    void textsOfSmallMultiplesDoNotOverlap();
    void aHiddenSeriesStaysInTheLegendStruckThrough();
    void theWindowChangesNothingOfTheFrame();
    void aLogAxisHasDecades();
};

void TestChartLayout::textsNeitherOverlapNorLeaveTheChart()
{
    for (int width = 320; width < 1600; width += 91) {
        for (int height = 240; height < 900; height += 87) {
            const ChartSpec spec = sampleSpec();
            const ChartLayout layout = layoutChart(spec, sampleWords(), QSizeF(width, height),
                                                   measure);
            std::vector<TextItem> all = texts(layout.header);
            for (const Scene& scene :
                 {layout.under, layout.over, layoutAsOf(spec, layout, measure)}) {
                for (const TextItem& text : texts(scene))
                    all.push_back(text);
            }
            const QRectF chart(0, 0, width, height);
            for (std::size_t i = 0; i < all.size(); ++i) {
                QVERIFY2(chart.contains(all[i].box), qPrintable(all[i].text));
                QVERIFY(measure.width(all[i].text, {}) <= all[i].box.width() + 1.0);
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY2(!all[i].box.adjusted(0, 1, 0, -1).intersects(all[j].box),
                             qPrintable(QStringLiteral("%1 / %2 at %3x%4")
                                            .arg(all[i].text, all[j].text)
                                            .arg(width)
                                            .arg(height)));
            }
        }
    }
}

void TestChartLayout::lowChartsDropNotesBeforeTheDefinition()
{
    const auto has = [](double height, const QString& start) {
        const ChartLayout layout = layoutChart(sampleSpec(), sampleWords(), {600, height}, measure);
        for (const TextItem& text : texts(layout.header)) {
            if (text.text.startsWith(start))
                return true;
        }
        return false;
    };
    QVERIFY(has(500, QStringLiteral("A note")));
    QVERIFY(has(500, QStringLiteral("What is")));
    QVERIFY(!has(245, QStringLiteral("A note")));
    QVERIFY(has(245, QStringLiteral("What is")));
    QVERIFY(!has(180, QStringLiteral("What is")));
}

void TestChartLayout::eventsCloseTogetherShareAMarkerThatTheStewardshipSpeaksFor()
{
    const ChartLayout layout = layoutChart(sampleSpec(), sampleWords(), {700, 400}, measure);
    std::vector<HitTarget> events;
    for (const HitTarget& hit : layout.over.hits) {
        if (hit.fact.kind == FactKind::Event)
            events.push_back(hit);
    }
    QCOMPARE(events.size(), std::size_t(2));
    QCOMPARE(events[0].fact.row, 7);
    QCOMPARE(events[0].folded.size(), std::size_t(2));
    QCOMPARE(events[1].fact.row, 9);
}

void TestChartLayout::bandsWithFactsCanBeHit()
{
    const ChartLayout layout = layoutChart(sampleSpec(), sampleWords(), {700, 400}, measure);
    QVERIFY(std::ranges::any_of(layout.over.hits, [](const HitTarget& hit) {
        return hit.fact == FactRef{FactKind::Period, 1};
    }));
}

void TestChartLayout::theAsOfDayMovesALineAndTheValuesOnly()
{
    ChartSpec spec = sampleSpec();
    const ChartLayout layout = layoutChart(spec, sampleWords(), {700, 400}, measure);
    QCOMPARE(textAt(layoutAsOf(spec, layout, measure), layout.legend[0].box), "160");
    QCOMPARE(textAt(layoutAsOf(spec, layout, measure), layout.readout), "Sep 2021");
    spec.asOf = *parseDay(u"2022-11-05");
    QCOMPARE(textAt(layoutAsOf(spec, layout, measure), layout.legend[0].box), "202");
    QCOMPARE(textAt(layoutAsOf(spec, layout, measure), layout.readout), "Nov 2022, incomplete");
}

void TestChartLayout::aDayBeforeTheDataReadsNoValue()
{
    ChartSpec spec = sampleSpec();
    spec.asOf = *parseDay(u"2010-01-01");
    const ChartLayout layout = layoutChart(spec, sampleWords(), {700, 400}, measure);
    QCOMPARE(textAt(layoutAsOf(spec, layout, measure), layout.legend[0].box), "n/a");
}

void TestChartLayout::nothingInTheWindowSaysWhy()
{
    ChartSpec spec = sampleSpec();
    spec.window = {*parseDay(u"2000-01-01"), *parseDay(u"2001-01-01")};
    const ChartLayout layout = layoutChart(spec, sampleWords(), {700, 400}, measure);
    QVERIFY(layout.isEmpty);
    QVERIFY(std::ranges::any_of(texts(layout.under), [](const TextItem& text) {
        return text.text == QStringLiteral("Nothing to see.");
    }));
}

void TestChartLayout::whyThereIsNothingCoversNoCaption()
{
    for (const int count : {2, 3, 4}) {
        Multiples chart = multiples(count, count > 3 ? 2 : 1, 1);
        chart.spec.window = {*parseDay(u"2000-01-01"), *parseDay(u"2001-01-01")};
        const ChartLayout layout = layoutChart(chart.spec, chart.words, {500, 420}, measure);
        QVERIFY(layout.isEmpty);
        for (const TextItem& text : texts(layout.under))
            for (const TextItem& caption : texts(layout.header))
                QVERIFY2(!text.box.intersects(caption.box), qPrintable(caption.text));
    }
}

void TestChartLayout::aLongTitleTakesTwoLines()
{
    ChartWords words = sampleWords();
    words.title = QStringLiteral("Active contributors around the 12th of September in 2022");
    const auto title = [&words](double width, double height) {
        const auto all = texts(layoutChart(sampleSpec(), words, {width, height}, measure).header);
        QStringList lines;
        for (const TextItem& text : all)
            if (text.style.size == TextSize::Heading)
                lines << text.text;
        return lines.join(u' ');
    };
    QCOMPARE(title(340, 400), words.title);
    QCOMPARE(title(1200, 400), words.title);
    QVERIFY(title(340, 250) != words.title);
}

void TestChartLayout::panelsShareTheirTimeAxis()
{
    ChartSpec spec = sampleSpec();
    spec.panels.push_back(spec.panels.front());
    ChartWords words = sampleWords();
    words.panels.push_back(words.panels.front());
    const ChartLayout layout = layoutChart(spec, words, {700, 500}, measure);
    QCOMPARE(layout.panels[0].plot.left(), layout.panels[1].plot.left());
    QCOMPARE(layout.panels[0].plot.right(), layout.panels[1].plot.right());
    QVERIFY(layout.panels[0].plot.bottom() < layout.panels[1].plot.top());
}

void TestChartLayout::smallMultiplesStandInRowsWithTimeUnderTheLowest()
{
    const Multiples chart = multiples(5, 3, 1);
    const ChartLayout layout = layoutChart(chart.spec, chart.words, {900, 600}, measure);
    QCOMPARE(layout.panels[0].plot.top(), layout.panels[2].plot.top());
    QCOMPARE(layout.panels[0].plot.left(), layout.panels[3].plot.left());
    QVERIFY(layout.panels[0].plot.right() < layout.panels[1].plot.left());
    QVERIFY(layout.panels[0].plot.bottom() < layout.panels[3].plot.top());
    // The third column ends in the first row.
    std::vector<double> tops;
    for (const TextItem& text : texts(layout.under)) {
        if (text.text == QStringLiteral("2021"))
            tops.push_back(text.box.top());
    }
    std::ranges::sort(tops);
    QCOMPARE(tops.size(), std::size_t(3));
    QVERIFY(tops[0] > layout.panels[0].plot.bottom() && tops[0] < layout.panels[3].plot.bottom());
    QVERIFY(tops[1] > layout.panels[3].plot.bottom());
}

void TestChartLayout::smallMultiplesShareALegendAndCaptionsHoldSingleValues()
{
    const Multiples two = multiples(4, 2, 2);
    const ChartLayout shared = layoutChart(two.spec, two.words, {900, 600}, measure);
    QCOMPARE(shared.entries.size(), std::size_t(2));
    QVERIFY(shared.legend.empty());
    const Multiples one = multiples(4, 2, 1);
    const ChartLayout captions = layoutChart(one.spec, one.words, {900, 600}, measure);
    QVERIFY(captions.entries.empty());
    QCOMPARE(captions.legend.size(), std::size_t(4));
    QCOMPARE(textAt(layoutAsOf(one.spec, captions, measure), captions.legend[3].box), "160");
}

void TestChartLayout::textsOfSmallMultiplesDoNotOverlap()
{
    for (const int columns : {2, 4, 6}) {
        const Multiples chart = multiples(6 * columns, columns, 1);
        const ChartLayout layout = layoutChart(chart.spec, chart.words, {220.0 * columns, 800},
                                               measure);
        std::vector<TextItem> all = texts(layout.header);
        for (const Scene& scene :
             {layout.under, layout.over, layoutAsOf(chart.spec, layout, measure)}) {
            for (const TextItem& text : texts(scene))
                all.push_back(text);
        }
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY2(!all[i].box.adjusted(0, 1, 0, -1).intersects(all[j].box),
                         qPrintable(all[i].text + u'/' + all[j].text));
        }
    }
}

void TestChartLayout::aHiddenSeriesStaysInTheLegendStruckThrough()
{
    ChartSpec spec = sampleSpec();
    const auto strokes = [](const Scene& scene) {
        return std::ranges::count_if(scene.items, [](const SceneItem& item) {
            const auto* line = std::get_if<LineItem>(&item);
            return line != nullptr && line->stroke.role == Role::TextMuted;
        });
    };
    const ChartLayout shown = layoutChart(spec, sampleWords(), {700, 400}, measure);
    QCOMPARE(strokes(shown.header), 0);
    spec.panels[0].series[0].isHidden = true;
    const ChartLayout hidden = layoutChart(spec, sampleWords(), {700, 400}, measure);
    QCOMPARE(strokes(hidden.header), 1);
    QCOMPARE(hidden.entries.size(), std::size_t(2));
    QVERIFY(hidden.panels[0].maximum < shown.panels[0].maximum);
    QVERIFY(textAt(layoutAsOf(spec, hidden, measure), hidden.legend[0].box).isEmpty());
}

void TestChartLayout::theWindowChangesNothingOfTheFrame()
{
    ChartSpec spec = sampleSpec();
    ChartLayout panned = layoutFrame(spec, sampleWords(), {700, 400}, measure);
    layoutPlots(spec, sampleWords(), panned, measure);
    spec.window = {*parseDay(u"2021-01-01"), *parseDay(u"2022-01-01")};
    layoutPlots(spec, sampleWords(), panned, measure);
    const ChartLayout fresh = layoutChart(spec, sampleWords(), {700, 400}, measure);
    QCOMPARE(dump(panned.header), dump(fresh.header));
    QCOMPARE(dump(panned.under), dump(fresh.under));
    QCOMPARE(dump(panned.over), dump(fresh.over));
}

void TestChartLayout::aLogAxisHasDecades()
{
    ChartSpec spec = sampleSpec();
    spec.panels[0].scale = ValueScale::Log;
    const ChartLayout layout = layoutChart(spec, sampleWords(), {700, 400}, measure);
    QCOMPARE(layout.panels[0].kind, ValueScale::Log);
    QVERIFY(layout.panels[0].minimum > 0.0);
    QVERIFY(std::ranges::any_of(texts(layout.under), [](const TextItem& text) {
        return text.text == QStringLiteral("100");
    }));
    spec.panels[0].kind = ChartKind::Bars;
    QCOMPARE(layoutChart(spec, sampleWords(), {700, 400}, measure).panels[0].minimum, 0.0);
}

QTEST_GUILESS_MAIN(TestChartLayout)
#include "tst_chart_layout.moc"
