// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the import dialog says of what was read. The lines come from the places that word errors and
// notes; here they are put together and counted.

#pragma once

#include "core/import/merge_draft.h"

#include <QStringList>

namespace steward {

/// One sentence on what an import of that format gives; empty for one that is not known here.
QString importFormatSentence(QLatin1StringView format);
/// "12 rows, 3 skipped".
QString importSummary(qint64 rows, qint64 skipped);
/// A table's name as a heading: "Events".
QString tableTitle(const QString& table);

/// A line for each note, then for each row that was left out.
QStringList draftLines(const Draft& draft);
/// A line for each problem that keeps a dataset from being made.
QStringList problemLines(const ImportReport& report);
/// A line for each row that may be the same as another one.
QStringList ambiguousLines(const MergeReport& merge);

} // namespace steward
