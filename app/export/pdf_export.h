// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include "app/export/pdf_options.h"
#include "app/render/picture.h"

#include <QByteArray>

#include <vector>

namespace steward {

/// One page for each picture, exactly of its scene's size at 96 logical pixels to the inch. Text
/// stays text with embedded fonts, links work, and nothing is rasterised. The same input gives the
/// same bytes, provided that makeOutputDeterministic() was called at the start of the program.
/// Error TooLarge for a page over 200 inches a side (the format's limit) or without extent,
/// WriteFailed where Qt could not write. At least one page is needed.
Result<QByteArray> toPdf(const std::vector<Picture>& pages, const Theme& theme,
                         const PdfOptions& options);

} // namespace steward
