// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/tenure.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace steward;

namespace {

constexpr BodyId council{0};
const Filter everything;

struct Dates
{
    const char* start = "2020-01-01";
    const char* end = "";
    StartQualifier qualifier = StartQualifier::Exact;
    bool endUnknown = false;
};

/// One council; evidence day 2026-01-01, 100 days of slack.
class Council
{
public:
    Council()
    {
        m_dataset.info.asOf = day(u"2026-01-01");
        m_dataset.organizations.resize(6);
        m_dataset.people.resize(10);
        m_dataset.bodies.resize(1);
        m_dataset.bodies[0].kind = BodyKind::Council;
    }
    Council& role(int person, Dates dates, const char* role = "representative")
    {
        m_dataset.roles.push_back(
            {{person}, council, QString::fromLatin1(role), {}, interval(dates), {}});
        return *this;
    }
    Council& seat(int organization, Dates dates, const char* tier = "tac-seat")
    {
        m_dataset.memberships.push_back(
            {{organization}, council, QString::fromLatin1(tier), interval(dates), {}});
        return *this;
    }
    std::vector<Spell> people(int gapDays = 92, const QString& role = {}) const
    {
        return spellsIn(m_dataset, {council, SpellOf::People, role, gapDays}, everything);
    }
    std::vector<Spell> organizations() const
    {
        return spellsIn(m_dataset, {council, SpellOf::Organizations, {}}, everything);
    }

private:
    DatedInterval interval(Dates dates) const
    {
        DatedInterval result;
        result.stated = {parsePartialDate(QString::fromLatin1(dates.start)), dates.qualifier,
                         parsePartialDate(QString::fromLatin1(dates.end)), dates.endUnknown};
        result.resolved = resolve(result.stated, m_dataset.info.asOf, 100);
        return result;
    }

    Dataset m_dataset;
};

/// People who sat for 1 (and more), 2, 3, 3 (and more), 5 and 8 (and more) days by 2024-01-09.
Council goldenCouncil()
{
    return Council()
        .role(0, {"2024-01-08"})
        .role(1, {"2023-05-01", "2023-05-03"})
        .role(2, {"2023-05-01", "2023-05-04"})
        .role(3, {"2024-01-06"})
        .role(4, {"2023-05-01", "2023-05-06"})
        .role(5, {"2024-01-01"});
}

bool isNear(std::optional<double> found, double expected)
{
    return found && std::abs(*found - expected) < 1e-9;
}

} // namespace

class TestTenure : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyBodyHasNoSpells();
    void reElectionWithinTheGapIsTheSameSpell();
    void overlappingRowsAreOneSpell();
    void onlyTheRoleAskedForCounts();
    void seatsOfOrganizationsAreWordsThatNameASeat();
    void rowsThatEndBeforeTheyStartAreLeftOut();
    void whoLeftOnAnUnknownDayHadLeftWhenSeenAgain();
    void theGoldenTenuresSurviveAsPublished();
    void laterEndsAreNotKnownYet();
    void observationThatBeginsLateTruncates();
    void uncertainDatesHaveTwoReadings();
    void withoutAStartThereIsNoAge();
    void meanTenureToDateIsOfThoseWhoHold();
    void turnoverIsHalfOfComingsAndGoingsByHolders();
    void aBodyThatGrowsSaysSo();
    void withoutHoldersThereIsNoTurnover();
    void continuityIsWhoStayedOfAll();
    void thePyTorchCouncilAgreesWithItsSnapshots();
};

void TestTenure::anEmptyBodyHasNoSpells()
{
    QVERIFY(Council().people().empty());
    QVERIFY(tenureCurve({}, {day(u"2026-01-01"), {}}).steps.empty());
    QVERIFY(!tenureToDate({}, day(u"2026-01-01")));
    QVERIFY(!continuity({}, day(u"2025-01-01"), day(u"2026-01-01")));
}

void TestTenure::reElectionWithinTheGapIsTheSameSpell()
{
    const Council members = Council()
                                .role(0, {"2022-02-01", "2023-01-01"})
                                .role(0, {"2020-01-01", "2022-01-01"});
    QCOMPARE(members.people(31).size(), std::size_t{1});
    QCOMPARE(members.people(31)[0].interval.start.latest, day(u"2020-01-01"));
    QCOMPARE(members.people(31)[0].interval.end.latest, day(u"2023-01-01"));
    QCOMPARE(members.people(30).size(), std::size_t{2});
    QCOMPARE(members.people(30)[0].interval.end.latest, day(u"2022-01-01"));
}

void TestTenure::overlappingRowsAreOneSpell()
{
    const auto spells = Council()
                            .role(0, {"2020-01-01"})
                            .role(0, {"2021-01-01", "2022-01-01"}, "core-maintainer")
                            .role(1, {"2021-01-01", "2023-01-01"})
                            .role(1, {"2022-01-01"})
                            .people(0);
    QCOMPARE(spells.size(), std::size_t{2});
    for (const Spell& spell : spells)
        QCOMPARE(spell.interval.endKind, EndKind::Open);
}

void TestTenure::onlyTheRoleAskedForCounts()
{
    const Council members = Council()
                                .role(0, {}, "chair")
                                .role(1, {}, "representative")
                                .role(2, {}, "alternate-representative");
    QCOMPARE(members.people().size(), std::size_t{1});
    QCOMPARE(members.people()[0].holder.person, PersonId{1});
    QCOMPARE(members.people(92, QStringLiteral("chair"))[0].holder.person, PersonId{0});
}

void TestTenure::seatsOfOrganizationsAreWordsThatNameASeat()
{
    const auto spells = Council().seat(3, {}).seat(1, {}, "participant").organizations();
    QCOMPARE(spells.size(), std::size_t{1});
    QCOMPARE(spells[0].holder.organization, OrganizationId{3});
}

void TestTenure::rowsThatEndBeforeTheyStartAreLeftOut()
{
    QVERIFY(Council().role(0, {"2022-01-01", "2021-01-01"}).people().empty());
    QVERIFY(Council().role(0, {"2022-01-01", "2022-01-01"}).people().empty());
}

void TestTenure::whoLeftOnAnUnknownDayHadLeftWhenSeenAgain()
{
    const auto spells = Council()
                            .role(0, {"2020-01-01", "", StartQualifier::Exact, true})
                            .role(0, {"2023-01-01"})
                            .people();
    QCOMPARE(spells.size(), std::size_t{2});
    QCOMPARE(spells[0].interval.end, (Bound{day(u"2020-01-02"), day(u"2023-01-01")}));
    QCOMPARE(spells[0].interval.endKind, EndKind::Unknown);
}

void TestTenure::theGoldenTenuresSurviveAsPublished()
{
    const SurvivalCurve curve = tenureCurve(goldenCouncil().people(), {day(u"2024-01-09"), {}});
    QVERIFY(isNear(curve.survivalAt(2), 0.8));
    QVERIFY(isNear(curve.survivalAt(3), 0.6));
    QVERIFY(isNear(curve.steps[1].standardError, 0.219089023));
    QVERIFY(isNear(curve.survivalAt(5), 0.3));
    QCOMPARE(curve.median, std::optional(5));
    QCOMPARE(curve.lifetimes, 6);
}

void TestTenure::laterEndsAreNotKnownYet()
{
    const auto spells = Council().role(0, {"2020-01-01", "2021-01-01"}).role(1, {"2022-01-01"}).people();
    const SurvivalCurve before = tenureCurve(spells, {day(u"2020-12-31"), {}});
    QVERIFY(before.steps.empty());
    QCOMPARE(before.lifetimes, 1);
    const SurvivalCurve after = tenureCurve(spells, {day(u"2021-01-01"), {}});
    QCOMPARE(after.median, std::optional(366));
    // An open end is known up to the evidence day and not beyond.
    const SurvivalCurve late = tenureCurve(spells, {day(u"2050-01-01"), {}});
    QCOMPARE(late.ended, 1);
    QCOMPARE(late.lifetimes, 2);
}

void TestTenure::observationThatBeginsLateTruncates()
{
    const auto spells = Council()
                            .role(0, {"2020-01-01", "2020-01-11"})  // ended unseen
                            .role(1, {"2020-01-01", "2020-02-10"})  // 40 days, seen from day 31 on
                            .role(2, {"2020-03-01", "2020-03-21"})  // 20 days
                            .people();
    const SurvivalCurve curve = tenureCurve(spells, {day(u"2026-01-01"), day(u"2020-02-01")});
    QCOMPARE(curve.leftOut, 1);
    QCOMPARE(curve.steps.size(), std::size_t{2});
    QCOMPARE(curve.steps[0].time, 20);
    QCOMPARE(curve.steps[0].atRisk, 1);
    QCOMPARE(curve.steps[1].time, 40);
    QCOMPARE(curve.steps[1].atRisk, 1);
}

void TestTenure::uncertainDatesHaveTwoReadings()
{
    const auto spells = Council().role(0, {"2020-05-01", "2021-01", StartQualifier::NoLaterThan}).people();
    TenureOptions options{day(u"2026-01-01"), {}};
    QCOMPARE(tenureCurve(spells, options).median, std::optional(245)); // 2020-05-01 to 2021-01-01
    options.reading = TenureReading::Longest;
    QCOMPARE(tenureCurve(spells, options).median, std::optional(375)); // 100 and 30 days more
}

void TestTenure::withoutAStartThereIsNoAge()
{
    const auto spells = Council().role(0, {"", "2021-01-01"}).role(1, {""}).people();
    QCOMPARE(spells.size(), std::size_t{2});
    for (const auto reading : {TenureReading::Shortest, TenureReading::Longest}) {
        const SurvivalCurve curve = tenureCurve(spells, {day(u"2026-01-01"), {}, reading});
        QCOMPARE(curve.leftOut, 2);
        QCOMPARE(curve.lifetimes, 0);
    }
    QVERIFY(!tenureToDate(spells, day(u"2026-01-01"))->mostDays);
}

void TestTenure::meanTenureToDateIsOfThoseWhoHold()
{
    const auto spells = Council()
                            .role(0, {"2024-01-01"})
                            .role(1, {"2024-01-11", "", StartQualifier::NoLaterThan})
                            .role(2, {"2023-01-01", "2024-01-15"})
                            .people();
    const auto tenure = tenureToDate(spells, day(u"2024-01-31"));
    QCOMPARE(tenure->holders, 2);
    QVERIFY(isNear(tenure->leastDays, 25.0));
    QVERIFY(isNear(tenure->mostDays, 75.0));
    QVERIFY(!tenureToDate(spells, day(u"2022-01-01")));
}

void TestTenure::turnoverIsHalfOfComingsAndGoingsByHolders()
{
    // Five seats all year, one of which changes hands.
    Council members;
    for (int person = 0; person < 4; ++person)
        members.role(person, {"2020-01-01"});
    members.role(4, {"2020-01-01", "2023-07-01"}).role(5, {"2023-07-01"});
    const Turnover year = turnover(members.people(), {day(u"2023-01-01"), day(u"2024-01-01")});
    QCOMPARE(year.entries, 1);
    QCOMPARE(year.exits, 1);
    QCOMPARE(year.before, 5);
    QCOMPARE(year.after, 5);
    QVERIFY(isNear(year.meanHolders, 5.0));
    QVERIFY(isNear(year.rate, 0.2));
}

void TestTenure::aBodyThatGrowsSaysSo()
{
    const auto spells = Council()
                            .role(0, {"2023-01-01"})
                            .role(1, {"2023-12-31"})
                            .role(2, {"2022-01-01", "2023-01-01"})
                            .people();
    const Turnover year = turnover(spells, {day(u"2023-01-01"), day(u"2024-01-01")});
    QCOMPARE(year.before, 1);
    QCOMPARE(year.after, 2);
    QCOMPARE(year.after, year.before + year.entries - year.exits);
    QVERIFY(isNear(year.meanHolders, 366.0 / 365));
}

void TestTenure::withoutHoldersThereIsNoTurnover()
{
    const DaySpan window{day(u"2010-01-01"), day(u"2011-01-01")};
    QVERIFY(!turnover({}, window).rate);
    const Turnover before = turnover(Council().role(0, {}).people(), window);
    QVERIFY(!before.rate);
    QCOMPARE(before.entries, 0);
}

void TestTenure::continuityIsWhoStayedOfAll()
{
    const auto spells = Council()
                            .role(0, {"2020-01-01"})
                            .role(1, {"2020-01-01", "2022-01-01"})
                            .role(2, {"2022-01-01"})
                            .role(3, {"2023-03-01", "", StartQualifier::NoLaterThan})
                            .people();
    QVERIFY(isNear(continuity(spells, day(u"2021-01-01"), day(u"2022-06-01")), 1.0 / 3));
    QVERIFY(isNear(continuity(spells, day(u"2021-01-01"), day(u"2021-06-01")), 1.0));
    QVERIFY(isNear(continuity(spells, day(u"2022-06-01"), day(u"2023-01-01")), 1.0));
    QVERIFY(isNear(continuity(spells, day(u"2022-06-01"), day(u"2023-01-01"), Certainty::Possible),
                   2.0 / 3));
    QVERIFY(!continuity(spells, day(u"2018-01-01"), day(u"2019-01-01")));
    QVERIFY(isNear(continuity(spells, day(u"2019-01-01"), day(u"2021-01-01")), 0.0));
}

void TestTenure::thePyTorchCouncilAgreesWithItsSnapshots()
{
    const Dataset& dataset = *pytorchDataset();
    const BodyId tac = findBody(dataset, u"pytorch-foundation-tac");
    const auto spells = spellsIn(dataset, {tac, SpellOf::Organizations, {}}, everything);
    for (const auto isoDay : {u"2024-10-08", u"2025-06-01", u"2026-08-11", u"2026-09-15"}) {
        std::set<OrganizationId> seated;
        const SnapshotPtr snapshot = pytorchAt(isoDay);
        for (const HeldRow& held : snapshot->memberships) {
            const Membership& row = dataset.memberships[static_cast<std::size_t>(held.row)];
            if (row.body == tac && isSeatWord(row.tier) && held.certainty == Certainty::Certain)
                seated.insert(row.organization);
        }
        QCOMPARE(static_cast<std::size_t>(
                     std::ranges::count_if(spells,
                                           [&](const Spell& spell) {
                                               return spell.interval.at(day(isoDay))
                                                      == Certainty::Certain;
                                           })),
                 seated.size());
        QVERIFY(!seated.empty());
    }
    const SurvivalCurve curve = tenureCurve(spells, {day(u"2026-09-15"), {}});
    QCOMPARE(curve.ended, 2); // Microsoft's seat in the end of 2025, Nscale's in September 2026
}

QTEST_GUILESS_MAIN(TestTenure)
#include "tst_tenure.moc"
