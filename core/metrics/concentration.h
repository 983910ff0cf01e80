// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How few carry half of the work. Integer arithmetic throughout: percentages are never rounded
// before they are compared.

#pragma once

#include "core/metrics/scope.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace steward {

/// Whether the share must reach the threshold or exceed it. Tools differ: CHAOSS at least 50 %,
/// DevStats more than 50 %, LFX Insights at least 51 %.
enum class Threshold : std::uint8_t { AtLeast, MoreThan };

struct FactorRule
{
    int percent = 50; ///< 1 to 100
    Threshold threshold = Threshold::AtLeast;
};

/// The smallest k such that the k largest counts together reach the rule's share of all of them
/// (CHAOSS "Contributor Absence Factor", https://chaoss.community/?p=3944). Counts are not
/// negative. None where they add up to 0, or where no k satisfies the rule (more than 100 %).
std::optional<int> smallestShare(std::vector<std::int64_t> counts, FactorRule rule = {});

/// The elephant factor with what unknown affiliations leave open.
struct FactorBounds
{
    std::optional<int> low;   ///< every unknown contributor works for the largest organization
    std::optional<int> point; ///< among known affiliations only; not bounded by low and high
    std::optional<int> high;  ///< every unknown contributor is an organization of their own
    double coverage = 0.0;    ///< share of the counts with a known affiliation, in [0, 1]
};

/// \param known   counts by organization
/// \param unknown counts by contributor of whom no organization is known
FactorBounds elephantFactor(const std::vector<std::int64_t>& known,
                            const std::vector<std::int64_t>& unknown, FactorRule rule = {});

/// Whole months, both ends inside.
struct MonthRange
{
    Month first;
    Month last;

    bool contains(std::int32_t month) const
    {
        return first.number <= month && month <= last.number;
    }
};

/// The twelve months ending with `last`.
inline MonthRange twelveMonthsTo(Month last) { return {last + (-11), last}; }
/// The last month that had ended by the evening of `day`: contributions are known by month only.
Month lastFullMonth(Day day);

struct Concentration
{
    std::optional<int> absenceFactor; ///< contributors; none without commits
    FactorBounds elephantFactor;      ///< organizations
    int contributors = 0;
    std::int64_t commits = 0;
};

/// Commits of the scope in `months`, bots out. An academic or other affiliation is known to be no
/// organization of the dataset, but not which: for the upper bound and the point each such
/// contributor stands alone, for the lower bound all academic ones are one organization, and all
/// other ones are one.
Concentration concentration(const Dataset& dataset, const ResolvedScope& scope, MonthRange months,
                            FactorRule rule = {});

} // namespace steward
