// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/governance_series.h"

#include "core/metrics/fact_periods.h"
#include "core/metrics/seat_shares.h"
#include "core/metrics/seats.h"
#include "core/metrics/tenure.h"

#include <algorithm>
#include <optional>

namespace steward {

namespace {

/// From the first membership in the body, or in one of its tiers, on; nothing where there never was
/// one.
FactPeriods periodsOfBody(const MetricInput& input, BodyId body, const QString& tier = {})
{
    std::optional<Day> first;
    for (const Membership& row : input.source.dataset->memberships) {
        const Day start = row.interval.resolved.start.earliest;
        // A row whose start nobody knows tells of no first day.
        const bool isMeant = row.body == body && (tier.isEmpty() || row.tier == tier);
        if (!isMeant || !body.isValid() || start <= Day::min())
            continue;
        first = first ? std::min(*first, start) : start;
    }
    return first ? factPeriods(input, *first) : FactPeriods{};
}

/// Sets each point from what holds on the last day of its period.
template <class Set>
MetricSeries overSnapshots(const MetricInput& input, FactPeriods periods, Set set)
{
    Filter filter = input.source.filter;
    for (std::size_t i = 0; i < periods.series.size(); ++i) {
        filter.asOf = periods.days[i];
        set(periods.series[i], *takeSnapshot(input.source.dataset, filter), periods.windows[i]);
    }
    return periods.series;
}

/// Both readings as bounds, in order; as the value where they agree. Nothing where one is
/// undefined.
void setReadings(MetricPoint& point, std::optional<double> one, std::optional<double> other)
{
    if (!one || !other)
        return;
    if (*one == *other) {
        point.value = one;
        return;
    }
    point.low = std::min(*one, *other);
    point.high = std::max(*one, *other);
}

struct VoteSums
{
    std::int64_t total = 0;
    std::int64_t most = 0;
};

VoteSums sumOf(const std::vector<HeldVotes>& votes, Certainty least)
{
    VoteSums sums;
    for (const HeldVotes& held : votes) {
        if (held.certainty < least)
            continue;
        sums.total += held.votes;
        sums.most = std::max(sums.most, held.votes);
    }
    return sums;
}

/// Limits of the largest share, whoever of the possible voters votes; none without votes.
std::optional<ShareBounds> largestShare(const std::vector<HeldVotes>& votes)
{
    const VoteSums certain = sumOf(votes, Certainty::Certain);
    const VoteSums possible = sumOf(votes, Certainty::Possible);
    if (possible.total <= 0)
        return std::nullopt;
    // The largest of all against the fewest others, and of the certain ones against the most.
    const std::int64_t fewest = std::max(certain.total, possible.most);
    return ShareBounds{static_cast<double>(certain.most) / static_cast<double>(possible.total),
                       static_cast<double>(possible.most) / static_cast<double>(fewest)};
}

std::vector<Spell> boardSpells(const MetricInput& input)
{
    const Dataset& dataset = *input.source.dataset;
    return spellsIn(dataset, {.body = boardOf(dataset), .of = SpellOf::Organizations, .role = {}},
                    input.source.filter);
}

/// Since when somebody held a seat for certain.
Day heldSince(const std::vector<Spell>& spells)
{
    Day since = Day::max();
    for (const Spell& spell : spells)
        since = std::min(since, spell.interval.start.latest);
    return since;
}

ShareBounds seatShareOf(const SeatShares& seats, OrganizationId organization)
{
    for (const HeldSeats& held : seats.holders) {
        if (held.holder.organization == organization)
            return seats.share(held).value_or(ShareBounds{});
    }
    return {};
}

/// Bounds of the organization's share of the commits in `window`; none without commits.
std::optional<ShareBounds> commitShareOf(const ContributionTable& table,
                                         OrganizationId organization, const MonthRange& window)
{
    std::int64_t theirs = 0;
    std::int64_t unknown = 0;
    std::int64_t all = 0;
    for (Month month = window.first; month <= window.last; month = month + 1) {
        for (const ContributionCell& cell : table.in(month)) {
            all += cell.commits;
            theirs += cell.affiliation == organization.value ? cell.commits : 0;
            unknown += cell.affiliation == Contribution::Unknown ? cell.commits : 0;
        }
    }
    if (all == 0)
        return std::nullopt;
    const auto total = static_cast<double>(all);
    return ShareBounds{static_cast<double>(theirs) / total,
                       static_cast<double>(theirs + unknown) / total};
}

} // namespace

MetricSeries foundationMembers(const MetricInput& input)
{
    return overSnapshots(input, periodsOfBody(input, input.source.dataset->info.foundation),
                         [](MetricPoint& point, const Snapshot& snapshot, const MonthRange&) {
                             setCount(point, countOf(snapshot.members));
                         });
}

MetricSeries tierMembers(const MetricInput& input)
{
    const QString& tier = input.parameters.tier;
    return overSnapshots(input, periodsOfBody(input, input.source.dataset->info.foundation, tier),
                         [&tier](MetricPoint& point, const Snapshot& snapshot, const MonthRange&) {
                             std::vector<Member> members = snapshot.members;
                             std::erase_if(members, [&](const Member& member) {
                                 const auto row = static_cast<std::size_t>(member.membership.row);
                                 return snapshot.dataset->memberships[row].tier != tier;
                             });
                             setCount(point, countOf(members));
                         });
}

MetricSeries boardSeats(const MetricInput& input)
{
    const BodyId board = boardOf(*input.source.dataset);
    return overSnapshots(input, periodsOfBody(input, board),
                         [board](MetricPoint& point, const Snapshot& snapshot, const MonthRange&) {
                             setCount(point, seatShares(snapshot, board).seats);
                         });
}

MetricSeries boardEffectiveOrganizations(const MetricInput& input)
{
    const BodyId board = boardOf(*input.source.dataset);
    return overSnapshots(input, periodsOfBody(input, board),
                         [board](MetricPoint& point, const Snapshot& snapshot, const MonthRange&) {
                             const SeatShares seats = seatShares(snapshot, board);
                             const auto certain = seats.ofCertain();
                             const auto possible = seats.ofPossible();
                             if (certain && possible)
                                 setReadings(point, certain->effectiveNumber,
                                             possible->effectiveNumber);
                         });
}

MetricSeries largestVoteShare(const MetricInput& input)
{
    const BodyId board = boardOf(*input.source.dataset);
    return overSnapshots(input, periodsOfBody(input, board),
                         [board](MetricPoint& point, const Snapshot& snapshot, const MonthRange&) {
                             const VoteReadings readings = readVotes(snapshot, board);
                             // Two days before the charter gave Meta 6 of 11, a vote each would be
                             // an equality that nothing states.
                             if (!readings.notYetDefined.empty())
                                 return;
                             const auto byRule = largestShare(readings.byDefaultRule);
                             const auto byLast = largestShare(readings.byLastWeight);
                             if (byRule && byLast)
                                 setReadings(point, std::min(byRule->low, byLast->low),
                                             std::max(byRule->high, byLast->high));
                         });
}

MetricSeries boardTurnover(const MetricInput& input)
{
    FactPeriods periods = periodsOfBody(input, boardOf(*input.source.dataset));
    const std::vector<Spell> spells = boardSpells(input);
    const Day since = heldSince(spells);
    for (std::size_t i = 0; i < periods.series.size(); ++i) {
        const DaySpan window{periods.windows[i].first.firstDay(), periods.days[i] + 1};
        // A window that began before there was a board would count its founding as entries.
        if (since < window.begin && !window.isEmpty())
            setReadings(periods.series[i], turnover(spells, window, TenureReading::Shortest).rate,
                        turnover(spells, window, TenureReading::Longest).rate);
    }
    return periods.series;
}

MetricSeries boardContinuity(const MetricInput& input)
{
    FactPeriods periods = periodsOfBody(input, boardOf(*input.source.dataset));
    const std::vector<Spell> spells = boardSpells(input);
    const Day since = heldSince(spells);
    for (std::size_t i = 0; i < periods.series.size(); ++i) {
        const int months = input.parameters.windowMonths > 0 ? input.parameters.windowMonths
                                                             : periods.windows[i].months();
        const Day later = periods.days[i];
        const Day earlier = addMonths(later, -months);
        if (earlier >= since)
            setReadings(periods.series[i], continuity(spells, earlier, later, Certainty::Certain),
                        continuity(spells, earlier, later, Certainty::Possible));
    }
    return periods.series;
}

MetricSeries seatGap(const MetricInput& input)
{
    const BodyId board = boardOf(*input.source.dataset);
    const OrganizationId organization = input.parameters.organization;
    return overSnapshots(
        input, periodsOfBody(input, board),
        [&](MetricPoint& point, const Snapshot& snapshot, const MonthRange& window) {
            if (!organization.isValid())
                return;
            const auto commits = commitShareOf(input.source.table, organization, window);
            const SeatShares seats = seatShares(snapshot, board);
            // Where all seats are only possible any share of them is.
            if (!commits || seats.seats.certain == 0)
                return;
            const ShareBounds held = seatShareOf(seats, organization);
            point.coverage = 1.0 - (commits->high - commits->low);
            setReadings(point, held.low - commits->high, held.high - commits->low);
            point.partial = point.partial || input.source.scope.uncovered(window.last) > 0;
        });
}

} // namespace steward
