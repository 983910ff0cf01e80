// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/ring_slots.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace steward;

namespace {

bool isPermutation(std::vector<int> order)
{
    std::ranges::sort(order);
    for (std::size_t i = 0; i < order.size(); ++i)
        if (order[i] != static_cast<int>(i))
            return false;
    return true;
}

} // namespace

class TestRingSlots : public QObject
{
    Q_OBJECT

private slots:
    void everySlotIsDealtOnce();
    void everyBeginningIsSpreadOverTheRing();
    void anArcFillsFromItsMiddle();
    void pointsOfARingAreEquallyFarApart();
    void pointsOfAnArcStayWithinItsReach();
};

void TestRingSlots::everySlotIsDealtOnce()
{
    for (int count = 0; count <= 120; ++count) {
        QCOMPARE(spreadSlots(count).size(), static_cast<std::size_t>(count));
        QVERIFY2(isPermutation(spreadSlots(count)), qPrintable(QString::number(count)));
        QVERIFY2(isPermutation(middleOutSlots(count)), qPrintable(QString::number(count)));
    }
}

void TestRingSlots::everyBeginningIsSpreadOverTheRing()
{
    constexpr int count = 19;
    const std::vector<int> order = spreadSlots(count);
    for (std::size_t known = 4; known <= order.size(); ++known) {
        std::vector<int> taken(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(known));
        std::ranges::sort(taken);
        int widest = taken.front() + count - taken.back();
        for (std::size_t i = 1; i < taken.size(); ++i)
            widest = std::max(widest, taken[i] - taken[i - 1]);
        QVERIFY(widest <= 3.0 * count / static_cast<double>(known));
    }
}

void TestRingSlots::anArcFillsFromItsMiddle()
{
    QCOMPARE(middleOutSlots(5), (std::vector<int>{2, 3, 1, 4, 0}));
    QCOMPARE(middleOutSlots(4), (std::vector<int>{1, 2, 0, 3}));
}

void TestRingSlots::pointsOfARingAreEquallyFarApart()
{
    const auto points = ringPoints(24, {0.5, 0.9}, 1.25, 0.5);
    double shortest = 10.0;
    double longest = 0.0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF step = points[(i + 1) % points.size()] - points[i];
        const double length = std::hypot(1.25 * step.x(), step.y());
        shortest = std::min(shortest, length);
        longest = std::max(longest, length);
    }
    QVERIFY(longest < 1.05 * shortest);
    QVERIFY(points.front().x() > 0.0 && points.front().y() < 0.0);
}

void TestRingSlots::pointsOfAnArcStayWithinItsReach()
{
    for (int count : {0, 1, 2, 30, 500}) {
        const auto points = arcPoints(count, -1.0, 0.9, 0.12, 0.95);
        QCOMPARE(points.size(), static_cast<std::size_t>(count));
        for (const QPointF point : points) {
            QVERIFY(std::abs(point.y()) <= 0.951);
            QVERIFY(point.x() < 0.0 && point.x() >= -0.9);
        }
    }
}

QTEST_GUILESS_MAIN(TestRingSlots)
#include "tst_ring_slots.moc"
