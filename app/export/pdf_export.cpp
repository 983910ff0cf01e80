// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/pdf_export.h"

#include "app/export/pdf_finisher.h"
#include "app/export/pdf_metadata.h"
#include "app/export/pdf_text.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr int resolution = 1200; ///< dots per inch of Qt's integer device coordinates
constexpr double pixelsPerInch = 96.0;
constexpr double longestSide = 200.0 * pixelsPerInch;

bool fits(const Picture& page)
{
    const QSizeF size = page.scene.size;
    return size.width() > 0.0 && size.height() > 0.0 && size.width() <= longestSide
           && size.height() <= longestSide;
}

/// Qt knows pages of whole points only: the next larger one, which the finisher cuts to size.
QPageSize pageSizeFor(const Picture& page)
{
    const QSizeF points = page.scene.size * (72.0 / pixelsPerInch);
    return QPageSize(QSizeF(std::ceil(points.width()), std::ceil(points.height())),
                     QPageSize::Point, QStringLiteral("page"), QPageSize::ExactMatch);
}

void paintPage(QPainter& painter, const Picture& page, const Theme& theme)
{
    painter.save();
    painter.scale(resolution / pixelsPerInch, resolution / pixelsPerInch);
    paintPicture(painter, page, theme);
    painter.restore();
}

bool writePages(QPdfWriter& writer, const std::vector<Picture>& pages, const Theme& theme)
{
    writer.setPageSize(pageSizeFor(pages.front()));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0) {
            writer.setPageSize(pageSizeFor(pages[i]));
            if (!writer.newPage())
                return false;
        }
        paintPage(painter, pages[i], theme);
    }
    return painter.end();
}

std::vector<std::vector<PaintedRun>> runsOf(const std::vector<Picture>& pages, const Theme& theme)
{
    std::vector<std::vector<PaintedRun>> runs;
    runs.reserve(pages.size());
    for (const Picture& page : pages) {
        const auto paint = [&](QPainter& painter) { paintPage(painter, page, theme); };
        runs.push_back(paintedRuns(paint, resolution));
    }
    return runs;
}

Error failure(ErrorCode code, const char* detail)
{
    Error error;
    error.code = code;
    error.detail = QString::fromLatin1(detail);
    return error;
}

} // namespace

Result<QByteArray> toPdf(const std::vector<Picture>& pages, const Theme& theme,
                         const PdfOptions& options)
{
    if (pages.empty())
        return failure(ErrorCode::WriteFailed, "no pages");
    if (!std::all_of(pages.begin(), pages.end(), fits))
        return failure(ErrorCode::TooLarge, "a page is longer than 200 inches, or empty");
    QByteArray written;
    QBuffer buffer(&written);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setTitle(options.title);
        writer.setCreator(options.creator);
        writer.setDocumentXmpMetadata(xmpPacket(options));
        if (!writePages(writer, pages, theme))
            return failure(ErrorCode::WriteFailed, "QPdfWriter");
    }
    const Result<QByteArray> readable = withReadableText(written, runsOf(pages, theme));
    if (!readable)
        return readable.error();
    std::vector<PdfPage> plain;
    plain.reserve(pages.size());
    for (const Picture& page : pages)
        plain.push_back({page.scene.size, page.scene.links});
    return finishPdf(*readable, plain, options);
}

} // namespace steward
