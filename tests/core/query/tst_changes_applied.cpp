// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changed between two days, applied to the one, gives the other: nothing is left untold.

#include "core/query/changes.h"
#include "core/query/keyed_rows.h"

#include "tests/support/pytorch_dataset.h"
#include "tests/support/random_governance.h"

#include <QTest>

#include <map>
#include <random>

using namespace steward;

namespace {

/// Something that holds, or may hold, and in what way: a tier, an organization.
template <class Way>
struct Held
{
    Way way{};
    /// None: one state followed another, and the change does not say how certain it is.
    std::optional<Certainty> certainty{};

    /// As far as it is known.
    bool agreesWith(const Held& other) const
    {
        return way == other.way && (!certainty || !other.certainty || certainty == other.certainty);
    }
};

template <class Key, class Way>
using Holdings = std::map<Key, Held<Way>>;

/// What holds on a day, as plain sets.
struct State
{
    Holdings<SeatKey, QString> seats; ///< with their tiers
    std::map<VoteKey, QString> votes; ///< empty: not defined
    Holdings<RoleKey, OrganizationId> roles;
    Holdings<ProjectId, QString> projects; ///< that have joined, with their status
    Holdings<RelationKey, QString> relations; ///< the key says all
};

template <class Key, class Way>
void hold(Holdings<Key, Way>& holdings, const Key& key, Way way, Certainty certainty)
{
    const auto [place, isNew] = holdings.try_emplace(key, Held<Way>{way, certainty});
    if (!isNew && certainty > *place->second.certainty)
        place->second = {way, certainty};
}

State stateAt(const Snapshot& snapshot)
{
    const Dataset& dataset = *snapshot.dataset;
    State state;
    for (const HeldRow& held : snapshot.memberships) {
        const Membership& row = dataset.memberships[static_cast<std::size_t>(held.row)];
        hold(state.seats, SeatKey{row.body, row.organization, isMemberRow(dataset, row)}, row.tier,
             held.certainty);
    }
    for (std::size_t i = 0; i < dataset.bodies.size(); ++i) {
        const BodyId body{static_cast<std::int32_t>(i)};
        for (const VotingWeight& weight : votesIn(snapshot, body))
            state.votes[{body, weight.organization}] = weight.votes ? QString::number(*weight.votes)
                                                                    : QString();
    }
    for (const HeldRow& held : snapshot.roles) {
        const RoleHeld& row = dataset.roles[static_cast<std::size_t>(held.row)];
        hold(state.roles, RoleKey{row.person, row.body, row.role}, row.organization,
             held.certainty);
    }
    for (const HeldRow& held : snapshot.relations) {
        const auto& row = dataset.organizationRelations[static_cast<std::size_t>(held.row)];
        hold(state.relations, RelationKey{row.child, row.parent, row.relation}, QString(),
             held.certainty);
    }
    for (std::size_t i = 0; i < dataset.projects.size(); ++i) {
        const ProjectId id{static_cast<std::int32_t>(i)};
        const Certainty joined = dataset.projects[i].joined.resolved.startedAt(snapshot.asOf());
        const int status = statusOf(dataset, id, snapshot.asOf());
        if (joined != Certainty::No)
            hold(state.projects, id,
                 status < 0 ? QString()
                            : dataset.projectStatus[static_cast<std::size_t>(status)].status,
                 joined);
    }
    return state;
}

class Application
{
public:
    Application(const Dataset& dataset, State state) : m_data(dataset), m_state(std::move(state)) {}

    const State& state() const { return m_state; }

    void apply(const Change& change)
    {
        switch (change.kind) {
        case ChangeKind::MemberJoined:
        case ChangeKind::SeatGained:
            begin(m_state.seats, seatOf(change), change.after, change.certainty);
            return setVotes(change);
        case ChangeKind::MemberLeft:
        case ChangeKind::SeatLost:
            finish(m_state.seats, seatOf(change), change.certainty);
            return setVotes(change);
        case ChangeKind::TierChanged:
        case ChangeKind::TierSchemeChanged:
            replace(m_state.seats, seatOf(change), change.after, change.certainty);
            return setVotes(change);
        case ChangeKind::VotesChanged:
            m_state.votes[{change.body, change.organization}] = change.after;
            return;
        case ChangeKind::RoleStarted:
            return begin(m_state.roles, roleOf(change), change.organization, change.certainty);
        case ChangeKind::RoleEnded: return finish(m_state.roles, roleOf(change), change.certainty);
        case ChangeKind::AffiliationChanged:
            return replace(m_state.roles, roleOf(change), change.organization, change.certainty);
        case ChangeKind::ProjectJoined:
        case ChangeKind::ProjectStatusChanged: return applyToProject(change);
        case ChangeKind::RelationBegan:
            return begin(m_state.relations, relationOf(change, change.after), QString(),
                         change.certainty);
        case ChangeKind::RelationEnded:
            return finish(m_state.relations, relationOf(change, change.before), change.certainty);
        }
    }

private:
    SeatKey seatOf(const Change& change) const
    {
        const auto& row = m_data.memberships[static_cast<std::size_t>(change.fact.row)];
        return {change.body, change.organization, isMemberRow(m_data, row)};
    }
    RoleKey roleOf(const Change& change) const
    {
        const auto& row = m_data.roles[static_cast<std::size_t>(change.fact.row)];
        return {change.person, row.body, row.role};
    }

    RelationKey relationOf(const Change& change, const QString& parent) const
    {
        return {change.organization, findOrganization(m_data, parent), change.with};
    }

    /// What begins possibly may not yet be there, or may have been there before.
    template <class Key, class Way>
    static void begin(Holdings<Key, Way>& holdings, const Key& key, Way way, Certainty certainty)
    {
        const bool mayHaveHeld = holdings.contains(key);
        holdings[key] = {way, mayHaveHeld ? Certainty::Certain : certainty};
    }
    /// What ends possibly held for certain and still may, or only may have held.
    template <class Key, class Way>
    static void finish(Holdings<Key, Way>& holdings, const Key& key, Certainty certainty)
    {
        const auto found = holdings.find(key);
        if (found == holdings.end())
            return;
        if (certainty == Certainty::Possible && found->second.certainty == Certainty::Certain)
            found->second.certainty = Certainty::Possible;
        else
            holdings.erase(found);
    }
    /// A possible change from what possibly held leads to what is either. Another role for another
    /// organization is told as such as well, and is there already.
    template <class Key, class Way>
    static void replace(Holdings<Key, Way>& holdings, const Key& key, Way way, Certainty certainty)
    {
        const auto found = holdings.find(key);
        if (found == holdings.end() || found->second.way == way)
            return;
        const bool wasCertain = found->second.certainty == Certainty::Certain;
        found->second.way = way;
        found->second.certainty = certainty == Certainty::Certain || wasCertain
                                      ? std::optional(certainty)
                                      : std::nullopt;
    }

    void setVotes(const Change& change)
    {
        const VoteKey key{change.body, change.organization};
        const auto seat = m_state.seats.find(seatOf(change));
        if (seat == m_state.seats.end() || seat->second.way != QLatin1String("board-seat"))
            m_state.votes.erase(key);
        else if (change.before != QLatin1String("board-seat"))
            m_state.votes[key] = change.with;
    }

    void applyToProject(const Change& change)
    {
        if (change.kind == ChangeKind::ProjectJoined)
            begin(m_state.projects, change.project, change.with, change.certainty);
        else if (change.fact.kind == FactKind::Project)
            finish(m_state.projects, change.project, change.certainty);
        else if (const auto found = m_state.projects.find(change.project);
                 found != m_state.projects.end())
            found->second.way = change.after;
    }

    const Dataset& m_data;
    State m_state;
};

template <class Key, class Way>
bool agree(const Holdings<Key, Way>& one, const Holdings<Key, Way>& other)
{
    return std::ranges::equal(one, other, [](const auto& left, const auto& right) {
        return left.first == right.first && left.second.agreesWith(right.second);
    });
}

} // namespace

class TestChangesApplied : public QObject
{
    Q_OBJECT

    static void verify(const Snapshot& before, const Snapshot& after)
    {
        Application application(*before.dataset, stateAt(before));
        for (const Change& change : changesBetween(before, after))
            application.apply(change);
        const State& applied = application.state();
        const State expected = stateAt(after);
        const QByteArray days = (isoText(before.asOf()) + u' ' + isoText(after.asOf())).toLatin1();
        QVERIFY2(agree(applied.seats, expected.seats), days);
        QVERIFY2(applied.votes == expected.votes, days);
        QVERIFY2(agree(applied.roles, expected.roles), days);
        QVERIFY2(agree(applied.projects, expected.projects), days);
        QVERIFY2(agree(applied.relations, expected.relations), days);
    }

private slots:
    void theChangesAppliedToOneDayGiveTheOther()
    {
        std::mt19937 random(20220912);
        const Day first = day(u"2015-01-01");
        const auto oneDay = [&] {
            const Day last = pytorchDataset()->info.asOf;
            return first + static_cast<int>(random() % static_cast<unsigned>(last - first));
        };
        for (int i = 0; i < 200 && !QTest::currentTestFailed(); ++i)
            verify(*pytorchAt(isoText(oneDay())), *pytorchAt(isoText(oneDay())));
    }

    void theSameHoldsForDatesThatOverlapAndAreHardlyKnown()
    {
        for (unsigned seed = 0; seed < 2000 && !QTest::currentTestFailed(); ++seed) {
            RandomGovernance random(seed);
            const DatasetPtr dataset = random.dataset();
            Filter from;
            from.asOf = random.day();
            Filter to;
            to.asOf = random.day();
            verify(*takeSnapshot(dataset, from), *takeSnapshot(dataset, to));
        }
    }
};

QTEST_GUILESS_MAIN(TestChangesApplied)
#include "tst_changes_applied.moc"
