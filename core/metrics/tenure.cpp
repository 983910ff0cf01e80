// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/tenure.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace steward {

namespace {

bool isEmpty(const FactInterval& interval)
{
    return interval.endKind != EndKind::Open && interval.end.latest <= interval.start.earliest;
}

bool isAsked(const Dataset& dataset, const SpellQuestion& question, const Membership& row)
{
    if (row.body != question.body)
        return false;
    return dataset[row.body].kind == BodyKind::Foundation
               ? indexOfWord(memberTierWords(), row.tier).has_value()
               : isSeatWord(row.tier);
}

bool isAsked(const SpellQuestion& question, const RoleHeld& row)
{
    return row.body == question.body
           && (question.role.isEmpty() ? isSeatWord(row.role) : row.role == question.role);
}

/// A spell a row.
std::vector<Spell> rowsAsked(const Dataset& dataset, const SpellQuestion& question,
                             const Filter& filter)
{
    std::vector<Spell> spells;
    const auto add = [&](SeatHolder holder, const DatedInterval& interval,
                         const Provenance& provenance) {
        if (!isEmpty(interval.resolved) && filter.passes(provenance.confidence))
            spells.push_back({holder, interval.resolved});
    };
    if (question.of == SpellOf::Organizations) {
        for (const Membership& row : dataset.memberships)
            if (isAsked(dataset, question, row))
                add({row.organization, {}}, row.interval, row.provenance);
    } else {
        for (const RoleHeld& row : dataset.roles)
            if (isAsked(question, row))
                add({{}, row.person}, row.interval, row.provenance);
    }
    return spells;
}

bool continues(const FactInterval& former, const FactInterval& next, int gapDays)
{
    if (former.endKind == EndKind::Open)
        return true;
    const Day end = former.endKind == EndKind::Known ? former.end.latest : former.end.earliest;
    return next.start.earliest - end <= gapDays;
}

void extend(FactInterval& spell, const FactInterval& next)
{
    spell.start = {std::min(spell.start.earliest, next.start.earliest),
                   std::min(spell.start.latest, next.start.latest)};
    if (spell.endKind == EndKind::Open)
        return;
    if (next.endKind == EndKind::Open) {
        spell.end = next.end;
        spell.endKind = EndKind::Open;
        return;
    }
    if (next.end.latest > spell.end.latest)
        spell.endKind = next.endKind;
    spell.end = {std::max(spell.end.earliest, next.end.earliest),
                 std::max(spell.end.latest, next.end.latest)};
}

/// A spell as days, half-open.
struct Stay
{
    DaySpan days;
    bool hasEnded = false; ///< else the end is only where the evidence ends
    bool hasStart = true;
};

Stay stayOf(const Spell& spell, TenureReading reading)
{
    const FactInterval& interval = spell.interval;
    const bool isShort = reading == TenureReading::Shortest;
    return {{isShort ? interval.start.latest : interval.start.earliest,
             isShort ? interval.end.earliest : interval.end.latest},
            interval.endKind != EndKind::Open,
            interval.start.earliest > Day::min()};
}

Lifetime lifetimeOf(const Stay& stay, const TenureOptions& options)
{
    if (!stay.hasStart || stay.days.begin > options.until)
        return {};
    Lifetime life;
    life.hasEnded = stay.hasEnded && stay.days.end <= options.until;
    life.exit = std::min(stay.days.end, options.until) - stay.days.begin;
    if (options.observedFrom)
        life.entry = std::max(0, *options.observedFrom - stay.days.begin);
    return life;
}

std::vector<SeatHolder> holdersOn(std::span<const Spell> spells, Day day, Certainty least)
{
    std::vector<SeatHolder> holders;
    for (const Spell& spell : spells) {
        const Certainty certainty = spell.interval.at(day);
        if (certainty != Certainty::No && certainty >= least)
            holders.push_back(spell.holder);
    }
    std::ranges::sort(holders);
    holders.erase(std::unique(holders.begin(), holders.end()), holders.end());
    return holders;
}

} // namespace

std::vector<Spell> spellsIn(const Dataset& dataset, const SpellQuestion& question,
                            const Filter& filter)
{
    std::vector<Spell> rows = rowsAsked(dataset, question, filter);
    std::ranges::stable_sort(rows, [](const Spell& a, const Spell& b) {
        return std::tie(a.holder, a.interval.start) < std::tie(b.holder, b.interval.start);
    });
    std::vector<Spell> spells;
    for (const Spell& row : rows) {
        const bool isSameHolder = !spells.empty() && spells.back().holder == row.holder;
        if (isSameHolder && continues(spells.back().interval, row.interval, question.gapDays)) {
            extend(spells.back().interval, row.interval);
            continue;
        }
        if (isSameHolder) {
            Bound& end = spells.back().interval.end;
            end.latest = std::max(end.earliest, std::min(end.latest, row.interval.start.latest));
        }
        spells.push_back(row);
    }
    return spells;
}

SurvivalCurve tenureCurve(std::span<const Spell> spells, const TenureOptions& options)
{
    std::vector<Lifetime> lifetimes;
    for (const Spell& spell : spells)
        lifetimes.push_back(lifetimeOf(stayOf(spell, options.reading), options));
    return kaplanMeier(lifetimes);
}

std::optional<TenureToDate> tenureToDate(std::span<const Spell> spells, Day day)
{
    TenureToDate tenure;
    double most = 0.0;
    bool isStartKnown = true;
    for (const Spell& spell : spells) {
        if (spell.interval.at(day) != Certainty::Certain)
            continue;
        ++tenure.holders;
        tenure.leastDays += day - spell.interval.start.latest;
        most += day - spell.interval.start.earliest;
        isStartKnown = isStartKnown && spell.interval.start.earliest > Day::min();
    }
    if (tenure.holders == 0)
        return std::nullopt;
    tenure.leastDays /= tenure.holders;
    if (isStartKnown)
        tenure.mostDays = most / tenure.holders;
    return tenure;
}

Turnover turnover(std::span<const Spell> spells, DaySpan window, TenureReading reading)
{
    Turnover result;
    double days = 0.0;
    for (const Spell& spell : spells) {
        Stay stay = stayOf(spell, reading);
        if (!stay.hasEnded)
            stay.days.end = Day::max();
        if (stay.days.isEmpty())
            continue;
        result.entries += window.contains(stay.days.begin) ? 1 : 0;
        result.exits += window.contains(stay.days.end) ? 1 : 0;
        result.before += stay.days.contains(window.begin - 1) ? 1 : 0;
        result.after += stay.days.contains(window.end - 1) ? 1 : 0;
        const DaySpan held{std::max(stay.days.begin, window.begin),
                           std::min(stay.days.end, window.end)};
        days += held.isEmpty() ? 0 : held.days();
    }
    if (days <= 0.0)
        return result;
    result.meanHolders = days / window.days();
    result.rate = (result.entries + result.exits) / 2.0 / result.meanHolders;
    return result;
}

std::optional<double> continuity(std::span<const Spell> spells, Day earlier, Day later,
                                 Certainty least)
{
    const std::vector<SeatHolder> before = holdersOn(spells, earlier, least);
    const std::vector<SeatHolder> after = holdersOn(spells, later, least);
    std::vector<SeatHolder> both;
    std::ranges::set_intersection(before, after, std::back_inserter(both));
    const std::size_t either = before.size() + after.size() - both.size();
    if (either == 0)
        return std::nullopt;
    return static_cast<double>(both.size()) / static_cast<double>(either);
}

} // namespace steward
