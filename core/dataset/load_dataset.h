// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/dataset.h"

#include <stop_token>

namespace steward {

/// How far a file's inner structure is trusted.
enum class Trust : std::uint8_t {
    Checked,  ///< schema compared and pages checked first: any file from outside
    Embedded, ///< made by our own build and part of the executable
};

/// Reads all of a dataset image. O(rows). Runs on any thread. Errors: those of checkHeader and
/// checkSchema; Corrupt with table, row and column where a value is not what the format allows;
/// Cancelled.
Result<DatasetPtr> loadDataset(DatasetImage image, Trust trust, const Progress& progress = {},
                               std::stop_token stop = {});

/// readImage and loadDataset: opens a file of a user.
Result<DatasetPtr> openDataset(const QString& path, const Progress& progress = {},
                               std::stop_token stop = {});

} // namespace steward
