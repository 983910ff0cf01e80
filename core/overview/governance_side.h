// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Governance on one day, section by section: who holds how much, and the rows that say so. What is
// counted, and how, are the rules of core/metrics and of the key figures.

#pragma once

#include "core/metrics/metric.h"
#include "core/metrics/seats.h"
#include "core/overview/figure_values.h"

#include <map>
#include <optional>
#include <vector>

namespace steward {

enum class GovernanceSection : std::uint8_t {
    Members,      ///< of the foundation, by tier
    BoardSeats,   ///< of its board, by organization
    BoardVotes,   ///< on its board, by organization
    BoardPower,   ///< normalised Banzhaf index where more than half of the votes carry a motion
    Maintainers,  ///< people with a seat in groups of maintainers, by employer
    Projects,     ///< the core project and those hosted beside it
    Organizations ///< how many equal ones would be spread alike
};
inline constexpr int governanceSectionCount = 7;

enum class SubjectKind : std::uint8_t {
    Total,      ///< of all rows below; of BoardPower: the votes that carry a motion
    Tier,       ///< of memberTierWords()
    Holder,     ///< an organization, or a person who sits for none
    NoEmployer, ///< people of whom no employer is recorded
    Project,
    Seats,       ///< Organizations: 1 / Σ s² of the board's seats
    Votes,       ///< Organizations: 1 / Σ s² of its votes
    Contributors ///< Organizations: effective-organizations-12m of the default scope
};

/// What a row is about.
struct GovernanceSubject
{
    SubjectKind kind = SubjectKind::Total;
    QString tier{};
    SeatHolder holder{};
    ProjectId project{};

    bool operator==(const GovernanceSubject&) const = default;
    bool operator<(const GovernanceSubject& other) const;
};

struct ValuePair
{
    double first = 0.0;
    double second = 0.0;

    bool operator==(const ValuePair&) const = default;
};

/// A number on a day. Known: it has at least one of value, limits and readings. Shares are in
/// [0, 1].
struct GovernanceValue
{
    FigureState state = FigureState::NotYet;
    std::optional<double> value{};       ///< none: not known more exactly than the others say
    std::optional<ValuePair> limits{};   ///< certain or at least, possible or at most; they differ
    std::optional<ValuePair> readings{}; ///< undefined votes by default rule, by last weight
    std::optional<Month> lastMonth{};    ///< of the twelve, where commits are counted
    bool isPartial = false;              ///< their data end before that month does
    std::vector<FactRef> facts{};        ///< rows it rests on, each once, the most telling first

    bool operator==(const GovernanceValue&) const = default;
    bool isKnown() const { return state == FigureState::Known; }
    /// Of all it may be. 0 where it is not known.
    double lowest() const;
    double highest() const;
};

struct GovernanceSide
{
    /// Of a subject that is not listed: 0 where this is known, else this.
    FigureState state = FigureState::NotYet;
    std::map<GovernanceSubject, GovernanceValue> values;
};

/// A section on the day of the snapshot. Empty, and NotYet, where the dataset has nothing of it by
/// the day. O(rows log rows of the small tables); Organizations: also linear in the commits.
/// \param commits of the default scope
GovernanceSide governanceSide(GovernanceSection section, const Snapshot& snapshot,
                              const MetricSource& commits);

/// What the section is about as a whole; invalid where the dataset has no such thing.
FactRef governanceFact(GovernanceSection section, const Dataset& dataset);

} // namespace steward
