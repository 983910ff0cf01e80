// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How few carry half of the work. Integer arithmetic throughout: percentages are never rounded
// before they are compared, unless a definition says so.

#pragma once

#include "core/metrics/metric.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace steward {

struct AffiliationCounts;

/// The smallest k such that the k largest counts together reach the rule's share of all of them
/// (CHAOSS Contributor Absence Factor, https://chaoss.community/?p=3944). Counts are not negative.
/// None where they add up to 0, or where no k satisfies the rule (more than 100 %). O(n), see
/// count_groups.h.
std::optional<int> smallestShare(const std::vector<std::int64_t>& counts, FactorRule rule = {});

/// The same by a definition: shares may be rounded before they are added, and only the `most`
/// largest looked at (0: all), with none where these do not suffice.
std::optional<int> smallestShare(std::vector<std::int64_t> counts,
                                 const FactorDefinition& definition, int most);

/// The elephant factor with what unknown affiliations leave open.
struct FactorBounds
{
    std::optional<int> low;   ///< every unknown contributor works for the largest organization
    std::optional<int> point; ///< among known affiliations only; not bounded by low and high
    std::optional<int> high;  ///< every unknown contributor is an organization of their own
    double coverage = 0.0;    ///< share of the counts with a known affiliation, in [0, 1]

    bool operator==(const FactorBounds&) const = default;
};

/// \param known   counts by organization
/// \param unknown counts by contributor of whom no organization is known
FactorBounds elephantFactor(const std::vector<std::int64_t>& known,
                            const std::vector<std::int64_t>& unknown,
                            const FactorDefinition& definition = {});

struct Concentration
{
    std::optional<int> absenceFactor; ///< contributors; none without commits
    FactorBounds elephantFactor;      ///< organizations
    int contributors = 0;
    std::int64_t commits = 0;
};

/// Commits in `months`. An academic or other affiliation is known to be no organization of the
/// dataset, but not which: for the upper bound and the point each such contributor stands alone,
/// for the lower bound all academic ones are one organization, and all other ones are one.
Concentration concentration(const ContributionTable& table, MonthRange months,
                            const FactorDefinition& definition = {});

MetricSeries absenceFactor(const MetricInput& input);

/// Bounds; the point is the value where the coverage is 60 % or the definition shows it anyway.
/// CHAOSS Elephant Factor, https://chaoss.community/?p=3940, by its formula: a low number means
/// that few carry half of the work.
MetricSeries elephantFactor(const MetricInput& input);

} // namespace steward
