// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/table_rows.h"
#include "core/import/merge_draft.h"

namespace steward {

/// The dataset file that a draft makes by itself.
inline DatasetImage imageOf(const Draft& draft)
{
    const auto report = finishDraft(
        draft, {QStringLiteral("Test"), QStringLiteral("Tests"), QStringLiteral("2024-01-01")});
    if (!report || !report->problems.empty())
        qFatal("the draft is no dataset: %s %s",
               report ? qPrintable(report->problems.front().table) : "",
               report ? qPrintable(report->problems.front().column) : "");
    return {report->image, QString()};
}

/// What merging gives; the dataset must be sound.
inline MergedDataset mergedInto(const DatasetImage& target, const Draft& draft)
{
    auto merged = mergeDraft(target, draft);
    if (!merged)
        qFatal("not merged: error %d", static_cast<int>(merged.error().code));
    if (!merged->report.problems.empty())
        qFatal("problem %d: %s %s", static_cast<int>(merged->report.problems.front().code),
               qPrintable(merged->report.problems.front().table),
               qPrintable(merged->report.problems.front().value));
    return *std::move(merged);
}

inline qint64 rowsOf(const std::vector<TableCount>& counts, FactKind kind)
{
    return counts[static_cast<std::size_t>(kind)].rows;
}

inline std::vector<TextRow> rowsIn(const QByteArray& image, FactKind kind)
{
    const auto rows = readTextRows({image, QString()}, tableOf(kind));
    return rows ? *rows : std::vector<TextRow>();
}

inline QString cellIn(const QByteArray& image, FactKind kind, std::size_t row,
                      QLatin1StringView column)
{
    const auto rows = rowsIn(image, kind);
    const auto index = static_cast<std::size_t>(tableOf(kind).indexOf(column));
    return row < rows.size() ? rows[row][index] : QStringLiteral("no such row");
}

} // namespace steward
