// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/separate.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace steward;

namespace {

float leastDistanceIn(const Vectors& places)
{
    float least = 1e9F;
    for (std::size_t a = 0; a < places.size(); ++a) {
        for (std::size_t b = 0; b < a; ++b)
            least = std::min(least,
                             std::hypot(places.x[a] - places.x[b], places.y[a] - places.y[b]));
    }
    return least;
}

} // namespace

class TestSeparate : public QObject
{
    Q_OBJECT

private slots:
    void twoTooNearMoveApartAlongTheirLine();
    void whoIsFarEnoughStays();
    void nodesAtOnePlacePart_data();
    void nodesAtOnePlacePart();
};

void TestSeparate::twoTooNearMoveApartAlongTheirLine()
{
    Vectors places(2);
    places.x = {-0.5F, 0.5F};
    places.y = {3.0F, 3.0F};
    separate(places, 4.0F);
    QVERIFY(std::abs(places.x[0] + 2.0F) < 0.01F);
    QVERIFY(std::abs(places.x[1] - 2.0F) < 0.01F);
    QCOMPARE(places.y, (std::vector<float>{3.0F, 3.0F}));
}

void TestSeparate::whoIsFarEnoughStays()
{
    Vectors places(3);
    places.x = {0.0F, 1.0F, -7.0F};
    places.y = {0.0F, 0.0F, 1e6F};
    const Vectors before = places;
    separate(places, 1.0F);
    QCOMPARE(places.x, before.x);
    QCOMPARE(places.y, before.y);
}

void TestSeparate::nodesAtOnePlacePart_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<float>("least");
    QTest::newRow("two") << 2 << 0.99F;
    QTest::newRow("five") << 5 << 0.8F;
    QTest::newRow("three hundred") << 300 << 1e-3F;
}

void TestSeparate::nodesAtOnePlacePart()
{
    QFETCH(int, count);
    QFETCH(float, least);
    Vectors places(static_cast<std::size_t>(count));
    separate(places, 1.0F);
    const float found = leastDistanceIn(places);
    QVERIFY2(found >= least, qPrintable(QString::number(static_cast<double>(found))));
}

QTEST_GUILESS_MAIN(TestSeparate)
#include "tst_separate.moc"
