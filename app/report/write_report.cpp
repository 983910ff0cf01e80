// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/write_report.h"

#include "app/export/pdf_export.h"
#include "app/export/png_export.h"

#include <QFileInfo>

#include <algorithm>

namespace steward {

namespace {

constexpr double pixelsPerInch = 96.0;

/// "folder/R.png" and page 1 of 12: "folder/R-01.png".
QString pagePath(const QString& path, std::size_t number, std::size_t count)
{
    const auto digits = std::max<qsizetype>(2, QString::number(count).size());
    const QString suffix = QFileInfo(path).suffix();
    const QString stem = suffix.isEmpty() ? path : path.chopped(suffix.size() + 1);
    return stem + u'-' + QString::number(number).rightJustified(digits, u'0') + QStringLiteral(".")
           + (suffix.isEmpty() ? QStringLiteral("png") : suffix);
}

PictureRecord recordFor(PictureRecord record, const PdfOptions& document)
{
    const auto complete = [](QString& field, const QString& known) {
        if (field.isEmpty())
            field = known;
    };
    complete(record.title, document.title);
    complete(record.description, document.subject);
    complete(record.creator, document.creator);
    complete(record.language, document.language);
    return record;
}

Result<std::vector<OutputFile>> pngFiles(const ComposedReport& report, const ReportOutput& output)
{
    const PictureRecord record = recordFor(output.record, report.options);
    std::vector<OutputFile> files;
    for (const Picture& page : report.pages) {
        Result<QByteArray> bytes = toPng(page, report.theme, output.dpi / pixelsPerInch, record);
        if (!bytes)
            return bytes.error();
        files.push_back({pagePath(output.path, files.size() + 1, report.pages.size()),
                         *std::move(bytes)});
    }
    return files;
}

} // namespace

double dpiAtScale(double scale) { return scale * pixelsPerInch; }

Result<std::vector<OutputFile>> renderReport(const ComposedReport& report,
                                             const ReportOutput& output)
{
    if (output.format == ReportFormat::Png)
        return pngFiles(report, output);
    Result<QByteArray> bytes = toPdf(report.pages, report.theme, report.options);
    if (!bytes)
        return bytes.error();
    std::vector<OutputFile> files;
    files.push_back({output.path, *std::move(bytes)});
    return files;
}

} // namespace steward
