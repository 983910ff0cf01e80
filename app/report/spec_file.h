// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report_spec.h"

namespace steward {

/// The specification in a file, with its logo's path made one that does not depend on the folder.
/// Errors: those of readRegularFile and readReportSpec.
Result<ReportSpec> readSpecFile(const QString& path);

} // namespace steward
