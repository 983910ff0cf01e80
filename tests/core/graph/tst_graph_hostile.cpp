// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Datasets that nobody means well with: the graph is drawn all the same, inside its picture.

#include "core/metrics/body_power.h"
#include "core/metrics/seat_caps.h"

#include "tests/core/graph/graph_scene.h"
#include "tests/support/dated_interval.h"
#include "tests/support/generated_graph.h"

#include <QTest>

using namespace steward;

namespace {

DatedInterval interval(QStringView start, QStringView end = {})
{
    return datedInterval(start, end, u"2026-09-15");
}

using Spoil = void (*)(Dataset&);

void selfMembership(Dataset& data)
{
    OrganizationRelation own;
    own.child = own.parent = OrganizationId{0};
    own.relation = QStringLiteral("subsidiary-of");
    own.interval = interval(u"2020-01-01");
    data.organizationRelations.push_back(own);
    data.bodies[1].parent = BodyId{1};
}

void circles(Dataset& data)
{
    for (std::int32_t i = 0; i < 40; ++i) {
        OrganizationRelation next;
        next.child = OrganizationId{i};
        next.parent = OrganizationId{(i + 1) % 40};
        next.relation = QStringLiteral("acquired-by");
        next.interval = interval(u"2020-01-01");
        data.organizationRelations.push_back(next);
    }
    for (std::size_t i = 0; i < data.bodies.size(); ++i)
        data.bodies[i].parent = BodyId{static_cast<std::int32_t>((i + 1) % data.bodies.size())};
}

void overlappingRoles(Dataset& data)
{
    for (int i = 0; i < 20; ++i)
        data.roles.push_back(data.roles.front());
}

void backwards(Dataset& data)
{
    for (Membership& row : data.memberships)
        std::swap(row.interval.resolved.start, row.interval.resolved.end);
    for (RoleHeld& row : data.roles)
        row.interval = interval(u"2024-01-01", u"2020-01-01");
}

void fiveHundredInATier(Dataset& data)
{
    Membership row = data.memberships.front();
    row.body = data.info.foundation;
    row.tier = QStringLiteral("platinum");
    row.interval = interval(u"2022-10-01");
    for (int i = 0; i < 500; ++i) {
        Organization organization;
        organization.id = organization.name = QStringLiteral("Member %1").arg(i);
        row.organization = OrganizationId{static_cast<std::int32_t>(data.organizations.size())};
        data.organizations.push_back(organization);
        data.memberships.push_back(row);
    }
}

void oneInTwoHundredBodies(Dataset& data)
{
    Membership row = data.memberships.front();
    row.tier = QStringLiteral("board-seat");
    row.interval = interval(u"2022-10-01");
    for (int i = 0; i < 200; ++i) {
        Body body;
        body.id = body.name = QStringLiteral("Body %1").arg(i);
        body.kind = BodyKind::Board;
        body.parent = data.info.foundation;
        body.interval = interval(u"2022-10-01");
        row.body = BodyId{static_cast<std::int32_t>(data.bodies.size())};
        data.bodies.push_back(body);
        data.memberships.push_back(row);
    }
}

void longNames(Dataset& data)
{
    for (Organization& organization : data.organizations)
        organization.name = QString(10'000, u'W') + QStringLiteral("\u202e\u0301\n<b>");
    for (Person& person : data.people)
        person.name.clear();
    for (Body& body : data.bodies)
        body.name = QString(10'000, u' ');
}

void nothing(Dataset& data)
{
    data = Dataset();
    data.info.asOf = *parseDay(u"2026-09-15");
}

DatasetPtr spoilt(Spoil spoil)
{
    auto dataset = std::make_shared<Dataset>(*pytorchDataset());
    spoil(*dataset);
    return dataset;
}

} // namespace

class TestGraphHostile : public QObject
{
    Q_OBJECT

private slots:
    void itIsDrawnInsideItsPicture_data();
    void itIsDrawnInsideItsPicture();
    void seatsAndCapsComeToAnEnd_data() { itIsDrawnInsideItsPicture_data(); }
    void seatsAndCapsComeToAnEnd();
    void aGraphOfTwentyThousandIsDrawn();
};

void TestGraphHostile::itIsDrawnInsideItsPicture_data()
{
    QTest::addColumn<void*>("spoil");
    const auto row = [](const char* name, Spoil spoil) {
        QTest::newRow(name) << reinterpret_cast<void*>(spoil);
    };
    row("self membership", selfMembership);
    row("circles of parents", circles);
    row("overlapping roles", overlappingRoles);
    row("ends before it starts", backwards);
    row("five hundred in a tier", fiveHundredInATier);
    row("one in two hundred bodies", oneInTwoHundredBodies);
    row("names of ten thousand letters", longNames);
    row("nothing at all", nothing);
}

void TestGraphHostile::itIsDrawnInsideItsPicture()
{
    QFETCH(void*, spoil);
    const DatasetPtr dataset = spoilt(reinterpret_cast<Spoil>(spoil));
    for (const auto arrangement : {GraphArrangement::Rings, GraphArrangement::Force, GraphArrangement::Bodies}) {
        for (const auto policy : {AttributionPolicy::AsRecorded, AttributionPolicy::UltimateParentAsOf}) {
            const auto layout = placeNodes(dataset, {arrangement, policy, {}}, {}, {});
            QVERIFY(layout);
            Filter filter;
            filter.asOf = *parseDay(u"2026-09-15");
            filter.attribution = policy;
            const SnapshotPtr after = takeSnapshot(dataset, filter);
            filter.asOf = *parseDay(u"2023-01-01");
            const GraphComparison comparison = compareGraph(**layout, *takeSnapshot(dataset, filter), *after);
            for (const QSizeF size : {QSizeF(1280, 800), QSizeF(320, 240)}) {
                GraphOptions options;
                options.size = size;
                options.words = words();
                options.comparison = &comparison;
                const GraphDrawing drawing = drawGraph(**layout, *after, options, FixedTextMeasure());
                for (const TextItem& text : itemsOf<TextItem>(drawing.scene))
                    QVERIFY(QRectF({0, 0}, size).adjusted(-1, -1, 1, 1).contains(text.box));
                for (const MarkerItem& mark : itemsOf<MarkerItem>(drawing.scene))
                    QVERIFY(std::isfinite(mark.center.x()) && std::isfinite(mark.radius));
            }
        }
    }
}

void TestGraphHostile::seatsAndCapsComeToAnEnd()
{
    QFETCH(void*, spoil);
    const DatasetPtr dataset = spoilt(reinterpret_cast<Spoil>(spoil));
    Filter filter;
    filter.asOf = *parseDay(u"2026-09-15");
    const SnapshotPtr snapshot = takeSnapshot(dataset, filter);
    int looked = 0;
    for (const BodyId body : bodiesWithSeats(*dataset)) {
        const BodyPower power = bodyPower(*snapshot, body, {1, 2, true});
        QVERIFY(power.seats.certain <= power.seats.possible);
        SeatCap cap;
        cap.body = body;
        cap.mostSeats = 1;
        for (const SeatCapBreach& breach : seatCapBreaches(*dataset, cap, filter))
            QVERIFY(!breach.span.isEmpty());
        if (++looked == 20)
            break;
    }
}

void TestGraphHostile::aGraphOfTwentyThousandIsDrawn()
{
    const DatasetPtr dataset = generatedGraph(20'000);
    const auto layout = placeNodes(dataset, {GraphArrangement::Bodies}, {}, {});
    QVERIFY(layout);
    Filter filter;
    filter.asOf = dataset->info.asOf;
    GraphOptions options;
    options.size = {1920, 1080};
    options.words = words();
    const GraphDrawing drawing = drawGraph(**layout, *takeSnapshot(dataset, filter), options, FixedTextMeasure());
    QVERIFY(drawing.nodes.size() > 10'000);
    QVERIFY(drawing.scene.items.size() < drawing.nodes.size() + drawing.links.size() / 4);
}

QTEST_GUILESS_MAIN(TestGraphHostile)
#include "tst_graph_hostile.moc"
