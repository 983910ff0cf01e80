// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/graph.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

auto countOfKind(const Graph& graph, EdgeKind kind)
{
    return std::ranges::count(graph.edges, kind, &GraphEdge::kind);
}

} // namespace

class TestGraph : public QObject
{
    Q_OBJECT

private slots:
    void everyOrganizationPersonBodyAndProjectIsANode();
    void everyMembershipAndRoleIsAnEdge();
    void everyEdgeKnowsItsRowAndItsProvenance();
    void namesAreShortenedByTheFoundationAndTheSubject();
};

void TestGraph::everyOrganizationPersonBodyAndProjectIsANode()
{
    const Graph graph = makeGraph(pytorchDataset());
    QCOMPARE(graph.nodes.size(), std::size_t{109 + 73 + 27 + 153});
    for (std::size_t i = 0; i < graph.nodes.size(); ++i)
        QCOMPARE(graph.nodeOf(graph.nodes[i]), static_cast<int>(i));
    QCOMPARE(graph.nodeOf(FactRef{FactKind::Event, 0}), -1);
    QCOMPARE(graph.nodeOf(BodyId{}), -1);
}

void TestGraph::everyMembershipAndRoleIsAnEdge()
{
    const DatasetPtr dataset = pytorchDataset();
    const Graph graph = makeGraph(dataset);
    QCOMPARE(countOfKind(graph, EdgeKind::Membership) + countOfKind(graph, EdgeKind::Seat), 125);
    QCOMPARE(countOfKind(graph, EdgeKind::Role), 105);
    const auto employed = std::ranges::count_if(
        dataset->roles, [](const RoleHeld& role) { return role.organization.isValid(); });
    QCOMPARE(countOfKind(graph, EdgeKind::Affiliation), employed);
    QCOMPARE(countOfKind(graph, EdgeKind::Hosting), 6);
    QCOMPARE(countOfKind(graph, EdgeKind::Relation), 8);
}

void TestGraph::everyEdgeKnowsItsRowAndItsProvenance()
{
    const Graph graph = makeGraph(pytorchDataset());
    for (const GraphEdge& edge : graph.edges) {
        QVERIFY(edge.from >= 0 && edge.to >= 0);
        QVERIFY(edge.row.isValid());
        QVERIFY(provenanceOf(*graph.dataset, edge.row) != nullptr);
    }
}

void TestGraph::namesAreShortenedByTheFoundationAndTheSubject()
{
    const DatasetPtr dataset = pytorchDataset();
    const auto shortOf = [&](QStringView id) {
        return shortName(*dataset, findBody(*dataset, id));
    };
    QCOMPARE(shortOf(u"pytorch-foundation-governing-board"), QStringLiteral("Governing Board"));
    QCOMPARE(shortOf(u"pytorch-core-maintainers"), QStringLiteral("Core maintainers"));
    QCOMPARE(shortOf(u"pytorch-foundation"), QStringLiteral("PyTorch Foundation"));
    QCOMPARE(shortOf(u"ci-wg"), QStringLiteral("CI Working Group"));
}

QTEST_GUILESS_MAIN(TestGraph)
#include "tst_graph.moc"
