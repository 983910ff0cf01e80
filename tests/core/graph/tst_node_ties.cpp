// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/node_ties.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>

using namespace steward;

class TestNodeTies : public QObject
{
    Q_OBJECT

private slots:
    void everyNodeOfTheDayHasItsTies();
    void theFoundationLiesBetweenMost();
    void aCancelledCountSaysSo();
    void noGraphHasNoTies();
};

void TestNodeTies::everyNodeOfTheDayHasItsTies()
{
    const GraphLayoutPtr layout = placeNodes(pytorchDataset());
    const GraphState state = graphStateAt(*layout, *pytorchAt(u"2026-09-15"));
    const auto ties = graphTies(layout->graph, state, {}, {});
    QVERIFY(ties);
    const auto held = std::ranges::count_if(state.nodes, [](Certainty certainty) { return certainty != Certainty::No; });
    QCOMPARE(static_cast<std::ptrdiff_t>(ties->nodes.size()), held);
    QVERIFY(!ties->isEstimate);
    int ends = 0;
    for (const NodeTies& node : ties->nodes) {
        ends += node.degree;
        QVERIFY(node.betweenness && *node.betweenness >= 0.0 && *node.betweenness <= 1.0);
        QVERIFY(node.degree > 1 || *node.betweenness == 0.0);
    }
    QCOMPARE(ends % 2, 0);
}

void TestNodeTies::theFoundationLiesBetweenMost()
{
    const GraphLayoutPtr layout = placeNodes(pytorchDataset());
    const auto ties = graphTies(layout->graph, graphStateAt(*layout, *pytorchAt(u"2026-09-15")), {}, {});
    QCOMPARE(ties->nodes.front().node, layout->graph.nodeOf(pytorchDataset()->info.foundation));
    QVERIFY(ties->nodes.front().degree >= 48);
}

void TestNodeTies::aCancelledCountSaysSo()
{
    const GraphLayoutPtr layout = placeNodes(pytorchDataset());
    std::stop_source source;
    source.request_stop();
    const auto ties = graphTies(layout->graph, graphStateAt(*layout, *pytorchAt(u"2026-09-15")), {}, source.get_token());
    QVERIFY(!ties);
    QCOMPARE(ties.error().code, ErrorCode::Cancelled);
}

void TestNodeTies::noGraphHasNoTies()
{
    const GraphLayoutPtr layout = placeNodes(pytorchDataset());
    const auto ties = graphTies(layout->graph, graphStateAt(*layout, *pytorchAt(u"2001-01-01")), {}, {});
    QVERIFY(ties);
    QVERIFY(ties->nodes.empty());
}

QTEST_GUILESS_MAIN(TestNodeTies)
#include "tst_node_ties.moc"
