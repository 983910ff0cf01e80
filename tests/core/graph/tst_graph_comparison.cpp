// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/graph_comparison.h"
#include "core/graph/graph_focus.h"
#include "core/network/paths.h"

#include "tests/core/graph/graph_scene.h"

#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

GraphChange changeOf(const GraphComparison& comparison, FactRef fact)
{
    return comparison.node(layout().graph.nodeOf(fact));
}

GraphComparison compared(QStringView before, QStringView after)
{
    return compareGraph(layout(), *pytorchAt(before), *pytorchAt(after));
}

FactRef person(QStringView id)
{
    const auto& people = pytorchDataset()->people;
    const auto found = std::ranges::find(people, id, &Person::id);
    return {FactKind::Person, static_cast<std::int32_t>(found - people.begin())};
}

GraphDrawing drawn(const GraphOptions& wanted, QStringView isoDay)
{
    GraphOptions options = wanted;
    options.size = {1280, 800};
    options.words = words();
    return drawGraph(layout(), *pytorchAt(isoDay), options, FixedTextMeasure());
}

} // namespace

class TestGraphComparison : public QObject
{
    Q_OBJECT

private slots:
    void aDayComparedWithItselfChangedNothing();
    void newMembersJoinedAndFormerOnesLeft();
    void aRenamedTierIsNoChange();
    void whatLeftIsStillDrawnWithItsGlyph();
    void theTwinInTextHoldsWhatIsDrawn();
    void hopsLeaveOutWhatIsFarther();
    void aWayStandsOut();
    void theShortestWayGoesAlongLinksOfTheDay();
};

void TestGraphComparison::aDayComparedWithItselfChangedNothing()
{
    const GraphComparison comparison = compared(u"2025-01-01", u"2025-01-01");
    QVERIFY(comparison.changes.empty());
    QCOMPARE(std::ranges::count(comparison.nodes, GraphChange::None),
             static_cast<std::ptrdiff_t>(comparison.nodes.size()));
    QCOMPARE(std::ranges::count(comparison.links, GraphChange::None),
             static_cast<std::ptrdiff_t>(comparison.links.size()));
}

void TestGraphComparison::newMembersJoinedAndFormerOnesLeft()
{
    const GraphComparison forth = compared(u"2022-09-12", u"2026-09-15");
    QCOMPARE(changeOf(forth, organization(u"huawei")), GraphChange::Joined);
    const GraphComparison back = compared(u"2026-09-15", u"2022-09-12");
    QCOMPARE(changeOf(back, organization(u"huawei")), GraphChange::Left);
}

void TestGraphComparison::aRenamedTierIsNoChange()
{
    const GraphComparison comparison = compared(u"2025-12-31", u"2026-01-02");
    int renamed = 0;
    for (const Change& change : comparison.changes) {
        const auto others = std::ranges::count_if(comparison.changes, [&](const Change& other) {
            return other.organization == change.organization && other.kind != change.kind;
        });
        if (change.kind != ChangeKind::TierSchemeChanged || others > 0)
            continue;
        ++renamed;
        QCOMPARE(changeOf(comparison, factRef(change.organization)), GraphChange::None);
    }
    QVERIFY(renamed >= 10);
}

void TestGraphComparison::whatLeftIsStillDrawnWithItsGlyph()
{
    const GraphComparison comparison = compared(u"2026-09-15", u"2022-09-12");
    GraphOptions options;
    options.comparison = &comparison;
    const GraphDrawing drawing = drawn(options, u"2022-09-12");
    QVERIFY(hitOf(drawing.scene, organization(u"huawei")));
    const auto glyphs = std::ranges::count_if(
        itemsOf<MarkerItem>(drawing.scene), [](const MarkerItem& item) {
            return item.shape == MarkerShape::Cross && item.fill && item.fill->role == Role::Lost;
        });
    QVERIFY(glyphs >= 40);
}

void TestGraphComparison::theTwinInTextHoldsWhatIsDrawn()
{
    const GraphDrawing drawing = drawn({}, u"2026-09-15");
    const auto lines = std::ranges::count_if(itemsOf<PathItem>(drawing.scene), [](const PathItem& item) {
        return item.stroke && item.stroke->role != Role::Grid;
    });
    QCOMPARE(static_cast<std::size_t>(lines), drawing.links.size());
    std::size_t marks = 0;
    for (const HitTarget& hit : drawing.scene.hits)
        marks += hit.folded.empty() ? 1 : hit.folded.size();
    QCOMPARE(drawing.nodes.size(), marks);
}

void TestGraphComparison::hopsLeaveOutWhatIsFarther()
{
    GraphOptions options;
    options.selection = organization(u"arm");
    const std::size_t all = drawn(options, u"2026-09-15").nodes.size();
    options.hops = 1;
    const GraphDrawing near = drawn(options, u"2026-09-15");
    QVERIFY(near.nodes.size() > 1);
    QVERIFY(near.nodes.size() < all / 4);
    QVERIFY(hitOf(near.scene, organization(u"arm")));
    QVERIFY(!hitOf(near.scene, organization(u"nvidia")));
    options.selection.reset();
    QCOMPARE(drawn(options, u"2026-09-15").nodes.size(), all); // nothing to be near to
}

void TestGraphComparison::aWayStandsOut()
{
    const Graph& graph = layout().graph;
    GraphOptions options;
    options.way.nodes = {graph.nodeOf(organization(u"arm")),
                         graph.nodeOf(body(u"pytorch-foundation"))};
    const auto loud = std::ranges::count_if(
        itemsOf<PathItem>(drawn(options, u"2026-09-15").scene), [](const PathItem& path) {
            return path.stroke && path.stroke->width > 1.7 && path.stroke->tone == Tone::Full;
        });
    QCOMPARE(loud, 1);
}

void TestGraphComparison::theShortestWayGoesAlongLinksOfTheDay()
{
    const Graph& graph = layout().graph;
    const int meta = graph.nodeOf(organization(u"meta"));
    const int soumith = graph.nodeOf(person(u"soumith-chintala"));
    QVERIFY(soumith >= 0);
    const GraphState late = graphStateAt(layout(), *pytorchAt(u"2025-06-01"));
    const GraphWay way{shortestPath(adjacencyAt(graph, late), meta, soumith)};
    QCOMPARE(way.nodes.size(), std::size_t{2});
    QVERIFY(way.has(soumith, meta));
    QVERIFY(!way.has(meta, meta));
    const GraphState state = graphStateAt(layout(), *pytorchAt(u"2023-01-01"));
    const int arm = graph.nodeOf(organization(u"arm"));
    QVERIFY(shortestPath(adjacencyAt(graph, state), meta, arm).empty()); // no member yet
    QVERIFY(!shortestPath(adjacencyEver(graph), meta, arm).empty());
}

QTEST_GUILESS_MAIN(TestGraphComparison)
#include "tst_graph_comparison.moc"
