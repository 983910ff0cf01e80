// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Graphs as large and as odd as the layout must bear.

#include "core/network/force_layout.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace steward;

namespace {

const int large = 20'000;

std::vector<Link> starLinks(int count)
{
    std::vector<Link> links;
    for (int i = 1; i < count; ++i)
        links.push_back({0, i});
    return links;
}

std::vector<Link> pathLinks(int count)
{
    std::vector<Link> links;
    for (int i = 1; i < count; ++i)
        links.push_back({i - 1, i});
    return links;
}

std::vector<Link> completeLinks(int count)
{
    std::vector<Link> links;
    for (int i = 0; i < count; ++i) {
        for (int k = 0; k < i; ++k)
            links.push_back({i, k});
    }
    return links;
}

/// Rings of three, one after the other.
std::vector<Link> triangleLinks(int count)
{
    std::vector<Link> links;
    for (int i = 0; i + 2 < count; i += 3)
        links.insert(links.end(), {{i, i + 1}, {i + 1, i + 2}, {i + 2, i}});
    return links;
}

/// Half a star, and a path that hangs from it: long, and yet a crowd.
std::vector<Link> cometLinks(int count)
{
    std::vector<Link> links = starLinks(count / 2);
    for (int i = count / 2; i < count; ++i)
        links.push_back({i - 1, i});
    return links;
}

/// Every node that hangs from the left of two is linked to the right one too: all look the same.
std::vector<Link> twinLinks(int count)
{
    std::vector<Link> links;
    for (int i = 2; i < count; ++i)
        links.insert(links.end(), {{0, i}, {1, i}});
    return links;
}

bool areApart(std::vector<QPointF> places)
{
    std::ranges::sort(places, [](const QPointF& a, const QPointF& b) {
        return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y();
    });
    const auto isOne = [](const QPointF& a, const QPointF& b) {
        return a.x() == b.x() && a.y() == b.y();
    };
    return std::adjacent_find(places.begin(), places.end(), isOne) == places.end();
}

} // namespace

class TestForceLayoutLarge : public QObject
{
    Q_OBJECT

private slots:
    void everyNodeHasAPlaceOfItsOwn_data();
    void everyNodeHasAPlaceOfItsOwn();
};

void TestForceLayoutLarge::everyNodeHasAPlaceOfItsOwn_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<std::vector<Link>>("links");
    QTest::newRow("star") << large + 1 << starLinks(large + 1);
    QTest::newRow("path") << large << pathLinks(large);
    QTest::newRow("comet") << large << cometLinks(large);
    QTest::newRow("twins") << large << twinLinks(large);
    QTest::newRow("triangles") << large << triangleLinks(large);
    QTest::newRow("unlinked") << large << std::vector<Link>();
    QTest::newRow("complete") << 500 << completeLinks(500);
}

void TestForceLayoutLarge::everyNodeHasAPlaceOfItsOwn()
{
    QFETCH(int, count);
    QFETCH(std::vector<Link>, links);
    const Adjacency graph(count, links);
    const std::vector<std::uint64_t> equalKeys(static_cast<std::size_t>(count), 7);
    const auto places = forceLayout(graph, equalKeys, {}, {}, {});
    QVERIFY(places);
    QCOMPARE(places->size(), static_cast<std::size_t>(count));
    for (const QPointF& place : *places)
        QVERIFY(std::isfinite(place.x()) && std::isfinite(place.y()));
    QVERIFY(areApart(*places));
}

QTEST_GUILESS_MAIN(TestForceLayoutLarge)
#include "tst_force_layout_large.moc"
