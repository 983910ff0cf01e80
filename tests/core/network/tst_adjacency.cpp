// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/adjacency.h"

#include <QTest>

#include <limits>

using namespace steward;

namespace {

std::vector<int> neighboursOf(const Adjacency& graph, int node)
{
    const std::span<const std::int32_t> row = graph.neighbours(node);
    return {row.begin(), row.end()};
}

} // namespace

class TestAdjacency : public QObject
{
    Q_OBJECT

private slots:
    void nothingHasNoNodes();
    void bothEndsOfALinkAreNeighbours();
    void neighboursAscend();
    void aPairCountsOnceHoweverOftenItIsLinked();
    void noNodeIsItsOwnNeighbour();
    void linksOutsideTheGraphAreLeftOut();
    void theOrderOfTheLinksDoesNotMatter();
};

void TestAdjacency::nothingHasNoNodes()
{
    QCOMPARE(Adjacency().nodeCount(), 0);
    QCOMPARE(Adjacency().linkCount(), 0);
    QCOMPARE(Adjacency(0, {}).nodeCount(), 0);
}

void TestAdjacency::bothEndsOfALinkAreNeighbours()
{
    const std::vector<Link> links{{0, 2}};
    const Adjacency graph(3, links);
    QCOMPARE(graph.nodeCount(), 3);
    QCOMPARE(graph.linkCount(), 1);
    QCOMPARE(neighboursOf(graph, 0), std::vector<int>{2});
    QCOMPARE(neighboursOf(graph, 1), std::vector<int>());
    QCOMPARE(neighboursOf(graph, 2), std::vector<int>{0});
    QCOMPARE(graph.degree(0), 1);
    QCOMPARE(graph.degree(1), 0);
}

void TestAdjacency::neighboursAscend()
{
    const std::vector<Link> links{{2, 4}, {2, 0}, {3, 2}, {1, 2}};
    QCOMPARE(neighboursOf(Adjacency(5, links), 2), (std::vector<int>{0, 1, 3, 4}));
}

void TestAdjacency::aPairCountsOnceHoweverOftenItIsLinked()
{
    const std::vector<Link> links{{0, 1}, {1, 0}, {0, 1}};
    const Adjacency graph(2, links);
    QCOMPARE(graph.linkCount(), 1);
    QCOMPARE(graph.degree(0), 1);
    QCOMPARE(graph.degree(1), 1);
}

void TestAdjacency::noNodeIsItsOwnNeighbour()
{
    const std::vector<Link> links{{1, 1}, {0, 1}};
    const Adjacency graph(2, links);
    QCOMPARE(graph.linkCount(), 1);
    QCOMPARE(neighboursOf(graph, 1), std::vector<int>{0});
}

void TestAdjacency::linksOutsideTheGraphAreLeftOut()
{
    const std::int32_t greatest = std::numeric_limits<std::int32_t>::max();
    const std::vector<Link> links{{-1, 0}, {0, 2}, {greatest, 1}, {0, -greatest}, {}, {0, 1}};
    const Adjacency graph(2, links);
    QCOMPARE(graph.linkCount(), 1);
    QCOMPARE(neighboursOf(graph, 0), std::vector<int>{1});
    QCOMPARE(Adjacency(0, links).linkCount(), 0);
}

void TestAdjacency::theOrderOfTheLinksDoesNotMatter()
{
    const std::vector<Link> links{{0, 1}, {1, 2}, {2, 3}, {3, 0}};
    const std::vector<Link> backwards{{0, 3}, {3, 2}, {2, 1}, {1, 0}};
    for (int node = 0; node < 4; ++node)
        QCOMPARE(neighboursOf(Adjacency(4, links), node),
                 neighboursOf(Adjacency(4, backwards), node));
}

QTEST_GUILESS_MAIN(TestAdjacency)
#include "tst_adjacency.moc"
