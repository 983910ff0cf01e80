// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Completes what QPdfWriter leaves out: links, outline, document language, exact page sizes, and
// equal bytes for equal input. It takes the objects out of the file Qt wrote, changes those of the
// catalogue, the pages and the metadata, and writes them anew.

#pragma once

#include "core/base/result.h"
#include "core/scene/scene.h"

#include "app/export/pdf_options.h"

#include <QByteArray>
#include <QSizeF>

#include <vector>

namespace steward {

/// Size and links of one page, in logical pixels (1/96 inch) from the top left corner.
struct PdfPage
{
    QSizeF size;
    std::vector<SceneLink> links{};
};

/// `written` is what QPdfWriter made, given xmpPacket(options) as its metadata, with as many pages
/// as `pages`. Links with an unsafe address or an unknown anchor are left out. Errors: WriteFailed
/// if `written` is not as Qt writes it; those of addAttachments().
Result<QByteArray> finishPdf(const QByteArray& written, const std::vector<PdfPage>& pages,
                             const PdfOptions& options);

} // namespace steward
