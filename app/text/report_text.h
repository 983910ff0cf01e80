// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sentences of a report, made from the data by rules: no adjective the data cannot carry, no
// cause, limits where something is only possible, and the unknown share beside every share.

#pragma once

#include "core/dataset/dataset.h"
#include "core/metrics/concentration.h"
#include "core/query/snapshot.h"

#include <QString>

#include <optional>
#include <vector>

namespace steward {

/// One or more sentences and what they rest on.
struct Statement
{
    QString text;
    std::vector<SourceId> sources{};
    bool isCounted = false; ///< from the histories of the repositories, which no source has told
};

/// What a report looks at: a day, and the earlier one it is compared with.
struct ReportDays
{
    SnapshotPtr now;
    SnapshotPtr before; ///< null: nothing is compared
};

/// Who is the steward at the day, in one sentence.
Statement stewardText(const Snapshot& snapshot);
/// One statement an era and phase that had begun by the day, in order of time.
std::vector<Statement> eraTexts(const Snapshot& snapshot);
/// Members by tier, and what changed.
std::vector<Statement> memberTexts(const ReportDays& days);
/// Seats and votes on the board.
std::vector<Statement> boardTexts(const Snapshot& snapshot);
/// Every change of an organization's votes, and where the source defines none, up to the day.
std::vector<Statement> voteHistoryTexts(const Snapshot& snapshot);
/// Maintainers, and the projects the foundation hosts.
std::vector<Statement> peopleTexts(const ReportDays& days);
std::vector<Statement> projectTexts(const ReportDays& days);

/// Work in the project family's repositories in the last twelve months before a day that the data
/// cover; the same months as in core/overview.
struct FamilyActivity
{
    MonthRange months;
    Concentration concentration;
    int repositories = 0;
    int uncovered = 0; ///< repositories whose data end before the last month does
};
FamilyActivity familyActivity(const Snapshot& snapshot);
/// \param explains says what a contributor is, too
std::vector<Statement> activityTexts(const FamilyActivity& activity, bool explains = true);

/// What is missing, partial or broken in the data at the day, and the dataset's own notes.
std::vector<Statement> caveatTexts(const Snapshot& snapshot);
/// The same for all times.
std::vector<Statement> coverageTexts(const Dataset& dataset);
std::vector<Statement> noteTexts(const Dataset& dataset);

/// What the numbers mean: a term and its definition.
struct Definition
{
    QString term;
    QString meaning;
};
std::vector<Definition> definitionTexts(const Dataset& dataset);

/// "34 %"; never "0 %" or "100 %" by rounding.
QString percentText(double share);

} // namespace steward
