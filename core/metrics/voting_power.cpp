// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/voting_power.h"

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <map>
#include <numeric>

namespace steward {

namespace {

/// Holds every number of coalitions of 120 voters, and the sum of all their swings.
__extension__ using Wide = unsigned __int128;
using Weights = std::vector<std::int64_t>;

constexpr std::size_t mostEnumeratedVoters = 20;

std::size_t at(std::int64_t index) { return static_cast<std::size_t>(index); }

/// Of one voter, the coalitions of others they turn from losing to winning, by how many others.
using Swings = std::vector<Wide>;

/// Coalitions by number of voters and weight, for weights below the quota only: the others win
/// whatever joins them.
class CoalitionTable
{
public:
    CoalitionTable(const Weights& weights, std::int64_t quota)
        : m_width(at(quota))
        , m_sizes(weights.size() + 1)
        , m_counts(m_width * m_sizes)
    {
        m_counts[0] = 1;
        for (std::size_t voter = 0; voter < weights.size(); ++voter)
            add(at(weights[voter]), voter + 1);
    }

    Swings swingsOf(std::int64_t weight) const
    {
        CoalitionTable others(*this);
        others.remove(at(weight));
        Swings swings(m_sizes - 1, 0);
        const std::size_t first = m_width - std::min(m_width, at(weight));
        for (std::size_t size = 0; size < swings.size(); ++size)
            for (std::size_t sum = first; sum < m_width; ++sum)
                swings[size] += others.count(size, sum);
        return swings;
    }

private:
    Wide& count(std::size_t size, std::size_t sum) { return m_counts[size * m_width + sum]; }

    void add(std::size_t weight, std::size_t largestSize)
    {
        for (std::size_t size = largestSize; size > 0; --size)
            for (std::size_t sum = weight; sum < m_width; ++sum)
                count(size, sum) += count(size - 1, sum - weight);
    }

    /// Undoes `add`: from the smallest size up, what is subtracted is free of the voter already.
    void remove(std::size_t weight)
    {
        for (std::size_t size = 1; size < m_sizes; ++size)
            for (std::size_t sum = weight; sum < m_width; ++sum)
                count(size, sum) -= count(size - 1, sum - weight);
    }

    std::size_t m_width; ///< the quota
    std::size_t m_sizes;
    std::vector<Wide> m_counts;
};

std::vector<Swings> countedSwings(const Weights& weights, std::int64_t quota)
{
    const CoalitionTable table(weights, quota);
    std::map<std::int64_t, Swings> byWeight;
    std::vector<Swings> swings;
    for (const std::int64_t weight : weights) {
        const auto [place, isNew] = byWeight.try_emplace(weight);
        if (isNew)
            place->second = table.swingsOf(weight);
        swings.push_back(place->second);
    }
    return swings;
}

/// Goes through all coalitions in Gray code: each differs from the one before by one voter.
std::vector<Swings> enumeratedSwings(const Weights& weights, std::int64_t quota)
{
    const std::size_t count = weights.size();
    std::vector<Swings> swings(count, Swings(count, 0));
    std::uint32_t members = 0;
    std::int64_t sum = 0;
    for (std::uint32_t step = 0; step < (1U << count); ++step) {
        if (step > 0) {
            const auto changed = static_cast<std::size_t>(std::countr_zero(step));
            members ^= 1U << changed;
            sum += (members >> changed & 1U) != 0 ? weights[changed] : -weights[changed];
        }
        if (sum >= quota)
            continue;
        const auto size = static_cast<std::size_t>(std::popcount(members));
        for (std::size_t voter = 0; voter < count; ++voter) {
            if ((members >> voter & 1U) == 0 && sum + weights[voter] >= quota)
                swings[voter][size] += 1;
        }
    }
    return swings;
}

Wide totalOf(const Swings& swings)
{
    return std::accumulate(swings.begin(), swings.end(), Wide{0});
}

/// Σ swings of size s · s! (n − 1 − s)! / n!, the factor written as 1 / (n · C(n − 1, s)).
double shapleyShubikOf(const Swings& swings)
{
    const std::size_t voters = swings.size();
    double index = 0.0;
    Wide choices = 1; // C(n − 1, s), exact: below 2^119
    for (std::size_t size = 0; size < voters; ++size) {
        index += static_cast<double>(swings[size]) / static_cast<double>(choices);
        // C(n − 1, s + 1) without a product that exceeds 128 bits
        const Wide left = voters - 1 - size;
        const Wide next = size + 1;
        choices = choices / next * left + choices % next * left / next;
    }
    return index / static_cast<double>(voters);
}

void setIndices(const std::vector<Swings>& swings, std::vector<VoterPower>& voters)
{
    Wide all = 0;
    for (const Swings& own : swings)
        all += totalOf(own);
    for (std::size_t i = 0; i < voters.size(); ++i) {
        voters[i].banzhaf = static_cast<double>(totalOf(swings[i])) / static_cast<double>(all);
        voters[i].shapleyShubik = shapleyShubikOf(swings[i]);
    }
}

/// Divided by what divides all of them; the winning coalitions stay the same.
void reduce(Weights& weights, std::int64_t& quota)
{
    std::int64_t divisor = 0;
    for (const std::int64_t weight : weights)
        divisor = std::gcd(divisor, weight);
    for (std::int64_t& weight : weights)
        weight /= divisor;
    quota = (quota + divisor - 1) / divisor;
}

} // namespace

std::int64_t quota(std::int64_t total, QuotaRule rule)
{
    Q_ASSERT(rule.isValid() && total >= 0);
    const std::int64_t part = total * rule.numerator;
    if (rule.isStrict)
        return part / rule.denominator + 1;
    return (part + rule.denominator - 1) / rule.denominator;
}

std::optional<VotingPower> votingPower(std::span<const int> weights, QuotaRule rule)
{
    const bool isNegative = std::ranges::any_of(weights, [](int weight) { return weight < 0; });
    if (isNegative || !rule.isValid() || weights.size() > at(mostVoters))
        return std::nullopt;
    Weights reduced(weights.begin(), weights.end());
    VotingPower power;
    power.total = std::accumulate(reduced.begin(), reduced.end(), std::int64_t{0});
    power.quota = quota(power.total, rule);
    power.voters.resize(weights.size());
    if (power.quota <= 0 || power.quota > power.total)
        return power;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        power.voters[i].decidesAlone = weights[i] >= power.quota;
        power.voters[i].hasVeto = power.total - weights[i] < power.quota;
    }
    std::int64_t reducedQuota = power.quota;
    reduce(reduced, reducedQuota);
    const auto count = static_cast<std::int64_t>(reduced.size());
    if (count * reducedQuota <= mostVotingCells)
        setIndices(countedSwings(reduced, reducedQuota), power.voters);
    else if (reduced.size() <= mostEnumeratedVoters)
        setIndices(enumeratedSwings(reduced, reducedQuota), power.voters);
    else
        return std::nullopt;
    return power;
}

} // namespace steward
