// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/graph_day.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

DatedInterval since(QStringView start, Day evidence)
{
    DatedInterval interval;
    interval.stated.start = parsePartialDate(start);
    interval.stated.qualifier = interval.stated.start ? StartQualifier::Exact
                                                      : StartQualifier::None;
    interval.resolved = resolve(interval.stated, evidence, 0);
    return interval;
}

/// A foundation of 2020, a council in it and a group in that, whose forming nobody dated; two
/// bodies that are part of each other.
std::shared_ptr<Dataset> bodies()
{
    auto dataset = std::make_shared<Dataset>();
    const Day evidence = day(u"2026-01-01");
    dataset->info.asOf = evidence;
    const auto add = [&](const QString& id, int parent, QStringView start) {
        dataset->bodies.push_back(
            {id, id, BodyKind::Council, BodyId{parent}, since(start, evidence), {}});
    };
    add("foundation", -1, u"2020-01-01");
    add("group", 2, {});
    add("council", 0, {});
    add("chicken", 4, {});
    add("egg", 3, {});
    return dataset;
}

GraphDay dayOf(const DatasetPtr& dataset, QStringView isoDay, Confidence least = Confidence::Low)
{
    Filter filter;
    filter.asOf = day(isoDay);
    filter.leastConfidence = least;
    return graphDayOf(makeGraph(dataset), *takeSnapshot(dataset, filter));
}

} // namespace

class TestGraphDay : public QObject
{
    Q_OBJECT

private slots:
    void membersAreThoseOfTheSnapshot_data();
    void membersAreThoseOfTheSnapshot();
    void edgesHoldOnlyBetweenNodesThatAreThere();
    void peopleAreThereWhileTheyHoldARole();
    void archivedProjectsAreNotThere();
    void anUndatedBodyIsNotOlderThanWhatItIsPartOf();
    void leastConfidenceLeavesEdgesOut();
};

void TestGraphDay::membersAreThoseOfTheSnapshot_data()
{
    QTest::addColumn<QString>("isoDay");
    QTest::addColumn<int>("certain");
    QTest::addColumn<int>("possible");
    QTest::newRow("before") << "2022-09-11" << 0 << 0;
    QTest::newRow("founding") << "2022-09-12" << 6 << 6;
    QTest::newRow("2023") << "2023-09-12" << 11 << 12;
    QTest::newRow("2025") << "2025-09-12" << 32 << 35;
    QTest::newRow("2026") << "2026-09-15" << 48 << 48;
}

void TestGraphDay::membersAreThoseOfTheSnapshot()
{
    QFETCH(QString, isoDay);
    QFETCH(int, certain);
    QFETCH(int, possible);
    const DatasetPtr dataset = pytorchDataset();
    const GraphDay graphDay = dayOf(dataset, isoDay);
    int members = 0;
    int edges = 0;
    for (const int row : graphDay.membership)
        members += row >= 0 ? 1 : 0;
    QCOMPARE(members, possible);
    const Graph graph = makeGraph(dataset);
    for (std::size_t i = 0; i < graph.edges.size(); ++i)
        edges += graph.edges[i].kind == EdgeKind::Membership
                         && graphDay.edges[i] == Certainty::Certain
                         && graph.edges[i].to == graph.nodeOf(dataset->info.foundation)
                     ? 1
                     : 0;
    QCOMPARE(edges, certain);
}

void TestGraphDay::edgesHoldOnlyBetweenNodesThatAreThere()
{
    const DatasetPtr dataset = pytorchDataset();
    const Graph graph = makeGraph(dataset);
    for (const auto isoDay :
         {u"2017-01-01", u"2022-09-12", u"2024-03-01", u"2026-09-15", u"2030-01-01"}) {
        const GraphDay graphDay = dayOf(dataset, isoDay);
        for (std::size_t i = 0; i < graph.edges.size(); ++i) {
            const GraphEdge& edge = graph.edges[i];
            const Certainty stated = edge.interval.resolved.at(day(isoDay));
            const Certainty ends = std::min(graphDay.nodes[static_cast<std::size_t>(edge.from)],
                                            graphDay.nodes[static_cast<std::size_t>(edge.to)]);
            QVERIFY(graphDay.edges[i] == std::min(stated, ends));
        }
    }
}

void TestGraphDay::peopleAreThereWhileTheyHoldARole()
{
    const DatasetPtr dataset = pytorchDataset();
    const Graph graph = makeGraph(dataset);
    const GraphDay graphDay = dayOf(dataset, u"2025-01-01");
    std::vector<Certainty> expected(dataset->people.size(), Certainty::No);
    for (const RoleHeld& role : dataset->roles) {
        Certainty& person = expected[role.person.index()];
        person = std::max(person, role.interval.resolved.at(day(u"2025-01-01")));
    }
    QVERIFY(std::ranges::count(expected, Certainty::No) > 0);
    QVERIFY(std::ranges::count(expected, Certainty::Certain) > 0);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const int node = graph.nodeOf(PersonId{static_cast<std::int32_t>(i)});
        QVERIFY(graphDay.nodes[static_cast<std::size_t>(node)] == expected[i]);
    }
}

void TestGraphDay::archivedProjectsAreNotThere()
{
    const DatasetPtr dataset = pytorchDataset();
    const auto project = std::ranges::find(dataset->projects, QStringLiteral("adaptdl"),
                                           &Project::id);
    QVERIFY(project != dataset->projects.end());
    const auto row = static_cast<std::int32_t>(project - dataset->projects.begin());
    const auto node = static_cast<std::size_t>(makeGraph(dataset).nodeOf(ProjectId{row}));
    QVERIFY(dayOf(dataset, u"2025-03-03").nodes[node] == Certainty::Certain);
    QVERIFY(dayOf(dataset, u"2025-03-04").nodes[node] == Certainty::No);
}

void TestGraphDay::anUndatedBodyIsNotOlderThanWhatItIsPartOf()
{
    const DatasetPtr dataset = bodies();
    const GraphDay before = dayOf(dataset, u"2019-12-31");
    for (const std::size_t body : {0u, 1u, 2u})
        QVERIFY(before.nodes[body] == Certainty::No);
    for (const std::size_t body : {3u, 4u})
        QVERIFY(before.nodes[body] == Certainty::Possible);
    const GraphDay after = dayOf(dataset, u"2020-01-01");
    QVERIFY(after.nodes[0] == Certainty::Certain);
    for (const std::size_t body : {1u, 2u, 3u, 4u})
        QVERIFY(after.nodes[body] == Certainty::Possible);
    QVERIFY(std::ranges::count(after.edges, Certainty::Possible) == 4);
}

void TestGraphDay::leastConfidenceLeavesEdgesOut()
{
    const DatasetPtr dataset = pytorchDataset();
    const auto held = [](const GraphDay& graphDay) {
        return graphDay.edges.size()
               - static_cast<std::size_t>(std::ranges::count(graphDay.edges, Certainty::No));
    };
    const auto all = held(dayOf(dataset, u"2026-09-15"));
    const auto sure = held(dayOf(dataset, u"2026-09-15", Confidence::High));
    QVERIFY(sure > 0 && sure < all);
}

QTEST_GUILESS_MAIN(TestGraphDay)
#include "tst_graph_day.moc"
