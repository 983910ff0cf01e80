// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/seat_shares.h"
#include "core/metrics/voting_power.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace steward;

namespace {

using Weights = std::vector<std::int64_t>;

constexpr BodyId board{0};

struct Dates
{
    const char* start = "2020-01-01";
    const char* end = "";
    StartQualifier qualifier = StartQualifier::Exact;
    bool endUnknown = false;
};

/// One board, six organizations, six people; evidence day 2026-01-01, 100 days of slack.
class Boards
{
public:
    Boards()
    {
        m_dataset->info.asOf = day(u"2026-01-01");
        m_dataset->organizations.resize(6);
        m_dataset->people.resize(6);
        m_dataset->bodies.resize(1);
        m_dataset->bodies[0].kind = BodyKind::Board;
    }
    Boards& seat(int organization, Dates dates = {}, const char* tier = "board-seat")
    {
        m_dataset->memberships.push_back(
            {{organization}, board, QString::fromLatin1(tier), interval(dates), {}});
        return *this;
    }
    Boards& role(int person, int organization, Dates dates = {},
                 const char* role = "representative")
    {
        m_dataset->roles.push_back({{person}, board, QString::fromLatin1(role), {organization},
                                    interval(dates), {}});
        return *this;
    }
    Boards& votes(int organization, int votes, Dates dates)
    {
        m_dataset->votes.push_back({board, {organization}, votes, interval(dates), {}});
        return *this;
    }
    Boards& owned(int child, int parent)
    {
        m_dataset->organizationRelations.push_back(
            {{child}, {parent}, QStringLiteral("subsidiary-of"), interval({}), {}});
        return *this;
    }
    SnapshotPtr on(QStringView isoDay, AttributionPolicy policy = {}) const
    {
        Filter filter;
        filter.asOf = day(isoDay);
        filter.attribution = policy;
        return takeSnapshot(m_dataset, filter);
    }
    Count seatsOf(int organization, QStringView isoDay) const
    {
        for (const HeldSeats& held : seatShares(*on(isoDay), board).holders)
            if (held.holder.organization == OrganizationId{organization})
                return held.seats;
        return {};
    }

private:
    DatedInterval interval(Dates dates) const
    {
        DatedInterval result;
        result.stated = {parsePartialDate(QString::fromLatin1(dates.start)), dates.qualifier,
                         parsePartialDate(QString::fromLatin1(dates.end)), dates.endUnknown};
        result.resolved = resolve(result.stated, m_dataset->info.asOf, 100);
        return result;
    }

    std::shared_ptr<Dataset> m_dataset = std::make_shared<Dataset>();
};

constexpr QStringView today = u"2026-01-01";

Count both(int seats) { return {seats, seats}; }

bool isNear(double found, double expected) { return std::abs(found - expected) < 1e-12; }

int votesOf(const std::vector<HeldVotes>& votes, OrganizationId organization)
{
    const auto found = std::ranges::find(votes, organization, &HeldVotes::organization);
    return found == votes.end() ? -1 : static_cast<int>(found->votes);
}

} // namespace

class TestSeatShares : public QObject
{
    Q_OBJECT

private slots:
    void herfindahlOfGoldenVectors_data();
    void herfindahlOfGoldenVectors();
    void theCouncilOfAugust2026IsSpreadAsPublished();
    void theCouncilUnderItsOwnersHasOneHolderLess();
    void wordsThatNameASeat_data();
    void wordsThatNameASeat();
    void anEmptyBodyHasNoSharesAndNoSpread();
    void aDelegateSitsOnTheSeatOfTheOrganization();
    void aVacantSeatCounts();
    void twoDelegatesAreTwoSeats();
    void aRepresentativeOfAProjectHasASeatBesides();
    void twoRolesOfAPersonAreOneSeat();
    void alternatesObserversAndOfficesAreNoSeats();
    void aPersonWhoChangesTheEmployerSitsOnce();
    void aSuccessorDoesNotSitBesideThePredecessor();
    void whoSitsForNobodyIsAHolder();
    void possibleSeatsLimitTheShares();
    void anUnknownEndMakesASeatPossible();
    void aSeatThatEndsBeforeItStartsIsNone();
    void theSeatsOfSubsidiariesAreTheirOwners();
    void anUndefinedWeightIsReadInTwoWays();
    void theBoardOfPyTorchIsReadInTwoWaysInItsSecondYear();
    void votesOfZeroHaveNoSpread();
    void votesOfAnOwnerAddUp();
};

void TestSeatShares::herfindahlOfGoldenVectors_data()
{
    QTest::addColumn<Weights>("weights");
    QTest::addColumn<double>("index");
    QTest::newRow("one") << Weights{7} << 1.0;
    QTest::newRow("four alike") << Weights{2, 2, 2, 2} << 0.25;
    QTest::newRow("known affiliations") << Weights{40, 25, 15, 10} << 2550.0 / 8100;
    QTest::newRow("with zeros") << Weights{0, 3, 0, 1} << 0.625;
    QTest::newRow("eight values") << Weights{1000, 433, 343, 332, 202, 90, 42, 33}
                                  << 1467119.0 / 6125625;
    QTest::newRow("six and five ones") << Weights{6, 1, 1, 1, 1, 1} << 41.0 / 121;
}

void TestSeatShares::herfindahlOfGoldenVectors()
{
    QFETCH(Weights, weights);
    QFETCH(double, index);
    const auto spread = herfindahl(weights);
    QVERIFY(spread);
    QVERIFY(isNear(spread->index, index));
    QVERIFY(isNear(spread->effectiveNumber * spread->index, 1.0));
    QVERIFY(!herfindahl(Weights{}));
    QVERIFY(!herfindahl(Weights{0, 0}));
    QVERIFY(!herfindahl(Weights{1, -1, 5}));
}

/// 21 seats, 18 organizations, Meta 3, Snowflake 2.
void TestSeatShares::theCouncilOfAugust2026IsSpreadAsPublished()
{
    const Dataset& dataset = *pytorchDataset();
    const SeatShares shares = seatShares(*pytorchAt(u"2026-08-11"),
                                         findBody(dataset, u"pytorch-foundation-tac"));
    QCOMPARE(shares.seats, both(21));
    QCOMPARE(shares.holders.size(), std::size_t{18});
    QCOMPARE(shares.holders[0].holder.organization, findOrganization(dataset, u"meta"));
    QCOMPARE(shares.holders[0].seats, both(3));
    QCOMPARE(shares.holders[1].holder.organization, findOrganization(dataset, u"snowflake"));
    QCOMPARE(shares.holders[1].seats, both(2));
    QVERIFY(isNear(shares.ofCertain()->index, 29.0 / 441));
    QVERIFY(std::abs(shares.ofCertain()->index - 0.065760) < 5e-7);
    QVERIFY(std::abs(shares.ofCertain()->effectiveNumber - 15.2069) < 5e-5);
    QVERIFY(isNear(shares.share(shares.holders[0])->low, 3.0 / 21));
    QVERIFY(isNear(shares.share(shares.holders[0])->high, 3.0 / 21));
}

/// Nscale had bought Anyscale twelve days before.
void TestSeatShares::theCouncilUnderItsOwnersHasOneHolderLess()
{
    const Dataset& dataset = *pytorchDataset();
    Filter filter;
    filter.asOf = day(u"2026-08-11");
    filter.attribution = AttributionPolicy::UltimateParentAsOf;
    const SeatShares shares = seatShares(*takeSnapshot(pytorchDataset(), filter),
                                         findBody(dataset, u"pytorch-foundation-tac"));
    QCOMPARE(shares.seats, both(21));
    QCOMPARE(shares.holders.size(), std::size_t{17});
    const auto nscale = std::ranges::find(shares.holders, findOrganization(dataset, u"nscale"),
                                          [](const HeldSeats& held) {
                                              return held.holder.organization;
                                          });
    QVERIFY(nscale != shares.holders.end());
    QCOMPARE(nscale->seats, both(2));
}

void TestSeatShares::wordsThatNameASeat_data()
{
    QTest::addColumn<bool>("isSeat");
    for (const char* word : {"board-seat", "tac-seat", "gold-representative", "representative",
                             "gold-member-representative", "project-representative",
                             "core-maintainer", "lead-core-maintainer", "member", "seat"})
        QTest::newRow(word) << true;
    for (const char* word : {"alternate-representative", "observer-seat", "participant", "chair",
                             "vice-chair", "co-chair-organization", "maintainer-organization",
                             "executive-director", "lead", "premier", "former-member", "",
                             "seats", "emeritus-maintainer", "-"})
        QTest::newRow(word) << false;
}

void TestSeatShares::wordsThatNameASeat()
{
    QTEST(isSeatWord(QString::fromLatin1(QTest::currentDataTag())), "isSeat");
}

void TestSeatShares::anEmptyBodyHasNoSharesAndNoSpread()
{
    const SeatShares shares = seatShares(*Boards().on(today), board);
    QVERIFY(shares.holders.empty());
    QCOMPARE(shares.seats, both(0));
    QVERIFY(!shares.ofCertain() && !shares.ofPossible());
    QVERIFY(!shares.share({}));
    QVERIFY(readVotes(*Boards().on(today), board).byDefaultRule.empty());
    QVERIFY(!herfindahl(std::vector<HeldVotes>{}));
}

void TestSeatShares::aDelegateSitsOnTheSeatOfTheOrganization()
{
    QCOMPARE(Boards().seat(0).role(0, 0).seatsOf(0, today), both(1));
    QCOMPARE(Boards().role(0, 0).seatsOf(0, today), both(1));
}

void TestSeatShares::aVacantSeatCounts()
{
    const Boards boards = Boards().seat(0).role(0, 0, {"2020-01-01", "2021-01-01"});
    QCOMPARE(boards.seatsOf(0, u"2022-01-01"), both(1));
}

void TestSeatShares::twoDelegatesAreTwoSeats()
{
    QCOMPARE(Boards().seat(0).role(0, 0).role(1, 0).seatsOf(0, today), both(2));
}

void TestSeatShares::aRepresentativeOfAProjectHasASeatBesides()
{
    const Boards boards = Boards().seat(0).role(0, 0).role(1, 0, {}, "project-representative");
    QCOMPARE(boards.seatsOf(0, today), both(2));
    QCOMPARE(Boards().role(1, 0, {}, "project-representative").seatsOf(0, today), both(1));
}

void TestSeatShares::twoRolesOfAPersonAreOneSeat()
{
    const Boards boards = Boards()
                              .seat(0)
                              .role(0, 0)
                              .role(0, 0, {}, "project-representative")
                              .role(0, 0, {}, "gold-member-representative");
    QCOMPARE(boards.seatsOf(0, today), both(1));
}

void TestSeatShares::alternatesObserversAndOfficesAreNoSeats()
{
    const Boards boards = Boards()
                              .role(0, 0, {}, "alternate-representative")
                              .role(1, 0, {}, "observer")
                              .role(2, 0, {}, "chair")
                              .seat(1, {}, "participant");
    QVERIFY(seatShares(*boards.on(today), board).holders.empty());
}

void TestSeatShares::aPersonWhoChangesTheEmployerSitsOnce()
{
    // The first row never ended, as far as the data say: the second never begins.
    const Boards open = Boards().role(0, 0).role(0, 1, {"2021-01-01"});
    QCOMPARE(open.seatsOf(0, today), both(1));
    QCOMPARE(open.seatsOf(1, today), both(0));
    const Boards ended = Boards().role(0, 0, {"2020-01-01", "2023-01-01"}).role(0, 1, {"2021-01-01"});
    QCOMPARE(ended.seatsOf(1, u"2022-12-31"), both(0));
    QCOMPARE(ended.seatsOf(1, u"2023-01-01"), both(1));
    QCOMPARE(ended.seatsOf(0, u"2023-01-01"), both(0));
}

void TestSeatShares::aSuccessorDoesNotSitBesideThePredecessor()
{
    const Boards boards = Boards()
                              .role(0, 0, {"2020-01-01", "2023-01-01"})
                              .role(1, 0, {"2023-02-01", "", StartQualifier::NoLaterThan});
    QCOMPARE(boards.seatsOf(0, u"2022-12-31"), both(1)); // slack would reach back to 2022-10-24
    QCOMPARE(boards.seatsOf(0, u"2023-01-15"), (Count{0, 1}));
    QCOMPARE(boards.seatsOf(0, u"2023-02-01"), both(1));
}

void TestSeatShares::whoSitsForNobodyIsAHolder()
{
    const SeatShares shares = seatShares(
        *Boards().role(0, -1, {}, "maintainer").role(1, -1, {}, "maintainer").on(today), board);
    QCOMPARE(shares.holders.size(), std::size_t{2});
    QVERIFY(!shares.holders[0].holder.organization.isValid());
    QCOMPARE(shares.holders[1].holder.person, PersonId{1});
    QVERIFY(isNear(shares.ofCertain()->index, 0.5));
}

void TestSeatShares::possibleSeatsLimitTheShares()
{
    const Boards boards = Boards()
                              .seat(0)
                              .seat(1)
                              .seat(2, {"2024-06-01", "", StartQualifier::NoLaterThan});
    const SeatShares shares = seatShares(*boards.on(u"2024-05-01"), board);
    QCOMPARE(shares.seats, (Count{2, 3}));
    QVERIFY(isNear(shares.share(shares.holders[0])->low, 1.0 / 3));
    QVERIFY(isNear(shares.share(shares.holders[0])->high, 1.0 / 2));
    QCOMPARE(shares.holders[2].seats, (Count{0, 1}));
    QVERIFY(isNear(shares.share(shares.holders[2])->low, 0.0));
    QVERIFY(isNear(shares.share(shares.holders[2])->high, 1.0 / 3));
    QVERIFY(isNear(shares.ofCertain()->index, 0.5));
    QVERIFY(isNear(shares.ofPossible()->index, 1.0 / 3));
}

void TestSeatShares::anUnknownEndMakesASeatPossible()
{
    const Boards boards = Boards().seat(0, {"2020-01-01", "", StartQualifier::Exact, true});
    QCOMPARE(boards.seatsOf(0, u"2020-01-01"), both(1));
    QCOMPARE(boards.seatsOf(0, u"2023-01-01"), (Count{0, 1}));
    QCOMPARE(boards.seatsOf(0, today), both(0));
    const SeatShares shares = seatShares(*boards.on(u"2023-01-01"), board);
    QVERIFY(!shares.ofCertain() && shares.ofPossible());
    QVERIFY(!shares.share(shares.holders[0]));
}

void TestSeatShares::aSeatThatEndsBeforeItStartsIsNone()
{
    const Boards boards = Boards().role(0, 0, {"2022-01-01", "2021-01-01"}).seat(1, {"2022-01-01", "2021-01-01"});
    for (const auto isoDay : {u"2020-12-31", u"2021-06-01", u"2022-06-01"})
        QVERIFY(seatShares(*boards.on(isoDay), board).holders.empty());
}

void TestSeatShares::theSeatsOfSubsidiariesAreTheirOwners()
{
    const Boards boards = Boards().seat(0).seat(1).seat(2).owned(1, 0).owned(2, 2);
    const SeatShares shares = seatShares(*boards.on(today, AttributionPolicy::UltimateParentAsOf),
                                         board);
    QCOMPARE(shares.holders.size(), std::size_t{2});
    QCOMPARE(shares.holders[0].seats, both(2));
    QVERIFY(isNear(shares.ofCertain()->index, 5.0 / 9));
}

void TestSeatShares::anUndefinedWeightIsReadInTwoWays()
{
    const Boards boards = Boards()
                              .seat(0)
                              .seat(1)
                              .seat(2)
                              .votes(0, 6, {"2020-01-01", "2021-01-01"})
                              .votes(0, 4, {"2023-01-01"})
                              .votes(2, 3, {"2023-01-01"});
    const VoteReadings first = readVotes(*boards.on(u"2020-06-01"), board);
    QCOMPARE(votesOf(first.byDefaultRule, {0}), 6);
    QCOMPARE(first.undefined, std::vector<OrganizationId>{{2}});
    const VoteReadings between = readVotes(*boards.on(u"2022-01-01"), board);
    QCOMPARE(votesOf(between.byDefaultRule, {0}), 1);
    QCOMPARE(votesOf(between.byLastWeight, {0}), 6);
    QCOMPARE(votesOf(between.byLastWeight, {1}), 1); // never had a row
    QCOMPARE(votesOf(between.byLastWeight, {2}), 1); // had none before
    QCOMPARE(between.undefined, (std::vector<OrganizationId>{{0}, {2}}));
    QCOMPARE(between.notYetDefined, std::vector<OrganizationId>{{2}});
    const VoteReadings later = readVotes(*boards.on(u"2024-01-01"), board);
    QCOMPARE(later.byDefaultRule, later.byLastWeight);
    QVERIFY(later.undefined.empty() && later.notYetDefined.empty());
}

/// Meta and eleven others in October 2023: 1 vote by the rule, or 6 as before.
void TestSeatShares::theBoardOfPyTorchIsReadInTwoWaysInItsSecondYear()
{
    const Dataset& dataset = *pytorchDataset();
    const BodyId governing = findBody(dataset, u"pytorch-foundation-governing-board");
    const OrganizationId meta = findOrganization(dataset, u"meta");
    const VoteReadings readings = readVotes(*pytorchAt(u"2023-12-01"), governing);
    QCOMPARE(readings.undefined, std::vector<OrganizationId>{meta});
    QVERIFY(readings.notYetDefined.empty()); // 6 before
    QCOMPARE(votesOf(readings.byDefaultRule, meta), 1);
    QCOMPARE(votesOf(readings.byLastWeight, meta), 6);
    const auto voters = static_cast<double>(readings.byDefaultRule.size());
    QCOMPARE(voters, 11.0);
    QVERIFY(isNear(herfindahl(readings.byDefaultRule)->index, 1.0 / voters));
    QVERIFY(isNear(herfindahl(readings.byLastWeight)->index, 46.0 / 256));

    const VoteReadings founding = readVotes(*pytorchAt(u"2022-10-01"), governing);
    std::vector<int> weights;
    for (const HeldVotes& held : founding.byDefaultRule)
        weights.push_back(static_cast<int>(held.votes));
    const auto power = votingPower(weights, {1, 2, true});
    QCOMPARE(power->total, 11);
    QVERIFY(std::ranges::any_of(power->voters, &VoterPower::decidesAlone));
}

void TestSeatShares::votesOfZeroHaveNoSpread()
{
    const Boards boards = Boards().seat(0).votes(0, 0, {"2020-01-01"});
    const VoteReadings readings = readVotes(*boards.on(today), board);
    QCOMPARE(votesOf(readings.byDefaultRule, {0}), 0);
    QVERIFY(!herfindahl(readings.byDefaultRule));
}

void TestSeatShares::votesOfAnOwnerAddUp()
{
    const Boards boards = Boards()
                              .seat(0)
                              .seat(1)
                              .seat(2)
                              .owned(1, 0)
                              .votes(0, 2, {"2020-01-01"})
                              .votes(1, 5, {"2020-01-01", "2021-01-01"});
    const VoteReadings readings = readVotes(
        *boards.on(today, AttributionPolicy::UltimateParentAsOf), board);
    QCOMPARE(readings.byDefaultRule.size(), std::size_t{2});
    QCOMPARE(votesOf(readings.byDefaultRule, {0}), 3);
    QCOMPARE(votesOf(readings.byLastWeight, {0}), 7);
    QCOMPARE(readings.undefined, std::vector<OrganizationId>{{1}});
}

QTEST_GUILESS_MAIN(TestSeatShares)
#include "tst_seat_shares.moc"
