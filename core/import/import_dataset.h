// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the text form (a folder of CSV files) to the file form, and back. Text to file to text gives
// the same bytes.

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/dataset_image.h"
#include "core/import/import_report.h"

#include <stop_token>

namespace steward {

/// Reads, checks and compiles the folder. A Result error means that there was nothing to read
/// (NotFound, NotAFolder) or the work was stopped (Cancelled); problems in the files are in the report.
Result<ImportReport> importDataset(const QString& folder, const Progress& progress = {},
                                   std::stop_token stop = {});

/// A file of the text form.
struct TextFile
{
    QString name;
    QByteArray bytes;
};

/// The text form of a dataset, in the order of the tables.
Result<std::vector<TextFile>> exportText(const DatasetImage& image, std::stop_token stop = {});

} // namespace steward
