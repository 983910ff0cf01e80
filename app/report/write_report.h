// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include "app/export/picture_record.h"
#include "app/report/compose_report.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace steward {

enum class ReportFormat { Pdf, Png };

struct ReportOutput
{
    ReportFormat format = ReportFormat::Pdf;
    double dpi = 150.0; ///< of Png
    QString path;       ///< where the user wants it: "R.pdf", "R.png"
    PictureRecord record{}; ///< of Png; what it leaves empty is as in the PDF
};

struct OutputFile
{
    QString path;
    QByteArray bytes;
};

/// Of a picture with `scale` pixels for each logical one.
double dpiAtScale(double scale);

/// One PDF at `path`; or a PNG a page, for "R.png" named R-01.png, R-02.png … with as many digits as
/// the number of pages has, two at least. Nothing is written. Errors: those of toPdf and toPng.
Result<std::vector<OutputFile>> renderReport(const ComposedReport& report,
                                             const ReportOutput& output);

} // namespace steward
