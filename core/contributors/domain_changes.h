// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contributors/contributors.h"

namespace steward {

/// People who stopped using one domain about when they began to use another: the first has been
/// renamed, or they changed employers together.
struct DomainChange
{
    Feature from = 0;
    Feature to = 0;
    int people = 0;
};

/// Changes that at least three people made, and a fifth of all who used the first domain, and few
/// the other way; most people first. O(cells log cells).
std::vector<DomainChange> findDomainChanges(std::span<const RepositoryActivity> activities,
                                            const AllIdentities& all,
                                            const MergedIdentities& merged);

} // namespace steward
