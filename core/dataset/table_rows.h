// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset_image.h"
#include "core/dataset/schema.h"
#include "core/sqlite/database.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace steward {

/// The cells of one row as the text form has them, in the columns of the table's specification.
using TextRow = std::vector<QString>;

/// All rows of a table in the text form, in order. What export writes and the data tables show.
Result<std::vector<TextRow>> readTextRows(const DatasetImage& image, const TableSpec& table,
                                          std::stop_token stop = {});

/// One row, from 0, without its sources; empty where there is none.
Result<TextRow> readTextRow(sqlite::Database& database, const TableSpec& table, std::int32_t row);

} // namespace steward
