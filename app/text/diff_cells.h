// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What changed between two days, as the cells of a table.

#pragma once

#include "app/text/change_text.h"
#include "app/text/diff_text.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace steward {

/// Kind, who, where, before, after, when, how sure, ids of the sources.
QStringList diffColumns();
inline constexpr int diffColumnCount = 8;

/// A cell a column; empty where there is nothing to say.
QStringList diffCells(const Dataset& dataset, const Change& change,
                      DateWriting dates = DateWriting::Spoken);
QStringList numberCells(const Dataset& dataset, const DayNumbers& numbers,
                        const NumberOnDays& number);

/// All of it, the header first: for spreadsheets, so with ISO dates, and each cell on one line.
/// What is there on neither day is left out.
std::vector<QStringList> diffRows(const DayDiff& diff);
/// The same, tab-separated.
QString diffTable(const DayDiff& diff);

} // namespace steward
