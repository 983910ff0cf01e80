// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a report carries besides its pages: the specification it can be made again from, what it was
// made of and with, and the rows of its tables and figures.

#pragma once

#include "core/report/report.h"

#include "app/export/pdf_options.h"
#include "app/report/report_plan.h"
#include "app/views/picture_request.h"

#include <vector>

namespace steward {

/// Of the specification, which `report --spec` takes.
inline constexpr QLatin1StringView specAttachment{"report.json"};
/// Of what the report was made of and with.
inline constexpr QLatin1StringView originAttachment{"origin.json"};

/// What the view of a figure is asked for.
PictureRequest pictureRequest(const ReportPlan& plan, const QString& key, QSizeF size);

/// What a report was made of and with.
struct ReportOrigin
{
    QString program; ///< version of this program
    QString dataset; ///< SHA-256 of its file
    QString title;   ///< of the dataset
    QString qt;      ///< version of Qt, which draws
    QString fonts;   ///< families that its texts are set in
    QString created; ///< ISO 8601, as the document says it

    bool operator==(const ReportOrigin&) const = default;
};
ReportOrigin originOf(const ReportPlan& plan, const PdfOptions& options);
QByteArray toJson(const ReportOrigin& origin);
/// Errors: those of JSON; MissingKey.
Result<ReportOrigin> readOrigin(const QByteArray& json);

/// "table-03.csv" and so on, numbered as in the report; tables without a caption have no number and
/// are left out.
std::vector<PdfAttachment> tableAttachments(const Report& report);
/// "figure-02.csv", or "figure-02-1.csv" and so on where a figure has several parts.
std::vector<PdfAttachment> figureAttachments(const ReportPlan& plan, const Report& report);
/// Rows of more bytes than these stay in the dataset; their names are attached instead.
inline constexpr qsizetype mostAttachedBytes = qsizetype{8} << 20;
std::vector<PdfAttachment> reportAttachments(const ReportPlan& plan, const Report& report,
                                             const Logo& logo, const ReportOrigin& origin);

} // namespace steward
