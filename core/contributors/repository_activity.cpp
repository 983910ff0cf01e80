// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contributors/repository_activity.h"

#include "core/contributors/identity_table.h"
#include "core/git/commit_time.h"
#include "core/git/walk_history.h"

#include <algorithm>

namespace steward {

namespace {

using git::isPossible;

/// Commits become numbers of identity and month in one word, sorted and counted at the end: eight
/// bytes a commit, and no table to look into for each.
class CellCounter
{
public:
    void add(std::uint32_t identity, std::int64_t seconds, std::uint32_t commits = 1)
    {
        const Month month = monthOf(git::dayOf(seconds));
        add(identity, month.number, commits);
    }
    void add(std::uint32_t identity, std::int32_t month, std::uint32_t commits)
    {
        if (commits != 1) {
            m_known.push_back({identity, month, commits});
            return;
        }
        m_single.push_back(std::uint64_t{identity} << 32 | static_cast<std::uint32_t>(month));
    }

    std::vector<ActivityCell> cells()
    {
        std::ranges::sort(m_single);
        std::vector<ActivityCell> cells;
        std::ranges::sort(m_known);
        auto known = m_known.begin();
        for (std::size_t i = 0; i < m_single.size();) {
            std::size_t end = i;
            while (end < m_single.size() && m_single[end] == m_single[i])
                ++end;
            const ActivityCell cell{static_cast<std::uint32_t>(m_single[i] >> 32),
                                    static_cast<std::int32_t>(m_single[i] & 0xffffffffU),
                                    static_cast<std::uint32_t>(end - i)};
            while (known != m_known.end() && isBefore(*known, cell))
                append(cells, *known++);
            append(cells, cell);
            i = end;
        }
        while (known != m_known.end())
            append(cells, *known++);
        return cells;
    }

private:
    static bool isBefore(const ActivityCell& a, const ActivityCell& b)
    {
        return std::pair(a.identity, a.month) < std::pair(b.identity, b.month);
    }
    static void append(std::vector<ActivityCell>& cells, const ActivityCell& cell)
    {
        if (!cells.empty() && cells.back().identity == cell.identity
            && cells.back().month == cell.month)
            cells.back().commits += cell.commits;
        else
            cells.push_back(cell);
    }

    std::vector<std::uint64_t> m_single;
    std::vector<ActivityCell> m_known;
};

class ActivityReader
{
public:
    ActivityReader(const ActivityOptions& options, RepositoryActivity& activity)
        : m_options(options)
        , m_activity(activity)
        , m_table(options, activity)
    {
        for (const ActivityCell& cell : activity.cells)
            m_cells.add(cell.identity, cell.month, cell.commits);
    }

    void visit(const git::ObjectId& id, const git::Commit& commit)
    {
        m_activity.commits.push_back(id.prefix());
        if (m_activity.newCommits++ == 0)
            takeTip(commit);
        if (commit.parents.size() > 1)
            return;
        const auto seconds = dateOf(commit);
        if (!seconds) {
            ++m_activity.counts.dateDropped;
            return;
        }
        count(commit.author, commit, *seconds);
        if (!m_options.countsCoAuthors)
            return;
        for (const git::Signature& person : git::coAuthors(commit.message))
            if (!person.name.empty() || !person.address.empty())
                count(person, commit, *seconds);
    }

    void finish()
    {
        m_activity.cells = m_cells.cells();
        std::ranges::sort(m_activity.commits);
    }

private:
    /// The walk begins with the newest commit; nothing can have been written much after it.
    void takeTip(const git::Commit& commit)
    {
        if (isPossible(commit.committer.seconds))
            m_activity.tipSeconds = *commit.committer.seconds;
        m_newest = m_activity.tipSeconds > 0 ? m_activity.tipSeconds + git::secondsPerDay
                                             : git::latestSeconds;
    }

    std::optional<std::int64_t> dateOf(const git::Commit& commit)
    {
        const auto fits = [this](std::optional<std::int64_t> seconds) {
            return isPossible(seconds) && *seconds <= m_newest;
        };
        std::optional<std::int64_t> seconds = commit.author.seconds;
        if (!fits(seconds)) {
            if (!fits(commit.committer.seconds))
                return std::nullopt;
            seconds = commit.committer.seconds;
            ++m_activity.counts.dateReplaced;
        }
        if (m_activity.firstSeconds == 0 || *seconds < m_activity.firstSeconds)
            m_activity.firstSeconds = *seconds;
        m_activity.lastSeconds = std::max(m_activity.lastSeconds, *seconds);
        return seconds;
    }

    void count(const git::Signature& person, const git::Commit& commit, std::int64_t seconds)
    {
        if (person.name.empty())
            ++m_activity.counts.nameMissing;
        m_cells.add(m_table.numberOf(person, commit.encoding), seconds);
    }

    const ActivityOptions& m_options;
    RepositoryActivity& m_activity;
    IdentityTable m_table;
    CellCounter m_cells;
    std::int64_t m_newest = git::latestSeconds;
};

Result<RepositoryActivity> walk(git::Repository& repository, const ActivityOptions& options,
                                const RepositoryActivity* known, bool& metKnownTip)
{
    RepositoryActivity activity;
    if (known)
        activity = *known;
    activity.people.assign(activity.identities.size(), {});
    activity.newCommits = 0;
    activity.tip = repository.head();
    ActivityReader reader(options, activity);
    git::WalkOptions walking;
    walking.stop = options.stop;
    if (known)
        walking.isKnown = [known, &metKnownTip](const git::ObjectId& id) {
            metKnownTip |= id == known->tip;
            return std::ranges::binary_search(known->commits, id.prefix());
        };
    const auto counts = git::walkHistory(
        repository, repository.head(),
        [&reader](const git::ObjectId& id, const git::Commit& commit) { reader.visit(id, commit); },
        walking);
    if (!counts)
        return counts.error();
    activity.counts.cutOff += counts->cutOff;
    reader.finish();
    return activity;
}

} // namespace

Result<RepositoryActivity> readActivity(git::Repository& repository, const ActivityOptions& options,
                                        const RepositoryActivity* known)
{
    bool metKnownTip = false;
    auto activity = walk(repository, options, known, metKnownTip);
    // If the walk did not come upon the former tip, that is no part of the history any more, and
    // what was counted up to it would be counted for nothing.
    if (!activity || !known || metKnownTip)
        return activity;
    activity = walk(repository, options, nullptr, metKnownTip);
    if (activity)
        activity->readAgain = true;
    return activity;
}

} // namespace steward
