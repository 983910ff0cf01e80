// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/registry/view_registry.h"

#include <QMarginsF>

class QPagedPaintDevice;
class QPageLayout;
class QPageRanges;

namespace steward {

/// A sheet of paper in a printer, in logical pixels: 1/96 inch.
struct PrintPaper
{
    QSizeF size;
    QMarginsF margins; ///< that stay blank
};

/// \param layout its margins are widened where they are narrower than a hand's grip needs
PrintPaper paperOf(const QPageLayout& layout);

/// A view on one sheet: title, picture, and at the foot the state, the dataset and its hash.
Picture printedPage(const ViewEntry& view, PictureRequest request, const PrintPaper& paper);
/// The same, or on several sheets with what explains them where one is too small for all of the
/// view. These have the size of the paper too, but may lie on their side. Errors: those of
/// ViewEntry::sheets.
Result<std::vector<Picture>> printedPages(const ViewEntry& view, const PictureRequest& request,
                                          const PrintPaper& paper);

/// Paints those pages whose numbers, from 1, are in the ranges, as vectors, each on a sheet of the
/// device and turned by a right angle where it lies the other way. No ranges are all. False where
/// the device fails.
bool paintPages(QPagedPaintDevice& device, const std::vector<Picture>& pages,
                const QPageRanges& ranges, const Theme& theme);

} // namespace steward
