// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/scope_text.h"

#include "app/text/date_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct ScopeText
{
    Q_DECLARE_TR_FUNCTIONS(ScopeText)
};

QString roleTitle(RepositoryRole role)
{
    switch (role) {
    case RepositoryRole::Core: return ScopeText::tr("Core");
    case RepositoryRole::Family: return ScopeText::tr("Project family");
    case RepositoryRole::Predecessor: return ScopeText::tr("Predecessors");
    case RepositoryRole::Comparison: return ScopeText::tr("Comparison projects");
    }
    return {};
}

} // namespace

QString coverageBandText(const Coverage& coverage)
{
    const QString subject = coverage.subject;
    switch (coverage.state) {
    case CoverageState::Missing:
        //: %1 a repository, or a table of the dataset, that says nothing about this time
        return ScopeText::tr("no data of %1").arg(subject);
    case CoverageState::Partial:
        //: %1 a repository, or a table of the dataset
        return ScopeText::tr("%1: in part only").arg(subject);
    case CoverageState::Broken:
        //: %1 a repository, or a table of the dataset
        return ScopeText::tr("%1: broken").arg(subject);
    }
    return {};
}

QString scopeTitle(const Dataset& dataset, const RepositoryScope& scope)
{
    switch (scope.kind) {
    case ScopeKind::Role: return roleTitle(scope.role);
    case ScopeKind::All: return ScopeText::tr("All repositories");
    case ScopeKind::Cohort:
        //: %1 a month
        return ScopeText::tr("Family repositories older than %1").arg(longMonthText(scope.cohort));
    case ScopeKind::Chosen: break;
    }
    return scope.chosen.size() == 1 ? dataset[scope.chosen.front()].id
                                    : ScopeText::tr("Chosen repositories");
}

QString contributionsNote(const Dataset& dataset)
{
    const auto note = std::ranges::find(dataset.info.notes, u"contributions_note"_s, &Note::key);
    return note == dataset.info.notes.end() ? QString() : note->text;
}

} // namespace steward
