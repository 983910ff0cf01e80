// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words for the words of the format, in the user's language. Values of closed lists have one each;
// of open lists those that are known, any other is shown as the data have it, with spaces for its
// hyphens and underscores. All are lower case, to stand inside a sentence; see capitalized().

#pragma once

#include "core/base/fact_ref.h"
#include "core/base/interval.h"
#include "core/dataset/vocabulary.h"
#include "core/query/attribution_policy.h"
#include "core/query/fact_details.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace steward {

QString wordText(SourceKind kind);
QString wordText(OrganizationKind kind);
QString wordText(PeriodKind kind);
QString wordText(EventCategory category);
QString wordText(BodyKind kind);
QString wordText(ProjectKind kind);
QString wordText(RepositoryRole role);
QString wordText(CoverageState state);
/// Before a number: "at least", "about"; empty for an exact one.
QString wordText(FigureQualifier qualifier);
/// "high", "medium", "low".
QString wordText(Confidence confidence);
/// "certain", "possible", "no".
QString certaintyText(Certainty certainty);
/// "high confidence"; "confidence not stated" where there is none.
QString confidenceText(std::optional<Confidence> confidence);

/// A tier or seat: "founding premier", "board seat".
QString attributionText(AttributionPolicy policy);
QString tierText(QStringView tier);
/// A role of a person: "lead core maintainer".
QString roleText(QStringView role);
/// Between two organizations: "subsidiary of".
QString relationText(QStringView relation);
/// Of a project: "accepted by the technical council".
QString projectStatusText(QStringView status);
/// Of a published figure: "contributors in release".
QString metricText(QStringView metric);
/// An affiliation that is no organization: "unknown", "academic", "other", "bot".
QString affiliationText(QStringView affiliation);

/// One row of a table: "membership".
QString factKindText(FactKind kind);
/// Its rows, as the heading of a list: "memberships".
QString factKindPlural(FactKind kind);
/// "48 memberships".
QString factCountText(FactKind kind, int count);
/// Heading of a group of related facts: "roles held".
QString relationKindText(RelationKind kind);

/// With a capital first letter, as headings and labels begin.
QString capitalized(const QString& text);

} // namespace steward
