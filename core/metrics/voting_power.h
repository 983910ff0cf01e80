// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What votes are worth: how often a voter decides. No CHAOSS metric covers it; the indices are
// those of the literature on weighted voting games: Banzhaf, Weighted Voting Doesn't Work, Rutgers
// Law Review 19, 1965; Shapley and Shubik, A Method for Evaluating the Distribution of Power in a
// Committee System, American Political Science Review 48, 1954.

#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace steward {

/// What part of all votes carries a motion: "> 1/2", ">= 2/3", ">= 4/5". Who is absent counts as
/// against; rules of quorum are another matter.
struct QuotaRule
{
    int numerator = 1;
    int denominator = 2;  ///< 1 to 1,000; the numerator 0 to the denominator
    bool isStrict = true; ///< more than that part; else at least that part

    auto operator<=>(const QuotaRule&) const = default;
    bool isValid() const
    {
        return denominator >= 1 && denominator <= 1000 && numerator >= 0
               && numerator <= denominator;
    }
};

/// The smallest weight that wins where all weights add up to `total`; above `total` where nothing
/// wins. The rule is valid, and 0 <= total <= 2^52.
std::int64_t quota(std::int64_t total, QuotaRule rule);

struct VoterPower
{
    /// Share of all swings: coalitions of others that lose without the voter and win with them.
    std::optional<double> banzhaf;
    /// Share of all orders of voting in which the voter's vote is the one that carries the motion.
    std::optional<double> shapleyShubik;
    bool decidesAlone = false; ///< w >= q
    bool hasVeto = false;      ///< W − w < q
};

struct VotingPower
{
    std::int64_t total = 0; ///< W, all weights
    std::int64_t quota = 0; ///< q, the smallest winning weight
    /// In the order of the weights. Where not even all voters together win, or no vote is needed to
    /// win, nobody ever decides: the indices are undefined and the flags false.
    std::vector<VoterPower> voters;
};

/// Exact: coalitions are counted in integers of 128 bits, and only the last division rounds (the
/// relative error of an index is under 1e-13). Weights with a common divisor are divided by it.
/// Then generating functions count coalitions by size and weight in O(voters² · q), q the quota,
/// and O(voters · q) for each different weight. Where voters · q exceeds 2 million and there are no
/// more than 20 voters, all coalitions are gone through instead: O(voters · 2^voters). None: a
/// weight is negative or the rule invalid, there are more than 120 voters, or more than 20 whose
/// weights are too large for the first way.
std::optional<VotingPower> votingPower(std::span<const int> weights, QuotaRule rule);

inline constexpr int mostVoters = 120;
inline constexpr std::int64_t mostVotingCells = 2'000'000;

} // namespace steward
