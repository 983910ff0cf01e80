// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/tier_series.h"

#include "core/query/changes.h"

#include <algorithm>
#include <map>
#include <set>

namespace steward {

namespace {

/// From `day` on a row of memberships holds with `certainty`.
struct Turn
{
    Day day;
    int row = -1;
    Certainty certainty = Certainty::No;
};

/// From `day` on there are so many more (or fewer) of a rank.
struct Delta
{
    Day day;
    int rank = 0;
    int certain = 0;
    int possible = 0;
};

void addTurns(std::vector<Turn>& turns, int row, const FactInterval& interval)
{
    std::array days{interval.start.earliest, interval.start.latest, interval.end.earliest,
                    interval.end.latest, interval.end.latest + 1};
    std::ranges::sort(days);
    Certainty last = Certainty::No;
    for (const Day day : days) {
        const Certainty now = interval.at(day);
        if (now != last)
            turns.push_back({day, row, now});
        last = now;
    }
}

/// Walks through the rows of one organization in time and tells which of them counts.
class MemberWalk
{
public:
    MemberWalk(const Dataset& dataset, std::vector<Delta>& deltas)
        : m_dataset(dataset)
        , m_deltas(deltas)
    {}

    void walk(std::vector<Turn> turns)
    {
        std::ranges::stable_sort(turns, {}, &Turn::day);
        for (std::size_t i = 0; i < turns.size(); ++i) {
            take(turns[i]);
            if (i + 1 == turns.size() || turns[i + 1].day != turns[i].day)
                settle(turns[i].day);
        }
    }

private:
    void take(const Turn& turn)
    {
        m_certain.erase(turn.row);
        m_possible.erase(turn.row);
        if (turn.certainty == Certainty::Certain)
            m_certain.insert(turn.row);
        else if (turn.certainty == Certainty::Possible)
            m_possible.insert(turn.row);
    }

    void settle(Day day)
    {
        HeldRow now{-1, Certainty::No};
        if (!m_certain.empty())
            now = {*m_certain.begin(), Certainty::Certain};
        else if (!m_possible.empty())
            now = {*m_possible.begin(), Certainty::Possible};
        tell(day, m_held, -1);
        tell(day, now, 1);
        m_held = now;
    }

    void tell(Day day, HeldRow held, int sign)
    {
        if (held.row < 0)
            return;
        const int rank = tierRank(m_dataset.memberships[static_cast<std::size_t>(held.row)].tier);
        m_deltas.push_back({day, rank, held.certainty == Certainty::Certain ? sign : 0, sign});
    }

    const Dataset& m_dataset;
    std::vector<Delta>& m_deltas;
    std::set<int> m_certain;
    std::set<int> m_possible;
    HeldRow m_held{-1, Certainty::No};
};

std::vector<TierStep> sumUp(std::vector<Delta> deltas, Day evidence)
{
    std::ranges::stable_sort(deltas, {}, &Delta::day);
    std::vector<TierStep> steps;
    TierStep now;
    for (std::size_t i = 0; i < deltas.size() && deltas[i].day <= evidence; ++i) {
        const Delta& delta = deltas[i];
        now.from = delta.day;
        Count& count = now.byRank[static_cast<std::size_t>(delta.rank)];
        count.certain += delta.certain;
        count.possible += delta.possible;
        const bool isLast = i + 1 == deltas.size() || deltas[i + 1].day != delta.day;
        const bool isNew = steps.empty() || steps.back().byRank != now.byRank;
        if (isLast && isNew)
            steps.push_back(now);
    }
    return steps;
}

} // namespace

Count TierStep::total() const
{
    Count sum;
    for (const Count& count : byRank) {
        sum.certain += count.certain;
        sum.possible += count.possible;
    }
    return sum;
}

TierStep TierSeries::at(Day day) const
{
    const auto after = std::ranges::upper_bound(steps, day, {}, &TierStep::from);
    return after == steps.begin() ? TierStep{day} : *(after - 1);
}

int TierSeries::most() const
{
    int most = 0;
    for (const TierStep& step : steps)
        most = std::max(most, step.total().possible);
    return most;
}

TierSeries tierSeries(const Dataset& dataset, const Filter& filter)
{
    TierSeries series;
    series.evidence = dataset.info.asOf;
    std::map<OrganizationId, std::vector<Turn>> turns;
    for (std::size_t i = 0; i < dataset.memberships.size(); ++i) {
        const Membership& row = dataset.memberships[i];
        const bool isMember = row.body == dataset.info.foundation
                              && indexOfWord(memberTierWords(), row.tier);
        if (isMember && filter.passes(row.provenance.confidence))
            addTurns(turns[row.organization], static_cast<int>(i), row.interval.resolved);
    }
    std::vector<Delta> deltas;
    for (auto& [organization, own] : turns)
        MemberWalk(dataset, deltas).walk(std::move(own));
    series.steps = sumUp(std::move(deltas), series.evidence);
    series.schemeChange = tierSchemeChange(dataset);
    return series;
}

} // namespace steward
