// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long seats are held, and how fast holders change. No CHAOSS metric covers it; what counts as
// one spell is ours.

#pragma once

#include "core/metrics/kaplan_meier.h"
#include "core/metrics/seats.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace steward {

enum class SpellOf : std::uint8_t {
    Organizations, ///< rows of memberships: member tiers of a foundation, seats of other bodies
    People,        ///< rows of roles, whoever they are held for
};

struct SpellQuestion
{
    BodyId body;
    SpellOf of = SpellOf::People;
    QString role;     ///< of people: this role only; empty: roles that name a seat (isSeatWord)
    int gapDays = 92; ///< a row that begins so many days after the end of another continues it
};

/// One holder's stay, however many rows tell of it: other tiers, other roles, re-elections.
struct Spell
{
    SeatHolder holder; ///< as recorded; for people the person alone
    FactInterval interval;
};

/// By holder, then by time. Rows that end before they start are left out. A gap is given the
/// benefit of the doubt: it is the shortest that the dates allow. Who left on an unknown day and
/// was seen again had left by then. O(rows log rows).
std::vector<Spell> spellsIn(const Dataset& dataset, const SpellQuestion& question,
                            const Filter& filter);

/// How uncertain dates are read. Two readings, which need not be the limits of a curve.
enum class TenureReading : std::uint8_t {
    Shortest, ///< the latest start, the earliest end
    Longest,  ///< the earliest start, the latest end
};

struct TenureOptions
{
    Day until; ///< what was later is not looked at
    /// Since when leaving would have been noticed (left truncation); none: since ever.
    std::optional<Day> observedFrom;
    TenureReading reading = TenureReading::Shortest;
};

/// Survival of spells in days (kaplan_meier.h). A spell that has no end by `until`, or by the
/// evidence, is censored there. One without any start date has no age and is left out.
SurvivalCurve tenureCurve(std::span<const Spell> spells, const TenureOptions& options);

/// Mean days that those who hold for certain at a day have held by then, each in the present spell.
struct TenureToDate
{
    int holders = 0;
    double leastDays = 0.0;
    std::optional<double> mostDays; ///< none: of some holder no start is known
};

/// None where nobody holds for certain.
std::optional<TenureToDate> tenureToDate(std::span<const Spell> spells, Day day);

struct Turnover
{
    int entries = 0;
    int exits = 0;
    int before = 0;           ///< holders on the eve of the window
    int after = 0;            ///< and on its last day: before + entries − exits
    double meanHolders = 0.0; ///< over the days of the window
    /// (exits + entries) / 2 / mean holders; for a window of a year, a year. None: nobody held.
    std::optional<double> rate;
};

/// \param window not empty, and within what the evidence covers: after it open spells go on
Turnover turnover(std::span<const Spell> spells, DaySpan window,
                  TenureReading reading = TenureReading::Shortest);

/// Holders on both days / holders on either (Jaccard), in [0, 1]. None where nobody held.
std::optional<double> continuity(std::span<const Spell> spells, Day earlier, Day later,
                                 Certainty least = Certainty::Certain);

} // namespace steward
