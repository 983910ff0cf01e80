// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Completes what QPdfWriter leaves out: links, outline, document language, exact page sizes, equal
// bytes for equal input. It appends an incremental update to the file Qt wrote, and overwrites in
// place, at equal length, only what differs from run to run.

#pragma once

#include "core/base/result.h"
#include "core/scene/scene.h"

#include <QByteArray>
#include <QDateTime>
#include <QSizeF>
#include <QString>

#include <vector>

namespace steward {

/// A line of the outline (bookmarks). Pages count from 0, y is in logical pixels from the top.
struct OutlineEntry
{
    QString title;
    int page = 0;
    double y = 0.0;
    int level = 0; ///< 0 is outermost; a child is deeper than the entry before it
};

/// A place that SceneLink::anchor can lead to.
struct Anchor
{
    QString name;
    int page = 0;
    double y = 0.0;
};

struct PdfOptions
{
    QString title{};
    QString author{};
    QString subject{};
    QString keywords{};
    QString creator{};   ///< the program
    QDateTime created{}; ///< SOURCE_DATE_EPOCH in the environment goes before it
    std::vector<OutlineEntry> outline{};
    std::vector<Anchor> anchors{};
    QString language{}; ///< "en", "pt-BR"
};

/// Size and links of one page, in logical pixels (1/96 inch) from the top left corner.
struct PdfPage
{
    QSizeF size;
    std::vector<SceneLink> links{};
};

/// The XMP packet for these options. Must be given to QPdfWriter, which else writes one of its own
/// with the present time.
QByteArray xmpPacket(const PdfOptions& options);

/// SOURCE_DATE_EPOCH, else options.created, else the start of 1970; in UTC.
QDateTime documentTime(const PdfOptions& options);

/// `written` is what QPdfWriter made, with as many pages as `pages`. Links with an unsafe address
/// or an unknown anchor are left out. Error WriteFailed if `written` is not as Qt writes it.
Result<QByteArray> finishPdf(const QByteArray& written, const std::vector<PdfPage>& pages,
                             const PdfOptions& options);

} // namespace steward
