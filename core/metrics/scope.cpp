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
    if (snapshots.empty())
        return std::nullopt;
    return *std::ranges::min_element(snapshots);
}

int ResolvedScope::uncovered(Month month) const
{
    const Day end = month.lastDay();
    return static_cast<int>(
        std::ranges::count_if(snapshots, [end](Day snapshot) { return snapshot < end; }));
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
