// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/schema.h"
#include "core/dataset/table_rows.h"
#include "core/import/import_report.h"

#include <QStringList>

#include <array>
#include <stop_token>
#include <vector>

namespace steward {

struct TextTable
{
    std::vector<TextRow> rows;
    std::vector<qint64> lines; ///< where each row begins
};

/// A whole text form in memory, by FactKind.
using TextTables = std::array<TextTable, factKindCount>;

/// Reads the CSV files of a folder. Problems of form (missing file, header, quotes, encoding, number
/// of fields) go into the report; rows that have one are left out.
TextTables readTextTables(const QString& folder, ImportReport& report, std::stop_token stop);

/// All rows of a dataset file but its contributions, of which there may be millions. No lines.
Result<TextTables> readFactTables(const DatasetImage& image, const std::stop_token& stop = {});

/// Checks every value and reference; problems go into the report.
void checkTextTables(const TextTables& tables, ImportReport& report);

/// "events.csv".
QString fileNameOf(const TableSpec& table);

/// The entries of a list of sources.
QStringList sourceList(const QString& cell);

} // namespace steward
