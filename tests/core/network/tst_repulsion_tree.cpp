// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/repulsion_tree.h"

#include <QTest>

#include <cmath>

using namespace steward;

namespace {

/// Drawn evenly in a square of `side`, but with every fourth in a crowd of a hundredth of it.
Vectors drawnPlaces(std::size_t count, float side)
{
    Vectors places(count);
    for (std::size_t i = 0; i < count; ++i) {
        const float width = i % 4 == 0 ? side / 100.0F : side;
        places.x[i] = width * fraction(scrambled(2 * i));
        places.y[i] = width * fraction(scrambled(2 * i + 1));
    }
    return places;
}

std::vector<float> unevenMasses(std::size_t count)
{
    std::vector<float> masses(count, 1.0F);
    for (std::size_t i = 0; i < count; i += 50)
        masses[i] = 100.0F;
    return masses;
}

struct Push
{
    double x = 0.0;
    double y = 0.0;
};

Push exactPush(const Vectors& places, std::span<const float> masses, std::size_t node)
{
    Push push;
    for (std::size_t other = 0; other < places.size(); ++other) {
        const double across = static_cast<double>(places.x[node])
                              - static_cast<double>(places.x[other]);
        const double down = static_cast<double>(places.y[node])
                            - static_cast<double>(places.y[other]);
        const double square = across * across + down * down;
        if (square == 0.0)
            continue;
        const double share = static_cast<double>(masses[node] * masses[other]) / square;
        push.x += across * share;
        push.y += down * share;
    }
    return push;
}

/// The root of the mean square of what is wrong, as a share of that of the exact pushes.
double errorOf(const Vectors& places, std::span<const float> masses, const Vectors& pushes)
{
    double wrong = 0.0;
    double all = 0.0;
    for (std::size_t node = 0; node < places.size(); ++node) {
        const Push exact = exactPush(places, masses, node);
        const double x = static_cast<double>(pushes.x[node]) - exact.x;
        const double y = static_cast<double>(pushes.y[node]) - exact.y;
        wrong += x * x + y * y;
        all += exact.x * exact.x + exact.y * exact.y;
    }
    return std::sqrt(wrong / all);
}

Vectors pushesOf(const Vectors& places, std::span<const float> masses, float openness)
{
    RepulsionTree tree;
    tree.build(places, masses);
    Vectors pushes;
    tree.computePushes(openness, pushes);
    return pushes;
}

} // namespace

class TestRepulsionTree : public QObject
{
    Q_OBJECT

private slots:
    void nearlyEqualsTheSumOverAllPairs_data();
    void nearlyEqualsTheSumOverAllPairs();
    void twoPointsPushEachOtherByTheirMassesOverTheirDistance();
    void onePointIsNotPushed();
    void nothingIsPushedWithoutPoints();
    void pointsAtOnePlaceStayFinite();
    void theTreeCanBeBuiltAgain();
};

void TestRepulsionTree::nearlyEqualsTheSumOverAllPairs_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<float>("openness");
    QTest::addColumn<double>("mostError");
    QTest::newRow("exact") << 700 << 0.0F << 1e-5;
    QTest::newRow("as in the layout") << 1500 << 1.5F << 0.02;
    QTest::newRow("not a multiple of eight") << 13 << 1.5F << 0.02;
}

void TestRepulsionTree::nearlyEqualsTheSumOverAllPairs()
{
    QFETCH(int, count);
    QFETCH(float, openness);
    QFETCH(double, mostError);
    const Vectors places = drawnPlaces(static_cast<std::size_t>(count), 100.0F);
    const std::vector<float> masses = unevenMasses(places.size());
    const double error = errorOf(places, masses, pushesOf(places, masses, openness));
    QVERIFY2(error <= mostError, qPrintable(QString::number(error)));
}

void TestRepulsionTree::twoPointsPushEachOtherByTheirMassesOverTheirDistance()
{
    Vectors places(2);
    places.x[1] = 3.0F;
    places.y[1] = 4.0F;
    const std::vector<float> masses{2.0F, 5.0F};
    const Vectors pushes = pushesOf(places, masses, 1.0F);
    QCOMPARE(pushes.x[1], 10.0F * 3.0F / 25.0F);
    QCOMPARE(pushes.y[1], 10.0F * 4.0F / 25.0F);
    QCOMPARE(pushes.x[0], -pushes.x[1]);
    QCOMPARE(pushes.y[0], -pushes.y[1]);
}

void TestRepulsionTree::onePointIsNotPushed()
{
    const Vectors pushes = pushesOf(Vectors(1), std::vector<float>{7.0F}, 1.0F);
    QCOMPARE(pushes.x, std::vector<float>{0.0F});
    QCOMPARE(pushes.y, std::vector<float>{0.0F});
}

void TestRepulsionTree::nothingIsPushedWithoutPoints()
{
    QCOMPARE(pushesOf(Vectors(), {}, 1.0F).size(), std::size_t{0});
}

void TestRepulsionTree::pointsAtOnePlaceStayFinite()
{
    Vectors places(100);
    places.x[99] = 1.0F;
    const Vectors pushes = pushesOf(places, std::vector<float>(100, 1.0F), 1.0F);
    QVERIFY(std::abs(pushes.x[99] - 99.0F) < 0.01F);
    for (std::size_t i = 0; i < 99; ++i)
        QVERIFY(std::abs(pushes.x[i] + 1.0F) < 0.01F);
}

void TestRepulsionTree::theTreeCanBeBuiltAgain()
{
    const Vectors places = drawnPlaces(300, 10.0F);
    const std::vector<float> masses = unevenMasses(300);
    RepulsionTree tree;
    const Vectors others = drawnPlaces(900, 50.0F);
    tree.build(others, unevenMasses(900));
    Vectors pushes;
    tree.computePushes(1.0F, pushes);
    tree.build(places, masses);
    tree.computePushes(1.0F, pushes);
    const Vectors fresh = pushesOf(places, masses, 1.0F);
    QCOMPARE(pushes.x, fresh.x);
    QCOMPARE(pushes.y, fresh.y);
}

QTEST_GUILESS_MAIN(TestRepulsionTree)
#include "tst_repulsion_tree.moc"
