// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset_image.h"
#include "core/sqlite/database.h"

namespace steward {

/// Reads a dataset file into memory, after making sure that it is a regular file of bearable size
/// (at most 1 GiB) that nobody is writing. The file and its folder stay as they are. Errors: NotFound,
/// IsAFolder, NotARegularFile, PermissionDenied, TooLarge, InUse, ReadFailed, EmptyFile, NotSqlite,
/// NotADataset, TooNew.
Result<DatasetImage> readImage(const QString& path);

/// Whether the bytes begin like a dataset of a version we know. Errors: EmptyFile, NotSqlite,
/// NotADataset, TooNew.
Result<void> checkHeader(const QByteArray& bytes);

/// Whether the tables are exactly those of the format: nothing missing, nothing else, no view or
/// trigger. Errors: UnexpectedSchema, with the offending name in `table`.
Result<void> checkSchema(sqlite::Database& database);

} // namespace steward
