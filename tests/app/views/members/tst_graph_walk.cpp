// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/members/graph_walk.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

using namespace steward;

class TestGraphWalk : public QObject
{
    Q_OBJECT

private slots:
    void anArrowFindsTheLinkInItsDirection_data();
    void anArrowFindsTheLinkInItsDirection();
    void aLinkBehindIsNotTaken();
    void roundANodeEveryNeighbourIsReached();
    void aWayNeedsItsEnds();
};

void TestGraphWalk::anArrowFindsTheLinkInItsDirection_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("node");
    QTest::newRow("left") << static_cast<int>(Qt::Key_Left) << 1;
    QTest::newRow("right: the nearer of two") << static_cast<int>(Qt::Key_Right) << 2;
    QTest::newRow("up") << static_cast<int>(Qt::Key_Up) << 4;
    QTest::newRow("down: slanting") << static_cast<int>(Qt::Key_Down) << 5;
}

void TestGraphWalk::anArrowFindsTheLinkInItsDirection()
{
    QFETCH(int, key);
    QFETCH(int, node);
    const std::vector<WalkEnd> ends{{1, {-50, 5}}, {2, {40, 0}}, {3, {90, 2}}, {4, {3, -60}}, {5, {40, 60}}};
    QCOMPARE(linkedNodeTowards(ends, {0, 0}, key), node);
}

void TestGraphWalk::aLinkBehindIsNotTaken()
{
    const std::vector<WalkEnd> ends{{1, {-50, 0}}, {2, {0, 0}}};
    QCOMPARE(linkedNodeTowards(ends, {0, 0}, Qt::Key_Right), -1);
    QCOMPARE(linkedNodeTowards({}, {0, 0}, Qt::Key_Right), -1);
}

void TestGraphWalk::roundANodeEveryNeighbourIsReached()
{
    const std::vector<WalkEnd> ends{{7, {10, 0}}, {3, {0, 10}}, {9, {-10, 0}}, {1, {0, -10}}};
    QList<int> seen;
    int now = 7;
    for (int i = 0; i < 4; ++i) {
        seen.append(now);
        now = nextRound(ends, {0, 0}, now, 1);
    }
    QCOMPARE(now, 7);
    QCOMPARE(seen, (QList<int>{7, 3, 9, 1})); // clockwise, y downwards
    QCOMPARE(nextRound(ends, {0, 0}, 7, -1), 1);
    QCOMPARE(nextRound(ends, {0, 0}, 42, 1), 42);
}

void TestGraphWalk::aWayNeedsItsEnds()
{
    const GraphLayoutPtr layout = placeNodes(pytorchDataset());
    QVERIFY(wayBetween(*layout, *pytorchAt(u"2026-09-15"), {}).isEmpty());
    const FactRef meta = factRef(findOrganization(*pytorchDataset(), u"meta"));
    const FactRef arm = factRef(findOrganization(*pytorchDataset(), u"arm"));
    QCOMPARE(wayBetween(*layout, *pytorchAt(u"2026-09-15"), {meta, arm, false}).nodes.size(), std::size_t{3});
    QVERIFY(wayBetween(*layout, *pytorchAt(u"2023-01-01"), {meta, arm, false}).isEmpty());
    QVERIFY(!wayBetween(*layout, *pytorchAt(u"2023-01-01"), {meta, arm, true}).isEmpty());
}

QTEST_GUILESS_MAIN(TestGraphWalk)
#include "tst_graph_walk.moc"
