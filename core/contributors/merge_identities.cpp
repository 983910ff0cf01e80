// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contributors/merge_identities.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>

namespace steward {

namespace {

/// Disjoint sets, each of which may be bound to one group of the file.
class Persons
{
public:
    explicit Persons(std::span<const IdentityContext> contexts)
        : m_parent(contexts.size())
        , m_reasons(contexts.size(), MergeReason::First)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0U);
        for (const IdentityContext& context : contexts)
            m_told.push_back(context.told);
    }

    std::uint32_t root(std::uint32_t identity)
    {
        while (m_parent[identity] != identity)
            identity = m_parent[identity] = m_parent[m_parent[identity]];
        return identity;
    }

    void join(std::uint32_t a, std::uint32_t b, MergeReason reason)
    {
        std::uint32_t first = root(a);
        std::uint32_t second = root(b);
        if (first == second)
            return;
        if (m_told[first] >= 0 && m_told[second] >= 0 && m_told[first] != m_told[second])
            return;
        if (second < first)
            std::swap(first, second);
        m_parent[second] = first;
        m_reasons[second] = reason;
        m_told[first] = std::max(m_told[first], m_told[second]);
    }

    MergeReason reason(std::uint32_t identity) const { return m_reasons[identity]; }

private:
    std::vector<std::uint32_t> m_parent;
    std::vector<MergeReason> m_reasons;
    std::vector<int> m_told; ///< of roots
};

/// Identities that share a feature: groups of two and more, in the order of their first.
template <class FeatureOf>
std::vector<std::vector<std::uint32_t>> groupsBy(std::size_t count, FeatureOf featureOf)
{
    std::unordered_map<Feature, std::uint32_t> numbers;
    std::vector<std::vector<std::uint32_t>> groups;
    for (std::uint32_t i = 0; i < count; ++i) {
        const Feature feature = featureOf(i);
        if (feature == 0)
            continue;
        const auto [number, isNew] = numbers.emplace(feature,
                                                     static_cast<std::uint32_t>(groups.size()));
        if (isNew)
            groups.emplace_back();
        groups[number->second].push_back(i);
    }
    std::erase_if(groups, [](const auto& group) { return group.size() < 2; });
    return groups;
}

void joinAll(const std::vector<std::vector<std::uint32_t>>& groups, Persons& persons,
             MergeReason reason)
{
    for (const auto& group : groups)
        for (const std::uint32_t identity : group)
            persons.join(group.front(), identity, reason);
}

/// Two addresses at one employer that nothing else joins are two people of one name.
bool areHomonyms(const std::vector<std::uint32_t>& group, std::span<const Identity> identities,
                 std::span<const IdentityContext> contexts, Persons& persons)
{
    std::map<std::uint64_t, std::uint32_t> byEmployer;
    for (const std::uint32_t identity : group) {
        const std::uint64_t employer = contexts[identity].employer;
        if (employer == 0 || identities[identity].local == 0)
            continue;
        const auto [other, isNew] = byEmployer.emplace(employer, identity);
        if (!isNew && identities[other->second].local != identities[identity].local
            && persons.root(other->second) != persons.root(identity))
            return true;
    }
    return false;
}

} // namespace

MergedIdentities mergeIdentities(std::span<const Identity> identities,
                                 std::span<const IdentityContext> contexts)
{
    const std::size_t count = identities.size();
    Persons persons(contexts);
    joinAll(groupsBy(count, [&](auto i) { return static_cast<Feature>(contexts[i].told + 1); }),
            persons, MergeReason::Told);
    joinAll(groupsBy(count, [&](auto i) { return identities[i].address; }), persons,
            MergeReason::Address);
    joinAll(groupsBy(count, [&](auto i) { return identities[i].login; }), persons,
            MergeReason::Login);
    const auto localPart = [&](std::uint32_t i) -> Feature {
        const bool applies = contexts[i].employer != 0 && identities[i].local != 0;
        return applies ? identities[i].local ^ (contexts[i].employer * 0x9e3779b97f4a7c15U) : 0;
    };
    joinAll(groupsBy(count, localPart), persons, MergeReason::LocalPart);
    MergedIdentities merged;
    auto byName = groupsBy(count, [&](auto i) { return identities[i].name; });
    // All homonyms are found before any name joins, or the order of names would matter.
    merged.homonyms = static_cast<std::uint32_t>(std::erase_if(byName, [&](const auto& group) {
        return areHomonyms(group, identities, contexts, persons);
    }));
    joinAll(byName, persons, MergeReason::Name);
    std::unordered_map<std::uint32_t, std::uint32_t> numbers;
    for (std::uint32_t i = 0; i < identities.size(); ++i) {
        const auto number = numbers.emplace(persons.root(i), merged.persons);
        if (number.second)
            ++merged.persons;
        merged.personOf.push_back(number.first->second);
        merged.reasons.push_back(persons.reason(i));
    }
    return merged;
}

} // namespace steward
