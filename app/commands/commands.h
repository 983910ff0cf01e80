// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"

namespace steward {

/// What the dataset is, rows by table, span, evidence day, sources.
Command infoCommand();
/// Every problem of a file or a text folder, a line each.
Command validateCommand();
/// Who holds what in a body at a day.
Command membersCommand();
/// Numbers over time or at a day.
Command metricsCommand();
/// A metric before and after an event.
Command transferCommand();
/// Full-text search over facts.
Command searchCommand();
/// From a folder of CSV files to a dataset file.
Command importCsvCommand();
/// From other formats to a dataset file, or into one.
Command importGitCommand();
Command importLandscapeCommand();
Command importTableCommand();
Command importTimelineCommand();
Command importIcsCommand();
Command importJsonCommand();
/// From a dataset file to a folder of CSV files.
Command exportCsvCommand();
/// One view as a picture.
Command renderCommand();
/// A dataset as a small picture, for file managers.
Command thumbnailCommand();
/// The whole report.
Command reportCommand();
/// Whether a report is what its specification and the dataset give.
Command verifyCommand();
/// What changed between two days.
Command diffCommand();
/// The membership graph, for other programs.
Command exportGraphmlCommand();
Command exportGexfCommand();
Command exportDotCommand();
Command exportGraphCsvCommand();
/// The facts, for other programs.
Command exportJsonCommand();
Command exportIcsCommand();
Command exportTimelineCommand();

} // namespace steward
