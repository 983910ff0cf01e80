// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset_image.h"
#include "core/import/import_report.h"

#include <stop_token>

namespace steward {

/// Checks a file form: structure, pages, and every value and reference as an import would. Errors are
/// what keeps it from being read at all; everything else is a problem in the report, by table and row.
Result<ImportReport> validateImage(const DatasetImage& image, std::stop_token stop = {});

} // namespace steward
