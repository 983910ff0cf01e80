// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/paths.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace steward;

namespace {

using Nodes = std::vector<int>;

constexpr int anyDistance = 1'000'000;

Adjacency randomGraph(int nodes, int links, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<Link> all;
    for (int i = 0; i < links; ++i) {
        const auto from = static_cast<int>(random() % static_cast<unsigned>(nodes));
        all.push_back({from, static_cast<int>(random() % static_cast<unsigned>(nodes))});
    }
    return Adjacency(nodes, all);
}

/// All distances by relaxing every link until nothing changes.
std::vector<Nodes> allDistances(const Adjacency& graph)
{
    const auto n = static_cast<std::size_t>(graph.nodeCount());
    std::vector<Nodes> distance(n, Nodes(n, anyDistance));
    for (std::size_t i = 0; i < n; ++i) {
        distance[i][i] = 0;
        for (const int j : graph.neighbours(static_cast<int>(i)))
            distance[i][static_cast<std::size_t>(j)] = 1;
    }
    for (std::size_t k = 0; k < n; ++k)
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n; ++j)
                distance[i][j] = std::min(distance[i][j], distance[i][k] + distance[k][j]);
    return distance;
}

/// The smallest sequence of `length` further links from the end of `path` to `to`: tries all.
Nodes smallestPath(const Adjacency& graph, Nodes path, int to, int length)
{
    if (length == 0)
        return path.back() == to ? path : Nodes{};
    Nodes best;
    for (const int next : graph.neighbours(path.back())) {
        Nodes longer = path;
        longer.push_back(next);
        const Nodes found = smallestPath(graph, longer, to, length - 1);
        if (!found.empty() && (best.empty() || found < best))
            best = found;
    }
    return best;
}

} // namespace

class TestPaths : public QObject
{
    Q_OBJECT

private slots:
    void aPathOfOneNodeIsTheNodeItself();
    void thereIsNoPathToNowhere();
    void ofEquallyShortPathsTheSmallestSequenceIsTaken();
    void pathsAreAsShortAndAsSmallAsAllThereAre();
    void hopsEndAtTheMostWanted_data();
    void hopsEndAtTheMostWanted();
    void hopsAreThoseOfEveryPair();
    void componentsAreNumberedByTheirSmallestNode();
    void anEmptyGraphHasNoComponents();
    void aPathOfAHundredThousandNodesIsFound();
};

void TestPaths::aPathOfOneNodeIsTheNodeItself()
{
    QCOMPARE(shortestPath(Adjacency(1, {}), 0, 0), Nodes{0});
    const std::vector<Link> links{{0, 1}, {1, 2}};
    QCOMPARE(shortestPath(Adjacency(3, links), 1, 1), Nodes{1});
}

void TestPaths::thereIsNoPathToNowhere()
{
    const std::vector<Link> links{{0, 1}, {2, 3}};
    const Adjacency graph(4, links);
    QCOMPARE(shortestPath(graph, 0, 3), Nodes{});
    QCOMPARE(shortestPath(graph, 0, 4), Nodes{});
    QCOMPARE(shortestPath(graph, -1, 0), Nodes{});
    QCOMPARE(shortestPath(Adjacency(), 0, 0), Nodes{});
}

void TestPaths::ofEquallyShortPathsTheSmallestSequenceIsTaken()
{
    // 0 – 3 – 4 – 9 and 0 – 2 – 8 – 9 and 0 – 2 – 7 – 9
    const std::vector<Link> links{{0, 3}, {3, 4}, {4, 9}, {0, 2}, {2, 8}, {8, 9}, {2, 7}, {7, 9}};
    const Adjacency graph(10, links);
    QCOMPARE(shortestPath(graph, 0, 9), (Nodes{0, 2, 7, 9}));
    QCOMPARE(shortestPath(graph, 9, 0), (Nodes{9, 4, 3, 0}));
}

void TestPaths::pathsAreAsShortAndAsSmallAsAllThereAre()
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const Adjacency graph = randomGraph(12, 16, seed);
        const std::vector<Nodes> distance = allDistances(graph);
        for (int from = 0; from < 12; ++from) {
            for (int to = 0; to < 12; ++to) {
                const int length = distance[static_cast<std::size_t>(from)]
                                           [static_cast<std::size_t>(to)];
                const Nodes expected = length == anyDistance
                                           ? Nodes{}
                                           : smallestPath(graph, {from}, to, length);
                QCOMPARE(shortestPath(graph, from, to), expected);
            }
        }
    }
}

void TestPaths::hopsEndAtTheMostWanted_data()
{
    QTest::addColumn<int>("node");
    QTest::addColumn<int>("most");
    QTest::addColumn<Nodes>("hops");
    QTest::newRow("none") << 0 << -1 << Nodes{-1, -1, -1, -1, -1};
    QTest::newRow("itself") << 0 << 0 << Nodes{0, -1, -1, -1, -1};
    QTest::newRow("one") << 1 << 1 << Nodes{1, 0, 1, -1, -1};
    QTest::newRow("two") << 0 << 2 << Nodes{0, 1, 2, -1, -1};
    QTest::newRow("all") << 0 << 99 << Nodes{0, 1, 2, 3, -1};
    QTest::newRow("no node") << 7 << 99 << Nodes{-1, -1, -1, -1, -1};
}

void TestPaths::hopsEndAtTheMostWanted()
{
    QFETCH(int, node);
    QFETCH(int, most);
    const std::vector<Link> links{{0, 1}, {1, 2}, {2, 3}};
    QTEST(hopsFrom(Adjacency(5, links), node, most), "hops");
}

void TestPaths::hopsAreThoseOfEveryPair()
{
    const Adjacency graph = randomGraph(60, 75, 3);
    const std::vector<Nodes> distance = allDistances(graph);
    for (int node = 0; node < 60; ++node) {
        Nodes expected = distance[static_cast<std::size_t>(node)];
        std::ranges::replace(expected, anyDistance, -1);
        QCOMPARE(hopsFrom(graph, node, anyDistance), expected);
    }
}

void TestPaths::componentsAreNumberedByTheirSmallestNode()
{
    const std::vector<Link> links{{5, 1}, {2, 4}, {4, 0}};
    const Components components = connectedComponents(Adjacency(6, links));
    QCOMPARE(components.componentOf, (Nodes{0, 1, 0, 2, 0, 1}));
    QCOMPARE(components.sizes, (Nodes{3, 2, 1}));
}

void TestPaths::anEmptyGraphHasNoComponents()
{
    QVERIFY(connectedComponents(Adjacency()).componentOf.empty());
    QVERIFY(connectedComponents(Adjacency(0, {})).sizes.empty());
}

void TestPaths::aPathOfAHundredThousandNodesIsFound()
{
    std::vector<Link> links;
    for (int i = 1; i < 100'000; ++i)
        links.push_back({i, i - 1});
    const Adjacency graph(100'000, links);
    QCOMPARE(shortestPath(graph, 0, 99'999).size(), std::size_t{100'000});
    QCOMPARE(connectedComponents(graph).sizes, Nodes{100'000});
}

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_paths.moc"
