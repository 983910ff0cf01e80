// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/exclusions.h"

namespace steward {

Exclusions exclusionsOf(const Dataset& dataset, const ResolvedScope& scope)
{
    Exclusions exclusions;
    std::vector<ContributionCount> byRepository(dataset.repositories.size());
    for (const Contribution& contribution : dataset.contributions) {
        if (!scope.has(contribution)) {
            exclusions.outOfScope.add(contribution);
            byRepository[static_cast<std::size_t>(contribution.repository)].add(contribution);
        } else if (contribution.commits <= 0) {
            exclusions.withoutCommits.add(contribution);
        } else if (contribution.isBot()) {
            exclusions.bots.add(contribution);
        } else {
            exclusions.kept.add(contribution);
        }
    }
    for (std::size_t row = 0; row < byRepository.size(); ++row) {
        if (!scope.contains[row])
            exclusions.repositoriesOutOfScope.push_back(
                {RepositoryId{static_cast<std::int32_t>(row)}, byRepository[row]});
    }
    return exclusions;
}

} // namespace steward
