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
        for (const Contribution& row : dataset.contributions) {
            if (!counts(row, scope))
                continue;
            highest = std::max(highest, row.contributor);
            ++m_rows;
        }
        // A file may number its people by anything; a table by number must not grow with that.
        if (static_cast<std::size_t>(highest + 1LL) <= 8 * m_rows + 1024)
            markByNumber(dataset, scope, static_cast<std::size_t>(highest + 1LL));
        else
            sortNumbers(dataset, scope);
    }

    std::size_t count() const { return m_numbers.size(); }
    /// In scope.
    std::size_t rows() const { return m_rows; }

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

    void sortNumbers(const Dataset& dataset, const ResolvedScope& scope)
    {
        m_numbers.reserve(m_rows);
        for (const Contribution& row : dataset.contributions) {
            if (counts(row, scope))
                m_numbers.push_back(row.contributor);
        }
        std::ranges::sort(m_numbers);
        m_numbers.erase(std::unique(m_numbers.begin(), m_numbers.end()), m_numbers.end());
    }

    std::vector<std::int32_t> m_indices; ///< by number; empty where numbers are too far apart
    std::vector<std::int32_t> m_numbers;
    std::size_t m_rows = 0;
};

/// Whom an affiliation counts to, by month. The owners change on a few days only.
class Attribution
{
public:
    Attribution(const Dataset& dataset, AttributionPolicy policy)
        : m_dataset(dataset)
        , m_policy(policy)
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

/// A row in scope, on its way to its place. 16 bytes.
struct PlacedRow
{
    std::int32_t month; ///< row of the table
    std::int32_t person;
    std::int32_t affiliation;
    std::int32_t commits;
};

/// Where each key begins once the rows are in the order of their keys; one more at the end.
template <class Key>
std::vector<std::size_t> beginsOf(const std::vector<PlacedRow>& rows, std::size_t keys, Key key)
{
    std::vector<std::size_t> begins(keys + 1, 0);
    for (const PlacedRow& row : rows)
        ++begins[static_cast<std::size_t>(key(row)) + 1];
    for (std::size_t i = 1; i < begins.size(); ++i)
        begins[i] += begins[i - 1];
    return begins;
}

/// Rows in the order of their people. With a stable pass by month after it that is the order of the
/// table, in time linear in the rows.
std::vector<PlacedRow> rowsByPerson(const Dataset& dataset, const ResolvedScope& scope,
                                    const People& people, const ContributionTable& table)
{
    std::vector<PlacedRow> rows;
    rows.reserve(people.rows());
    for (const Contribution& row : dataset.contributions) {
        if (counts(row, scope))
            rows.push_back({row.month - table.first.number, people.indexOf(row.contributor),
                            row.affiliation, row.commits});
    }
    std::vector<std::size_t> next = beginsOf(rows, people.count(),
                                             [](const PlacedRow& row) { return row.person; });
    std::vector<PlacedRow> sorted(rows.size());
    for (const PlacedRow& row : rows)
        sorted[next[static_cast<std::size_t>(row.person)]++] = row;
    return sorted;
}

void placeCells(const std::vector<PlacedRow>& rows, ContributionTable& table)
{
    table.begins = beginsOf(rows, table.begins.size() - 1,
                            [](const PlacedRow& row) { return row.month; });
    std::vector<std::size_t> next = table.begins;
    table.cells.resize(rows.size());
    for (const PlacedRow& row : rows)
        table.cells[next[static_cast<std::size_t>(row.month)]++] = {row.person, row.affiliation,
                                                                    row.commits};
}

/// The few cells of one person and month, from `cells` to the place `kept`: by affiliation, each
/// once.
std::size_t mergePerson(std::span<ContributionCell> cells, std::size_t kept,
                        ContributionTable& table)
{
    std::ranges::sort(cells, {}, &ContributionCell::affiliation);
    const std::size_t start = kept;
    for (const ContributionCell& cell : cells) {
        if (kept > start && table.cells[kept - 1].affiliation == cell.affiliation)
            table.cells[kept - 1].commits += cell.commits;
        else
            table.cells[kept++] = cell;
    }
    return kept;
}

/// Adds up the cells of one person, month and affiliation.
void mergeCells(Attribution& attribution, ContributionTable& table)
{
    std::size_t kept = 0;
    std::size_t begin = 0;
    for (std::size_t month = 0; month + 1 < table.begins.size(); ++month) {
        const std::size_t end = table.begins[month + 1];
        while (begin < end) {
            std::size_t next = begin;
            for (; next < end && table.cells[next].person == table.cells[begin].person; ++next)
                table.cells[next].affiliation = attribution(table.cells[next].affiliation,
                                                            table.first + static_cast<int>(month));
            kept = mergePerson(std::span(table.cells).subspan(begin, next - begin), kept, table);
            begin = next;
        }
        table.begins[month + 1] = kept;
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
    placeCells(rowsByPerson(dataset, scope, people, table), table);
    Attribution owners(dataset, attribution);
    mergeCells(owners, table);
    table.contributors = people.takeNumbers();
    noteCareers(table);
    countBots(dataset, scope, table);
    return table;
}

} // namespace steward
