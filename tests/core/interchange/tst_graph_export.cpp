// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/graph_export.h"
#include "core/interchange/lifetimes.h"

#include "tests/core/interchange/graph_samples.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

const ExportNode& nodeWith(const GraphExport& graph, const QString& id)
{
    return *std::ranges::find(graph.nodes, id, &ExportNode::id);
}

const ExportEdge& edgeWith(const GraphExport& graph, const QString& id)
{
    return *std::ranges::find(graph.edges, id, &ExportEdge::id);
}

bool lives(const std::vector<DaySpan>& spells, Day at)
{
    return std::ranges::any_of(spells, [&](DaySpan spell) { return spell.contains(at); });
}

template <class Item>
bool haveUniqueIds(const std::vector<Item>& items)
{
    QSet<QString> ids;
    for (const Item& item : items)
        ids.insert(item.id);
    return static_cast<std::size_t>(ids.size()) == items.size();
}

} // namespace

class TestGraphExport : public QObject
{
    Q_OBJECT

private slots:
    void allTimesHaveEveryNodeAndEdgeOfTheGraph();
    void idsAreUniqueAndTheSameOnEachDay();
    void keysThatAreNoPlainNamesAreNumbered();
    void aDayHasItsMembers_data();
    void aDayHasItsMembers();
    void whatHoldsAtADayLivesOnIt();
    void anEdgeLivesNoLongerThanItsProject();
    void anUndatedPartDoesNotMakeTheFoundationOlder();
    void rowsAreReadAsTheyStand();
};

void TestGraphExport::allTimesHaveEveryNodeAndEdgeOfTheGraph()
{
    const DatasetPtr dataset = pytorchDataset();
    const Graph graph = makeGraph(dataset);
    const GraphExport all = makeGraphExport(graph);
    QCOMPARE(all.nodes.size(), dataset->organizations.size() + dataset->people.size()
                                   + dataset->bodies.size() + dataset->projects.size());
    QCOMPARE(all.nodes.size(), std::size_t{362});
    QCOMPARE(all.edges.size(), graph.edges.size());
    QVERIFY(!all.asOf);
    for (std::size_t i = 0; i < all.edges.size(); ++i) {
        QCOMPARE(all.edges[i].source, graph.edges[i].from);
        QCOMPARE(all.edges[i].target, graph.edges[i].to);
        QVERIFY(!all.edges[i].certainty);
        QVERIFY(!all.edges[i].spells.empty());
    }
}

void TestGraphExport::idsAreUniqueAndTheSameOnEachDay()
{
    const GraphExport all = pytorchExport();
    QVERIFY(haveUniqueIds(all.nodes));
    QVERIFY(haveUniqueIds(all.edges));
    const GraphExport founding = pytorchExportAt(u"2022-09-12");
    for (const ExportNode& node : founding.nodes)
        QCOMPARE(nodeWith(all, node.id).label, node.label);
    for (const ExportEdge& edge : founding.edges) {
        const ExportEdge& same = edgeWith(all, edge.id);
        QCOMPARE(founding.sourceOf(edge).id, all.sourceOf(same).id);
        QCOMPARE(founding.targetOf(edge).id, all.targetOf(same).id);
    }
}

void TestGraphExport::keysThatAreNoPlainNamesAreNumbered()
{
    auto dataset = std::make_shared<Dataset>();
    const QStringList keys{"meta",      ":2",     "two words", "a\"b", "", QString(101, u'x'),
                           "caf\u00e9", "x-1_y.z"};
    for (const QString& key : keys)
        dataset->organizations.push_back({key, key, OrganizationKind::Company, {}, {}});
    dataset->people.push_back({"meta", "Meta", {}});
    const GraphExport all = makeGraphExport(makeGraph(dataset));
    QStringList ids;
    for (const ExportNode& node : all.nodes)
        ids.append(node.id);
    const QStringList expected{"organization:meta", "organization::2",      "organization::3",
                               "organization::4",   "organization::5",      "organization::6",
                               "organization::7",   "organization:x-1_y.z", "person:meta"};
    QCOMPARE(ids, expected);
    QVERIFY(haveUniqueIds(all.nodes));
}

void TestGraphExport::aDayHasItsMembers_data()
{
    QTest::addColumn<QString>("isoDay");
    QTest::addColumn<int>("certain");
    QTest::addColumn<int>("possible");
    QTest::newRow("before") << "2022-09-11" << 0 << 0;
    QTest::newRow("founding") << "2022-09-12" << 6 << 6;
    QTest::newRow("2025") << "2025-09-12" << 32 << 35;
    QTest::newRow("2026") << "2026-09-15" << 48 << 48;
}

void TestGraphExport::aDayHasItsMembers()
{
    QFETCH(QString, isoDay);
    QFETCH(int, certain);
    QFETCH(int, possible);
    const GraphExport graph = pytorchExportAt(isoDay);
    QCOMPARE(isoText(graph.asOf.value_or(Day{})), isoDay);
    int tiers = 0;
    int members = 0;
    for (const ExportNode& node : graph.nodes)
        tiers += node.tier.isEmpty() ? 0 : 1;
    for (const ExportEdge& edge : graph.edges) {
        QVERIFY(edge.source >= 0 && edge.source < static_cast<int>(graph.nodes.size()));
        QVERIFY(edge.target >= 0 && edge.target < static_cast<int>(graph.nodes.size()));
        QVERIFY(edge.certainty
                <= std::min(graph.sourceOf(edge).certainty, graph.targetOf(edge).certainty));
        const bool isMembership = edge.kind == EdgeKind::Membership
                                  && graph.targetOf(edge).id == "body:pytorch-foundation";
        members += isMembership && edge.certainty == Certainty::Certain ? 1 : 0;
    }
    QCOMPARE(tiers, possible);
    QCOMPARE(members, certain);
}

void TestGraphExport::whatHoldsAtADayLivesOnIt()
{
    for (const auto isoDay :
         {u"2019-06-01", u"2022-09-12", u"2023-09-12", u"2025-03-04", u"2026-09-15"}) {
        const GraphExport graph = pytorchExportAt(isoDay);
        for (const ExportNode& node : graph.nodes)
            QVERIFY2(lives(node.spells, day(isoDay)),
                     qPrintable(node.id + u' ' + QString::fromUtf16(isoDay)));
        for (const ExportEdge& edge : graph.edges)
            QVERIFY2(lives(edge.spells, day(isoDay)),
                     qPrintable(edge.id + u' ' + QString::fromUtf16(isoDay)));
    }
}

void TestGraphExport::anEdgeLivesNoLongerThanItsProject()
{
    const GraphExport all = pytorchExport();
    int ended = 0;
    for (const ExportEdge& edge : all.edges) {
        if (all.sourceOf(edge).kind != FactKind::Project)
            continue;
        QCOMPARE(isoText(edge.spells), isoText(all.sourceOf(edge).spells));
        QCOMPARE(edge.end.isEmpty(), edge.interval.endKind == EndKind::Open);
        ended += edge.kind == EdgeKind::Ecosystem && !edge.end.isEmpty() ? 1 : 0;
    }
    QCOMPARE(ended, 70); // archived, delisted or refused
    const ExportEdge& archived = *std::ranges::find_if(all.edges, [&](const ExportEdge& edge) {
        return all.sourceOf(edge).id == "project:adaptdl" && edge.kind == EdgeKind::Ecosystem;
    });
    QCOMPARE(archived.end, QStringLiteral("2025-03-04"));
    QCOMPARE(isoText(archived.spells), QStringLiteral("2024-07-28/2025-03-03"));
    QVERIFY(archived.interval.endKind == EndKind::Known);
}

void TestGraphExport::anUndatedPartDoesNotMakeTheFoundationOlder()
{
    const GraphExport all = pytorchExport();
    QCOMPARE(isoText(nodeWith(all, "body:pytorch-foundation").spells),
             QStringLiteral("2022-09-12/.."));
    QCOMPARE(isoText(nodeWith(all, "body:pytorch-foundation-tac").spells), QStringLiteral("../.."));
    QCOMPARE(isoText(nodeWith(all, "organization:amd").spells), QStringLiteral("2022-09-12/.."));
}

void TestGraphExport::rowsAreReadAsTheyStand()
{
    const GraphExport all = pytorchExport();
    const ExportNode& meta = nodeWith(all, "organization:meta");
    QCOMPARE(meta.label, QStringLiteral("Meta Platforms"));
    QCOMPARE(meta.category, QStringLiteral("company"));
    QVERIFY(meta.tier.isEmpty());
    const auto membership = std::ranges::find_if(all.edges, [&](const ExportEdge& edge) {
        return all.sourceOf(edge).id == meta.id && edge.label == "founding-premier";
    });
    QVERIFY(membership != all.edges.end());
    QCOMPARE(membership->start, QStringLiteral("2022-09-12"));
    QCOMPARE(membership->end, QStringLiteral("2026-01-08"));
    QCOMPARE(isoText(membership->spells), QStringLiteral("2022-09-12/2026-01-07"));
    QVERIFY(membership->confidence == Confidence::High);
    QVERIFY(membership->sources.contains("lf-press"));
    const auto tierOfMeta = [](QStringView isoDay) {
        return nodeWith(pytorchExportAt(isoDay), "organization:meta").tier;
    };
    QCOMPARE(tierOfMeta(u"2022-09-12"), QStringLiteral("founding-premier"));
    QVERIFY(tierOfMeta(u"2026-09-15") != QStringLiteral("founding-premier"));
}

QTEST_GUILESS_MAIN(TestGraphExport)
#include "tst_graph_export.moc"
