// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/contribution_table.h"

#include "core/metrics/period.h"
#include "core/query/attribution.h"

#include <algorithm>
#include <limits>

namespace steward {

namespace {

bool counts(const Contribution& row, const ResolvedScope& scope)
{
    return !row.isBot() && row.commits > 0 && scope.has(row);
}

/// Gives everybody an index, in the order of their numbers.
class People
{
public:
    explicit People(const Dataset& dataset, const ResolvedScope& scope)
    {
        std::int32_t highest = -1;
        std::size_t rows = 0;
        for (const Contribution& row : dataset.contributions) {
            if (!counts(row, scope))
                continue;
            highest = std::max(highest, row.contributor);
            ++rows;
        }
        // A file may number its people by anything; a table by number must not grow with that.
        if (static_cast<std::size_t>(highest + 1LL) <= 8 * rows + 1024)
            markByNumber(dataset, scope, static_cast<std::size_t>(highest + 1LL));
        else
            sortNumbers(dataset, scope, rows);
    }

    std::int32_t indexOf(std::int32_t number) const
    {
        if (!m_indices.empty())
            return m_indices[static_cast<std::size_t>(number)];
        return static_cast<std::int32_t>(std::ranges::lower_bound(m_numbers, number)
                                         - m_numbers.begin());
    }
    std::vector<std::int32_t> takeNumbers() { return std::move(m_numbers); }

private:
    void markByNumber(const Dataset& dataset, const ResolvedScope& scope, std::size_t size)
    {
        m_indices.assign(size, -1);
        for (const Contribution& row : dataset.contributions) {
            if (counts(row, scope))
                m_indices[static_cast<std::size_t>(row.contributor)] = 0;
        }
        for (std::size_t number = 0; number < size; ++number) {
            if (m_indices[number] < 0)
                continue;
            m_indices[number] = static_cast<std::int32_t>(m_numbers.size());
            m_numbers.push_back(static_cast<std::int32_t>(number));
        }
    }

    void sortNumbers(const Dataset& dataset, const ResolvedScope& scope, std::size_t rows)
    {
        m_numbers.reserve(rows);
        for (const Contribution& row : dataset.contributions) {
            if (counts(row, scope))
                m_numbers.push_back(row.contributor);
        }
        std::ranges::sort(m_numbers);
        m_numbers.erase(std::unique(m_numbers.begin(), m_numbers.end()), m_numbers.end());
    }

    std::vector<std::int32_t> m_indices; ///< by number; empty where numbers are too far apart
    std::vector<std::int32_t> m_numbers;
};

/// Whom an affiliation counts to, by month. The owners change on a few days only.
class Attribution
{
public:
    Attribution(const Dataset& dataset, AttributionPolicy policy)
        : m_dataset(dataset), m_policy(policy)
    {
        if (policy != AttributionPolicy::UltimateParentAsOf)
            return;
        for (const OrganizationRelation& row : dataset.organizationRelations) {
            const FactInterval& held = row.interval.resolved;
            // An open end is certain on its latest day, a known one is over by then.
            for (const Day day : {held.start.earliest, held.start.latest, held.end.earliest,
                                  held.end.latest, held.end.latest + 1})
                m_changes.push_back(day);
        }
        std::ranges::sort(m_changes);
    }

    /// Ask for months in order.
    std::int32_t operator()(std::int32_t affiliation, Month month)
    {
        if (affiliation < 0 || m_policy == AttributionPolicy::AsRecorded)
            return affiliation;
        const Day day = month.lastDay();
        const auto stretch = std::ranges::upper_bound(m_changes, day) - m_changes.begin();
        if (stretch != m_stretch)
            m_owners = attributedOrganizations(m_dataset, m_policy, day);
        m_stretch = stretch;
        return m_owners[static_cast<std::size_t>(affiliation)].value;
    }

private:
    const Dataset& m_dataset;
    AttributionPolicy m_policy;
    std::vector<Day> m_changes;
    std::ptrdiff_t m_stretch = -1;
    std::vector<OrganizationId> m_owners;
};

/// From the first to the last month with a commit that is not a bot's.
MonthRange activeMonths(const Dataset& dataset, const ResolvedScope& scope)
{
    Month first{std::numeric_limits<std::int32_t>::max()};
    Month last{std::numeric_limits<std::int32_t>::min()};
    for (const Contribution& row : dataset.contributions) {
        if (!counts(row, scope))
            continue;
        first = std::min(first, Month{row.month});
        last = std::max(last, Month{row.month});
    }
    return {first, last};
}

/// Rows as cells, by month: counted first, then each put in its place.
void placeCells(const Dataset& dataset, const ResolvedScope& scope, const People& people,
                ContributionTable& table)
{
    const auto monthRow = [&](std::int32_t month) {
        return static_cast<std::size_t>(month - table.first.number);
    };
    for (const Contribution& row : dataset.contributions) {
        if (counts(row, scope))
            ++table.begins[monthRow(row.month) + 1];
    }
    for (std::size_t i = 1; i < table.begins.size(); ++i)
        table.begins[i] += table.begins[i - 1];
    std::vector<std::size_t> ends = table.begins;
    table.cells.resize(table.begins.back());
    for (const Contribution& row : dataset.contributions) {
        if (counts(row, scope))
            table.cells[ends[monthRow(row.month)]++] = {people.indexOf(row.contributor),
                                                        row.affiliation, row.commits};
    }
}

/// Sorts the cells of each month and adds up those of one person and affiliation.
void mergeCells(Attribution& attribution, ContributionTable& table)
{
    std::size_t kept = 0;
    std::size_t begin = 0;
    for (std::size_t row = 0; row + 1 < table.begins.size(); ++row) {
        const std::size_t end = table.begins[row + 1];
        const std::span cells(table.cells.data() + begin, end - begin);
        for (ContributionCell& cell : cells)
            cell.affiliation = attribution(cell.affiliation,
                                           table.first + static_cast<int>(row));
        std::ranges::sort(cells, {}, [](const ContributionCell& cell) {
            return std::pair(cell.person, cell.affiliation);
        });
        const std::size_t start = kept;
        for (const ContributionCell& cell : cells) {
            const bool repeats = kept > start && table.cells[kept - 1].person == cell.person
                                 && table.cells[kept - 1].affiliation == cell.affiliation;
            if (repeats)
                table.cells[kept - 1].commits += cell.commits;
            else
                table.cells[kept++] = cell;
        }
        begin = end;
        table.begins[row + 1] = kept;
    }
    table.cells.resize(kept);
}

void noteCareers(ContributionTable& table)
{
    table.firstMonths.assign(table.contributors.size(), std::numeric_limits<std::int32_t>::max());
    table.lastMonths.assign(table.contributors.size(), std::numeric_limits<std::int32_t>::min());
    for (int row = 0; row < table.months(); ++row) {
        const Month month = table.first + row;
        for (const ContributionCell& cell : table.in(month)) {
            const auto person = static_cast<std::size_t>(cell.person);
            table.firstMonths[person] = std::min(table.firstMonths[person], month.number);
            table.lastMonths[person] = month.number;
        }
    }
}

void countBots(const Dataset& dataset, const ResolvedScope& scope, ContributionTable& table)
{
    table.botCommits.assign(table.begins.size() - 1, 0);
    const MonthRange months{table.first, table.last()};
    for (const Contribution& row : dataset.contributions) {
        if (row.isBot() && row.commits > 0 && scope.has(row) && months.contains(row.month))
            table.botCommits[static_cast<std::size_t>(row.month - table.first.number)] +=
                row.commits;
    }
}

} // namespace

ContributionTable tabulate(const Dataset& dataset, const ResolvedScope& scope,
                           AttributionPolicy attribution)
{
    ContributionTable table;
    table.organizations = dataset.organizations.size();
    const MonthRange months = activeMonths(dataset, scope);
    if (months.last < months.first)
        return table;
    table.first = months.first;
    table.begins.assign(static_cast<std::size_t>(months.months()) + 1, 0);
    People people(dataset, scope);
    placeCells(dataset, scope, people, table);
    Attribution owners(dataset, attribution);
    mergeCells(owners, table);
    table.contributors = people.takeNumbers();
    noteCareers(table);
    countBots(dataset, scope, table);
    return table;
}

} // namespace steward
