// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/force_layout.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>

using namespace steward;

namespace {

std::vector<std::uint64_t> keysFor(int count)
{
    std::vector<std::uint64_t> keys;
    for (int i = 0; i < count; ++i)
        keys.push_back(static_cast<std::uint64_t>(i) * 7919 + 3);
    return keys;
}

/// Columns and rows linked to the next, as many of each.
std::vector<Link> meshLinks(int side)
{
    std::vector<Link> links;
    for (int i = 0; i < side * side; ++i) {
        if (i % side + 1 < side)
            links.push_back({i, i + 1});
        if (i + side < side * side)
            links.push_back({i, i + side});
    }
    return links;
}

/// Two complete graphs of `size`, and one link between them.
std::vector<Link> dumbbellLinks(int size)
{
    std::vector<Link> links{{0, size}};
    for (int half = 0; half < 2; ++half) {
        for (int i = 0; i < size; ++i) {
            for (int k = 0; k < i; ++k)
                links.push_back({half * size + i, half * size + k});
        }
    }
    return links;
}

std::vector<QPointF> placesOf(int count, std::span<const Link> links, ForceOptions options = {})
{
    const auto places = forceLayout(Adjacency(count, links), keysFor(count), options, {}, {});
    return places ? *places : std::vector<QPointF>();
}

double distance(const QPointF& a, const QPointF& b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

std::uint64_t bitsOf(double value) { return std::bit_cast<std::uint64_t>(value); }

bool areEqualToTheBit(const std::vector<QPointF>& a, const std::vector<QPointF>& b)
{
    return std::ranges::equal(a, b, [](const QPointF& left, const QPointF& right) {
        return bitsOf(left.x()) == bitsOf(right.x()) && bitsOf(left.y()) == bitsOf(right.y());
    });
}

/// Pairs of links without a common end that cross.
int crossingsOf(std::span<const Link> links, const std::vector<QPointF>& places)
{
    const auto at = [&places](std::int32_t node) { return places[static_cast<std::size_t>(node)]; };
    const auto turn = [](const QPointF& a, const QPointF& b, const QPointF& c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x()) > 0.0;
    };
    const auto parts = [&](const Link& one, const Link& other) {
        return turn(at(one.from), at(one.to), at(other.from))
               != turn(at(one.from), at(one.to), at(other.to));
    };
    int crossings = 0;
    for (const Link& one : links) {
        for (const Link& other : links) {
            const bool shareAnEnd = one.from == other.from || one.from == other.to
                                    || one.to == other.from || one.to == other.to;
            crossings += !shareAnEnd && parts(one, other) && parts(other, one);
        }
    }
    return crossings / 2;
}

} // namespace

class TestForceLayout : public QObject
{
    Q_OBJECT

private slots:
    void twoRunsAgreeToTheBit();
    void theOrderOfTheDataDoesNotMatter();
    void anotherSeedIsAnotherDrawing();
    void aMeshIsDrawnWithoutACrossing();
    void clustersStandApart();
    void linksAreOneLongOnAverageAndTheMeanIsZero();
    void aPathLiesFlat();
    void unlinkedNodesStandInRows();
    void theLargestComponentStandsAboveTheOthers();
    void oneNodeMoreMovesTheOthersLittle();
    void progressRisesToOne();
    void aStopIsAnswered();
    void fewNodesHavePlaces_data();
    void fewNodesHavePlaces();
};

void TestForceLayout::twoRunsAgreeToTheBit()
{
    const std::vector<Link> links = meshLinks(12);
    const std::vector<QPointF> places = placesOf(150, links);
    QCOMPARE(places.size(), std::size_t{150});
    QVERIFY(areEqualToTheBit(places, placesOf(150, links)));
}

void TestForceLayout::theOrderOfTheDataDoesNotMatter()
{
    const int count = 80; // the last sixteen without a link
    std::vector<Link> links = meshLinks(8);
    std::vector<std::uint64_t> keys = keysFor(count);
    const auto places = forceLayout(Adjacency(count, links), keys, {}, {}, {});
    QVERIFY(places);
    for (Link& link : links)
        link = {count - 1 - link.from, count - 1 - link.to};
    std::ranges::reverse(links);
    std::ranges::reverse(keys);
    auto mirrored = forceLayout(Adjacency(count, links), keys, {}, {}, {});
    QVERIFY(mirrored);
    std::ranges::reverse(*mirrored);
    for (std::size_t i = 0; i < places->size(); ++i)
        QVERIFY(distance((*places)[i], (*mirrored)[i]) < 1e-9);
}

void TestForceLayout::anotherSeedIsAnotherDrawing()
{
    const std::vector<Link> links = meshLinks(6);
    QVERIFY(!areEqualToTheBit(placesOf(36, links), placesOf(36, links, {.seed = 2})));
}

void TestForceLayout::aMeshIsDrawnWithoutACrossing()
{
    const std::vector<Link> links = meshLinks(12);
    QCOMPARE(crossingsOf(links, placesOf(144, links)), 0);
}

void TestForceLayout::clustersStandApart()
{
    const std::vector<Link> links = dumbbellLinks(15);
    const std::vector<QPointF> places = placesOf(30, links);
    double widest = 0.0;
    double nearest = 1e9;
    for (std::size_t a = 0; a < 30; ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            const double between = distance(places[a], places[b]);
            if (a < 15 || b >= 15)
                widest = std::max(widest, between);
            else
                nearest = std::min(nearest, between);
        }
    }
    QVERIFY(nearest > widest / 2.0);
}

void TestForceLayout::linksAreOneLongOnAverageAndTheMeanIsZero()
{
    std::vector<Link> links = dumbbellLinks(6);
    links.push_back({12, 13});
    const std::vector<QPointF> places = placesOf(16, links);
    double sum = 0.0;
    for (const Link& link : links)
        sum += distance(places[static_cast<std::size_t>(link.from)],
                        places[static_cast<std::size_t>(link.to)]);
    QVERIFY(std::abs(sum / static_cast<double>(links.size()) - 1.0) < 1e-9);
    QPointF mean;
    for (const QPointF& place : places)
        mean += place / 16.0;
    QVERIFY(mean.manhattanLength() < 1e-9);
}

void TestForceLayout::aPathLiesFlat()
{
    std::vector<Link> links;
    for (int i = 0; i < 99; ++i)
        links.push_back({i, i + 1});
    const std::vector<QPointF> places = placesOf(100, links);
    QVERIFY(std::abs(places[0].x() - places[99].x()) > 50.0);
    for (const QPointF& place : places)
        QVERIFY(std::abs(place.y()) < 10.0);
}

void TestForceLayout::unlinkedNodesStandInRows()
{
    const std::vector<QPointF> places = placesOf(100, {});
    for (std::size_t a = 0; a < 100; ++a) {
        QVERIFY(std::abs(places[a].x()) <= 6.0 && std::abs(places[a].y()) <= 6.0);
        for (std::size_t b = 0; b < a; ++b)
            QVERIFY(distance(places[a], places[b]) > 0.99);
    }
}

void TestForceLayout::theLargestComponentStandsAboveTheOthers()
{
    std::vector<Link> links = meshLinks(10);
    links.push_back({100, 101});
    const std::vector<QPointF> places = placesOf(105, links);
    const auto lowest = std::max_element(
        places.begin(), places.begin() + 100,
        [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
    for (std::size_t i = 100; i < 105; ++i)
        QVERIFY(places[i].y() > lowest->y() + 0.2);
    QVERIFY(distance(places[100], places[101]) > 0.5);
}

void TestForceLayout::oneNodeMoreMovesTheOthersLittle()
{
    std::vector<Link> links = meshLinks(20);
    const std::vector<QPointF> before = placesOf(400, links);
    links.push_back({400, 57});
    links.push_back({400, 58});
    const std::vector<QPointF> after = placesOf(401, links);
    std::vector<double> shifts;
    for (std::size_t i = 0; i < before.size(); ++i)
        shifts.push_back(distance(before[i], after[i]));
    std::ranges::sort(shifts);
    const double tenthOfTheWidth = 2.5;
    QVERIFY2(shifts[200] < tenthOfTheWidth, qPrintable(QString::number(shifts[200])));
}

void TestForceLayout::progressRisesToOne()
{
    std::vector<double> shares;
    std::vector<Link> links = meshLinks(5);
    links.push_back({25, 26});
    const Adjacency graph(30, links);
    QVERIFY(
        forceLayout(graph, keysFor(30), {}, [&](double share) { shares.push_back(share); }, {}));
    QVERIFY(shares.size() > 10);
    QVERIFY(std::ranges::is_sorted(shares));
    QVERIFY(shares.front() > 0.0);
    QVERIFY(shares.back() > 0.85 && shares.back() <= 1.0);
}

void TestForceLayout::aStopIsAnswered()
{
    std::stop_source source;
    const std::vector<Link> links = meshLinks(10);
    int calls = 0;
    const Progress stopSoon = [&](double) {
        if (++calls == 3)
            source.request_stop();
    };
    const auto places = forceLayout(Adjacency(100, links), keysFor(100), {}, stopSoon,
                                    source.get_token());
    QVERIFY(!places);
    QCOMPARE(places.error().code, ErrorCode::Cancelled);
    QCOMPARE(calls, 3);
    QVERIFY(!forceLayout(Adjacency(100, links), keysFor(100), {}, {}, source.get_token()));
}

void TestForceLayout::fewNodesHavePlaces_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("linked");
    for (int count = 0; count <= 5; ++count) {
        for (int linked = 0; linked <= count; ++linked)
            QTest::addRow("%d nodes, %d of them linked", count, linked) << count << linked;
    }
}

void TestForceLayout::fewNodesHavePlaces()
{
    QFETCH(int, count);
    QFETCH(int, linked);
    std::vector<Link> links;
    for (int i = 0; i < linked; ++i) {
        for (int k = 0; k < i; ++k)
            links.push_back({i, k});
    }
    const std::vector<QPointF> places = placesOf(count, links);
    QCOMPARE(places.size(), static_cast<std::size_t>(count));
    for (std::size_t a = 0; a < places.size(); ++a) {
        QVERIFY(std::isfinite(places[a].x()) && std::isfinite(places[a].y()));
        for (std::size_t b = 0; b < a; ++b)
            QVERIFY(distance(places[a], places[b]) > 0.3);
    }
}

QTEST_GUILESS_MAIN(TestForceLayout)
#include "tst_force_layout.moc"
