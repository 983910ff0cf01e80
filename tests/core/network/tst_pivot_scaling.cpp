// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/pivot_scaling.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace steward;

namespace {

ForceGraph pathGraph(int count)
{
    std::vector<Link> links;
    for (int i = 0; i + 1 < count; ++i)
        links.push_back({i, i + 1});
    ForceGraph graph;
    graph.links = Adjacency(count, links);
    graph.lots = Vectors(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const std::uint64_t bits = scrambled(static_cast<std::uint64_t>(i));
        graph.masses.push_back(1.0F + static_cast<float>(graph.links.degree(i)));
        graph.lots.x[static_cast<std::size_t>(i)] = fraction(bits);
        graph.lots.y[static_cast<std::size_t>(i)] = fraction(scrambled(bits));
    }
    return graph;
}

} // namespace

class TestPivotScaling : public QObject
{
    Q_OBJECT

private slots:
    void distancesAreLinksOnAShortestPath();
    void pivotsAreDifferentNodes();
    void thereAreFewerPivotsInAVeryLargeGraph();
    void aPathBecomesALine();
    void theScaleIsThatOfTheForces();
};

void TestPivotScaling::distancesAreLinksOnAShortestPath()
{
    const ForceGraph graph = pathGraph(50);
    const PivotDistances distances = measureFromPivots(graph, {});
    QCOMPARE(distances.pivots.size(), std::size_t{50});
    for (std::size_t node = 0; node < 50; ++node) {
        for (std::size_t k = 0; k < distances.pivots.size(); ++k)
            QCOMPARE(distances.row(node)[k],
                     std::abs(static_cast<float>(node) - static_cast<float>(distances.pivots[k])));
    }
}

void TestPivotScaling::pivotsAreDifferentNodes()
{
    PivotDistances distances = measureFromPivots(pathGraph(1000), {});
    QCOMPARE(distances.pivots.size(), std::size_t{200});
    std::ranges::sort(distances.pivots);
    QVERIFY(std::ranges::adjacent_find(distances.pivots) == distances.pivots.end());
}

void TestPivotScaling::thereAreFewerPivotsInAVeryLargeGraph()
{
    QCOMPARE(measureFromPivots(pathGraph(100'000), {}).pivots.size(), std::size_t{40});
}

void TestPivotScaling::aPathBecomesALine()
{
    const ForceGraph graph = pathGraph(300);
    const Vectors places = scaleByPivots(graph, measureFromPivots(graph, {}), {});
    const float length = std::hypot(places.x[299] - places.x[0], places.y[299] - places.y[0]);
    for (std::size_t i = 0; i < 300; ++i) {
        const float share = static_cast<float>(i) / 299.0F;
        const float x = places.x[0] + share * (places.x[299] - places.x[0]);
        const float y = places.y[0] + share * (places.y[299] - places.y[0]);
        QVERIFY(std::hypot(places.x[i] - x, places.y[i] - y) < length / 50.0F);
    }
}

void TestPivotScaling::theScaleIsThatOfTheForces()
{
    const ForceGraph graph = pathGraph(2);
    const Vectors places = scaleByPivots(graph, measureFromPivots(graph, {}), {});
    // Two of mass 2 pull with their distance and push with 4 over it.
    QVERIFY(std::abs(std::hypot(places.x[1] - places.x[0], places.y[1] - places.y[0]) - 2.0F)
            < 0.01F);
}

QTEST_GUILESS_MAIN(TestPivotScaling)
#include "tst_pivot_scaling.moc"
