// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The force-directed layout against Graphviz's sfdp on the same graphs of 1.5 links a node:
// processor time, crossings and stress. And how far one node more moves the others.

#include "core/network/force_layout.h"

#include "tests/benchmarks/graphviz_layout.h"
#include "tests/benchmarks/layout_quality.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/sample_graphs.h"

#include <QTest>

#include <algorithm>
#include <bit>

using namespace steward;

namespace {

/// Stress is summed over all pairs with one of these many nodes.
const int stressSources = 200;
/// Above, stress hardly tells one drawing from another.
const int mostNodesForStress = 10'000;
/// Below, the process of sfdp does little but start.
const int fewestNodesForTime = 2000;

std::vector<QPointF> placesOf(const SampleGraph& sample)
{
    const auto places = forceLayout(sample.adjacency(), sample.keys, {}, {}, {});
    return places ? *places : std::vector<QPointF>();
}

struct Drawing
{
    double cpuMs = 0.0;
    std::int64_t crossings = 0;
    double stress = 0.0;
};

Drawing judged(const Adjacency& graph, std::span<const QPointF> places, double cpu)
{
    return {cpu, crossingCount(graph, places), normalisedStress(graph, places, stressSources)};
}

/// The median of three runs.
Drawing ours(const SampleGraph& sample)
{
    const Adjacency graph = sample.adjacency();
    std::vector<QPointF> places;
    std::vector<double> times;
    for (int round = 0; round < 3; ++round) {
        const double start = cpuMs();
        places = placesOf(sample);
        times.push_back(cpuMs() - start);
    }
    return judged(graph, places, median(times));
}

bool areOnTwoSides(const QPointF& a, const QPointF& b, const Link& link,
                   std::span<const QPointF> places)
{
    const auto turn = [&a, &b](const QPointF& c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    };
    return turn(places[static_cast<std::size_t>(link.from)])
               * turn(places[static_cast<std::size_t>(link.to)])
           < 0.0;
}

/// Without a grid.
std::int64_t crossingsOfAllPairs(const Adjacency& graph, std::span<const QPointF> places)
{
    const std::vector<Link> links = linksOf(graph);
    const auto crosses = [places](const Link& one, const Link& other) {
        return areOnTwoSides(places[static_cast<std::size_t>(one.from)],
                             places[static_cast<std::size_t>(one.to)], other, places);
    };
    std::int64_t crossings = 0;
    for (std::size_t i = 0; i < links.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k)
            crossings += crosses(links[i], links[k]) && crosses(links[k], links[i]);
    }
    return crossings;
}

bool areEqualToTheBit(const std::vector<QPointF>& a, const std::vector<QPointF>& b)
{
    const auto bits = [](double value) { return std::bit_cast<std::uint64_t>(value); };
    return std::ranges::equal(a, b, [bits](const QPointF& left, const QPointF& right) {
        return bits(left.x()) == bits(right.x()) && bits(left.y()) == bits(right.y());
    });
}

} // namespace

class BenchGraphLayout : public QObject
{
    Q_OBJECT

private slots:
    void theGridCountsTheCrossingsOfAllPairs();
    void aQuarterOfTheTimeOfSfdpForNoWorseADrawing_data();
    void aQuarterOfTheTimeOfSfdpForNoWorseADrawing();
    void oneNodeMoreMovesTheOthersLittle_data()
    {
        aQuarterOfTheTimeOfSfdpForNoWorseADrawing_data();
    }
    void oneNodeMoreMovesTheOthersLittle();
};

void BenchGraphLayout::theGridCountsTheCrossingsOfAllPairs()
{
    for (const GraphShape shape : {GraphShape::Random, GraphShape::Membership}) {
        const SampleGraph sample = sampleGraph(shape, 1000);
        const Adjacency graph = sample.adjacency();
        const std::vector<QPointF> places = placesOf(sample);
        QCOMPARE(crossingCount(graph, places), crossingsOfAllPairs(graph, places));
    }
}

void BenchGraphLayout::aQuarterOfTheTimeOfSfdpForNoWorseADrawing_data()
{
    QTest::addColumn<GraphShape>("shape");
    QTest::addColumn<int>("nodes");
    for (const int nodes : {200, 2000, 20'000}) {
        QTest::addRow("random, %d nodes", nodes) << GraphShape::Random << nodes;
        QTest::addRow("membership, %d nodes", nodes) << GraphShape::Membership << nodes;
    }
}

void BenchGraphLayout::aQuarterOfTheTimeOfSfdpForNoWorseADrawing()
{
    QFETCH(GraphShape, shape);
    QFETCH(int, nodes);
    const SampleGraph sample = sampleGraph(shape, nodes);
    const Drawing mine = ours(sample);
    if (!hasSfdp()) {
        qInfo("%d nodes, %zu links: CPU %.0f ms, %lld crossings, stress %.4f", nodes,
              sample.links.size(), mine.cpuMs, static_cast<long long>(mine.crossings), mine.stress);
        QSKIP("sfdp, of Graphviz, is not installed");
    }
    const Adjacency graph = sample.adjacency();
    const GraphvizLayout other = runSfdp(graph);
    QCOMPARE(other.places.size(), static_cast<std::size_t>(nodes));
    const Drawing theirs = judged(graph, other.places, other.cpuMs);
    qInfo("%d nodes, %zu links: CPU %.0f ms, sfdp %.0f ms, ratio %.3f (at most 0.25 from %d "
          "nodes); crossings %lld, "
          "sfdp %lld, ratio %.3f (at most 1); stress %.4f, sfdp %.4f (at most that up to %d nodes)",
          nodes, sample.links.size(), mine.cpuMs, theirs.cpuMs, mine.cpuMs / theirs.cpuMs,
          fewestNodesForTime, static_cast<long long>(mine.crossings),
          static_cast<long long>(theirs.crossings),
          static_cast<double>(mine.crossings) / static_cast<double>(theirs.crossings), mine.stress,
          theirs.stress, mostNodesForStress);
    QVERIFY(nodes < fewestNodesForTime || mine.cpuMs <= 0.25 * theirs.cpuMs);
    QVERIFY(mine.crossings <= theirs.crossings);
    QVERIFY(nodes > mostNodesForStress || mine.stress <= theirs.stress);
}

void BenchGraphLayout::oneNodeMoreMovesTheOthersLittle()
{
    QFETCH(GraphShape, shape);
    QFETCH(int, nodes);
    const SampleGraph sample = sampleGraph(shape, nodes);
    const std::vector<QPointF> before = placesOf(sample);
    QVERIFY(areEqualToTheBit(before, placesOf(sample)));
    std::vector<double> shifts;
    for (int variant = 0; variant < 5; ++variant)
        shifts.push_back(medianShift(before, placesOf(grownByOne(sample, variant))));
    qInfo("%d nodes: one more moves the median node by %.2f %% of the drawing's diagonal, and by "
          "%.2f %% at the most "
          "of five",
          nodes, median(shifts) * 100.0, std::ranges::max(shifts) * 100.0);
    QVERIFY(median(shifts) <= 0.1);
}

QTEST_GUILESS_MAIN(BenchGraphLayout)
#include "bench_graph_layout.moc"
