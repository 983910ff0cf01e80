// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers of a dataset on two days, side by side.

#pragma once

#include "core/metrics/metric_registry.h"
#include "core/query/snapshot.h"

#include <optional>
#include <vector>

namespace steward {

struct NumberOnDay
{
    std::optional<MetricPoint> point{}; ///< none: there is nothing to count yet
    /// Repositories whose data end before the period of the point does; 0 where no commits count.
    int ended = 0;
    bool isUndefined = false; ///< it would rest on votes that the source does not define yet

    bool operator==(const NumberOnDay&) const = default;
};

struct NumberOnDays
{
    MetricQuestion question;
    NumberOnDay from{};
    NumberOnDay to{};

    /// Whether there is something to count on either day.
    bool isThere() const { return from.point || to.point; }
    /// Whether it is about the repositories of the scope, not about facts.
    bool isOfCommits() const { return question.metric->axis == MetricAxis::Periods; }
};

struct DayNumbers
{
    RepositoryScope scope{}; ///< of what is counted from commits
    int repositories = 0;    ///< in it
    std::vector<NumberOnDays> numbers{};

    /// Else repositories that came in between count on the later day only.
    bool isFixed() const { return scope.kind == ScopeKind::Cohort; }
};

/// Members, seats and votes of the board, and who contributes: those in comparedScope() of the
/// earlier day. Both snapshots are of one dataset. The two swapped give the same numbers swapped.
DayNumbers numbersOn(const Snapshot& from, const Snapshot& to);

} // namespace steward
