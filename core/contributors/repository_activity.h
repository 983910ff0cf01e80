// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/day.h"
#include "core/contributors/identity.h"
#include "core/contributors/mailmap.h"
#include "core/git/repository.h"

#include <stop_token>
#include <vector>

namespace steward {

/// Commits of an identity in a month.
struct ActivityCell
{
    std::uint32_t identity = 0;
    std::int32_t month = 0; ///< Month::number, UTC
    std::uint32_t commits = 0;

    auto operator<=>(const ActivityCell&) const = default;
};

/// What was odd about the commits read.
struct ActivityCounts
{
    std::int64_t dateReplaced =
        0; ///< author dates before 1970-01-02, after 2099 or after the newest commit
    std::int64_t dateDropped = 0; ///< commits that were left out for want of any date
    std::int64_t nameMissing = 0;
    std::int64_t nameNotUtf8 = 0; ///< identities
    std::int64_t cutOff = 0;      ///< commits at the edge of a shallow clone
};

/// What a repository's history says about who worked when. Numbers and features only, but for
/// `people`, which lives as long as the import and is not stored.
struct RepositoryActivity
{
    git::ObjectId tip;
    std::int64_t tipSeconds = 0;   ///< since 1970 UTC: up to where the history tells anything
    std::int64_t firstSeconds = 0; ///< of the earliest possible author date
    std::int64_t lastSeconds = 0;
    std::vector<Identity> identities;
    std::vector<ActivityCell> cells;    ///< by identity and month
    std::vector<std::uint64_t> commits; ///< eight bytes of the id of each commit walked, sorted
    ActivityCounts counts;

    /// Names and addresses by identity; empty for identities that were not met in this import.
    std::vector<NameAndAddress> people;
    std::int64_t newCommits = 0; ///< walked in this import
    bool readAgain = false;      ///< what was known is not part of this history any more
};

struct ActivityOptions
{
    bool countsCoAuthors = false; ///< a commit counts for each person its last paragraph names, too
    FeatureHash hash;
    Mailmap mailmap;
    std::stop_token stop;
};

/// Reads the non-merge commits of the default branch. \param known what an earlier import with the
/// same options found; only what is new is then read. Errors: those of git::walkHistory.
Result<RepositoryActivity> readActivity(git::Repository& repository, const ActivityOptions& options,
                                        const RepositoryActivity* known = nullptr);

} // namespace steward
