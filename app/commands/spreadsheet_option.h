// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"

namespace steward {

/// --spreadsheet, of commands that write CSV.
QCommandLineOption spreadsheetOption();
/// Where it is set: makes the CSV such that spreadsheets open it and calculate nothing in it, with
/// lines that end as RFC 4180 has it. Gives how many cells were changed.
int makeSafe(const Call& call, QByteArray& csv);
/// What was written is no longer what an import takes for the same facts.
void tellMadeSafe(const Call& call, const QString& output, int cells);

} // namespace steward
