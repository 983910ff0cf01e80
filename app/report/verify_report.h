// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/report_attachments.h"

#include <vector>

namespace steward {

/// Larger files are no reports of ours.
inline constexpr qint64 mostReportBytes = qint64{256} << 20;

/// Why a report is not what is made now; the first ones explain the last.
enum class ReportDifference { Dataset, Program, Drawing, Pages };

struct Verification
{
    bool isSame = false; ///< byte by byte
    std::vector<ReportDifference> differences{};
    ReportOrigin origin{}; ///< what the report says it was made of
};

/// Makes the report again from the specification and the logo it carries. Errors: those of
/// readPdfAttachments, readReportSpec and composeReport; UnknownFormat where it carries none, as
/// other programs' files do.
Result<Verification> verifyReport(const QByteArray& pdf, const DatasetPtr& dataset);

} // namespace steward
