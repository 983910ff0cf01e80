// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/interlocks.h"

#include <algorithm>
#include <tuple>

namespace steward {

namespace {

constexpr std::int64_t mostPairsInBodies = 50'000'000;
constexpr int mostReturned = 100'000;

std::size_t at(std::int32_t index) { return static_cast<std::size_t>(index); }

/// Somebody takes part in a body.
struct Presence
{
    std::int32_t body = -1;
    std::int32_t who = -1; ///< row
    Certainty certainty = Certainty::No;
};

using Presences = std::vector<Presence>;

/// Everybody once a body, with the most certain row; by body, then by who.
void keepMostCertain(Presences& presences)
{
    std::ranges::sort(presences, [](const Presence& a, const Presence& b) {
        return std::tie(a.body, a.who, b.certainty) < std::tie(b.body, b.who, a.certainty);
    });
    // Not std::ranges: what that gives here, clang 14 cannot compile.
    const auto copies = std::unique(presences.begin(), presences.end(),
                                    [](const Presence& a, const Presence& b) {
                                        return a.body == b.body && a.who == b.who;
                                    });
    presences.erase(copies, presences.end());
}

/// Where a body's presences lie.
struct Stretch
{
    std::size_t begin = 0;
    std::size_t end = 0;

    std::size_t size() const { return end - begin; }
    std::int64_t pairs() const
    {
        const auto n = static_cast<std::int64_t>(size());
        return n * (n - 1) / 2;
    }
};

/// The smallest bodies, as many as the bound allows.
std::vector<Stretch> bodiesWithin(const Presences& presences, int& leftOut)
{
    std::vector<Stretch> bodies;
    for (std::size_t i = 0; i < presences.size(); ++i) {
        if (i == 0 || presences[i].body != presences[i - 1].body)
            bodies.push_back({i, i});
        bodies.back().end = i + 1;
    }
    std::ranges::stable_sort(bodies, {}, &Stretch::size);
    std::int64_t pairs = 0;
    const auto tooMuch = std::ranges::find_if(bodies, [&pairs](const Stretch& body) {
        pairs += body.pairs();
        return pairs > mostPairsInBodies;
    });
    leftOut = static_cast<int>(bodies.end() - tooMuch);
    bodies.erase(tooMuch, bodies.end());
    return bodies;
}

bool isStronger(const Interlock& a, const Interlock& b)
{
    return std::tie(b.bodies.certain, b.bodies.possible, a.first, a.second)
           < std::tie(a.bodies.certain, a.bodies.possible, b.first, b.second);
}

/// Keeps the strongest of what it is given, in twice their room.
class Strongest
{
public:
    explicit Strongest(int most) : m_most(at(std::clamp(most, 0, mostReturned))) {}

    void add(const Interlock& interlock)
    {
        m_found.push_back(interlock);
        if (m_found.size() > 2 * m_most + 64)
            cut();
    }
    std::vector<Interlock> take()
    {
        cut();
        std::ranges::sort(m_found, isStronger);
        return std::move(m_found);
    }

private:
    void cut()
    {
        if (m_found.size() <= m_most)
            return;
        const auto end = m_found.begin() + static_cast<std::ptrdiff_t>(m_most);
        std::nth_element(m_found.begin(), end, m_found.end(), isStronger);
        m_found.erase(end, m_found.end());
    }

    std::size_t m_most;
    std::vector<Interlock> m_found;
};

/// Places in the list of presences of one who is present, each with the end of its body: whom they
/// meet stands in between.
using Places = std::vector<Stretch>;

std::vector<Places> placesByWho(const Presences& presences, const std::vector<Stretch>& bodies,
                                std::size_t rows)
{
    std::vector<Places> places(rows);
    for (const Stretch& body : bodies)
        for (std::size_t i = body.begin; i < body.end; ++i)
            places[at(presences[i].who)].push_back({i, body.end});
    return places;
}

/// Bodies that one and the same shares with each of those behind them in the order of rows. There
/// may be more pairs than fit into memory, but not more than rows at a time.
class SharedBodies
{
public:
    explicit SharedBodies(std::size_t rows) : m_counts(rows) {}

    void count(const Presences& presences, const Places& places)
    {
        for (const Stretch& place : places)
            for (std::size_t i = place.begin + 1; i < place.end; ++i)
                count(presences[i].who,
                      std::min(presences[place.begin].certainty, presences[i].certainty));
    }
    /// Hands over what was counted, and is empty again.
    void give(std::int32_t first, Count& pairs, Strongest& strongest)
    {
        for (const std::int32_t second : m_met) {
            Count& count = m_counts[at(second)];
            pairs.certain += count.certain > 0 ? 1 : 0;
            ++pairs.possible;
            strongest.add({first, second, count});
            count = {};
        }
        m_met.clear();
    }

private:
    void count(std::int32_t who, Certainty certainty)
    {
        Count& count = m_counts[at(who)];
        if (count.possible == 0)
            m_met.push_back(who);
        ++count.possible;
        count.certain += certainty == Certainty::Certain ? 1 : 0;
    }

    std::vector<Count> m_counts; ///< by row
    std::vector<std::int32_t> m_met;
};

Result<Interlocks> interlocksOf(Presences presences, std::size_t rows,
                                const InterlockOptions& options, const std::stop_token& stop)
{
    keepMostCertain(presences);
    Interlocks result;
    const std::vector<Stretch> bodies = bodiesWithin(presences, result.bodiesLeftOut);
    const std::vector<Places> places = placesByWho(presences, bodies, rows);
    Strongest strongest(options.most);
    SharedBodies shared(rows);
    for (std::int32_t first = 0; at(first) < rows; ++first) {
        if (stop.stop_requested())
            return errorOf(ErrorCode::Cancelled);
        shared.count(presences, places[at(first)]);
        shared.give(first, result.pairs, strongest);
    }
    result.strongest = strongest.take();
    return result;
}

} // namespace

Result<Interlocks> organizationInterlocks(const Snapshot& snapshot, const InterlockOptions& options,
                                          const std::stop_token& stop)
{
    const Dataset& dataset = *snapshot.dataset;
    Presences presences;
    for (const HeldRow& held : snapshot.memberships) {
        const Membership& row = dataset.memberships[at(held.row)];
        const bool isMember = dataset[row.body].kind == BodyKind::Foundation
                              && indexOfWord(memberTierWords(), row.tier);
        if (!isMember || options.withMembers)
            presences.push_back(
                {row.body.value, snapshot.attributedTo(row.organization).value, held.certainty});
    }
    for (const HeldRow& held : snapshot.roles) {
        const RoleHeld& row = dataset.roles[at(held.row)];
        if (row.organization.isValid())
            presences.push_back(
                {row.body.value, snapshot.attributedTo(row.organization).value, held.certainty});
    }
    return interlocksOf(std::move(presences), dataset.organizations.size(), options, stop);
}

Result<Interlocks> personInterlocks(const Snapshot& snapshot, const InterlockOptions& options,
                                    const std::stop_token& stop)
{
    const Dataset& dataset = *snapshot.dataset;
    Presences presences;
    for (const HeldRow& held : snapshot.roles) {
        const RoleHeld& row = dataset.roles[at(held.row)];
        presences.push_back({row.body.value, row.person.value, held.certainty});
    }
    return interlocksOf(std::move(presences), dataset.people.size(), options, stop);
}

} // namespace steward
