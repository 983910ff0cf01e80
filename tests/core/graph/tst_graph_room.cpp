// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing of the picture overlaps or is cut off, whatever its size and day.

#include "tests/core/graph/graph_scene.h"

#include <QTest>

using namespace steward;

class TestGraphRoom : public QObject
{
    Q_OBJECT

private slots:
    void textNeverMeetsTextOrMarks_data();
    void textNeverMeetsTextOrMarks();
    void everythingLiesInsideTheCanvas_data();
    void everythingLiesInsideTheCanvas();
    void tinySizesAreDrawnSanely();
};

void TestGraphRoom::textNeverMeetsTextOrMarks_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QSizeF>("size");
    const QSizeF sizes[] = {{1280, 800}, {1600, 1000}, {900, 600}, {1920, 1080}, {640, 560}};
    for (const QString& day :
         {QStringLiteral("2017-06-01"), QStringLiteral("2020-06-01"), QStringLiteral("2022-09-12"),
          QStringLiteral("2023-09-12"), QStringLiteral("2024-11-01"), QStringLiteral("2026-09-15")})
        for (const QSizeF size : sizes)
            QTest::addRow("%s at %gx%g", qPrintable(day), size.width(), size.height())
                << day << size;
}

void TestGraphRoom::textNeverMeetsTextOrMarks()
{
    QFETCH(QString, day);
    QFETCH(QSizeF, size);
    const Scene scene = sceneAt(day, size);
    const std::vector<TextItem> texts = itemsOf<TextItem>(scene);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const QRectF box = texts[i].box.adjusted(0.5, 0.5, -0.5, -0.5);
        for (std::size_t j = i + 1; j < texts.size(); ++j)
            QVERIFY2(!box.intersects(texts[j].box.adjusted(0.5, 0.5, -0.5, -0.5)),
                     qPrintable(texts[i].text + QStringLiteral(" / ") + texts[j].text));
        for (const HitTarget& hit : scene.hits) {
            const bool isInside = hit.rect.adjusted(-2, -2, 2, 2).contains(box);
            QVERIFY2(isInside || !hit.rect.intersects(box), qPrintable(texts[i].text));
        }
    }
}

void TestGraphRoom::everythingLiesInsideTheCanvas_data() { textNeverMeetsTextOrMarks_data(); }

void TestGraphRoom::everythingLiesInsideTheCanvas()
{
    QFETCH(QString, day);
    QFETCH(QSizeF, size);
    const Scene scene = sceneAt(day, size);
    const QRectF canvas({0, 0}, size);
    for (const HitTarget& hit : scene.hits)
        QVERIFY(canvas.contains(hit.rect));
    for (const TextItem& text : itemsOf<TextItem>(scene))
        QVERIFY2(canvas.contains(text.box), qPrintable(text.text));
    for (const RectItem& rect : itemsOf<RectItem>(scene))
        QVERIFY(canvas.contains(rect.rect));
    for (const MarkerItem& marker : itemsOf<MarkerItem>(scene))
        QVERIFY(canvas.contains(marker.center));
}

void TestGraphRoom::tinySizesAreDrawnSanely()
{
    for (const QSizeF size : {QSizeF(0, 0), QSizeF(1, 1), QSizeF(120, 90), QSizeF(300, 2000)}) {
        const Scene scene = sceneAt(u"2026-09-15", size);
        for (const HitTarget& hit : scene.hits)
            QVERIFY(qIsFinite(hit.rect.x()) && qIsFinite(hit.rect.y()) && hit.rect.width() >= 0.0);
    }
}

QTEST_GUILESS_MAIN(TestGraphRoom)
#include "tst_graph_room.moc"
