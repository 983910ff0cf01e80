// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/contributor_trend.h"

#include "core/metrics/concentration.h"

#include <algorithm>

namespace steward {

namespace {

constexpr std::int32_t windowMonths = 12;

std::vector<Contribution> byMonth(const Dataset& dataset, const ResolvedScope& scope)
{
    std::vector<Contribution> rows;
    std::ranges::copy_if(dataset.contributions, std::back_inserter(rows),
                         [&scope](const Contribution& row) {
                             return !row.isBot() && row.commits > 0 && scope.has(row);
                         });
    std::ranges::stable_sort(rows, {}, &Contribution::month);
    return rows;
}

/// Commits by contributor in a window that moves on month by month.
class MovingWindow
{
public:
    explicit MovingWindow(const std::vector<Contribution>& rows) : m_rows(rows)
    {
        for (const Contribution& row : rows)
            m_size = std::max(m_size, static_cast<std::size_t>(row.contributor) + 1);
        m_commits.assign(m_size, 0);
    }

    /// Commits of everybody active in the twelve months ending with `month`.
    std::vector<std::int64_t> moveTo(std::int32_t month)
    {
        for (; m_end < m_rows.size() && m_rows[m_end].month <= month; ++m_end)
            at(m_rows[m_end]) += m_rows[m_end].commits;
        for (; m_begin < m_end && m_rows[m_begin].month <= month - windowMonths; ++m_begin)
            at(m_rows[m_begin]) -= m_rows[m_begin].commits;
        std::vector<std::int64_t> active;
        std::ranges::copy_if(m_commits, std::back_inserter(active),
                             [](std::int64_t commits) { return commits > 0; });
        return active;
    }

private:
    std::int64_t& at(const Contribution& row)
    {
        return m_commits[static_cast<std::size_t>(row.contributor)];
    }

    const std::vector<Contribution>& m_rows;
    std::vector<std::int64_t> m_commits;
    std::size_t m_size = 0;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

} // namespace

std::vector<ContributorPoint> contributorTrend(const Dataset& dataset, const ResolvedScope& scope)
{
    std::vector<ContributorPoint> trend;
    const std::vector<Contribution> rows = byMonth(dataset, scope);
    if (rows.empty())
        return trend;
    const Month last = lastFullMonth(*std::ranges::max_element(scope.snapshots));
    MovingWindow window(rows);
    for (Month month{rows.front().month}; month <= last; month = month + 1) {
        std::vector<std::int64_t> active = window.moveTo(month.number);
        const int contributors = static_cast<int>(active.size());
        trend.push_back(
            {month, contributors, smallestShare(std::move(active)), scope.uncovered(month)});
    }
    return trend;
}

const ContributorPoint* pointAt(const std::vector<ContributorPoint>& trend, Day day)
{
    if (trend.empty() || lastFullMonth(day) < trend.front().month)
        return nullptr;
    const Month month = std::min(lastFullMonth(day), trend.back().month);
    return &trend[static_cast<std::size_t>(month - trend.front().month)];
}

} // namespace steward
