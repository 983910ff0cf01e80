// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/lay_flat.h"

#include <QTest>

#include <cmath>

using namespace steward;

namespace {

/// A box of points three times as long as wide, its longer side at `degrees`.
std::vector<QPointF> longBox(double degrees)
{
    const double angle = degrees * std::acos(-1.0) / 180.0;
    std::vector<QPointF> points;
    for (int i = -3; i <= 3; ++i) {
        for (int k = -1; k <= 1; ++k)
            points.emplace_back(i * std::cos(angle) - k * std::sin(angle),
                                i * std::sin(angle) + k * std::cos(angle));
    }
    return points;
}

} // namespace

class TestLayFlat : public QObject
{
    Q_OBJECT

private slots:
    void aLongBoxBecomesLevelByASmallTurn_data();
    void aLongBoxBecomesLevelByASmallTurn();
    void aRoundCrowdStaysAsItIs();
    void aLineBecomesLevel();
    void onePlaceStaysAsItIs();
    void theMeanIsMovedToZero();
};

void TestLayFlat::aLongBoxBecomesLevelByASmallTurn_data()
{
    QTest::addColumn<double>("degrees");
    for (const double degrees : {-89.0, -30.0, 0.0, 1.0, 45.0, 80.0})
        QTest::addRow("%.0f", degrees) << degrees;
}

void TestLayFlat::aLongBoxBecomesLevelByASmallTurn()
{
    QFETCH(double, degrees);
    std::vector<QPointF> points = longBox(degrees);
    layFlat(points);
    const std::vector<QPointF> level = longBox(0.0);
    for (std::size_t i = 0; i < points.size(); ++i)
        QVERIFY(QPointF(points[i] - level[i]).manhattanLength() < 1e-9);
}

void TestLayFlat::aRoundCrowdStaysAsItIs()
{
    std::vector<QPointF> points{{1, 1}, {-1, -1}, {1.1, -1}, {-1.1, 1}};
    const std::vector<QPointF> before = points;
    layFlat(points);
    QCOMPARE(points, before);
}

void TestLayFlat::aLineBecomesLevel()
{
    std::vector<QPointF> points{{-1, -1}, {0, 0}, {1, 1}};
    layFlat(points);
    QVERIFY(std::abs(points[2].y()) < 1e-9);
    QVERIFY(std::abs(points[2].x() - std::sqrt(2.0)) < 1e-9);
}

void TestLayFlat::onePlaceStaysAsItIs()
{
    std::vector<QPointF> points(3);
    layFlat(points);
    QCOMPARE(points, std::vector<QPointF>(3));
    points.clear();
    layFlat(points);
    centre(points);
    QVERIFY(points.empty());
}

void TestLayFlat::theMeanIsMovedToZero()
{
    std::vector<QPointF> points{{1, 5}, {3, 6}};
    centre(points);
    QCOMPARE(points, (std::vector<QPointF>{{-1, -0.5}, {1, 0.5}}));
}

QTEST_GUILESS_MAIN(TestLayFlat)
#include "tst_lay_flat.moc"
