// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns a report into pages: wraps texts, breaks tables and columns, keeps headings with what they
// head, numbers figures and tables, and collects outline and anchors. Pure.

#pragma once

#include "core/report/report.h"
#include "core/scene/scene.h"
#include "core/scene/text_measure.h"

#include <QMarginsF>
#include <QSizeF>

#include <vector>

namespace steward {

/// Logical pixels, 1/96 inch. The running head and foot stand inside the margins.
struct PageFormat
{
    QSizeF size{793.7, 1122.52}; ///< portrait A4
    QMarginsF margins{56.0, 84.0, 56.0, 76.0};

    bool isLandscape() const { return size.width() > size.height(); }
    /// The same sheet turned, with the same margins.
    PageFormat turned() const { return {size.transposed(), margins}; }
    QRectF textArea() const { return QRectF(QPointF(), size).marginsRemoved(margins); }
};

/// Where the picture of a ReportFigure goes.
struct PlacedFigure
{
    QString key;
    QRectF rect;
};

struct ReportPage
{
    Scene scene;
    std::vector<PlacedFigure> figures;
};

/// A place in the document; pages count from 0, y in logical pixels from the top.
struct ReportPlace
{
    QString name; ///< an anchor, or the title of an outline entry
    int page = 0;
    double y = 0.0;
    int level = 0; ///< outline: 0 is outermost
};

struct ReportLayout
{
    std::vector<ReportPage> pages;
    std::vector<ReportPlace> outline;
    std::vector<ReportPlace> anchors;
};

/// O(text). What stands in one piece, as the cell of a table, is shortened where it would not fit a
/// page; a single word that is wider than its place reaches out of it.
ReportLayout layoutReport(const Report& report, const PageFormat& format,
                          const TextMeasure& measure);

} // namespace steward
