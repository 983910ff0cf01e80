// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
    void panelsShareTheirTimeAxis();
};

void TestChartLayout::textsNeitherOverlapNorLeaveTheChart()
{
    for (int width = 320; width < 1600; width += 91) {
        for (int height = 240; height < 900; height += 87) {
            const ChartSpec spec = sampleSpec();
            const ChartLayout layout = layoutChart(spec, sampleWords(), QSizeF(width, height),
                                                   measure);
            std::vector<TextItem> all = texts(layout.under);
            for (const Scene& scene : {layout.over, layoutAsOf(spec, layout, measure)}) {
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
        for (const TextItem& text : texts(layout.under)) {
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

QTEST_GUILESS_MAIN(TestChartLayout)
#include "tst_chart_layout.moc"
