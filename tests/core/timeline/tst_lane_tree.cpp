// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/lane_tree.h"

#include "core/timeline/name_finder.h"
#include "tests/support/pytorch_dataset.h"
#include "tests/support/staged_timeline.h"

#include <QTest>

#include <set>

using namespace steward;

namespace {

LaneTree treeOf(LaneGrouping grouping, ItemKinds kinds, LaneOrder order = LaneOrder::Automatic,
                std::vector<QString> only = {})
{
    const SnapshotPtr snapshot = pytorchAt(u"2026-09-15");
    const auto items = collectItems(*snapshot, kinds);
    return buildLanes(*snapshot->dataset, items, {grouping, order, std::move(only)}, plainTimelineWords().lane);
}

const Lane* find(const LaneTree& tree, const QString& key)
{
    const auto found = std::ranges::find(tree.lanes, key, &Lane::key);
    return found == tree.lanes.end() ? nullptr : &*found;
}

} // namespace

class TestLaneTree : public QObject
{
    Q_OBJECT

private slots:
    void categoriesComeInTheOrderOfTheFormat();
    void anOrganizationHoldsItsKinds();
    void anEventStandsInTheLanesOfThoseItNames();
    void bodiesNest();
    void lanesAreOrderedAsAsked();
    void onlyChosenLanesAreKept();
    void everyLaneHasANumberForItsMergedItems();
    void longerNamesAreFoundFirst();
    void aNameInsideAWordIsNotFound();
};

void TestLaneTree::categoriesComeInTheOrderOfTheFormat()
{
    const LaneTree tree = treeOf(LaneGrouping::Category, onlyEvents());
    QCOMPARE(tree.lanes.size(), std::size_t{9});
    for (std::size_t i = 0; i < tree.lanes.size(); ++i) {
        QCOMPARE(tree.lanes[i].key, QString(toWord(static_cast<EventCategory>(i))));
        QCOMPARE(tree.lanes[i].childCount, 0);
    }
    QCOMPARE(tree.entries.size(), std::size_t{157});
}

void TestLaneTree::anOrganizationHoldsItsKinds()
{
    const LaneTree tree = treeOf(LaneGrouping::Organization, allItemKinds());
    const Lane* meta = find(tree, QStringLiteral("meta"));
    QVERIFY(meta && meta->childCount >= 4);
    const Lane* memberships = find(tree, QStringLiteral("meta/memberships"));
    QVERIFY(memberships);
    QCOMPARE(memberships->depth, 1);
    int rows = 0;
    const DatasetPtr dataset = pytorchDataset();
    for (const Membership& row : dataset->memberships)
        rows += (*dataset)[row.organization].id == QLatin1String("meta") ? 1 : 0;
    QCOMPARE(memberships->itemCount, rows);
}

void TestLaneTree::anEventStandsInTheLanesOfThoseItNames()
{
    const LaneTree tree = treeOf(LaneGrouping::Organization, onlyEvents());
    const DatasetPtr dataset = pytorchDataset();
    int named = 0;
    for (const Event& event : dataset->events)
        named += event.title.contains(QLatin1String("Microsoft")) ? 1 : 0;
    const Lane* microsoft = find(tree, QStringLiteral("microsoft"));
    QVERIFY(microsoft);
    QCOMPARE(microsoft->itemCount, named);
    QCOMPARE(tree.lanes.back().subject.sort, LaneSubject::Sort::Rest);
    QVERIFY(tree.lanes.back().itemCount > 50);
}

void TestLaneTree::bodiesNest()
{
    const LaneTree tree = treeOf(LaneGrouping::Body, allItemKinds());
    const DatasetPtr dataset = pytorchDataset();
    int nested = 0;
    for (const Lane& lane : tree.lanes) {
        if (lane.parent < 0)
            continue;
        ++nested;
        const Lane& parent = tree.lanes[static_cast<std::size_t>(lane.parent)];
        QCOMPARE((*dataset)[BodyId{lane.subject.number}].parent.value, parent.subject.number);
        QVERIFY(parent.itemCount >= lane.itemCount);
    }
    QVERIFY(nested > 10);
}

void TestLaneTree::lanesAreOrderedAsAsked()
{
    const LaneTree bySize = treeOf(LaneGrouping::Person, allItemKinds(), LaneOrder::Size);
    const LaneTree byName = treeOf(LaneGrouping::Person, allItemKinds(), LaneOrder::Name);
    QCOMPARE(bySize.lanes.size(), byName.lanes.size());
    for (std::size_t i = 1; i + 1 < bySize.lanes.size(); ++i) {
        QVERIFY(bySize.lanes[i - 1].itemCount >= bySize.lanes[i].itemCount);
        QVERIFY(byName.lanes[i - 1].name.compare(byName.lanes[i].name, Qt::CaseInsensitive) <= 0);
    }
}

void TestLaneTree::onlyChosenLanesAreKept()
{
    const LaneTree tree = treeOf(LaneGrouping::Organization, allItemKinds(), LaneOrder::Automatic,
                                 {QStringLiteral("meta"), QStringLiteral("google")});
    std::set<QString> roots;
    for (const Lane& lane : tree.lanes)
        if (lane.parent < 0)
            roots.insert(lane.key);
    QCOMPARE(roots, (std::set<QString>{QStringLiteral("meta"), QStringLiteral("google")}));
    QCOMPARE(find(tree, QStringLiteral("meta"))->itemCount,
             find(treeOf(LaneGrouping::Organization, allItemKinds()), QStringLiteral("meta"))->itemCount);
}

void TestLaneTree::everyLaneHasANumberForItsMergedItems()
{
    const LaneTree tree = treeOf(LaneGrouping::Body, allItemKinds());
    std::map<int, std::set<int>> items;
    for (const LaneEntry& entry : tree.entries)
        items[entry.lane].insert(entry.item);
    for (std::size_t i = 0; i < tree.lanes.size(); ++i) {
        const Lane& lane = tree.lanes[i];
        QVERIFY(lane.mergedLane < tree.laneCount);
        const std::set<int>& merged = items[lane.mergedLane];
        QVERIFY(std::ranges::includes(merged, items[static_cast<int>(i)]));
    }
}

void TestLaneTree::longerNamesAreFoundFirst()
{
    NameFinder finder;
    finder.add(QStringLiteral("Linux"), 1);
    finder.add(QStringLiteral("Linux Foundation"), 2);
    finder.add(QStringLiteral("Meta"), 3);
    std::vector<int> found;
    finder.find(u"Meta hands PyTorch to the Linux Foundation, says Meta", found);
    QCOMPARE(found, (std::vector<int>{3, 2}));
    finder.find(u"Linux: a kernel", found);
    QCOMPARE(found, std::vector<int>{1});
}

void TestLaneTree::aNameInsideAWordIsNotFound()
{
    NameFinder finder;
    finder.add(QStringLiteral("Arm"), 1);
    finder.add(QStringLiteral("X"), 2);
    std::vector<int> found;
    finder.find(u"An Army of X", found);
    QVERIFY(found.empty());
}

QTEST_GUILESS_MAIN(TestLaneTree)
#include "tst_lane_tree.moc"
