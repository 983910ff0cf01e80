// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/contribution_diff.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace steward {

namespace {

/// A contribution in numbers that mean the same in both datasets.
struct Row
{
    std::int32_t repository;
    std::int32_t month;
    std::int32_t contributor;
    std::int32_t affiliation;
    std::int32_t commits;

    auto key() const { return std::tie(repository, month, contributor, affiliation); }
};

/// By row of the later table: the row of the same id in the earlier one, or a number beyond them.
template <class Entity>
std::vector<std::int32_t> sharedNumbers(const std::vector<Entity>& before,
                                        const std::vector<Entity>& after)
{
    QHash<QString, std::int32_t> known;
    for (std::size_t i = 0; i < before.size(); ++i)
        known.insert(before[i].id, static_cast<std::int32_t>(i));
    std::vector<std::int32_t> numbers;
    for (std::size_t i = 0; i < after.size(); ++i)
        numbers.push_back(known.value(after[i].id, static_cast<std::int32_t>(before.size() + i)));
    return numbers;
}

/// \param before whose numbers are kept
std::vector<Row> numberedRows(const Dataset& before, const Dataset& dataset)
{
    const auto repositories = sharedNumbers(before.repositories, dataset.repositories);
    const auto organizations = sharedNumbers(before.organizations, dataset.organizations);
    std::vector<Row> rows;
    rows.reserve(dataset.contributions.size());
    for (const Contribution& row : dataset.contributions) {
        const std::int32_t affiliation =
            row.affiliation < 0 ? row.affiliation
                                : organizations[static_cast<std::size_t>(row.affiliation)];
        rows.push_back({repositories[static_cast<std::size_t>(row.repository)], row.month,
                        row.contributor, affiliation, row.commits});
    }
    // Of one key in one dataset there is one row.
    std::ranges::sort(rows, {}, &Row::key);
    return rows;
}

void count(RepositoryDiff& diff, const Row* before, const Row* after)
{
    if (before)
        diff.commitsBefore += before->commits;
    if (after)
        diff.commitsAfter += after->commits;
    if (before && after)
        diff.counts.changed += before->commits != after->commits;
    else
        ++(before ? diff.counts.removed : diff.counts.added);
}

} // namespace

std::vector<RepositoryDiff> diffContributions(const Dataset& before, const Dataset& after)
{
    const std::vector<Row> old = numberedRows(before, before);
    const std::vector<Row> now = numberedRows(before, after);
    std::vector<RepositoryDiff> diffs(before.repositories.size() + after.repositories.size());
    auto left = old.begin();
    auto right = now.begin();
    while (left != old.end() || right != now.end()) {
        const bool isOld = right == now.end() || (left != old.end() && left->key() <= right->key());
        const bool isNow = left == old.end() || (right != now.end() && right->key() <= left->key());
        const Row& row = isOld ? *left : *right;
        count(diffs[static_cast<std::size_t>(row.repository)], isOld ? &*left : nullptr,
              isNow ? &*right : nullptr);
        left += isOld;
        right += isNow;
    }
    for (std::size_t i = 0; i < diffs.size(); ++i)
        diffs[i].repository = i < before.repositories.size()
                                  ? before.repositories[i].id
                                  : after.repositories[i - before.repositories.size()].id;
    std::erase_if(diffs, [](const RepositoryDiff& diff) { return diff.counts.total() == 0; });
    return diffs;
}

RowCounts sumOf(const std::vector<RepositoryDiff>& repositories)
{
    RowCounts sum;
    for (const RepositoryDiff& diff : repositories) {
        sum.added += diff.counts.added;
        sum.removed += diff.counts.removed;
        sum.changed += diff.counts.changed;
    }
    return sum;
}

} // namespace steward
