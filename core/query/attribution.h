// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// To whom the facts of a subsidiary are counted. The format records what was said of the
// organization itself; these functions follow its owners (CHAOSS Contribution Attribution,
// https://chaoss.community/?p=3616, leaves the choice open).

#pragma once

#include "core/dataset/dataset.h"
#include "core/query/attribution_policy.h"

#include <QStringView>

#include <vector>

namespace steward {

/// Relations that make the parent answer for the child: subsidiary-of, acquired-by.
bool isOwnership(QStringView relation);

/// By number: where its chain of parents ends; itself without a parent (an invalid one, or itself).
/// A chain that runs into a circle ends at the smallest number of the circle. O(parents).
/// \param parents by number: the parent's number, within the list, or invalid
std::vector<OrganizationId> chainEnds(const std::vector<OrganizationId>& parents);

/// By organization row: the organization its facts are attributed to under the policy.
/// UltimateParentAsOf follows the ownerships that hold, certainly or possibly, at `asOf`;
/// ConsolidatedToday those that hold at the dataset's evidence day. Of several parents the one of
/// the most certain relation counts, then that of the first row. O(organizations + relations).
std::vector<OrganizationId> attributedOrganizations(const Dataset& dataset,
                                                    AttributionPolicy policy, Day asOf);

} // namespace steward
