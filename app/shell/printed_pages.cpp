// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/printed_pages.h"

#include "app/registry/export_view.h"
#include "app/render/font_measure.h"
#include "app/text/fact_text.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace steward {

namespace {

struct Printed
{
    Q_DECLARE_TR_FUNCTIONS(Printed)
};

constexpr TextStyle caption{TextSize::Caption};
constexpr double pixelsPerInch = 96.0;
constexpr double leastMargin = 10.0 / 25.4 * pixelsPerInch;
constexpr double exportMargin = 16.0; ///< that exportView leaves inside of its picture
constexpr qsizetype hashDigits = 16;  ///< enough to tell datasets apart by eye

/// Where it comes from, on one line.
QString datasetLine(const Dataset& dataset)
{
    const QString sources = Printed::tr("%n source(s)", nullptr,
                                        static_cast<int>(dataset.sources.size()));
    //: at the foot of a printed page: %1 the dataset, %2 "94 sources", %3 the beginning of its hash
    return Printed::tr("Dataset: %1, %2, SHA-256 %3…")
        .arg(nameInSentence(dataset.info.title), sources, imageHashOf(dataset).left(hashDigits));
}

bool lies(QSizeF size) { return size.width() > size.height(); }

Result<std::vector<Picture>> sheetsFor(const ViewEntry& view, const PictureRequest& request,
                                       const PrintPaper& paper)
{
    const Snapshot& snapshot = *request.snapshot;
    SheetRequest sheets;
    sheets.page.size = lies(paper.size) ? paper.size.transposed() : paper.size;
    sheets.across = 1;
    sheets.listsSources = false; // a dozen pages, which a file has for nothing
    sheets.title = request.title.value_or(exportTitle(view, request));
    sheets.foot = stateLine(snapshot, request.compare.get()) + QStringLiteral(" · ")
                  + datasetLine(*snapshot.dataset);
    return view.sheets(request, sheets, FontMeasure(request.theme));
}

/// How many sheets the picture alone takes.
Result<std::size_t> sheetCount(const ViewEntry& view, PictureRequest request,
                               const PrintPaper& paper)
{
    if (!view.sheets)
        return std::size_t{1};
    request.hasLegend = false;
    request.hasSources = false;
    const auto pages = sheetsFor(view, request, paper);
    return pages ? Result<std::size_t>(pages->size()) : pages.error();
}

void paintPage(QPainter& painter, const Picture& page, QSizeF paper, const Theme& theme)
{
    painter.save();
    QSizeF room = paper;
    if (lies(page.scene.size) != lies(paper)) {
        painter.translate(paper.width(), 0.0);
        painter.rotate(90.0);
        room.transpose();
    }
    const double factor = std::min(room.width() / page.scene.size.width(),
                                   room.height() / page.scene.size.height());
    painter.scale(factor, factor);
    paintPicture(painter, page, theme);
    painter.restore();
}

} // namespace

PrintPaper paperOf(const QPageLayout& layout)
{
    const QMarginsF given = layout.margins(QPageLayout::Inch) * pixelsPerInch;
    const auto wide = [](double margin) { return std::max(margin, leastMargin); };
    return {layout.fullRect(QPageLayout::Inch).size() * pixelsPerInch,
            {wide(given.left()), wide(given.top()), wide(given.right()), wide(given.bottom())}};
}

Picture printedPage(const ViewEntry& view, PictureRequest request, const PrintPaper& paper)
{
    const FontMeasure measure(request.theme);
    const QMarginsF inset(exportMargin, exportMargin, exportMargin, exportMargin);
    const QRectF inside = QRectF(QPointF(), paper.size).marginsRemoved(paper.margins);
    const double line = measure.lineHeight(caption);
    // The picture's own margin lies in that of the paper.
    const QRectF frame = inside.adjusted(0.0, 0.0, 0.0, -line).marginsAdded(inset);
    request.size = frame.size();
    Picture content = exportView(view, request, measure);
    Picture page;
    page.scene.size = paper.size;
    append(page.scene, content.scene, frame.topLeft());
    for (EmbeddedPainting& painting : content.embedded) {
        painting.rect.translate(frame.topLeft());
        page.embedded.push_back(std::move(painting));
    }
    const QString text = measure.elided(datasetLine(*request.snapshot->dataset), caption,
                                        inside.width());
    page.scene.add(TextItem{{inside.left(), inside.bottom() - line, inside.width(), line},
                            text,
                            caption,
                            Role::TextMuted});
    return page;
}

Result<std::vector<Picture>> printedPages(const ViewEntry& view, const PictureRequest& request,
                                          const PrintPaper& paper)
{
    const auto count = sheetCount(view, request, paper);
    if (!count)
        return count.error();
    if (*count > 1)
        return sheetsFor(view, request, paper);
    return std::vector{printedPage(view, request, paper)};
}

bool paintPages(QPagedPaintDevice& device, const std::vector<Picture>& pages,
                const QPageRanges& ranges, const Theme& theme)
{
    const QPageLayout layout = device.pageLayout();
    const QSizeF paper = layout.fullRect(QPageLayout::Inch).size() * pixelsPerInch;
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double scale = device.logicalDpiX() / pixelsPerInch;
    // Where the device's origin is not the paper's corner.
    if (layout.mode() == QPageLayout::StandardMode)
        painter.translate(-layout.paintRectPixels(device.logicalDpiX()).topLeft());
    painter.scale(scale, scale);
    bool isFirst = true;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (!ranges.isEmpty() && !ranges.contains(static_cast<int>(i) + 1))
            continue;
        if (!isFirst && !device.newPage())
            return false;
        paintPage(painter, pages[i], paper, theme);
        isFirst = false;
    }
    return painter.end();
}

} // namespace steward
