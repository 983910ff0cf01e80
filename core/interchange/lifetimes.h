// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset.h"

#include <vector>

namespace steward {

/// The days on which the fact possibly held: one span, with Day::min() where no start is known and
/// Day::max() where it has not ended; none where it ends before it starts.
std::vector<DaySpan> spellsOf(const FactInterval& interval);

/// The same days, as spans that neither overlap nor touch, in order. O(n log n).
std::vector<DaySpan> joinSpells(std::vector<DaySpan> spells);

/// When a project was part of the family.
struct ProjectLife
{
    std::vector<DaySpan> spells; ///< from joining on, less the time after a status that endsProject
    int endedBy = -1;            ///< row of projectStatus that ended it for good; -1: none did
};

/// By row of `projects`; at each day the answer of Snapshot::projects. O(n log n) in the status
/// rows.
std::vector<ProjectLife> projectLives(const Dataset& dataset);

/// "2022-09-12/2024-01-01;2025-03-01/..": ISO 8601 intervals, both days inclusive, ".." for no
/// bound.
QString isoText(const std::vector<DaySpan>& spells);
/// First and last day of a span; empty where there is no bound.
QString firstDayText(DaySpan span);
QString lastDayText(DaySpan span);

} // namespace steward
