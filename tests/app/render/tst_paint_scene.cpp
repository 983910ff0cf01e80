// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/render/hatch.h"
#include "app/render/paint_scene.h"
#include "app/render/picture.h"
#include "app/render/span_shape.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace steward;

namespace {

QImage painted(const Scene& scene, double scale = 1.0)
{
    QImage image((scene.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintScene(painter, scene, Theme::light());
    return image;
}

Scene sceneOf(SceneItem item, QSizeF size = {100, 60})
{
    Scene scene;
    scene.size = size;
    scene.add(std::move(item));
    return scene;
}

RectItem bar(QRectF rect, EdgeStyle left = EdgeStyle::Sharp, EdgeStyle right = EdgeStyle::Sharp)
{
    RectItem item;
    item.rect = rect;
    item.fill = Fill{Role::TierHighest};
    item.left = left;
    item.right = right;
    return item;
}

/// The smallest rectangle that holds everything that is not white.
QRect inkOf(const QImage& image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != 0xffffffff)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

TextItem textItem(HAlign horizontal, VAlign vertical)
{
    TextItem item;
    item.box = QRectF(20, 10, 120, 40);
    item.text = QStringLiteral("Board");
    item.horizontal = horizontal;
    item.vertical = vertical;
    return item;
}

} // namespace

class TestPaintScene : public QObject
{
    Q_OBJECT

private slots:
    void everyPrimitiveLeavesInk_data();
    void everyPrimitiveLeavesInk();
    void straightEdgesLieOnWholePixels();
    void aBarThinnerThanAPixelStillShows();
    void aTornEdgeCutsIntoTheBar();
    void aFadedEdgeGrowsEvenlyInwards();
    void twoFadedEdgesLeaveASolidMiddle();
    void aBorderLeavesTheFadedEndOpen();
    void aBorderStaysInsideItsRectangle();
    void hatchLinesStayInsideTheirArea();
    void hatchesOfNeighboursMatch();
    void aHugeHatchHasABoundedNumberOfLines();
    void textKeepsToItsSideOfTheBox();
    void turnedTextStandsInItsBox();
    void itemsOutsideTheClipAreSkippedWithoutATrace();
    void thePainterIsLeftAsItWas();
    void aPictureIsPaintedOnTheCanvasWithItsChartOnTop();
    void emptyAndDegenerateItemsDoNoHarm();
};

void TestPaintScene::everyPrimitiveLeavesInk_data()
{
    QTest::addColumn<int>("kind");
    for (int i = 0; i <= static_cast<int>(MarkerShape::Star); ++i)
        QTest::addRow("marker %d", i) << i;
    QTest::newRow("line") << 100;
    QTest::newRow("path") << 101;
    QTest::newRow("curve") << 102;
    QTest::newRow("text") << 103;
}

void TestPaintScene::everyPrimitiveLeavesInk()
{
    QFETCH(const int, kind);
    SceneItem item;
    if (kind == 100)
        item = LineItem{{10, 10}, {80, 50}, Stroke{Role::Axis}};
    else if (kind == 101)
        item = PathItem{{{10, 10}, {80, 20}, {40, 50}}, true, false, Fill{Role::Accent}, {}};
    else if (kind == 102)
        item = PathItem{
            {{10, 10}, {30, 60}, {60, 0}, {90, 50}}, false, true, {}, Stroke{Role::Axis}};
    else if (kind == 103)
        item = textItem(HAlign::Left, VAlign::Top);
    else
        item = MarkerItem{{50, 30}, 10, static_cast<MarkerShape>(kind), Fill{Role::Accent}, {}};
    const QRect ink = inkOf(painted(sceneOf(item)));
    QVERIFY(ink.width() >= 10 && ink.height() >= 5);
    if (kind < 100)
        QVERIFY(QRect(36, 16, 28, 28).contains(ink));
}

void TestPaintScene::straightEdgesLieOnWholePixels()
{
    const QImage image = painted(sceneOf(bar({10.3, 10.4, 30.2, 20.3})));
    const QRgb full = Theme::light().color(Role::TierHighest).rgb();
    QCOMPARE(inkOf(image), QRect(10, 10, 31, 21));
    QCOMPARE(image.pixel(10, 10), full);
    QCOMPARE(image.pixel(40, 30), full);

    const QImage lined = painted(sceneOf(LineItem{{5, 20}, {90, 20}, Stroke{Role::Axis}}));
    QCOMPARE(inkOf(lined), QRect(5, 20, 85, 1));
    QCOMPARE(lined.pixel(50, 20), Theme::light().color(Role::Axis).rgb());
}

void TestPaintScene::aBarThinnerThanAPixelStillShows()
{
    QCOMPARE(inkOf(painted(sceneOf(bar({10.6, 10, 0.1, 20})))).width(), 1);
}

void TestPaintScene::aTornEdgeCutsIntoTheBar()
{
    const QImage image = painted(sceneOf(bar({10, 10, 60, 30}, EdgeStyle::Sharp, EdgeStyle::Torn)),
                                 4.0);
    const QRect ink = inkOf(image);
    QVERIFY(QRect(40, 40, 240, 120).contains(ink));
    int changes = 0;
    const int x = 4 * 68;
    for (int y = 41; y < 160; ++y) {
        const bool now = image.pixel(x, y) != 0xffffffff;
        const bool before = image.pixel(x, y - 1) != 0xffffffff;
        changes += now != before ? 1 : 0;
    }
    QVERIFY2(changes >= 8, qPrintable(QString::number(changes)));
}

void TestPaintScene::aFadedEdgeGrowsEvenlyInwards()
{
    const QImage image = painted(
        sceneOf(bar({10, 10, 80, 30}, EdgeStyle::Faded, EdgeStyle::Sharp)));
    int before = 256;
    for (int x = 10; x < 40; ++x) {
        const int now = qGreen(image.pixel(x, 25));
        QVERIFY2(now <= before, qPrintable(QString::number(x)));
        QVERIFY2(before - now < 45 || before == 256, qPrintable(QString::number(x)));
        before = now;
    }
    QVERIFY(qGreen(image.pixel(10, 25)) > 220);
    QCOMPARE(image.pixel(45, 25), Theme::light().color(Role::TierHighest).rgb());
}

void TestPaintScene::twoFadedEdgesLeaveASolidMiddle()
{
    const QImage image = painted(
        sceneOf(bar({10, 10, 20, 30}, EdgeStyle::Faded, EdgeStyle::Faded)));
    QCOMPARE(image.pixel(20, 25), Theme::light().color(Role::TierHighest).rgb());
    QVERIFY(qGreen(image.pixel(10, 25)) > qGreen(image.pixel(15, 25)));
    QVERIFY(qGreen(image.pixel(29, 25)) > qGreen(image.pixel(24, 25)));
}

void TestPaintScene::aBorderLeavesTheFadedEndOpen()
{
    const SpanShape shape{QRectF(0, 0, 100, 20), 0.0, EdgeStyle::Sharp, EdgeStyle::Faded};
    QVERIFY(shape.border().boundingRect().right() < 100.0 - 0.5 * shape.fadeLength());
    QCOMPARE(shape.border().boundingRect().left(), 0.0);
    QCOMPARE(shape.outline().boundingRect(), QRectF(0, 0, 100, 20));
}

void TestPaintScene::aBorderStaysInsideItsRectangle()
{
    RectItem item;
    item.rect = QRectF(10, 10, 40, 30);
    item.stroke = Stroke{Role::Text, Tone::Full, 3.0};
    QCOMPARE(inkOf(painted(sceneOf(item))), QRect(10, 10, 40, 30));
}

void TestPaintScene::hatchLinesStayInsideTheirArea()
{
    QPainterPath ring;
    ring.addEllipse(QPointF(100, 100), 60, 60);
    ring.addEllipse(QPointF(100, 100), 30, 30);
    const std::vector<QLineF> lines = hatchLines(ring.toSubpathPolygons(), Hatch::Cross);
    QVERIFY(lines.size() > 40);
    for (const QLineF& line : lines) {
        for (const double t : {0.0, 0.5, 1.0}) {
            const QPointF offset = line.pointAt(t) - QPointF(100, 100);
            const double distance = std::hypot(offset.x(), offset.y());
            QVERIFY(distance < 60.5 && distance > 29.0);
        }
    }
    QVERIFY(hatchLines(ring.toSubpathPolygons(), Hatch::None).empty());
}

void TestPaintScene::hatchesOfNeighboursMatch()
{
    const QList<QPolygonF> left = {QPolygonF(QRectF(0, 0, 33, 20))};
    const QList<QPolygonF> right = {QPolygonF(QRectF(33, 0, 33, 20))};
    int joined = 0;
    for (const QLineF& a : hatchLines(left, Hatch::Diagonal)) {
        for (const QLineF& b : hatchLines(right, Hatch::Diagonal)) {
            for (const QPointF end : {a.p1(), a.p2()})
                joined += QLineF(end, b.p1()).length() < 1e-6
                          || QLineF(end, b.p2()).length() < 1e-6;
        }
    }
    QVERIFY(joined >= 2);
}

void TestPaintScene::aHugeHatchHasABoundedNumberOfLines()
{
    const QList<QPolygonF> area = {QPolygonF(QRectF(0, 0, 1e9, 1e9))};
    const std::size_t count = hatchLines(area, Hatch::Cross).size();
    QVERIFY(count > 100 && count <= 4100);
}

void TestPaintScene::textKeepsToItsSideOfTheBox()
{
    const QSizeF size(160, 60);
    const QRect left = inkOf(painted(sceneOf(textItem(HAlign::Left, VAlign::Top), size)));
    const QRect center = inkOf(painted(sceneOf(textItem(HAlign::Center, VAlign::Center), size)));
    const QRect right = inkOf(painted(sceneOf(textItem(HAlign::Right, VAlign::Bottom), size)));
    for (const QRect& ink : {left, center, right})
        QVERIFY(QRect(20, 10, 120, 40).contains(ink));
    QVERIFY(left.left() <= 23 && left.top() <= 16);
    QVERIFY(right.right() >= 136 && right.bottom() >= 42);
    QVERIFY(std::abs(center.center().x() - 80) <= 1 && std::abs(center.center().y() - 30) <= 2);
}

void TestPaintScene::turnedTextStandsInItsBox()
{
    TextItem item = textItem(HAlign::Center, VAlign::Center);
    item.rotation = -90.0;
    const QRect ink = inkOf(painted(sceneOf(item, {160, 60})));
    QVERIFY(ink.height() > 2 * ink.width());
    QVERIFY(std::abs(ink.center().x() - 80) <= 2 && std::abs(ink.center().y() - 30) <= 2);
}

void TestPaintScene::itemsOutsideTheClipAreSkippedWithoutATrace()
{
    Scene scene;
    scene.size = {200, 60};
    for (int i = 0; i < 20; ++i) {
        scene.add(bar({i * 10.0, 5, 8, 30}, EdgeStyle::Torn, EdgeStyle::Faded));
        scene.add(MarkerItem{{i * 10.0, 45}, 5, MarkerShape::Star, Fill{Role::Accent}, {}});
    }
    QImage clipped(200, 60, QImage::Format_RGB32);
    clipped.fill(Qt::white);
    QPainter painter(&clipped);
    painter.setClipRect(QRect(60, 0, 70, 60));
    paintScene(painter, scene, Theme::light());
    painter.end();
    const QRect part(60, 0, 70, 60);
    QCOMPARE(clipped.copy(part), painted(scene).copy(part));
    QVERIFY(part.contains(inkOf(clipped)));
}

void TestPaintScene::thePainterIsLeftAsItWas()
{
    QImage image(100, 60, QImage::Format_RGB32);
    QPainter painter(&image);
    const QPen pen(Qt::red, 3.0);
    painter.setPen(pen);
    painter.translate(7, 3);
    paintScene(painter, sceneOf(textItem(HAlign::Left, VAlign::Top)), Theme::dark());
    QCOMPARE(painter.pen(), pen);
    QCOMPARE(painter.transform(), QTransform::fromTranslate(7, 3));
    QVERIFY(!painter.testRenderHint(QPainter::Antialiasing));
}

void TestPaintScene::aPictureIsPaintedOnTheCanvasWithItsChartOnTop()
{
    Picture picture{sceneOf(bar({0, 0, 50, 60})), {}};
    picture.embedded.push_back(
        {QRectF(10, 10, 20, 20), [](QPainter& painter, const QRectF& rect, const Theme& theme) {
             painter.fillRect(rect, theme.color(Role::Warning));
         }});
    QImage image(100, 60, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    paintPicture(painter, picture, Theme::dark());
    painter.end();
    QCOMPARE(image.pixel(90, 30), Theme::dark().color(Role::Canvas).rgb());
    QCOMPARE(image.pixel(5, 30), Theme::dark().color(Role::TierHighest).rgb());
    QCOMPARE(image.pixel(15, 15), Theme::dark().color(Role::Warning).rgb());
}

void TestPaintScene::emptyAndDegenerateItemsDoNoHarm()
{
    Scene scene;
    scene.size = {50, 50};
    const Fill hatched{Role::Accent, Tone::Full, Hatch::Cross};
    scene.add(PathItem{{}, true, true, hatched, Stroke{}});
    scene.add(PathItem{{{1, 1}}, true, false, hatched, Stroke{}});
    scene.add(RectItem{QRectF(), hatched, Stroke{}, 4.0, EdgeStyle::Torn, EdgeStyle::Faded});
    scene.add(
        RectItem{QRectF(5, 5, 0, 20), hatched, Stroke{}, 4.0, EdgeStyle::Faded, EdgeStyle::Torn});
    scene.add(MarkerItem{{5, 5}, 0.0, MarkerShape::Ring, hatched, Stroke{}});
    scene.add(TextItem{});
    TextItem huge;
    huge.text = QString(1'000'000, u'm');
    scene.add(huge);
    QElapsedTimer timer;
    timer.start();
    painted(scene);
    QVERIFY(timer.elapsed() < 2000);
}

QTEST_MAIN(TestPaintScene)
#include "tst_paint_scene.moc"
