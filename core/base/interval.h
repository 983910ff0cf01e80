// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When something held, as far as is known. A bound is not a day but the days it may lie on; so
// "did it hold on day d" has three answers.

#pragma once

#include "core/base/day.h"

#include <algorithm>
#include <optional>

namespace steward {

/// Half-open [begin, end): a span ending on day d and one starting on d never overlap.
struct DaySpan
{
    Day begin;
    Day end;

    auto operator<=>(const DaySpan&) const = default;
    bool contains(Day day) const { return begin <= day && day < end; }
    bool isEmpty() const { return end <= begin; }
    int days() const { return end - begin; }
};

enum class Certainty : std::uint8_t { No, Possible, Certain };

/// A day of which only limits are known, both inclusive: earliest <= the true day <= latest.
struct Bound
{
    Day earliest;
    Day latest;

    auto operator<=>(const Bound&) const = default;
    bool isExact() const { return earliest == latest; }
};

enum class EndKind : std::uint8_t {
    Known,   ///< ended; the bound says when
    Open,    ///< still true in the latest evidence; nothing is claimed after it
    Unknown, ///< ended, and nobody knows when
};

/// A fact's interval [start, end). For an Open end the bound is the evidence day: the fact is
/// certain up to and including it, possible after it. An Unknown end lies anywhere between the
/// day after the start and the evidence day.
struct FactInterval
{
    Bound start;
    Bound end;
    EndKind endKind = EndKind::Open;

    auto operator<=>(const FactInterval&) const = default;

    Certainty startedAt(Day day) const
    {
        if (day >= start.latest)
            return Certainty::Certain;
        return day >= start.earliest ? Certainty::Possible : Certainty::No;
    }

    /// Certainty that the fact had not ended by `day`.
    Certainty lastsAt(Day day) const
    {
        if (endKind == EndKind::Open)
            return day <= end.latest ? Certainty::Certain : Certainty::Possible;
        if (day < end.earliest)
            return Certainty::Certain;
        return day < end.latest ? Certainty::Possible : Certainty::No;
    }

    Certainty at(Day day) const { return std::min(startedAt(day), lastsAt(day)); }
};

/// How a start is stated. See FactInterval.
enum class StartQualifier : std::uint8_t {
    None,        ///< there is no date
    Exact,       ///< a source states it for that date
    NoLaterThan, ///< first seen then; the true start is on or before it
};

/// What a row says about its interval, before the dataset's evidence day and slack are applied.
struct StatedInterval
{
    std::optional<PartialDate> start;
    StartQualifier qualifier = StartQualifier::None;
    std::optional<PartialDate> end;
    bool endUnknown = false; ///< it ended and nobody knows when
};

/// \param evidence  the dataset's as-of day, up to which an open end is known to hold
/// \param slackDays how many days before a NoLaterThan date the true start may lie
/// No start: it may have held since ever, and is certain only on the evidence day (if not ended).
FactInterval resolve(const StatedInterval& stated, Day evidence, int slackDays);

} // namespace steward
