// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/layout_crosshair.h"

#include "tests/app/charts/sample_chart.h"
#include "tests/support/fixed_text_measure.h"

#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

const FixedTextMeasure measure;

struct Drawn
{
    ChartSpec spec = sampleSpec();
    ChartWords words = sampleWords();
    QSizeF size{700, 400};

    ChartLayout layout() const { return layoutChart(spec, words, size, measure); }
    Scene at(ChartCursor cursor) const
    {
        return layoutCrosshair(spec, words, layout(), cursor, measure);
    }
};

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

/// The card is the one rectangle with round corners.
QRectF cardOf(const Scene& scene)
{
    for (const RectItem& rect : itemsOf<RectItem>(scene)) {
        if (rect.radius > 0.0)
            return rect.rect;
    }
    return {};
}

std::vector<MarkerItem> dotsOf(const Scene& scene)
{
    std::vector<MarkerItem> dots = itemsOf<MarkerItem>(scene);
    std::erase_if(dots, [](const MarkerItem& dot) { return !dot.stroke; }); // those of the card
    return dots;
}

} // namespace

class TestLayoutCrosshair : public QObject
{
    Q_OBJECT

private slots:
    void aLineStandsAtThePointAndADotOnEachValue();
    void hiddenSeriesHaveNoDot();
    void dotsOfStacksStandOnTheSum();
    void theCardSaysTheReading();
    void theCardIsAlwaysInsideAndBesideTheLine();
    void tooManyLinesAreCounted();
    void thereIsNoneWithoutValues();
    void ofAHeatMapTheCellIsOutlined();
};

void TestLayoutCrosshair::aLineStandsAtThePointAndADotOnEachValue()
{
    const Drawn drawn;
    const Scene scene = drawn.at({0, 0, 20});
    const ChartScale scale = drawn.layout().panels[0];
    const ChartPoint& point = drawn.spec.panels[0].series[0].points[20];
    const double x = scale.x(point.middle());
    QCOMPARE(itemsOf<LineItem>(scene).front().from.x(), x);
    const auto dots = dotsOf(scene);
    QCOMPARE(dots.size(), std::size_t(2));
    QCOMPARE(dots[0].center, QPointF(x, scale.y(*point.value)));
}

void TestLayoutCrosshair::hiddenSeriesHaveNoDot()
{
    Drawn drawn;
    drawn.spec.panels[0].series[0].isHidden = true;
    QCOMPARE(dotsOf(drawn.at({0, 1, 20})).size(), std::size_t(1));
}

void TestLayoutCrosshair::dotsOfStacksStandOnTheSum()
{
    Drawn drawn;
    drawn.spec.panels[0].kind = ChartKind::StackedArea;
    const auto dots = dotsOf(drawn.at({0, 0, 0}));
    const ChartScale scale = drawn.layout().panels[0];
    QCOMPARE(dots[0].center.y(), scale.y(100.0));
    QCOMPARE(dots[1].center.y(), scale.y(120.0));
}

void TestLayoutCrosshair::theCardSaysTheReading()
{
    QStringList said;
    for (const TextItem& text : itemsOf<TextItem>(Drawn().at({0, 0, 2})))
        said << text.text;
    QCOMPARE(said, (QStringList{"Mar 2020", "Active: 106", "New: 22"}));
}

void TestLayoutCrosshair::theCardIsAlwaysInsideAndBesideTheLine()
{
    for (const QSizeF size : {QSizeF(320, 240), QSizeF(700, 400), QSizeF(1400, 900)}) {
        Drawn drawn;
        drawn.size = size;
        for (std::size_t point = 0; point < 36; ++point) {
            const Scene scene = drawn.at({0, 0, point});
            const QRectF card = cardOf(scene);
            QVERIFY(QRectF(QPointF(), size).contains(card));
            const double x = itemsOf<LineItem>(scene).front().from.x();
            QVERIFY(card.right() < x || card.left() > x);
            for (const TextItem& text : itemsOf<TextItem>(scene)) {
                QVERIFY(card.contains(text.box));
                QVERIFY(measure.width(text.text, {}) <= text.box.width() + 0.01);
            }
        }
    }
}

void TestLayoutCrosshair::tooManyLinesAreCounted()
{
    Drawn drawn;
    drawn.size = {400, 260};
    drawn.spec.panels[0].series.resize(30, drawn.spec.panels[0].series[0]);
    drawn.words.panels[0].series.resize(30, QStringLiteral("Another"));
    const Scene scene = drawn.at({0, 0, 20});
    QVERIFY(QRectF(QPointF(), drawn.size).contains(cardOf(scene)));
    const auto said = itemsOf<TextItem>(scene);
    QCOMPARE(said.back().text, QStringLiteral("and %1 more").arg(30 - (said.size() - 2)));
}

void TestLayoutCrosshair::thereIsNoneWithoutValues()
{
    Drawn drawn;
    QVERIFY(drawn.at({0, 0, 99}).items.empty());
    drawn.spec.window = {*parseDay(u"2000-01-01"), *parseDay(u"2001-01-01")};
    QVERIFY(drawn.at({0, 0, 20}).items.empty());
}

void TestLayoutCrosshair::ofAHeatMapTheCellIsOutlined()
{
    Drawn drawn;
    drawn.spec.panels[0].kind = ChartKind::HeatMap;
    const Scene scene = drawn.at({0, 1, 20});
    QVERIFY(itemsOf<LineItem>(scene).empty());
    const QRectF cell = cursorRect(drawn.spec, drawn.layout(), {0, 1, 20});
    QCOMPARE(itemsOf<RectItem>(scene).front().rect, cell.adjusted(-1, -1, 1, 1));
    QVERIFY(!cardOf(scene).intersects(cell));
}

QTEST_GUILESS_MAIN(TestLayoutCrosshair)
#include "tst_layout_crosshair.moc"
