// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/git/commit.h"
#include "core/git/repository.h"

#include <functional>
#include <stop_token>

namespace steward::git {

/// What a walk leaves out, and what it met.
struct WalkOptions
{
    /// Whether the walk ends at this commit: it, and what only it leads to, was read before.
    std::function<bool(const ObjectId&)> isKnown;
    std::stop_token stop;
};

struct WalkCounts
{
    std::int64_t commits = 0; ///< visited
    std::int64_t known = 0;   ///< edges that ended at a known commit
    std::int64_t cutOff = 0;  ///< commits whose parents a shallow clone lacks
};

/// Calls `visit` for every commit reachable from `tip`, each once, in an order that depends on the
/// repository alone, on another thread than the caller's, which reads ahead meanwhile; all calls are
/// over when it returns. The commit's views are valid during the call. O(commits), without recursion.
/// Errors: Cancelled; MissingObject and BadObject where a commit cannot be read, for then every
/// count would be too low.
Result<WalkCounts> walkHistory(Repository& repository, const ObjectId& tip,
                               const std::function<void(const ObjectId&, const Commit&)>& visit,
                               const WalkOptions& options = {});

} // namespace steward::git
