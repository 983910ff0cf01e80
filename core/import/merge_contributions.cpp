// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/merge_contributions.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

using Contributions = std::vector<DraftContribution>;
using Rows = QHash<QString, std::int32_t>;

std::size_t indexOf(FactKind kind) { return static_cast<std::size_t>(kind); }

Rows rowsByKey(const TextTables& tables, FactKind kind)
{
    Rows rows;
    const auto& table = tables[indexOf(kind)].rows;
    for (std::size_t row = 0; row < table.size(); ++row)
        rows.insert(table[row][0], static_cast<std::int32_t>(row));
    return rows;
}

/// The draft's contributions in the merged dataset's rows; still with the draft's contributors.
Contributions translated(const Draft& draft, const TextTables& merged, const KeyChanges& changes)
{
    const auto translation = [&](FactKind kind) {
        const Rows rows = rowsByKey(merged, kind);
        std::vector<std::int32_t> numbers;
        for (const TextRow& row : draft.tables[indexOf(kind)].rows)
            numbers.push_back(rows.value(changes[indexOf(kind)].value(row[0], row[0])));
        return numbers;
    };
    const auto repositories = translation(FactKind::Repository);
    const auto organizations = translation(FactKind::Organization);
    Contributions rows = draft.contributions;
    for (DraftContribution& row : rows) {
        row.repository = repositories[static_cast<std::size_t>(row.repository)];
        if (row.affiliation >= 0)
            row.affiliation = organizations[static_cast<std::size_t>(row.affiliation)];
    }
    return rows;
}

auto keyOf(const DraftContribution& row)
{
    return std::tuple(row.repository, row.month, row.contributor, row.affiliation);
}

constexpr std::int64_t mostCommits = std::numeric_limits<std::int32_t>::max();

/// Two affiliations of a person may turn out to be one.
void addUp(Contributions& rows)
{
    std::ranges::sort(rows);
    std::size_t kept = 0;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (keyOf(rows[i]) == keyOf(rows[kept]))
            rows[kept].commits = static_cast<std::int32_t>(
                std::min(std::int64_t{rows[kept].commits} + rows[i].commits, mostCommits));
        else
            rows[++kept] = rows[i];
    }
    if (!rows.empty())
        rows.resize(kept + 1);
}

/// Gives contributors numbers from `first` on, in the order that they had.
void renumber(Contributions& rows, std::int32_t first)
{
    std::vector<std::int32_t> people;
    for (const DraftContribution& row : rows)
        people.push_back(row.contributor);
    std::ranges::sort(people);
    people.erase(std::unique(people.begin(), people.end()), people.end());
    for (DraftContribution& row : rows)
        row.contributor = first
                          + static_cast<std::int32_t>(
                              std::ranges::lower_bound(people, row.contributor) - people.begin());
}

std::int32_t highestOf(const Contributions& rows)
{
    std::int32_t highest = -1;
    for (const DraftContribution& row : rows)
        highest = std::max(highest, row.contributor);
    return highest;
}

/// Makes the contributors of `added` other people than those of `kept`.
void setApart(Contributions& kept, Contributions& added)
{
    const bool fits = std::int64_t{highestOf(kept)} + highestOf(added) + 1
                      <= std::numeric_limits<std::int32_t>::max();
    if (!fits) {
        renumber(kept, 0);
        renumber(added, highestOf(kept) + 1);
        return;
    }
    const std::int32_t offset = highestOf(kept) + 1;
    for (DraftContribution& row : added)
        row.contributor += offset;
}

/// How many rows of `added` are in `former` too, whatever number their people have.
qint64 countCommon(Contributions former, Contributions added)
{
    for (Contributions* rows : {&former, &added}) {
        for (DraftContribution& row : *rows)
            row.contributor = 0;
        std::ranges::sort(*rows);
    }
    qint64 common = 0;
    auto a = former.begin();
    for (auto b = added.begin(); a != former.end() && b != added.end();) {
        common += *a == *b ? 1 : 0;
        const bool isBehind = *a < *b;
        if (!(*b < *a))
            ++a;
        if (!isBehind)
            ++b;
    }
    return common;
}

} // namespace

Contributions contributionsOf(const Dataset& dataset)
{
    Contributions contributions;
    contributions.reserve(dataset.contributions.size());
    for (const Contribution& row : dataset.contributions)
        contributions.push_back(
            {row.repository, row.month, row.contributor, row.affiliation, row.commits});
    return contributions;
}

Contributions mergeContributions(Contributions target, const Draft& draft, const TextTables& merged,
                                 const KeyChanges& changes, MergeReport& report)
{
    if (draft.contributions.empty())
        return target;
    Contributions added = translated(draft, merged, changes);
    addUp(added);
    std::vector<bool> isReplaced(merged[indexOf(FactKind::Repository)].rows.size());
    for (const DraftContribution& row : added)
        isReplaced[static_cast<std::size_t>(row.repository)] = true;
    const auto isKept = [&isReplaced](const DraftContribution& row) {
        return !isReplaced[static_cast<std::size_t>(row.repository)];
    };
    const auto former = std::stable_partition(target.begin(), target.end(), isKept);
    report.replacedContributions = target.end() - former;
    const qint64 common = countCommon({former, target.end()}, added);
    target.erase(former, target.end());
    report.matched[indexOf(FactKind::Contribution)].rows = common;
    report.added[indexOf(FactKind::Contribution)].rows = static_cast<qint64>(added.size()) - common;
    // Who contributed to a repository that is replaced leaves no number behind: reading it once
    // more gives the same numbers.
    setApart(target, added);
    target.insert(target.end(), added.begin(), added.end());
    return target;
}

} // namespace steward
