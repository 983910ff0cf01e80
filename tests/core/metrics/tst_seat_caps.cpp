// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/body_power.h"
#include "core/metrics/seat_caps.h"

#include "tests/support/dated_interval.h"
#include "tests/support/pytorch_dataset.h"

#include <QTest>

using namespace steward;

namespace {

DatedInterval interval(QStringView start, QStringView end = {})
{
    return datedInterval(start, end, u"2024-12-31");
}

/// A council with so many project seats of organization 0, and one of organization 1.
Dataset council(const std::vector<DatedInterval>& seats)
{
    Dataset dataset;
    dataset.info.asOf = *parseDay(u"2024-12-31");
    dataset.organizations.resize(3);
    dataset.bodies.resize(1);
    dataset.bodies[0].kind = BodyKind::Council;
    const auto add = [&](std::int32_t organization, const DatedInterval& when) {
        const PersonId person{static_cast<std::int32_t>(dataset.people.size())};
        dataset.people.emplace_back();
        RoleHeld role;
        role.person = person;
        role.body = BodyId{0};
        role.role = QStringLiteral("project-representative");
        role.organization = OrganizationId{organization};
        role.interval = when;
        dataset.roles.push_back(role);
    };
    for (const DatedInterval& when : seats)
        add(0, when);
    add(1, interval(u"2020-01-01"));
    return dataset;
}

SeatCap atMost(int seats, int graceDays = 0)
{
    SeatCap cap;
    cap.body = BodyId{0};
    cap.mostSeats = seats;
    cap.graceDays = graceDays;
    return cap;
}

} // namespace

class TestSeatCaps : public QObject
{
    Q_OBJECT

private slots:
    void aSeatTooManyIsABreachWhileItLasts();
    void withinTheGraceItIsNone();
    void aBreachThatGoesOnEndsWithTheEvidence();
    void whatIsOnlyPossiblyTooMuchSaysSo();
    void aShareIsOfAllSeats();
    void subsidiariesCountWithTheirOwner();
    void withoutARuleThereIsNoBreach();
    void onTheRealCouncilMetaHoldsThree();
    void thePowerOfTheBoardFollowsTheRule();
    void bodiesWithSeatsComeBoardsFirst();
};

void TestSeatCaps::aSeatTooManyIsABreachWhileItLasts()
{
    const Dataset dataset = council({interval(u"2020-01-01"), interval(u"2021-03-01", u"2022-03-01")});
    const auto breaches = seatCapBreaches(dataset, atMost(1), {});
    QCOMPARE(breaches.size(), std::size_t{1});
    QCOMPARE(breaches[0], (SeatCapBreach{OrganizationId{0}, {*parseDay(u"2021-03-01"), *parseDay(u"2022-03-01")}, Certainty::Certain, 2}));
    QVERIFY(seatCapBreaches(dataset, atMost(2), {}).empty());
}

void TestSeatCaps::withinTheGraceItIsNone()
{
    const Dataset dataset = council({interval(u"2020-01-01"), interval(u"2021-03-01", u"2021-03-31")});
    QVERIFY(seatCapBreaches(dataset, atMost(1, 30), {}).empty());
    const auto breaches = seatCapBreaches(dataset, atMost(1, 10), {});
    QCOMPARE(breaches.size(), std::size_t{1});
    QCOMPARE(breaches[0].span, (DaySpan{*parseDay(u"2021-03-11"), *parseDay(u"2021-03-31")}));
}

void TestSeatCaps::aBreachThatGoesOnEndsWithTheEvidence()
{
    const Dataset dataset = council({interval(u"2020-01-01"), interval(u"2023-01-01")});
    const auto breaches = seatCapBreaches(dataset, atMost(1), {});
    QCOMPARE(breaches.size(), std::size_t{1});
    QCOMPARE(breaches[0].span.end, *parseDay(u"2025-01-01"));
}

void TestSeatCaps::whatIsOnlyPossiblyTooMuchSaysSo()
{
    const Dataset dataset = council({interval(u"2020-01-01"), interval(u"2021", u"2022-03-01")});
    const auto breaches = seatCapBreaches(dataset, atMost(1), {});
    QCOMPARE(breaches.size(), std::size_t{1});
    QCOMPARE(breaches[0].certainty, Certainty::Possible);
    QCOMPARE(breaches[0].span.begin, *parseDay(u"2021-01-01"));
}

void TestSeatCaps::aShareIsOfAllSeats()
{
    SeatCap cap;
    cap.body = BodyId{0};
    cap.largestShare = 0.5;
    const Dataset dataset = council({interval(u"2020-01-01"), interval(u"2021-03-01", u"2022-03-01")});
    const auto breaches = seatCapBreaches(dataset, cap, {});
    QCOMPARE(breaches.size(), std::size_t{1}); // one of two is not more than half; two of three are
    QCOMPARE(breaches[0].span.begin, *parseDay(u"2021-03-01"));
}

void TestSeatCaps::subsidiariesCountWithTheirOwner()
{
    Dataset dataset = council({interval(u"2020-01-01")});
    OrganizationRelation bought;
    bought.child = OrganizationId{1};
    bought.parent = OrganizationId{0};
    bought.relation = QStringLiteral("acquired-by");
    bought.interval = interval(u"2022-06-01");
    dataset.organizationRelations.push_back(bought);
    const auto breaches = seatCapBreaches(dataset, atMost(1), {});
    QCOMPARE(breaches.size(), std::size_t{1});
    QCOMPARE(breaches[0].organization, OrganizationId{0});
    QCOMPARE(breaches[0].span.begin, *parseDay(u"2022-06-01"));
    SeatCap apart = atMost(1);
    apart.subsidiariesAreOne = false;
    QVERIFY(seatCapBreaches(dataset, apart, {}).empty());
}

void TestSeatCaps::withoutARuleThereIsNoBreach()
{
    SeatCap cap;
    cap.body = BodyId{0};
    QVERIFY(seatCapBreaches(council({interval(u"2020-01-01")}), cap, {}).empty());
    QVERIFY(seatCapBreaches(Dataset{}, {}, {}).empty());
}

void TestSeatCaps::onTheRealCouncilMetaHoldsThree()
{
    SeatCap cap;
    cap.body = findBody(*pytorchDataset(), u"pytorch-foundation-tac");
    cap.mostSeats = 2;
    const auto breaches = seatCapBreaches(*pytorchDataset(), cap, {});
    const OrganizationId meta = findOrganization(*pytorchDataset(), u"meta");
    const auto found = std::ranges::find(breaches, meta, &SeatCapBreach::organization);
    QVERIFY(found != breaches.end());
    QVERIFY(found->mostSeats >= 3);
}

void TestSeatCaps::thePowerOfTheBoardFollowsTheRule()
{
    const BodyId board = findBody(*pytorchDataset(), u"pytorch-foundation-governing-board");
    const SnapshotPtr snapshot = pytorchAt(u"2022-10-01");
    const SeatHolder meta{findOrganization(*pytorchDataset(), u"meta"), {}};
    const auto standing = [&](QuotaRule rule) {
        const BodyPower power = bodyPower(*snapshot, board, rule);
        return *std::ranges::find(power.holders, meta, &BodyStanding::holder);
    };
    const BodyStanding half = standing({1, 2, true});
    QCOMPARE(half.votes.size(), std::size_t{1});
    QCOMPARE(half.votes[0].votes, 6);
    QVERIFY(half.votes[0].power.decidesAlone);
    QVERIFY(std::abs(half.votes[0].share - 6.0 / 11.0) < 1e-12);
    const BodyStanding thirds = standing({2, 3, false});
    QVERIFY(!thirds.votes[0].power.decidesAlone && thirds.votes[0].power.hasVeto);
    QVERIFY(std::abs(*thirds.votes[0].power.banzhaf - 13.0 / 23.0) < 1e-12);
    const BodyPower undefined = bodyPower(*pytorchAt(u"2024-01-01"), board, {1, 2, true});
    QCOMPARE(undefined.readings.size(), std::size_t{2});
    QCOMPARE(undefined.undefined.size(), std::size_t{1});
}

void TestSeatCaps::bodiesWithSeatsComeBoardsFirst()
{
    const std::vector<BodyId> bodies = bodiesWithSeats(*pytorchDataset());
    QVERIFY(bodies.size() >= 2);
    QCOMPARE(bodies.front(), findBody(*pytorchDataset(), u"pytorch-foundation-governing-board"));
}

QTEST_GUILESS_MAIN(TestSeatCaps)
#include "tst_seat_caps.moc"
