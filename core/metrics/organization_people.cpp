// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/organization_people.h"

#include "core/metrics/activity.h"
#include "core/metrics/moving_window.h"
#include "core/metrics/window_counts.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace steward {

namespace {

/// People by organization, in a moving window.
class OrganizationPeople
{
public:
    explicit OrganizationPeople(const ContributionTable& table)
        : m_people(table.contributors.size())
        , m_known(table.contributors.size())
        , m_unknown(table.contributors.size())
        , m_sizes(table.organizations)
    {}

    void add(const ContributionCell& cell)
    {
        m_people.add(cell.person, cell.commits);
        (cell.affiliation == Contribution::Unknown ? m_unknown : m_known)
            .add(cell.person, cell.commits);
        if (cell.affiliation < 0)
            return;
        std::int64_t& commits = m_pairs[pairOf(cell.person, cell.affiliation)];
        if (commits == 0)
            m_sizes.add(cell.affiliation, 1);
        commits += cell.commits;
    }

    void take(const ContributionCell& cell)
    {
        m_people.take(cell.person, cell.commits);
        (cell.affiliation == Contribution::Unknown ? m_unknown : m_known)
            .take(cell.person, cell.commits);
        if (cell.affiliation < 0)
            return;
        const auto pair = m_pairs.find(pairOf(cell.person, cell.affiliation));
        pair->second -= cell.commits;
        if (pair->second > 0)
            return;
        m_pairs.erase(pair);
        m_sizes.take(cell.affiliation, 1);
    }

    /// The largest; the first row of equals, invalid where there is none.
    OrganizationId largest() const
    {
        OrganizationId largest;
        for (const std::int32_t row : m_sizes.present()) {
            const bool isMore = !largest.isValid() || m_sizes[row] > m_sizes[largest.value];
            if (isMore || (m_sizes[row] == m_sizes[largest.value] && row < largest.value))
                largest = OrganizationId{row};
        }
        return largest;
    }

    void setShare(MetricPoint& point, OrganizationId organization) const
    {
        if (m_people.count() == 0)
            return;
        const double all = m_people.count();
        const auto theirs = organization.isValid() ? m_sizes[organization.value] : 0;
        const auto open = std::ranges::count_if(m_unknown.present(), [&](std::int32_t person) {
            return !organization.isValid() || !m_pairs.contains(pairOf(person, organization.value));
        });
        const auto silent = std::ranges::count_if(
            m_unknown.present(), [&](std::int32_t person) { return !m_known.has(person); });
        point.low = static_cast<double>(theirs) / all;
        point.high = static_cast<double>(theirs + open) / all;
        point.value = point.low;
        point.coverage = 1.0 - static_cast<double>(silent) / all;
    }

private:
    static std::int64_t pairOf(std::int32_t person, std::int32_t organization)
    {
        return (static_cast<std::int64_t>(person) << 32) | organization;
    }

    Tally m_people;
    Tally m_known;
    Tally m_unknown;
    Tally m_sizes;                                          ///< people by organization
    std::unordered_map<std::int64_t, std::int64_t> m_pairs; ///< commits, more than 0
};

/// Commits by organization, and by everybody who made some for none of the dataset.
struct NamedAndOthers
{
    AffiliationCounts affiliations;
    Tally
        others; ///< by person, of whatever other affiliations: one person is one organization more

    explicit NamedAndOthers(const ContributionTable& table)
        : affiliations(table)
        , others(table.contributors.size())
    {}
    void add(const ContributionCell& cell)
    {
        affiliations.add(cell);
        if (cell.affiliation < 0)
            others.add(cell.person, cell.commits);
    }
    void take(const ContributionCell& cell)
    {
        affiliations.take(cell);
        if (cell.affiliation < 0)
            others.take(cell.person, cell.commits);
    }
};

template <class Choose>
MetricSeries overWindows(const MetricInput& input, Choose choose)
{
    MetricSeries series = emptySeries(input);
    OrganizationPeople counts(input.source.table);
    moveWindow(input.source.table, periodsOf(input), input.parameters.windowMonths, counts,
               [&](std::size_t i) { counts.setShare(series[i], choose(counts)); });
    return series;
}

/// Of the organizations that have one, in order.
std::vector<std::int32_t> firstMonths(const ContributionTable& table)
{
    constexpr std::int32_t never = std::numeric_limits<std::int32_t>::max();
    std::vector<std::int32_t> months(table.organizations, never);
    for (int row = 0; row < table.months(); ++row) {
        const Month month = table.first + row;
        for (const ContributionCell& cell : table.in(month)) {
            if (cell.affiliation < 0)
                continue;
            std::int32_t& first = months[static_cast<std::size_t>(cell.affiliation)];
            first = std::min(first, month.number);
        }
    }
    std::erase(months, never);
    return months;
}

} // namespace

MetricSeries peopleShare(const MetricInput& input)
{
    return overWindows(input, [organization = input.parameters.organization](
                                  const OrganizationPeople&) { return organization; });
}

MetricSeries largestPeopleShare(const MetricInput& input)
{
    return overWindows(input, [](const OrganizationPeople& counts) { return counts.largest(); });
}

MetricSeries organizations(const MetricInput& input)
{
    MetricSeries series = emptySeries(input);
    NamedAndOthers counts(input.source.table);
    moveWindow(input.source.table, periodsOf(input), input.parameters.windowMonths, counts,
               [&](std::size_t i) {
                   const int named = counts.affiliations.organizations.count();
                   series[i].value = named;
                   series[i].low = named;
                   series[i].high = named + counts.others.count();
                   series[i].coverage = counts.affiliations.coverage();
               });
    return series;
}

MetricSeries newOrganizations(const MetricInput& input)
{
    MetricSeries series = countInWindows(input, firstMonths(input.source.table));
    markLeftTruncated(input.source, series);
    return series;
}

} // namespace steward
