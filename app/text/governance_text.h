// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Governance before and after, in words: for the window, the report and the command line.

#pragma once

#include "core/overview/governance_comparison.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace steward {

/// A row of the table as plain strings.
struct GovernanceLine
{
    QString section; ///< heading it stands under; the same for all of a section
    QString what;
    QString before; ///< "not yet" where nothing of the kind existed
    QString after;
    QString change;  ///< a sign and how much: "▲ +42", "= "; "↔ renamed"
    QString sources; ///< ids, separated by commas; "unsourced"
};

/// A line a row, in the order of the comparison's tables and their rows.
std::vector<GovernanceLine> governanceLines(const Dataset& dataset,
                                            const GovernanceComparison& comparison);
GovernanceLine governanceLine(const Dataset& dataset, GovernanceSection section,
                              const GovernanceRow& row);
QString governanceSectionText(GovernanceSection section);
/// What is counted in it, and how.
QString governanceDefinition(GovernanceSection section);
/// What, the two days, change, sources.
QStringList governanceColumns(const GovernanceComparison& comparison);

/// "Governance on 11 September 2022 and on 15 September 2026".
QString governanceTitle(const GovernanceComparison& comparison);
/// The totals of all sections in one sentence; empty where there is nothing to compare.
QString governanceSummary(const Dataset& dataset, const GovernanceComparison& comparison);
/// What a reader must know of these two days, a sentence or two each.
QStringList governanceNotes(const Dataset& dataset, const GovernanceComparison& comparison);

/// What both sides of a row rest on, those of the later day first, each once.
std::vector<SourceId> governanceSources(const Dataset& dataset, const GovernanceRow& row);
/// All lines, tab-separated, with a header and the section as first column.
QString governanceTable(const Dataset& dataset, const GovernanceComparison& comparison);

} // namespace steward
