// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_heat.h"
#include "app/render/theme.h"

#include "tests/app/charts/sample_chart.h"
#include "tests/support/fixed_text_measure.h"

#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

const FixedTextMeasure measure;

/// Three rows of ten years, values 0 to 29, one cell without a value and one incomplete.
ChartSpec heatSpec()
{
    ChartSpec spec;
    spec.key = QStringLiteral("heat");
    spec.window = {*parseDay(u"2010-01-01"), *parseDay(u"2020-01-01")};
    ChartPanel panel;
    panel.kind = ChartKind::HeatMap;
    for (int row = 0; row < 3; ++row) {
        ChartSeries series{.key = QString::number(row), .points = {}};
        for (int year = 0; year < 10; ++year) {
            ChartPoint point;
            point.span = {*dayFromCivil(2010 + year, 1, 1), *dayFromCivil(2011 + year, 1, 1)};
            point.value = 10 * row + year;
            series.points.push_back(point);
        }
        panel.series.push_back(series);
    }
    panel.series[1].points[3].value.reset();
    panel.series[2].points[9].partial = true;
    spec.panels = {panel};
    return spec;
}

ChartWords heatWords()
{
    ChartWords words;
    words.title = QStringLiteral("Heat");
    words.panels = {
        {.axis = QStringLiteral("People"),
         .series = {QStringLiteral("First"), QStringLiteral("Second"), QStringLiteral("Third")}}};
    return words;
}

bool hasText(const Scene& scene, const QString& wanted)
{
    return std::ranges::any_of(scene.items, [&](const SceneItem& item) {
        const auto* text = std::get_if<TextItem>(&item);
        return text != nullptr && text->text == wanted;
    });
}

std::vector<RectItem> rects(const Scene& scene)
{
    std::vector<RectItem> result;
    for (const SceneItem& item : scene.items) {
        if (const auto* rect = std::get_if<RectItem>(&item))
            result.push_back(*rect);
    }
    return result;
}

} // namespace

class TestChartHeat : public QObject
{
    Q_OBJECT

private slots:
    void aRowASeriesWithItsNameAndACellAPointWithItsValue();
    void theShadesReachTheMaximumInRoundSteps();
    void textIsReadableOnEveryShadeOfEveryTheme();
    void cellsWithoutAValueAreHatchedAndZeroIsNot();
    void incompleteCellsAreDashed();
    void narrowCellsHaveNoText();
    void theLegendShowsTheShadesAndNoSeries();
    void aHiddenRowKeepsItsNameOnly();
};

void TestChartHeat::aRowASeriesWithItsNameAndACellAPointWithItsValue()
{
    const ChartLayout layout = layoutChart(heatSpec(), heatWords(), {700, 400}, measure);
    QVERIFY(hasText(layout.header, QStringLiteral("Second")));
    for (const int value : {0, 12, 29})
        QVERIFY(hasText(layout.over, QString::number(value)));
    QVERIFY(!hasText(layout.over, QStringLiteral("13"))); // the one without a value
}

void TestChartHeat::theShadesReachTheMaximumInRoundSteps()
{
    const auto shades = heatShades(ChartUnit::People, heatMaximum(heatSpec()));
    QCOMPARE(shades.size(), std::size_t(3));
    QCOMPARE(shades[0].upTo, 10.0);
    QCOMPARE(shades[2].upTo, 30.0);
    QCOMPARE(heatShades(ChartUnit::People, 45.0)[0].upTo, 15.0);
    QCOMPARE(heatShades(ChartUnit::People, 1.0).size(), std::size_t(1));
    QCOMPARE(heatShades(ChartUnit::People, 1.0)[0].tone, Tone::Full);
}

void TestChartHeat::textIsReadableOnEveryShadeOfEveryTheme()
{
    for (const Theme& theme : {Theme::light(), Theme::dark(), Theme::highContrast()}) {
        for (const HeatShade& shade : heatShades(ChartUnit::People, 30.0)) {
            const double contrast = contrastRatio(theme.color(shade.text),
                                                  theme.color(Role::SeriesFirst, shade.tone));
            QVERIFY2(contrast >= 4.5, qPrintable(theme.name + QString::number(contrast)));
        }
    }
}

void TestChartHeat::cellsWithoutAValueAreHatchedAndZeroIsNot()
{
    const ChartLayout layout = layoutChart(heatSpec(), heatWords(), {700, 400}, measure);
    const auto cells = rects(layout.over);
    QCOMPARE(std::ranges::count_if(
                 cells,
                 [](const RectItem& rect) { return rect.fill && rect.fill->hatch != Hatch::None; }),
             1);
}

void TestChartHeat::incompleteCellsAreDashed()
{
    const auto isDashed = [](const RectItem& rect) {
        return rect.stroke && rect.stroke->dash == Dash::Dashed;
    };
    for (const double width : {700.0, 130.0}) { // and in cells too narrow for a mark of their own
        const ChartLayout layout = layoutChart(heatSpec(), heatWords(), {width, 400}, measure);
        QCOMPARE(std::ranges::count_if(rects(layout.over), isDashed), 1);
    }
}

void TestChartHeat::narrowCellsHaveNoText()
{
    const ChartLayout layout = layoutChart(heatSpec(), heatWords(), {200, 400}, measure);
    QVERIFY(!hasText(layout.over, QStringLiteral("29")));
}

void TestChartHeat::theLegendShowsTheShadesAndNoSeries()
{
    const ChartLayout layout = layoutChart(heatSpec(), heatWords(), {700, 400}, measure);
    for (const char* text : {"up to 10", "up to 20", "up to 30", "not known", "incomplete"})
        QVERIFY2(hasText(layout.header, QString::fromLatin1(text)), text);
    QVERIFY(layout.legend.empty());
    QCOMPARE(layout.entries.size(), std::size_t(3)); // the names of the rows
}

void TestChartHeat::aHiddenRowKeepsItsNameOnly()
{
    ChartSpec spec = heatSpec();
    spec.panels[0].series[0].isHidden = true;
    const ChartLayout layout = layoutChart(spec, heatWords(), {700, 400}, measure);
    QVERIFY(hasText(layout.header, QStringLiteral("First")));
    QVERIFY(!hasText(layout.over, QStringLiteral("9")));
}

QTEST_GUILESS_MAIN(TestChartHeat)
#include "tst_chart_heat.moc"
