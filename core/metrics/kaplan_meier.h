// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long something lasts when not all of it has ended yet: Kaplan and Meier, Nonparametric
// Estimation from Incomplete Observations, Journal of the American Statistical Association 53,
// 1958.

#pragma once

#include <optional>
#include <span>
#include <vector>

namespace steward {

/// One life, in any unit of time, counted from its own beginning.
struct Lifetime
{
    int entry = 0; ///< seen from this age on (left truncation): who ended before is not in the data
    int exit = 0;  ///< last seen at this age
    bool hasEnded = false; ///< at `exit`; else it went on (right censoring)
};

struct SurvivalStep
{
    int time = 0;   ///< at which something ended
    int atRisk = 0; ///< entry < time <= exit
    int ended = 0;
    double survival = 1.0; ///< share that lasts longer than `time`, in [0, 1]
    /// Greenwood: S² Σ d / (n (n − d)), the root of it. Undefined once everything at risk has
    /// ended.
    std::optional<double> standardError;
    std::optional<double> low; ///< limits of the interval, by the transform log(−log S); in (0, 1)
    std::optional<double> high;
};

struct SurvivalCurve
{
    std::vector<SurvivalStep> steps; ///< by time; before the first the survival is 1
    std::optional<int>
        median;        ///< first time with a survival of at most one half; none: not reached
    int lifetimes = 0; ///< that were seen for any time
    int longest = 0;   ///< of these, the latest exit: nothing is known beyond
    int ended = 0;     ///< of these
    int leftOut = 0;   ///< exit <= entry, or a negative entry: never at risk

    /// In [0, 1].
    double survivalAt(int time) const;
};

/// S(t) = Π (1 − dᵢ/nᵢ) over the times up to t at which dᵢ of nᵢ at risk ended. O(n log n).
/// With late entries few may be at risk early on, and the curve can fall to 0 there for good: look
/// at `atRisk` before believing it.
/// \param z normal quantile of the intervals; the default is for 95 %
SurvivalCurve kaplanMeier(std::span<const Lifetime> lifetimes, double z = 1.959963984540054);

} // namespace steward
