// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/graph_frame.h"
#include "core/graph/graph_layout.h"
#include "core/graph/graph_zones.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <map>

using namespace steward;

namespace {

const NodePlace& placeOf(const GraphLayout& layout, int node)
{
    return layout.places[static_cast<std::size_t>(layout.placeOf[static_cast<std::size_t>(node)])];
}

const NodePlace& placeOf(const GraphLayout& layout, QStringView organization)
{
    return placeOf(layout,
                   layout.graph.nodeOf(findOrganization(*layout.graph.dataset, organization)));
}

DatasetPtr datasetWithMembers(int count)
{
    auto dataset = std::make_shared<Dataset>(*pytorchDataset());
    const Membership sample = dataset->memberships.front();
    for (int i = 0; i < count; ++i) {
        Organization organization;
        organization.id = organization.name = QString::number(i);
        Membership membership = sample;
        membership.organization = OrganizationId{
            static_cast<std::int32_t>(dataset->organizations.size())};
        membership.body = dataset->info.foundation;
        membership.tier = QStringLiteral("platinum");
        dataset->organizations.push_back(organization);
        dataset->memberships.push_back(membership);
    }
    return dataset;
}

} // namespace

class TestGraphLayout : public QObject
{
    Q_OBJECT

private slots:
    void twoRunsAgreeToTheBit();
    void everyPlaceLiesInTheUnitSquare();
    void theRingGoesByTheHighestTierEverHeld();
    void noTwoPlacesMeetButThoseOfASuccessor();
    void aBodyThatTookOverStandsWhereItsPredecessorStood();
    void peopleStandWhereTheyHeldRolesLongest();
    void everyPersonHasAnOwnSlotBesideTheAnchor();
    void aDatasetWithoutAnythingHasNoPlaces();
    void fiveHundredOrganizationsInATierArePlaced();
    void parentsThatGoInCirclesEnd();
};

void TestGraphLayout::twoRunsAgreeToTheBit()
{
    const GraphLayoutPtr first = placeNodes(pytorchDataset());
    const GraphLayoutPtr second = placeNodes(pytorchDataset());
    QCOMPARE(first->places.size(), second->places.size());
    for (std::size_t i = 0; i < first->places.size(); ++i) {
        const NodePlace& a = first->places[i];
        const NodePlace& b = second->places[i];
        QCOMPARE(a.node, b.node);
        QCOMPARE(std::bit_cast<std::uint64_t>(a.at.x()), std::bit_cast<std::uint64_t>(b.at.x()));
        QCOMPARE(std::bit_cast<std::uint64_t>(a.at.y()), std::bit_cast<std::uint64_t>(b.at.y()));
        QCOMPARE(a.slot, b.slot);
    }
}

void TestGraphLayout::everyPlaceLiesInTheUnitSquare()
{
    for (const NodePlace& place : placeNodes(pytorchDataset())->places) {
        QVERIFY(std::abs(place.at.x()) <= 1.0);
        QVERIFY(std::abs(place.at.y()) <= 1.0);
    }
}

void TestGraphLayout::theRingGoesByTheHighestTierEverHeld()
{
    const GraphLayoutPtr layout = placeNodes(pytorchDataset());
    QCOMPARE(placeOf(*layout, u"meta").zone, Zone::HighestTier);
    QCOMPARE(placeOf(*layout, u"microsoft").zone, Zone::HighestTier); // gold since 2026
    QCOMPARE(placeOf(*layout, u"snowflake").zone, Zone::HighestTier); // general at first
    QCOMPARE(placeOf(*layout, u"ant-group").zone, Zone::MiddleTiers);
    QCOMPARE(placeOf(*layout, u"nipa").zone, Zone::MiddleTiers); // associate since 2026-03
    QCOMPARE(placeOf(*layout, u"monash-university").zone, Zone::LowestTiers);
    QCOMPARE(placeOf(*layout, u"linux-foundation").zone, Zone::Related);
}

void TestGraphLayout::noTwoPlacesMeetButThoseOfASuccessor()
{
    const GraphLayoutPtr layout = placeNodes(pytorchDataset());
    int meetings = 0;
    for (const NodePlace& a : layout->places) {
        for (const NodePlace& b : layout->places) {
            const bool isPair = a.node < b.node && a.zone != Zone::People && b.zone != Zone::People
                                && (a.zone == Zone::Libraries) == (b.zone == Zone::Libraries);
            if (isPair && std::hypot(a.at.x() - b.at.x(), a.at.y() - b.at.y()) < 0.02)
                ++meetings;
        }
    }
    QCOMPARE(meetings, 1);
}

void TestGraphLayout::aBodyThatTookOverStandsWhereItsPredecessorStood()
{
    const DatasetPtr dataset = pytorchDataset();
    const GraphLayoutPtr layout = placeNodes(dataset);
    const BodyId before = findBody(*dataset, u"pytorch-project-maintainers");
    const BodyId after = findBody(*dataset, u"pytorch-core-maintainers");
    QCOMPARE(predecessorsOf(*dataset)[after.index()], before);
    QVERIFY(!predecessorsOf(*dataset)[findBody(*dataset, u"pytorch-module-maintainers").index()].isValid());
    QCOMPARE(placeOf(*layout, layout->graph.nodeOf(after)).at,
             placeOf(*layout, layout->graph.nodeOf(before)).at);
}

void TestGraphLayout::peopleStandWhereTheyHeldRolesLongest()
{
    const DatasetPtr dataset = pytorchDataset();
    const Graph graph = makeGraph(dataset);
    const std::vector<int> homes = homesOf(graph);
    const auto homeOf = [&](QStringView id) {
        const auto person = std::ranges::find(dataset->people, id, &Person::id);
        return homes[static_cast<std::size_t>(person - dataset->people.begin())];
    };
    QCOMPARE(homeOf(u"dwarak-rajagopal"), graph.nodeOf(findOrganization(*dataset, u"google")));
    QCOMPARE(homeOf(u"soumith-chintala"),
             graph.nodeOf(findBody(*dataset, u"pytorch-core-maintainers")));
}

void TestGraphLayout::everyPersonHasAnOwnSlotBesideTheAnchor()
{
    const GraphLayoutPtr layout = placeNodes(pytorchDataset());
    std::map<std::pair<int, int>, int> taken;
    int people = 0;
    for (const NodePlace& place : layout->places) {
        if (place.zone != Zone::People)
            continue;
        ++people;
        QCOMPARE(++taken[std::pair(place.anchor, place.slot)], 1);
        QVERIFY(place.slot < layout->places[static_cast<std::size_t>(place.anchor)].fan);
    }
    QCOMPARE(people, 73);
}

void TestGraphLayout::aDatasetWithoutAnythingHasNoPlaces()
{
    const GraphLayoutPtr layout = placeNodes(std::make_shared<Dataset>());
    QVERIFY(layout->places.empty());
}

void TestGraphLayout::fiveHundredOrganizationsInATierArePlaced()
{
    const GraphLayoutPtr layout = placeNodes(datasetWithMembers(500));
    const auto inRing = std::ranges::count(layout->places, Zone::HighestTier, &NodePlace::zone);
    QCOMPARE(inRing, 519);
}

void TestGraphLayout::parentsThatGoInCirclesEnd()
{
    auto dataset = std::make_shared<Dataset>(*pytorchDataset());
    const BodyId first = findBody(*dataset, u"ci-wg");
    const BodyId second = findBody(*dataset, u"security-wg");
    dataset->bodies[first.index()].parent = second;
    dataset->bodies[second.index()].parent = first;
    QVERIFY(!placeNodes(dataset)->places.empty());
}

QTEST_GUILESS_MAIN(TestGraphLayout)
#include "tst_graph_layout.moc"
