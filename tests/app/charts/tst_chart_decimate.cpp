// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_decimate.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace steward;

namespace {

constexpr DaySpan window{Day{0}, Day{10000}};

std::vector<QPointF> wild(int count)
{
    std::vector<QPointF> points;
    for (int i = 0; i < count; ++i)
        points.emplace_back(i, std::fmod(i * 7919.0, 1013.0));
    return points;
}

} // namespace

class TestChartDecimate : public QObject
{
    Q_OBJECT

private slots:
    void shortLinesStayAsTheyAre();
    void atMostFourPointsAColumnAreKept();
    void everyColumnKeepsItsEndsAndExtremes();
    void theOrderOfTheLineIsKept();
};

void TestChartDecimate::shortLinesStayAsTheyAre()
{
    QCOMPARE(decimated(wild(400), window, 100), wild(400));
    QVERIFY(decimated({}, window, 100).empty());
}

void TestChartDecimate::atMostFourPointsAColumnAreKept()
{
    const auto kept = decimated(wild(10000), window, 100);
    QVERIFY(kept.size() <= 400);
    QVERIFY(kept.size() >= 300);
}

void TestChartDecimate::everyColumnKeepsItsEndsAndExtremes()
{
    const std::vector<QPointF> all = wild(10000);
    const auto kept = decimated(all, window, 100);
    const auto has = [&](QPointF point) { return std::ranges::find(kept, point) != kept.end(); };
    const auto lower = [](QPointF a, QPointF b) { return a.y() < b.y(); };
    for (auto begin = all.begin(); begin != all.end(); begin += 100) {
        QVERIFY(has(*begin) && has(*(begin + 99)));
        QVERIFY(has(*std::min_element(begin, begin + 100, lower)));
        QVERIFY(has(*std::max_element(begin, begin + 100, lower)));
    }
}

void TestChartDecimate::theOrderOfTheLineIsKept()
{
    const auto kept = decimated(wild(10000), window, 50);
    QVERIFY(std::ranges::is_sorted(kept, {}, [](QPointF point) { return point.x(); }));
}

QTEST_GUILESS_MAIN(TestChartDecimate)
#include "tst_chart_decimate.moc"
