// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/free_places.h"
#include "core/graph/graph_frame.h"
#include "core/graph/pack_discs.h"
#include "core/scene/dump.h"

#include "tests/core/graph/graph_scene.h"

#include <QLineF>
#include <QTest>

#include <bit>
#include <set>

using namespace steward;

namespace {

GraphLayoutPtr placed(GraphArrangement arrangement, const GraphPins& pins = {},
                      AttributionPolicy attribution = AttributionPolicy::AsRecorded)
{
    return *placeNodes(pytorchDataset(), {arrangement, attribution, pins}, {}, {});
}

GraphDrawing drawnAt(const GraphLayout& layout, QStringView isoDay)
{
    GraphOptions options;
    options.size = {1280, 800};
    options.words = words();
    return drawGraph(layout, *pytorchAt(isoDay), options, FixedTextMeasure());
}

} // namespace

class TestFreePlaces : public QObject
{
    Q_OBJECT

private slots:
    void everyNodeHasAPlaceOfItsOwn_data();
    void everyNodeHasAPlaceOfItsOwn();
    void twoRunsAgreeToTheBit_data() { everyNodeHasAPlaceOfItsOwn_data(); }
    void twoRunsAgreeToTheBit();
    void everyProjectIsANode();
    void aNodeStandsInTheSamePlaceOnEveryDay_data() { everyNodeHasAPlaceOfItsOwn_data(); }
    void aNodeStandsInTheSamePlaceOnEveryDay();
    void discsDoNotMeet();
    void membersStandInTheDiscOfTheirBody();
    void packedDiscsKeepTheirDistance();
    void aPinnedNodeStandsWhereItWasPut();
    void aCancelledPlacingSaysSo();
    void labelsDoNotMeet_data() { everyNodeHasAPlaceOfItsOwn_data(); }
    void labelsDoNotMeet();
    void theCameraKeepsWhatIsUnderThePointer();
    void theCameraStaysOnTheGraph();
    void aSubsidiaryCountsToItsParentUnderThePolicy();
};

void TestFreePlaces::everyNodeHasAPlaceOfItsOwn_data()
{
    QTest::addColumn<int>("arrangement");
    QTest::newRow("force") << static_cast<int>(GraphArrangement::Force);
    QTest::newRow("bodies") << static_cast<int>(GraphArrangement::Bodies);
}

void TestFreePlaces::everyNodeHasAPlaceOfItsOwn()
{
    QFETCH(int, arrangement);
    const GraphLayoutPtr layout = placed(static_cast<GraphArrangement>(arrangement));
    QCOMPARE(layout->places.size(), layout->graph.nodes.size());
    std::set<std::pair<double, double>> seen;
    for (const NodePlace& place : layout->places) {
        QVERIFY(std::isfinite(place.at.x()) && std::isfinite(place.at.y()));
        QVERIFY(std::abs(place.at.x()) <= layout->extent.x() + 1e-9);
        QVERIFY(std::abs(place.at.y()) <= layout->extent.y() + 1e-9);
        QVERIFY(seen.emplace(place.at.x(), place.at.y()).second);
    }
}

void TestFreePlaces::twoRunsAgreeToTheBit()
{
    QFETCH(int, arrangement);
    const GraphLayoutPtr first = placed(static_cast<GraphArrangement>(arrangement));
    const GraphLayoutPtr second = placed(static_cast<GraphArrangement>(arrangement));
    for (std::size_t i = 0; i < first->places.size(); ++i) {
        const QPointF a = first->places[i].at;
        const QPointF b = second->places[i].at;
        QCOMPARE(std::bit_cast<std::uint64_t>(a.x()), std::bit_cast<std::uint64_t>(b.x()));
        QCOMPARE(std::bit_cast<std::uint64_t>(a.y()), std::bit_cast<std::uint64_t>(b.y()));
    }
}

void TestFreePlaces::everyProjectIsANode()
{
    const SnapshotPtr snapshot = pytorchAt(u"2026-09-15");
    const GraphDrawing drawing = drawnAt(*placed(GraphArrangement::Force), u"2026-09-15");
    const auto projects = std::ranges::count_if(drawing.nodes, [](const DrawnNode& node) {
        return node.fact.kind == FactKind::Project;
    });
    const auto held = std::ranges::count_if(snapshot->projects, [&](const HeldRow& row) {
        return (*snapshot->dataset)[ProjectId{row.row}].kind != ProjectKind::Predecessor;
    });
    QCOMPARE(projects, held);
}

void TestFreePlaces::aNodeStandsInTheSamePlaceOnEveryDay()
{
    QFETCH(int, arrangement);
    const GraphLayoutPtr layout = placed(static_cast<GraphArrangement>(arrangement));
    const Scene early = drawnAt(*layout, u"2023-01-01").scene;
    const Scene late = drawnAt(*layout, u"2026-09-01").scene;
    int compared = 0;
    for (const HitTarget& hit : early.hits) {
        const HitTarget* same = hitOf(late, hit.fact);
        if (!same)
            continue;
        ++compared;
        QVERIFY(QLineF(hit.rect.center(), same->rect.center()).length() < 10.0);
    }
    QVERIFY(compared > 20);
}

void TestFreePlaces::discsDoNotMeet()
{
    const GraphLayoutPtr layout = placed(GraphArrangement::Bodies);
    QVERIFY(layout->clusters.size() >= 5);
    for (std::size_t i = 0; i < layout->clusters.size(); ++i) {
        for (std::size_t k = i + 1; k < layout->clusters.size(); ++k) {
            const NodeCluster& a = layout->clusters[i];
            const NodeCluster& b = layout->clusters[k];
            QVERIFY(QLineF(a.at, b.at).length() > a.radius + b.radius);
        }
    }
}

void TestFreePlaces::membersStandInTheDiscOfTheirBody()
{
    const GraphLayoutPtr layout = placed(GraphArrangement::Bodies);
    const int board = layout->graph.nodeOf(body(u"pytorch-foundation-governing-board"));
    const int meta = layout->graph.nodeOf(organization(u"meta"));
    const auto disc = std::ranges::find(layout->clusters, board, &NodeCluster::node);
    QVERIFY(disc != layout->clusters.end());
    const int index = layout->placeOf[static_cast<std::size_t>(meta)];
    const QPointF at = layout->places[static_cast<std::size_t>(index)].at;
    QVERIFY(QLineF(at, disc->at).length() < disc->radius);
}

void TestFreePlaces::packedDiscsKeepTheirDistance()
{
    for (const int count : {0, 1, 2, 60, 500}) {
        std::vector<double> radii;
        for (int i = 0; i < count; ++i)
            radii.push_back(1.0 + (i * 7) % 11);
        const std::vector<QPointF> middles = packDiscs(radii, 0.5);
        QCOMPARE(middles.size(), radii.size());
        for (std::size_t i = 0; i < radii.size(); ++i)
            for (std::size_t k = i + 1; k < radii.size(); ++k)
                QVERIFY(QLineF(middles[i], middles[k]).length() >= radii[i] + radii[k] + 0.499);
    }
}

void TestFreePlaces::aPinnedNodeStandsWhereItWasPut()
{
    const GraphPins pins{{QStringLiteral("organization:meta"), {0.25, -0.5}},
                         {QStringLiteral("organization:no-such"), {9.0, 9.0}}};
    for (const auto arrangement : {GraphArrangement::Rings, GraphArrangement::Force}) {
        const GraphLayoutPtr loose = placed(arrangement);
        const GraphLayoutPtr pinned = placed(arrangement, pins);
        int moved = 0;
        for (std::size_t i = 0; i < loose->places.size(); ++i)
            moved += loose->places[i].at != pinned->places[i].at ? 1 : 0;
        QCOMPARE(moved, 1);
        const int meta = pinned->graph.nodeOf(organization(u"meta"));
        const int index = pinned->placeOf[static_cast<std::size_t>(meta)];
        QCOMPARE(pinned->places[static_cast<std::size_t>(index)].at, QPointF(0.25, -0.5));
    }
}

void TestFreePlaces::aCancelledPlacingSaysSo()
{
    std::stop_source source;
    source.request_stop();
    const auto layout = placeNodes(pytorchDataset(), {GraphArrangement::Force}, {}, source.get_token());
    QVERIFY(!layout);
    QCOMPARE(layout.error().code, ErrorCode::Cancelled);
}

void TestFreePlaces::labelsDoNotMeet()
{
    QFETCH(int, arrangement);
    const GraphLayoutPtr layout = placed(static_cast<GraphArrangement>(arrangement));
    std::vector<QRectF> boxes;
    for (const TextItem& item : itemsOf<TextItem>(drawnAt(*layout, u"2026-09-15").scene))
        boxes.push_back(item.box.adjusted(0.5, 0.5, -0.5, -0.5));
    QVERIFY(boxes.size() > 40);
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t k = i + 1; k < boxes.size(); ++k)
            QVERIFY(!boxes[i].intersects(boxes[k]));
}

void TestFreePlaces::theCameraKeepsWhatIsUnderThePointer()
{
    const GraphLayoutPtr layout = placed(GraphArrangement::Force);
    const QSizeF size(1000, 700);
    const QPointF pointer(640, 220);
    GraphCamera camera;
    const QPointF under = frameFor(*layout, size, camera).unitAt(pointer);
    for (int i = 0; i < 6; ++i) {
        camera = zoomedCamera(*layout, size, camera, pointer, 1.25);
        const QPointF now = frameFor(*layout, size, camera).map(under);
        QVERIFY(QLineF(now, pointer).length() < 0.5);
    }
    const GraphCamera panned = pannedCamera(*layout, size, camera, {30.0, -12.0});
    QVERIFY(QLineF(frameFor(*layout, size, panned).map(under), pointer + QPointF(30.0, -12.0)).length() < 0.5);
}

void TestFreePlaces::theCameraStaysOnTheGraph()
{
    const GraphLayoutPtr layout = placed(GraphArrangement::Bodies);
    const QSizeF size(1000, 700);
    GraphCamera camera = zoomedCamera(*layout, size, {}, {500, 350}, 1e9);
    QVERIFY(camera.zoom <= 64.0);
    for (int i = 0; i < 100; ++i)
        camera = pannedCamera(*layout, size, camera, {5000.0, 5000.0});
    QVERIFY(std::abs(camera.middle.x()) <= layout->extent.x());
    QVERIFY(std::abs(camera.middle.y()) <= layout->extent.y());
    QVERIFY(zoomedCamera(*layout, size, camera, {500, 350}, 1e-9).isWhole());
}

void TestFreePlaces::aSubsidiaryCountsToItsParentUnderThePolicy()
{
    const FactRef graphcore = organization(u"graphcore");
    const FactRef softbank = organization(u"softbank-group");
    const auto nodesOn = [&](AttributionPolicy policy, QStringView isoDay) {
        const GraphLayoutPtr layout = placed(GraphArrangement::Rings, {}, policy);
        Filter filter;
        filter.asOf = day(isoDay);
        filter.attribution = policy;
        GraphOptions options;
        options.size = {1280, 800};
        options.words = words();
        const Scene scene = drawGraph(*layout, *takeSnapshot(pytorchDataset(), filter), options,
                                      FixedTextMeasure()).scene;
        return std::pair(hitOf(scene, graphcore) != nullptr, hitOf(scene, softbank) != nullptr);
    };
    QCOMPARE(nodesOn(AttributionPolicy::AsRecorded, u"2026-09-15"), std::pair(true, false));
    QCOMPARE(nodesOn(AttributionPolicy::UltimateParentAsOf, u"2026-09-15"), std::pair(false, true));
    QCOMPARE(nodesOn(AttributionPolicy::UltimateParentAsOf, u"2024-01-15"), std::pair(true, false));
    QCOMPARE(nodesOn(AttributionPolicy::ConsolidatedToday, u"2024-01-15"), std::pair(false, true));
}

QTEST_GUILESS_MAIN(TestFreePlaces)
#include "tst_free_places.moc"
