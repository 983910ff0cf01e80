// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/load_contributions.h"

#include "core/dataset/key_lookup.h"

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// Distinct contributor numbers. They are mostly small and dense; a file may still hold any.
int countContributors(const std::vector<Contribution>& contributions)
{
    constexpr std::int32_t mostMarked = 16'000'000;
    std::int32_t highest = -1;
    for (const Contribution& row : contributions)
        highest = std::max(highest, row.contributor);
    if (highest < mostMarked) {
        std::vector<bool> seen(static_cast<std::size_t>(highest + 1));
        for (const Contribution& row : contributions)
            seen[static_cast<std::size_t>(row.contributor)] = true;
        return static_cast<int>(std::ranges::count(seen, true));
    }
    std::vector<std::int32_t> people(contributions.size());
    std::ranges::transform(contributions, people.begin(), &Contribution::contributor);
    std::ranges::sort(people);
    return static_cast<int>(std::unique(people.begin(), people.end()) - people.begin());
}

/// YYYY-MM; -1 where it is not.
std::int32_t monthNumber(QByteArrayView text)
{
    if (text.size() != 7 || text[4] != '-')
        return -1;
    const auto month = parseMonth(QString::fromLatin1(text));
    return month ? month->number : -1;
}

Error badRow(qint64 row, QLatin1StringView column, QByteArrayView value)
{
    Error error;
    error.code = ErrorCode::Corrupt;
    error.table = u"contributions"_s;
    error.row = row;
    error.column = column;
    error.value = QString::fromUtf8(value).left(200);
    return error;
}

bool fits(std::int64_t value)
{
    return value >= 0 && value <= std::numeric_limits<std::int32_t>::max();
}

} // namespace

Result<void> loadContributions(sqlite::Database& database, const ReadingContext& context,
                               Dataset& dataset)
{
    constexpr std::int64_t mostReserved = 1'000'000; // a file may claim any rowid
    auto last = database.prepare(u"SELECT max(rowid) FROM contributions"_s);
    if (!last)
        return last.error();
    if (const auto any = last->step(); any && *any)
        dataset.contributions.reserve(
            static_cast<std::size_t>(std::clamp<std::int64_t>(last->integer(0), 0, mostReserved)));
    auto rows = database.prepare(u"SELECT repository, month, contributor, affiliation, commits "
                                 "FROM contributions ORDER BY rowid"_s);
    if (!rows)
        return rows.error();
    KeyLookup repositories(context.rowsByKey[static_cast<std::size_t>(FactKind::Repository)]);
    KeyLookup affiliations(context.rowsByKey[static_cast<std::size_t>(FactKind::Organization)]);
    for (std::int32_t i = 0; const QLatin1StringView word : affiliationWords())
        affiliations.add(word, -1 - i++);
    QByteArray lastMonthText;
    std::int32_t lastMonth = -1;
    for (qint64 row = 1;; ++row) {
        const auto more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (rows->utf8(1) != lastMonthText) {
            lastMonthText = rows->utf8(1).toByteArray();
            lastMonth = monthNumber(lastMonthText);
        }
        const std::int32_t repository = repositories.find(rows->utf8(0));
        const std::int32_t affiliation = affiliations.find(rows->utf8(3));
        const std::int64_t contributor = rows->integer(2);
        const std::int64_t commits = rows->integer(4);
        if (lastMonth < 0)
            return badRow(row, "month"_L1, lastMonthText);
        if (repository < 0 || repository > std::numeric_limits<std::int16_t>::max())
            return badRow(row, "repository"_L1, rows->utf8(0));
        if (affiliation == KeyLookup::missingRow
            || affiliation > std::numeric_limits<std::int16_t>::max())
            return badRow(row, "affiliation"_L1, rows->utf8(3));
        if (!fits(contributor))
            return badRow(row, "contributor"_L1, rows->utf8(2));
        if (!fits(commits))
            return badRow(row, "commits"_L1, rows->utf8(4));
        Contribution contribution;
        contribution.month = lastMonth;
        contribution.contributor = static_cast<std::int32_t>(contributor);
        contribution.commits = static_cast<std::int32_t>(commits);
        contribution.repository = static_cast<std::int16_t>(repository);
        contribution.affiliation = static_cast<std::int16_t>(affiliation);
        dataset.contributions.push_back(contribution);
    }
    dataset.contributorCount = countContributors(dataset.contributions);
    return {};
}

} // namespace steward
