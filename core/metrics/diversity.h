// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How evenly the work is spread over organizations. The numbers are ecology's: Shannon 1948,
// Simpson, Measurement of Diversity, Nature 163, 1949, and Hill, Diversity and Evenness, Ecology
// 54, 1973, for the effective numbers. CHAOSS Organizational Diversity,
// https://chaoss.community/?p=3464, asks for the shares and the number of organizations.

#pragma once

#include "core/metrics/metric.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace steward {

struct Diversity
{
    double shannon = 0.0;   ///< H = -Σ p ln p, in nats
    double effective = 1.0; ///< exp H
    double simpson = 1.0;   ///< Σ p² (Herfindahl and Hirschman), in (0, 1]
    double inverse = 1.0;   ///< 1 / Σ p²
};

/// None where the counts add up to 0. Counts are not negative.
std::optional<Diversity> diversity(std::span<const std::int64_t> counts);

/// What unknown affiliations leave open: by majorization every assignment of them lies between the
/// two. Simpson is largest, the others smallest, where the work is most concentrated.
struct DiversityBounds
{
    std::optional<Diversity> concentrated; ///< all of the unknown to the largest organization
    std::optional<Diversity> known;        ///< among known affiliations only
    std::optional<Diversity> spread;       ///< every unknown contributor an organization
};

/// \param together what is known, at its most concentrated
/// \param apart what is known, at its most spread
DiversityBounds diversity(const std::vector<std::int64_t>& together,
                          const std::vector<std::int64_t>& apart,
                          const std::vector<std::int64_t>& unknown);

/// G = Σ (2i − n − 1) x(i) / (n Σ x), x ascending, in [0, 1): 0 where all are equal. None without
/// anything to divide. It depends on the number of the counts, so it has no bounds here.
std::optional<double> gini(std::span<const std::int64_t> counts);

/// Below so many commits in the window the sums of squares are biased: no value is given.
inline constexpr std::int64_t leastCommits = 50;

MetricSeries shannon(const MetricInput& input);
MetricSeries effectiveOrganizations(const MetricInput& input);
MetricSeries simpson(const MetricInput& input);
MetricSeries inverseSimpson(const MetricInput& input);
/// Of commits over contributors.
MetricSeries contributorGini(const MetricInput& input);

} // namespace steward
