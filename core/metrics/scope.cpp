// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/scope.h"

#include <QStringList>

#include <algorithm>

namespace steward {

namespace {

bool isInCohort(const Repository& repository, Month before)
{
    return repository.role == RepositoryRole::Family && repository.firstCommit
           && monthOf(repository.firstCommit->firstDay()) < before;
}

bool isInScope(const Dataset& dataset, RepositoryId id, const RepositoryScope& scope)
{
    const Repository& repository = dataset[id];
    switch (scope.kind) {
    case ScopeKind::Role: return repository.role == scope.role;
    case ScopeKind::Chosen: return std::ranges::find(scope.chosen, id) != scope.chosen.end();
    case ScopeKind::Cohort: return isInCohort(repository, scope.cohort);
    case ScopeKind::All: return true;
    }
    return false;
}

Error noSuchRepository(const Dataset& dataset, const QString& word)
{
    QStringList ids;
    for (const Repository& repository : dataset.repositories)
        ids << repository.id;
    Error error;
    error.code = ErrorCode::NoSuchThing;
    error.table = QStringLiteral("repositories");
    error.column = QStringLiteral("repository");
    error.value = word.left(200);
    error.expected = ids.join(QStringLiteral(", "));
    return error;
}

Result<RepositoryScope> parseList(const Dataset& dataset, const QString& text)
{
    RepositoryScope scope{.kind = ScopeKind::Chosen};
    for (const QString& word : text.split(QLatin1Char(','))) {
        const RepositoryId id = findRepository(dataset, word.trimmed());
        if (!id.isValid())
            return noSuchRepository(dataset, word.trimmed());
        scope.chosen.push_back(id);
    }
    return scope;
}

} // namespace

std::optional<Day> ResolvedScope::earliestSnapshot() const
{
    if (snapshotsInOrder.empty())
        return std::nullopt;
    return snapshotsInOrder.front();
}

int ResolvedScope::uncovered(Month month) const
{
    const auto covered = std::ranges::lower_bound(snapshotsInOrder, month.lastDay());
    return static_cast<int>(covered - snapshotsInOrder.begin());
}

Month cohortBefore(Day day) { return monthOf(day) + (-12); }

std::vector<Month> cohortMonths(const Dataset& dataset)
{
    std::vector<Month> months;
    for (const Repository& repository : dataset.repositories) {
        if (repository.role != RepositoryRole::Family || !repository.firstCommit)
            continue;
        const Month first = monthOf(repository.firstCommit->firstDay());
        months.push_back(first + (12 - first.number % 12));
    }
    if (months.empty())
        return months;
    // By the last of them all have one: that is the family.
    const Month all = std::ranges::max(months);
    if (dataset.info.transferDate)
        months.push_back(cohortBefore(*dataset.info.transferDate));
    std::erase_if(months, [all](Month month) { return month >= all; });
    std::ranges::sort(months);
    months.erase(std::unique(months.begin(), months.end()), months.end());
    return months;
}

RepositoryScope defaultScope(const Dataset& dataset)
{
    const bool hasFamily = std::ranges::any_of(dataset.repositories, [](const Repository& row) {
        return row.role == RepositoryRole::Family;
    });
    return hasFamily ? RepositoryScope{} : RepositoryScope{.kind = ScopeKind::All};
}

RepositoryScope comparedScope(const Dataset& dataset, Day day)
{
    const RepositoryScope cohort{.kind = ScopeKind::Cohort, .cohort = cohortBefore(day)};
    const bool isThere = std::ranges::any_of(dataset.repositories, [&](const Repository& row) {
        return isInCohort(row, cohort.cohort);
    });
    return isThere ? cohort : defaultScope(dataset);
}

ResolvedScope resolveScope(const Dataset& dataset, const RepositoryScope& scope)
{
    ResolvedScope resolved;
    resolved.contains.assign(dataset.repositories.size(), false);
    for (std::size_t row = 0; row < dataset.repositories.size(); ++row) {
        const RepositoryId id{static_cast<std::int32_t>(row)};
        if (!isInScope(dataset, id, scope))
            continue;
        const auto& snapshot = dataset[id].snapshot;
        resolved.contains[row] = true;
        resolved.repositories.push_back(id);
        resolved.snapshots.push_back(snapshot ? snapshot->firstDay() : dataset.info.asOf);
    }
    resolved.snapshotsInOrder = resolved.snapshots;
    std::ranges::sort(resolved.snapshotsInOrder);
    return resolved;
}

Result<RepositoryScope> parseScope(const Dataset& dataset, const QString& text)
{
    const QString cohort = QStringLiteral("cohort:");
    if (text == QLatin1String("all"))
        return RepositoryScope{.kind = ScopeKind::All};
    if (const auto role = fromWord<RepositoryRole>(text))
        return RepositoryScope{.kind = ScopeKind::Role, .role = *role};
    if (!text.startsWith(cohort))
        return parseList(dataset, text);
    const auto month = parseMonth(QStringView(text).mid(cohort.size()));
    if (!month) {
        Error error;
        error.code = ErrorCode::NotAMonth;
        error.value = text.left(200);
        return error;
    }
    return RepositoryScope{.kind = ScopeKind::Cohort, .cohort = *month};
}

} // namespace steward
