// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/pack_boxes.h"

#include <QRectF>
#include <QTest>

using namespace steward;

class TestPackBoxes : public QObject
{
    Q_OBJECT

private slots:
    void nothingNeedsNoPlace();
    void smallOnesStandBelowALargeOneInItsWidth();
    void equalOnesMakeASquare();
    void noTwoBoxesAreNearerThanTheGap();
};

void TestPackBoxes::nothingNeedsNoPlace() { QVERIFY(packBoxes({}, 1.0).empty()); }

void TestPackBoxes::smallOnesStandBelowALargeOneInItsWidth()
{
    const std::vector<QSizeF> boxes{{10, 10}, {4, 2}, {4, 1}, {4, 1}};
    const std::vector<QPointF> corners = packBoxes(boxes, 1.0);
    QCOMPARE(corners[0], QPointF(0, 0));
    QCOMPARE(corners[1], QPointF(0, 11));
    QCOMPARE(corners[2], QPointF(5, 11));
    QCOMPARE(corners[3], QPointF(0, 14));
}

void TestPackBoxes::equalOnesMakeASquare()
{
    const std::vector<QPointF> corners = packBoxes(std::vector<QSizeF>(100, QSizeF(0, 0)), 1.0);
    for (std::size_t i = 0; i < corners.size(); ++i) {
        QVERIFY(corners[i].x() <= 10.0);
        QVERIFY(corners[i].y() <= 10.0);
    }
}

void TestPackBoxes::noTwoBoxesAreNearerThanTheGap()
{
    std::vector<QSizeF> boxes;
    for (int i = 0; i < 60; ++i)
        boxes.emplace_back(i * 7 % 5 + 1, i * 3 % 4 + 1);
    const std::vector<QPointF> corners = packBoxes(boxes, 0.5);
    for (std::size_t a = 0; a < boxes.size(); ++a) {
        const QRectF around = QRectF(corners[a], boxes[a]).adjusted(-0.49, -0.49, 0.49, 0.49);
        for (std::size_t b = 0; b < a; ++b)
            QVERIFY(!around.intersects(QRectF(corners[b], boxes[b])));
    }
}

QTEST_GUILESS_MAIN(TestPackBoxes)
#include "tst_pack_boxes.moc"
