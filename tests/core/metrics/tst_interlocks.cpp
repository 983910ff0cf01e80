// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/interlocks.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace steward;

namespace {

constexpr auto isoToday = u"2026-01-01";

/// Interval that holds for certain, or possibly, on the evidence day.
DatedInterval held(Certainty certainty)
{
    DatedInterval interval;
    interval.stated.start = parsePartialDate(
        certainty == Certainty::Certain ? u"2020-01-01" : u"2026");
    interval.resolved = resolve(interval.stated, day(isoToday), 0);
    return interval;
}

struct Rows
{
    std::shared_ptr<Dataset> dataset = std::make_shared<Dataset>();

    Rows(std::size_t organizations, std::size_t people, std::size_t bodies)
    {
        dataset->info.asOf = day(isoToday);
        dataset->organizations.resize(organizations);
        dataset->people.resize(people);
        dataset->bodies.resize(bodies);
        for (Body& body : dataset->bodies)
            body.kind = BodyKind::Committee;
    }
    Rows& seat(int organization, int body, Certainty certainty = Certainty::Certain,
               const char* tier = "seat")
    {
        dataset->memberships.push_back(
            {{organization}, {body}, QString::fromLatin1(tier), held(certainty), {}});
        return *this;
    }
    Rows& role(int person, int body, int organization = -1)
    {
        dataset->roles.push_back({{person}, {body}, QStringLiteral("lead"), {organization},
                                  held(Certainty::Certain), {}});
        return *this;
    }
    SnapshotPtr snapshot(AttributionPolicy policy = {}) const
    {
        Filter filter;
        filter.asOf = day(isoToday);
        filter.attribution = policy;
        return takeSnapshot(dataset, filter);
    }
    Interlocks organizations(int most = 100) const
    {
        return *organizationInterlocks(*snapshot(), {false, most}, {});
    }
};

using Pairs = std::vector<Interlock>;

} // namespace

class TestInterlocks : public QObject
{
    Q_OBJECT

private slots:
    void nobodyMeetsNobody();
    void aSharedBodyMakesAPair();
    void severalRowsInABodyAreOneMeeting();
    void anOrganizationIsWhereItsPeopleAre();
    void possibleMembersMeetPossibly();
    void membersOfAFoundationDoNotMeetUnlessAsked();
    void subsidiariesMeetAsTheirOwners();
    void peopleMeetByAnyRole();
    void theStrongestComeFirstAndAllAreCounted();
    void randomBodiesAreAsCountedPairByPair();
    void manyLargeBodiesAreCounted();
    void theLargestBodiesAreLeftOutBeyondTheBound();
    void aStoppedCountIsCancelled();
    void metaMeetsOthersInTheCouncilOfPyTorch();
};

void TestInterlocks::nobodyMeetsNobody()
{
    const Interlocks none = Rows(0, 0, 0).organizations();
    QVERIFY(none.strongest.empty());
    QCOMPARE(none.pairs, (Count{0, 0}));
    QVERIFY(Rows(2, 0, 2).seat(0, 0).seat(1, 1).organizations().strongest.empty());
}

void TestInterlocks::aSharedBodyMakesAPair()
{
    const Interlocks found = Rows(3, 0, 2).seat(2, 0).seat(0, 0).seat(1, 1).organizations();
    QCOMPARE(found.strongest, (Pairs{{0, 2, {1, 1}}}));
    QCOMPARE(found.pairs, (Count{1, 1}));
}

void TestInterlocks::severalRowsInABodyAreOneMeeting()
{
    const Rows rows = Rows(2, 1, 1).seat(0, 0).seat(0, 0).role(0, 0, 0).seat(1, 0);
    QCOMPARE(rows.organizations().strongest, (Pairs{{0, 1, {1, 1}}}));
}

void TestInterlocks::anOrganizationIsWhereItsPeopleAre()
{
    const Rows rows = Rows(2, 2, 1).seat(0, 0).role(0, 0, 1).role(1, 0);
    QCOMPARE(rows.organizations().strongest, (Pairs{{0, 1, {1, 1}}}));
}

void TestInterlocks::possibleMembersMeetPossibly()
{
    const Rows rows = Rows(2, 0, 2)
                          .seat(0, 0)
                          .seat(1, 0, Certainty::Possible)
                          .seat(0, 1)
                          .seat(1, 1, Certainty::Possible)
                          .seat(1, 1);
    QCOMPARE(rows.organizations().strongest, (Pairs{{0, 1, {1, 2}}}));
    const Interlocks possible = Rows(2, 0, 1).seat(0, 0).seat(1, 0, Certainty::Possible).organizations();
    QCOMPARE(possible.pairs, (Count{0, 1}));
}

void TestInterlocks::membersOfAFoundationDoNotMeetUnlessAsked()
{
    Rows rows(2, 0, 1);
    rows.dataset->bodies[0].kind = BodyKind::Foundation;
    rows.seat(0, 0, Certainty::Certain, "gold").seat(1, 0, Certainty::Certain, "silver");
    QVERIFY(rows.organizations().strongest.empty());
    QCOMPARE(organizationInterlocks(*rows.snapshot(), {true, 10}, {})->pairs, (Count{1, 1}));
}

void TestInterlocks::subsidiariesMeetAsTheirOwners()
{
    Rows rows = Rows(3, 0, 1).seat(0, 0).seat(1, 0).seat(2, 0);
    rows.dataset->organizationRelations.push_back(
        {{2}, {1}, QStringLiteral("subsidiary-of"), held(Certainty::Certain), {}});
    QCOMPARE(rows.organizations().pairs, (Count{3, 3}));
    const auto snapshot = rows.snapshot(AttributionPolicy::UltimateParentAsOf);
    QCOMPARE(organizationInterlocks(*snapshot, {}, {})->strongest, (Pairs{{0, 1, {1, 1}}}));
}

void TestInterlocks::peopleMeetByAnyRole()
{
    const Rows rows = Rows(0, 3, 2).role(0, 0).role(2, 0).role(0, 1).role(2, 1).role(1, 1);
    const Interlocks found = *personInterlocks(*rows.snapshot(), {}, {});
    QCOMPARE(found.strongest, (Pairs{{0, 2, {2, 2}}, {0, 1, {1, 1}}, {1, 2, {1, 1}}}));
}

void TestInterlocks::theStrongestComeFirstAndAllAreCounted()
{
    Rows rows(40, 0, 3);
    for (int i = 0; i < 40; ++i)
        rows.seat(i, 0);
    rows.seat(7, 1).seat(30, 1).seat(7, 2).seat(30, 2).seat(5, 2);
    const Interlocks found = rows.organizations(3);
    QCOMPARE(found.pairs, (Count{780, 780}));
    QCOMPARE(found.strongest, (Pairs{{7, 30, {3, 3}}, {5, 7, {2, 2}}, {5, 30, {2, 2}}}));
    QVERIFY(rows.organizations(0).strongest.empty());
    QVERIFY(rows.organizations(-5).strongest.empty());
    QCOMPARE(rows.organizations(100'000'000).strongest.size(), std::size_t{780});
}

void TestInterlocks::randomBodiesAreAsCountedPairByPair()
{
    std::mt19937 random(5);
    for (int run = 0; run < 20; ++run) {
        Rows rows(30, 0, 12);
        std::map<int, std::set<int>> members;
        for (int i = 0; i < 120; ++i) {
            const int body = static_cast<int>(random() % 12);
            const int organization = static_cast<int>(random() % 30);
            rows.seat(organization, body);
            members[body].insert(organization);
        }
        Pairs expected;
        for (int a = 0; a < 30; ++a) {
            for (int b = a + 1; b < 30; ++b) {
                int shared = 0;
                for (const auto& [body, who] : members)
                    shared += who.contains(a) && who.contains(b) ? 1 : 0;
                if (shared > 0)
                    expected.push_back({a, b, {shared, shared}});
            }
        }
        std::ranges::stable_sort(expected, std::greater<>(), [](const Interlock& pair) {
            return pair.bodies.certain;
        });
        QCOMPARE(rows.organizations(1000).strongest, expected);
        expected.resize(std::min<std::size_t>(expected.size(), 7));
        QCOMPARE(rows.organizations(7).strongest, expected);
    }
}

void TestInterlocks::manyLargeBodiesAreCounted()
{
    Rows rows(500, 0, 200);
    for (int body = 0; body < 200; ++body)
        for (int organization = 0; organization < 500; ++organization)
            rows.seat(organization, body);
    const Interlocks found = rows.organizations(10);
    QCOMPARE(found.bodiesLeftOut, 0);
    QCOMPARE(found.pairs, (Count{500 * 499 / 2, 500 * 499 / 2}));
    QCOMPARE(found.strongest[0], (Interlock{0, 1, {200, 200}}));
}

void TestInterlocks::theLargestBodiesAreLeftOutBeyondTheBound()
{
    Rows rows(10'001, 0, 2);
    for (int organization = 0; organization < 10'001; ++organization)
        rows.seat(organization, 0); // 50,005,000 pairs
    rows.seat(3, 1).seat(4, 1);
    const Interlocks found = rows.organizations();
    QCOMPARE(found.bodiesLeftOut, 1);
    QCOMPARE(found.strongest, (Pairs{{3, 4, {1, 1}}}));
}

void TestInterlocks::aStoppedCountIsCancelled()
{
    std::stop_source source;
    source.request_stop();
    const Rows rows = Rows(2, 0, 1).seat(0, 0).seat(1, 0);
    const auto found = organizationInterlocks(*rows.snapshot(), {}, source.get_token());
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

void TestInterlocks::metaMeetsOthersInTheCouncilOfPyTorch()
{
    const Dataset& dataset = *pytorchDataset();
    const Interlocks found = *organizationInterlocks(*pytorchAt(u"2026-09-15"), {}, {});
    QVERIFY(!found.strongest.empty());
    // Board, council, CI and multi-cloud working groups.
    const int meta = findOrganization(dataset, u"meta").value;
    const int nvidia = findOrganization(dataset, u"nvidia").value;
    const auto pair = std::ranges::find_if(found.strongest, [&](const Interlock& interlock) {
        return interlock.first == std::min(meta, nvidia) && interlock.second == std::max(meta, nvidia);
    });
    QVERIFY(pair != found.strongest.end());
    QCOMPARE(pair->bodies, (Count{4, 4}));
}

QTEST_GUILESS_MAIN(TestInterlocks)
#include "tst_interlocks.moc"
