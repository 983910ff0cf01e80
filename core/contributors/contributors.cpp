// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contributors/contributors.h"

#include "core/dataset/entities.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace steward {

namespace {

/// A domain that so many identities use is some employer's, though no rule says whose.
constexpr std::size_t identitiesOfAnEmployer = 3;

/// What an identity's month is counted under where no rule names an employer.
class UnnamedEmployers
{
public:
    explicit UnnamedEmployers(std::span<const Identity> identities)
    {
        std::unordered_map<Feature, std::set<Feature>> locals;
        for (const Identity& identity : identities)
            if (!identity.isPrivate && identity.domains[0] != 0)
                locals[identity.domains[0]].insert(identity.address);
        for (const auto& [domain, people] : locals)
            if (people.size() >= identitiesOfAnEmployer)
                m_domains.insert(domain);
    }

    std::int32_t affiliation(const Identity& identity) const
    {
        if (identity.isAcademic)
            return Contribution::Academic;
        return !identity.isPrivate && m_domains.contains(identity.domains[0])
                   ? Contribution::Other
                   : Contribution::Unknown;
    }

private:
    std::set<Feature> m_domains;
};

/// The rows of each person, with `contributor` not yet a number.
std::vector<std::vector<ContributorRow>> rowsByPerson(
    std::span<const RepositoryActivity> activities, const AllIdentities& all,
    const MergedIdentities& merged, const AffiliationRules& rules)
{
    const UnnamedEmployers unnamed(all.identities);
    std::vector<std::vector<ContributorRow>> persons(merged.persons);
    for (std::size_t repository = 0; repository < activities.size(); ++repository) {
        for (const ActivityCell& cell : activities[repository].cells) {
            const std::uint32_t number = all.numbers[repository][cell.identity];
            const Identity& identity = all.identities[number];
            std::int32_t affiliation = Contribution::Bot;
            if (!identity.isBot) {
                affiliation = rules.employerIn(identity, Month{cell.month});
                if (affiliation == AffiliationRules::none)
                    affiliation = unnamed.affiliation(identity);
            }
            persons[merged.personOf[number]].push_back({static_cast<std::int32_t>(repository),
                                                        cell.month, 0, affiliation,
                                                        static_cast<std::int32_t>(cell.commits)});
        }
    }
    return persons;
}

/// Sorts a person's rows and adds up those of the same repository, month and affiliation.
void addUp(std::vector<ContributorRow>& rows)
{
    std::ranges::sort(rows);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool isSame = kept > 0 && rows[kept - 1].repository == rows[i].repository
                            && rows[kept - 1].month == rows[i].month
                            && rows[kept - 1].affiliation == rows[i].affiliation;
        if (isSame)
            rows[kept - 1].commits += rows[i].commits;
        else
            rows[kept++] = rows[i];
    }
    rows.resize(kept);
}

std::int32_t firstMonth(const std::vector<ContributorRow>& rows)
{
    return rows.empty() ? std::numeric_limits<std::int32_t>::max()
                        : std::ranges::min(rows, {}, &ContributorRow::month).month;
}

} // namespace

AllIdentities joinIdentities(std::span<const RepositoryActivity> activities)
{
    AllIdentities all;
    std::unordered_map<Feature, std::uint32_t> numbers;
    for (const RepositoryActivity& activity : activities) {
        auto& own = all.numbers.emplace_back();
        for (std::size_t i = 0; i < activity.identities.size(); ++i) {
            const auto next = static_cast<std::uint32_t>(all.identities.size());
            const auto [known, isNew] = numbers.emplace(activity.identities[i].exact, next);
            if (isNew) {
                all.identities.push_back(activity.identities[i]);
                all.people.emplace_back();
                all.commits.push_back(0);
            }
            own.push_back(known->second);
            if (i < activity.people.size() && !(activity.people[i] == NameAndAddress{}))
                all.people[known->second] = activity.people[i];
        }
        for (const ActivityCell& cell : activity.cells)
            all.commits[own[cell.identity]] += cell.commits;
    }
    return all;
}

std::vector<IdentityContext> contextsOf(std::span<const Identity> identities,
                                        const AffiliationRules& rules,
                                        const std::unordered_map<Feature, int>& told)
{
    std::vector<IdentityContext> contexts;
    contexts.reserve(identities.size());
    for (const Identity& identity : identities) {
        IdentityContext context;
        const int employer = rules.employerEver(identity);
        if (employer >= 0)
            context.employer = static_cast<std::uint64_t>(employer) + 1;
        else if (!identity.isPrivate)
            context.employer = identity.domains[0];
        if (const auto group = told.find(identity.exact); group != told.end())
            context.told = group->second;
        contexts.push_back(context);
    }
    return contexts;
}

std::vector<ContributorRow> contributorRows(std::span<const RepositoryActivity> activities,
                                            const AllIdentities& all,
                                            const MergedIdentities& merged,
                                            const AffiliationRules& rules)
{
    auto persons = rowsByPerson(activities, all, merged, rules);
    std::size_t total = 0;
    for (auto& rows : persons) {
        addUp(rows);
        total += rows.size();
    }
    std::vector<std::int32_t> firsts;
    for (const auto& rows : persons)
        firsts.push_back(firstMonth(rows));
    std::vector<std::uint32_t> order(persons.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
        return firsts[a] != firsts[b] ? firsts[a] < firsts[b] : persons[a] < persons[b];
    });
    std::vector<ContributorRow> result;
    result.reserve(total);
    for (std::size_t number = 0; number < order.size(); ++number)
        for (ContributorRow row : persons[order[number]]) {
            row.contributor = static_cast<std::int32_t>(number) + 1;
            result.push_back(row);
        }
    std::ranges::sort(result);
    return result;
}

} // namespace steward
