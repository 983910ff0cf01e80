// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contributors/domain_changes.h"

#include <algorithm>
#include <map>

namespace steward {

namespace {

constexpr int fewestPeople = 3;
constexpr int shareOfUsers = 5;  ///< a fifth of them
constexpr int overlapMonths = 6; ///< the two may be used side by side for so long
constexpr int longestGapMonths = 12;

struct Use
{
    std::int32_t first = 0;
    std::int32_t last = 0;
};

using UsesByDomain = std::map<Feature, Use>;

std::vector<UsesByDomain> usesByPerson(std::span<const RepositoryActivity> activities,
                                       const AllIdentities& all, const MergedIdentities& merged)
{
    std::vector<UsesByDomain> persons(merged.persons);
    for (std::size_t repository = 0; repository < activities.size(); ++repository)
        for (const ActivityCell& cell : activities[repository].cells) {
            const std::uint32_t number = all.numbers[repository][cell.identity];
            const Identity& identity = all.identities[number];
            if (identity.isPrivate || identity.isBot || identity.domains[0] == 0)
                continue;
            const auto [use, isNew] = persons[merged.personOf[number]].emplace(
                identity.domains[0], Use{cell.month, cell.month});
            use->second.first = std::min(use->second.first, cell.month);
            use->second.last = std::max(use->second.last, cell.month);
        }
    return persons;
}

bool follows(const Use& former, const Use& later)
{
    return later.first > former.first && later.last > former.last
           && later.first >= former.last - overlapMonths
           && later.first <= former.last + longestGapMonths;
}

} // namespace

std::vector<DomainChange> findDomainChanges(std::span<const RepositoryActivity> activities,
                                            const AllIdentities& all,
                                            const MergedIdentities& merged)
{
    std::map<std::pair<Feature, Feature>, int> moves;
    std::map<Feature, int> users;
    for (const UsesByDomain& uses : usesByPerson(activities, all, merged)) {
        for (const auto& [domain, use] : uses) {
            ++users[domain];
            for (const auto& [other, otherUse] : uses)
                if (follows(use, otherUse))
                    ++moves[{domain, other}];
        }
    }
    std::vector<DomainChange> changes;
    for (const auto& [pair, people] : moves) {
        const auto back = moves.find({pair.second, pair.first});
        const int returned = back == moves.end() ? 0 : back->second;
        if (people >= fewestPeople && people * shareOfUsers >= users[pair.first]
            && returned * shareOfUsers <= people)
            changes.push_back({pair.first, pair.second, people});
    }
    std::ranges::stable_sort(changes, std::ranges::greater(), &DomainChange::people);
    return changes;
}

} // namespace steward
