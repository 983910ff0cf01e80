// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scene/dump.h"

#include "app/charts/chart_csv.h"
#include "app/charts/chart_cursor.h"
#include "app/charts/chart_legend.h"
#include "app/charts/chart_picture.h"
#include "app/charts/chart_reading.h"
#include "app/charts/chart_style.h"
#include "app/charts/layout_crosshair.h"
#include "app/export/svg_export.h"

#include "tests/app/charts/sample_chart.h"
#include "tests/support/fixed_text_measure.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

const FixedTextMeasure measure;

/// The sample without anything but its series; the last three points of each are partial.
ChartSpec plainSpec(SeriesStyle first, SeriesStyle second = SeriesStyle::Solid)
{
    ChartSpec spec = sampleSpec();
    spec.bands.clear();
    spec.events.clear();
    spec.asOf.reset();
    spec.panels[0].series[0].style = first;
    spec.panels[0].series[1].style = second;
    return spec;
}

template <class Item>
std::vector<Item> itemsOf(const Scene& scene)
{
    std::vector<Item> result;
    for (const SceneItem& item : scene.items) {
        if (const auto* one = std::get_if<Item>(&item))
            result.push_back(*one);
    }
    return result;
}

std::vector<MarkerItem> dotsOf(const ChartSpec& spec)
{
    return itemsOf<MarkerItem>(layoutChart(spec, sampleWords(), {700, 400}, measure).over);
}

bool isHollow(const MarkerItem& dot) { return dot.fill->role == Role::Canvas; }

QImage painted(const ChartSpec& spec)
{
    QImage image(600, 360, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintChart(painter, QRectF(0, 0, 600, 360), spec, sampleWords(), Theme::light());
    return image;
}

/// Columns of the plot that show the colour of the first series.
int colouredColumns(const QImage& image)
{
    const QColor color = Theme::light().color(Role::SeriesFirst);
    int count = 0;
    for (int x = 60; x < image.width(); ++x) {
        bool any = false;
        for (int y = 80; y < image.height(); ++y)
            any = any || image.pixelColor(x, y) == color;
        count += any ? 1 : 0;
    }
    return count;
}

/// One value, far from the next.
ChartSpec sparseSpec(SeriesStyle style)
{
    ChartSpec spec = plainSpec(style);
    spec.panels[0].series.resize(1);
    std::vector<ChartPoint>& points = spec.panels[0].series[0].points;
    points = {points[2], points[30]};
    return spec;
}

} // namespace

class TestChartStyle : public QObject
{
    Q_OBJECT

private slots:
    void everyValueIsADotThatNoLineConnects();
    void partialDotsAndRingsAreHollow();
    void dotsOnOnePixelAreDrawnOnce();
    void dotsOutsideThePlotAreNotDrawn();
    void linesAmongDotsHaveNoShapes();
    void otherKindsIgnoreTheStyle();
    void aDashedLineHasGaps();
    void theLegendShowsDotsDashesAndBands();
    void theReadingMarksAHollowDotHollow();
    void keyboardScreenReaderAndCsvSayTheSameWhateverTheStyle();
    void dotsAreNoRasterInPdfAndSvg();
    void hiddenDotsAreNotDrawn();
    void textOfABandMayStandBetweenDots();
    void whatTheChartIsAboutStandsAboveOtherEvents();
    void theNameOfWhatItIsAboutNeverLeavesThePlot();
    void namesOfEventsRoundASubjectNeverOverlap();
};

void TestChartStyle::everyValueIsADotThatNoLineConnects()
{
    QCOMPARE(dotsOf(plainSpec(SeriesStyle::Points)).size(), std::size_t(36));
    const int connected = colouredColumns(painted(sparseSpec(SeriesStyle::Solid)));
    const int dots = colouredColumns(painted(sparseSpec(SeriesStyle::Points)));
    QVERIFY2(connected > 100, qPrintable(QString::number(connected)));
    QVERIFY2(dots > 4 && dots < 30, qPrintable(QString::number(dots)));
}

void TestChartStyle::partialDotsAndRingsAreHollow()
{
    QCOMPARE(std::ranges::count_if(dotsOf(plainSpec(SeriesStyle::Points)), isHollow), 3);
    QCOMPARE(std::ranges::count_if(dotsOf(plainSpec(SeriesStyle::Rings)), isHollow), 36);
    // Kept apart by rims of the colour of the ground.
    QCOMPARE(dotsOf(plainSpec(SeriesStyle::Points)).front().stroke->role, Role::Canvas);
}

void TestChartStyle::dotsOnOnePixelAreDrawnOnce()
{
    ChartSpec spec = plainSpec(SeriesStyle::Points);
    spec.panels[0].series.resize(1);
    std::vector<ChartPoint>& points = spec.panels[0].series[0].points;
    points.clear();
    const int days = spec.window.days() * 20;
    spec.window.end = spec.window.begin + days;
    for (int i = 0; i < days; ++i) {
        ChartPoint point;
        point.span = {spec.window.begin + i, spec.window.begin + i + 1};
        point.value = i % 2 == 0 ? 20.0 : 80.0;
        points.push_back(point);
    }
    ChartWords words = sampleWords();
    words.panels[0].series.resize(1);
    const ChartLayout layout = layoutChart(spec, words, {700, 400}, measure);
    const auto dots = itemsOf<MarkerItem>(layout.over);
    QVERIFY(dots.size() <= 2 * 702);
    // Two levels stay two levels.
    const double low = layout.panels[0].y(20.0);
    const auto below = std::ranges::count_if(
        dots, [&](const MarkerItem& dot) { return std::abs(dot.center.y() - low) < 0.01; });
    QVERIFY(below > 500 && below < std::ssize(dots) - 500);
}

void TestChartStyle::dotsOutsideThePlotAreNotDrawn()
{
    ChartSpec spec = plainSpec(SeriesStyle::Points);
    spec.panels[0].series[0].points[4].value = -50.0;
    spec.panels[0].series[0].points[5].value = 0.0;
    QCOMPARE(dotsOf(spec).size(), std::size_t(35));
    spec.window.begin = *parseDay(u"2020-08-01");
    QCOMPARE(dotsOf(spec).size(), std::size_t(36 - 7));
}

void TestChartStyle::linesAmongDotsHaveNoShapes()
{
    QVERIFY(!dotsOf(plainSpec(SeriesStyle::Solid)).empty());
    for (const MarkerItem& dot : dotsOf(plainSpec(SeriesStyle::Solid, SeriesStyle::Points)))
        QCOMPARE(dot.shape, MarkerShape::Circle);
    QCOMPARE(dotsOf(plainSpec(SeriesStyle::Solid, SeriesStyle::Points)).size(), std::size_t(36));
}

void TestChartStyle::otherKindsIgnoreTheStyle()
{
    for (const ChartKind kind :
         {ChartKind::Bars, ChartKind::StackedArea, ChartKind::Steps, ChartKind::HeatMap}) {
        ChartSpec plain = plainSpec(SeriesStyle::Solid);
        ChartSpec styled = plainSpec(SeriesStyle::Points, SeriesStyle::Dashed);
        plain.panels[0].kind = styled.panels[0].kind = kind;
        const ChartLayout a = layoutChart(plain, sampleWords(), {700, 400}, measure);
        const ChartLayout b = layoutChart(styled, sampleWords(), {700, 400}, measure);
        QCOMPARE(dump(a.header), dump(b.header));
        QCOMPARE(dump(a.over), dump(b.over));
        QCOMPARE(painted(plain), painted(styled));
    }
}

void TestChartStyle::aDashedLineHasGaps()
{
    ChartSpec solid = sparseSpec(SeriesStyle::Solid);
    ChartSpec dashed = sparseSpec(SeriesStyle::Dashed);
    const int all = colouredColumns(painted(solid));
    const int some = colouredColumns(painted(dashed));
    QVERIFY2(some > all / 3 && some < all * 9 / 10,
             qPrintable(QStringLiteral("%1 of %2").arg(some).arg(all)));
}

void TestChartStyle::theLegendShowsDotsDashesAndBands()
{
    ChartSpec spec = plainSpec(SeriesStyle::Points, SeriesStyle::Dashed);
    spec.panels[0].series[1].hasBand = true;
    Scene swatches;
    addSwatch(swatches, spec.panels[0], 0, QRectF(0, 0, 16, 16));
    QVERIFY(itemsOf<LineItem>(swatches).empty());
    QCOMPARE(itemsOf<MarkerItem>(swatches).size(), std::size_t(1));
    addSwatch(swatches, spec.panels[0], 1, QRectF(0, 20, 16, 16));
    QCOMPARE(itemsOf<LineItem>(swatches).front().stroke.dash, Dash::Dashed);
    QCOMPARE(itemsOf<RectItem>(swatches).size(), std::size_t(1));
    QCOMPARE(itemsOf<MarkerItem>(swatches).size(), std::size_t(1));
    spec.panels[0].series[0].style = SeriesStyle::Rings;
    addSwatch(swatches, spec.panels[0], 0, QRectF(0, 40, 16, 16));
    QVERIFY(isHollow(itemsOf<MarkerItem>(swatches).back()));
}

void TestChartStyle::theReadingMarksAHollowDotHollow()
{
    const ChartSpec spec = plainSpec(SeriesStyle::Points, SeriesStyle::Rings);
    const ChartLayout layout = layoutChart(spec, sampleWords(), {700, 400}, measure);
    const Scene reading = layoutCrosshair(spec, sampleWords(), layout, {0, 0, 20}, measure);
    const auto dots = itemsOf<MarkerItem>(reading);
    QVERIFY(!isHollow(dots[0]));
    QVERIFY(isHollow(dots[1]));
    // Larger than what it marks.
    QVERIFY(dots[0].radius > dotsOf(spec).front().radius);
    // What is below the foot of the axis has no dot there either.
    ChartSpec below = spec;
    below.panels[0].series[0].points[20].value = -50.0;
    const Scene cut = layoutCrosshair(below, sampleWords(), layout, {0, 0, 20}, measure);
    QVERIFY(isHollow(itemsOf<MarkerItem>(cut).front()));
    QVERIFY(cursorRect(below, layout, {0, 0, 20}).center().y() <= layout.panels[0].plot.bottom());
    const Scene partial = layoutCrosshair(spec, sampleWords(), layout, {0, 0, 35}, measure);
    QVERIFY(isHollow(itemsOf<MarkerItem>(partial).front()));
}

void TestChartStyle::keyboardScreenReaderAndCsvSayTheSameWhateverTheStyle()
{
    const ChartSpec plain = plainSpec(SeriesStyle::Solid);
    const ChartSpec styled = plainSpec(SeriesStyle::Points, SeriesStyle::Dashed);
    QCOMPARE(chartCsv(styled, sampleWords()), chartCsv(plain, sampleWords()));
    std::optional<ChartCursor> cursor;
    for (const CursorStep step : {CursorStep::First, CursorStep::Next, CursorStep::SeriesAfter,
                                  CursorStep::PageForward, CursorStep::Last}) {
        QCOMPARE(stepped(styled, cursor, step), stepped(plain, cursor, step));
        cursor = stepped(plain, cursor, step);
        QCOMPARE(cursorText(styled, sampleWords(), *cursor),
                 cursorText(plain, sampleWords(), *cursor));
    }
}

void TestChartStyle::dotsAreNoRasterInPdfAndSvg()
{
    const ChartSpec spec = plainSpec(SeriesStyle::Points, SeriesStyle::Dashed);
    const QRectF area(0, 0, 600, 360);
    QByteArray pdf;
    QBuffer buffer(&pdf);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        paintChart(painter, area, spec, sampleWords(), Theme::light());
    }
    Picture picture;
    picture.scene.size = area.size();
    picture.embedded.push_back(
        {area, [&spec](QPainter& painter, const QRectF& target, const Theme& theme) {
             paintChart(painter, target, spec, sampleWords(), theme);
         }});
    const QByteArray svg = *toSvg(picture, Theme::light(), {});
    QVERIFY(!pdf.contains("/Subtype /Image"));
    QVERIFY(!svg.contains("<image"));
    const QByteArray color = Theme::light().color(Role::SeriesFirst).name().toLatin1();
    QVERIFY(svg.count("fill=\"" + color + '"') >= 33); // those of whole months
    QVERIFY(svg.contains("stroke-dasharray"));
}

void TestChartStyle::hiddenDotsAreNotDrawn()
{
    ChartSpec spec = plainSpec(SeriesStyle::Points);
    spec.panels[0].series[0].isHidden = true;
    QVERIFY(dotsOf(spec).empty());
}

void TestChartStyle::textOfABandMayStandBetweenDots()
{
    // A line to the highest value would run through the text; dots do not.
    ChartSpec spec = sparseSpec(SeriesStyle::Points);
    spec.panels[0].series[0].points[0].value = 60.0;
    spec.panels[0].series[0].points[1].value = 100.0;
    spec.bands = {{.span = {*parseDay(u"2022-03-01"), *parseDay(u"2022-06-01")},
                   .role = Role::Border,
                   .hatch = Hatch::Diagonal,
                   .text = QStringLiteral("left"),
                   .fact = {}}};
    ChartWords words = sampleWords();
    words.panels[0].series.resize(1);
    const auto topOf = [&](const ChartSpec& chart) {
        const ChartLayout layout = layoutChart(chart, words, {700, 400}, measure);
        return itemsOf<TextItem>(layout.over).front().box.top() - layout.panels[0].plot.top();
    };
    const double dots = topOf(spec);
    spec.panels[0].series[0].style = SeriesStyle::Solid;
    QVERIFY(dots < 10.0);
    QVERIFY(topOf(spec) > dots);
}

void TestChartStyle::whatTheChartIsAboutStandsAboveOtherEvents()
{
    ChartSpec spec = sampleSpec();
    const double usual = layoutChart(spec, sampleWords(), {700, 400}, measure).panels[0].plot.top();
    spec.events[0].isSubject = true;
    const ChartLayout layout = layoutChart(spec, sampleWords(), {700, 400}, measure);
    QVERIFY(layout.panels[0].plot.top() > usual);
    std::vector<HitTarget> hits;
    for (const HitTarget& hit : layout.over.hits) {
        if (hit.fact.kind == FactKind::Event)
            hits.push_back(hit);
    }
    // The charter, one day later, no longer folds into it.
    QCOMPARE(hits.size(), std::size_t(3));
    QCOMPARE(hits[0].fact.row, 7);
    QVERIFY(hits[0].rect.bottom() <= hits[1].rect.top());
    // Rules lie below the data, its own is solid.
    QVERIFY(itemsOf<LineItem>(layout.over).empty());
    std::vector<LineItem> rules = itemsOf<LineItem>(layout.under);
    std::erase_if(rules, [](const LineItem& line) { return line.stroke.role < Role::EraFirst; });
    std::erase_if(rules, [](const LineItem& line) { return line.from.y() == line.to.y(); });
    QCOMPARE(rules.size(), std::size_t(3));
    QCOMPARE(rules[0].stroke.dash, Dash::Solid);
    QCOMPARE(rules[1].stroke.dash, Dash::Dotted);
    // Names of other events end before its rule.
    const double rule = layout.panels[0].x(spec.events[0].day);
    for (const HitTarget& hit : hits)
        QVERIFY(hit.rect.right() < rule || hit.rect.left() > rule - 8.0);
}

void TestChartStyle::theNameOfWhatItIsAboutNeverLeavesThePlot()
{
    ChartSpec spec = sampleSpec();
    spec.events.resize(1);
    spec.events[0].isSubject = true;
    spec.events[0].text = QStringLiteral("A foundation takes over what a company has begun");
    for (int days = 0; days < spec.window.days(); days += 13) {
        spec.events[0].day = spec.window.begin + days;
        for (const double width : {320.0, 520.0, 900.0}) {
            const ChartLayout layout = layoutChart(spec, sampleWords(), {width, 400}, measure);
            for (const TextItem& text : itemsOf<TextItem>(layout.over)) {
                QVERIFY(text.box.left() >= 0.0);
                QVERIFY(text.box.right() <= layout.panels[0].plot.right() + 1.0);
            }
        }
    }
}

void TestChartStyle::namesOfEventsRoundASubjectNeverOverlap()
{
    ChartSpec spec = sampleSpec();
    spec.events.resize(1);
    spec.events[0].isSubject = true;
    for (int i = 0; i < 12; ++i)
        spec.events.push_back({.day = spec.window.end - (10 + 7 * i * i),
                               .role = Role::CategoryContext,
                               .text = QStringLiteral("Something else that happened then"),
                               .fact = {FactKind::Event, i}});
    bool anyLeft = false;
    for (double width = 400.0; width < 1800.0; width += 130.0) {
        const ChartLayout layout = layoutChart(spec, sampleWords(), {width, 400}, measure);
        const double rule = layout.panels[0].x(spec.events[0].day);
        const auto names = itemsOf<TextItem>(layout.over);
        const auto markers = itemsOf<MarkerItem>(layout.over);
        for (std::size_t i = 0; i < names.size(); ++i) {
            const QRectF& box = names[i].box;
            const bool isOther = names[i].text.startsWith(QStringLiteral("Some"));
            QVERIFY(!isOther || box.right() < rule || box.left() > rule);
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!box.intersects(names[j].box));
            for (const MarkerItem& marker : markers) {
                QVERIFY(!box.contains(marker.center));
                anyLeft = anyLeft
                          || (isOther && std::abs(marker.center.x() - box.right() - 7.5) < 0.1);
            }
        }
    }
    QVERIFY(anyLeft);
}

QTEST_MAIN(TestChartStyle)
#include "tst_chart_style.moc"
