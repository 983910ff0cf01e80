// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contributors/affiliation_rules.h"
#include "core/contributors/merge_identities.h"
#include "core/contributors/repository_activity.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace steward {

/// The identities of several repositories as one list.
struct AllIdentities
{
    std::vector<Identity> identities;
    std::vector<NameAndAddress> people;              ///< empty where not met in this import
    std::vector<std::int64_t> commits;               ///< of each, over all repositories
    std::vector<std::vector<std::uint32_t>> numbers; ///< by repository and its own number
};

AllIdentities joinIdentities(std::span<const RepositoryActivity> activities);

/// \param told groups of a file of identities, by Identity::exact
std::vector<IdentityContext> contextsOf(std::span<const Identity> identities,
                                        const AffiliationRules& rules,
                                        const std::unordered_map<Feature, int>& told);

/// Commits of a person with one affiliation in one repository and month.
struct ContributorRow
{
    std::int32_t repository = 0; ///< number of the activity
    std::int32_t month = 0;
    std::int32_t contributor = 0; ///< from 1
    std::int32_t affiliation = 0; ///< number of an employer, or a special value of Contribution
    std::int32_t commits = 0;

    auto operator<=>(const ContributorRow&) const = default;
};

/// All rows, by repository, month, contributor, affiliation. Contributors are numbered by what they
/// did and not by who they are: whoever was first, and did most then. So the numbers say nothing
/// about names, and are the same whenever the history is. O(n log n).
std::vector<ContributorRow> contributorRows(std::span<const RepositoryActivity> activities,
                                            const AllIdentities& all,
                                            const MergedIdentities& merged,
                                            const AffiliationRules& rules);

} // namespace steward
