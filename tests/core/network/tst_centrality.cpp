// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/centrality.h"
#include "core/network/paths.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <cmath>
#include <limits>
#include <random>
#include <thread>

using namespace steward;

namespace {

using Values = std::vector<double>;

Betweenness betweennessOf(int nodes, const std::vector<Link>& links)
{
    return *betweenness(Adjacency(nodes, links), {}, {});
}

std::vector<Link> randomLinks(int nodes, int links, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<Link> all;
    for (int i = 0; i < links; ++i) {
        const auto from = static_cast<int>(random() % static_cast<unsigned>(nodes));
        all.push_back({from, static_cast<int>(random() % static_cast<unsigned>(nodes))});
    }
    return all;
}

/// Shortest paths between all pairs, each followed one by one.
void countPaths(const Adjacency& graph, const std::vector<int>& left, std::vector<int>& path,
                std::vector<double>& through, double& count)
{
    const int node = path.back();
    if (left[static_cast<std::size_t>(node)] == 0) {
        count += 1.0;
        for (std::size_t i = 1; i + 1 < path.size(); ++i)
            through[static_cast<std::size_t>(path[i])] += 1.0;
        return;
    }
    for (const int next : graph.neighbours(node)) {
        if (left[static_cast<std::size_t>(next)] != left[static_cast<std::size_t>(node)] - 1)
            continue;
        path.push_back(next);
        countPaths(graph, left, path, through, count);
        path.pop_back();
    }
}

Values bruteForce(const Adjacency& graph)
{
    const int n = graph.nodeCount();
    Values values(static_cast<std::size_t>(n), 0.0);
    for (int to = 0; to < n; ++to) {
        const std::vector<int> left = hopsFrom(graph, to, std::numeric_limits<int>::max());
        for (int from = 0; from < to; ++from) {
            if (left[static_cast<std::size_t>(from)] < 0)
                continue;
            Values through(values.size(), 0.0);
            double count = 0.0;
            std::vector<int> path{from};
            countPaths(graph, left, path, through, count);
            for (std::size_t i = 0; i < values.size(); ++i)
                values[i] += through[i] / count;
        }
    }
    return values;
}

void compare(const Values& found, const Values& expected)
{
    QCOMPARE(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY2(std::abs(found[i] - expected[i]) < 1e-9,
                 qPrintable(QStringLiteral("node %1: %2, not %3")
                                .arg(i)
                                .arg(found[i], 0, 'g', 17)
                                .arg(expected[i], 0, 'g', 17)));
}

} // namespace

class TestCentrality : public QObject
{
    Q_OBJECT

private slots:
    void smallGraphsAreAsCountedByHand_data();
    void smallGraphsAreAsCountedByHand();
    void theCentreOfAStarLiesBetweenAllPairs();
    void fewerThanThreeNodesHaveNoPairsToLieBetween();
    void randomGraphsAreAsWhenEveryPathIsFollowed();
    void moreShortestPathsThanAnyNumberHoldsStayFinite();
    void largeGraphsAreEstimatedTheSameWayEachTime();
    void aStoppedCountIsCancelled();
    void aRunningCountStopsSoon();
    void progressEndsAtOne();
};

void TestCentrality::smallGraphsAreAsCountedByHand_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<QList<QPair<int, int>>>("pairs");
    QTest::addColumn<Values>("values");
    using Pairs = QList<QPair<int, int>>;
    QTest::newRow("nothing") << 0 << Pairs{} << Values{};
    QTest::newRow("no links") << 3 << Pairs{} << Values{0, 0, 0};
    QTest::newRow("path of 5") << 5 << Pairs{{0, 1}, {1, 2}, {2, 3}, {3, 4}}
                               << Values{0, 3, 4, 3, 0};
    QTest::newRow("circle of 4") << 4 << Pairs{{0, 1}, {1, 2}, {2, 3}, {3, 0}}
                                 << Values{0.5, 0.5, 0.5, 0.5};
    QTest::newRow("circle of 5") << 5 << Pairs{{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 0}}
                                 << Values{1, 1, 1, 1, 1};
    QTest::newRow("triangle with a tail") << 4 << Pairs{{0, 1}, {1, 2}, {2, 0}, {2, 3}}
                                          << Values{0, 0, 2, 0};
    QTest::newRow("two by three") << 5 << Pairs{{0, 2}, {0, 3}, {0, 4}, {1, 2}, {1, 3}, {1, 4}}
                                  << Values{1.5, 1.5, 1.0 / 3, 1.0 / 3, 1.0 / 3};
    QTest::newRow("two parts") << 6 << Pairs{{0, 1}, {1, 2}, {3, 4}, {4, 5}}
                               << Values{0, 1, 0, 0, 1, 0};
}

void TestCentrality::smallGraphsAreAsCountedByHand()
{
    QFETCH(int, nodes);
    QFETCH(Values, values);
    using Pairs = QList<QPair<int, int>>;
    QFETCH(Pairs, pairs);
    std::vector<Link> links;
    for (const auto& [from, to] : pairs)
        links.push_back({from, to});
    const Betweenness found = betweennessOf(nodes, links);
    QVERIFY(!found.isEstimate);
    compare(found.values, values);
}

void TestCentrality::theCentreOfAStarLiesBetweenAllPairs()
{
    const Betweenness star = betweennessOf(5, {{0, 1}, {0, 2}, {0, 3}, {0, 4}});
    QCOMPARE(star.values[0], 6.0);
    QCOMPARE(star.normalised(0), std::optional(1.0));
    QCOMPARE(star.normalised(1), std::optional(0.0));
}

void TestCentrality::fewerThanThreeNodesHaveNoPairsToLieBetween()
{
    QVERIFY(!betweennessOf(2, {{0, 1}}).normalised(0));
    QVERIFY(!betweennessOf(1, {}).normalised(0));
    QVERIFY(betweennessOf(3, {}).normalised(0));
}

void TestCentrality::randomGraphsAreAsWhenEveryPathIsFollowed()
{
    for (unsigned seed = 1; seed <= 25; ++seed) {
        const int nodes = 5 + static_cast<int>(seed);
        const Adjacency graph(nodes, randomLinks(nodes, nodes * 2, seed));
        compare(betweenness(graph, {}, {})->values, bruteForce(graph));
    }
}

/// A row of 16,500 diamonds: 2^16500 ways through, more than a long double holds.
void TestCentrality::moreShortestPathsThanAnyNumberHoldsStayFinite()
{
    constexpr int nodes = 3 * 16'500 + 1;
    std::vector<Link> links;
    for (int i = 0; i + 3 < nodes; i += 3) {
        for (const int side : {i + 1, i + 2}) {
            links.push_back({i, side});
            links.push_back({side, i + 3});
        }
    }
    const Betweenness found = betweennessOf(nodes, links);
    for (const double value : found.values)
        QVERIFY(std::isfinite(value) && value >= 0.0);
    QVERIFY(found.values[nodes / 2] > found.values[3]);
}

void TestCentrality::largeGraphsAreEstimatedTheSameWayEachTime()
{
    // A star: its centre lies between all pairs.
    constexpr int nodes = 6'000;
    std::vector<Link> links;
    for (int i = 1; i < nodes; ++i)
        links.push_back({0, i});
    const Betweenness found = betweennessOf(nodes, links);
    QVERIFY(found.isEstimate);
    QCOMPARE(found.pivots, 25'000'000 / nodes);
    const double exact = (nodes - 1.0) * (nodes - 2.0) / 2.0;
    QVERIFY(std::abs(found.values[0] / exact - 1.0) < 0.01);
    QCOMPARE(found.values[1], 0.0);
    QCOMPARE(betweennessOf(nodes, links).values, found.values);
}

void TestCentrality::aStoppedCountIsCancelled()
{
    std::stop_source source;
    source.request_stop();
    const auto found = betweenness(Adjacency(3, randomLinks(3, 5, 1)), {}, source.get_token());
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

void TestCentrality::aRunningCountStopsSoon()
{
    const Adjacency graph(20'000, randomLinks(20'000, 400'000, 1));
    std::atomic<bool> hasBegun = false;
    std::atomic<bool> isCancelled = false;
    std::jthread worker([&](const std::stop_token& stop) {
        const auto found = betweenness(graph, [&](double) { hasBegun = true; }, stop);
        isCancelled = !found && found.error().code == ErrorCode::Cancelled;
    });
    QTRY_VERIFY_WITH_TIMEOUT(hasBegun.load(), 20'000);
    QElapsedTimer timer;
    timer.start();
    worker.request_stop();
    worker.join();
    QVERIFY(isCancelled);
    QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
}

void TestCentrality::progressEndsAtOne()
{
    double last = 0.0;
    bool isRising = true;
    const auto found = betweenness(
        Adjacency(50, randomLinks(50, 100, 1)),
        [&](double done) {
            isRising = isRising && done >= last;
            last = done;
        },
        {});
    QVERIFY(found && isRising);
    QCOMPARE(last, 1.0);
}

QTEST_GUILESS_MAIN(TestCentrality)
#include "tst_centrality.moc"
