// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Spreadsheets calculate what begins like a formula, wherever it came from. An apostrophe before it
// makes them show it instead; this puts it there and takes it away again.

#pragma once

#include <QString>
#include <QStringView>

namespace steward {

/// Whether a spreadsheet may take the cell for a formula: it begins, after any blanks and quotes,
/// with = + - @ of either width, a tab, a carriage return or a NUL. A plain number is none.
bool isFormulaLike(QStringView text);

/// The cell with an apostrophe before it if it is formula-like, else as it is.
QString neutralised(const QString& text);

/// The inverse: restored(neutralised(x)) = x for every x.
QString restored(const QString& text);

} // namespace steward
