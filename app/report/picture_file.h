// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/export_registry.h"
#include "app/registry/view_registry.h"

namespace steward {

/// A picture file, and how large a pixel of it is.
struct PictureFile
{
    const PictureFormat* format = nullptr;
    double scale = 1.0; ///< of rasters
};

/// The bytes of a view's export. Errors: those of the format.
Result<QByteArray> drawPictureFile(const ViewEntry& view, const PictureRequest& request,
                                   const PictureFile& file);

/// What that file says of itself. The sources are those of what is drawn, the most used first, or
/// else all of the dataset; 200 at most. The view draws its picture for that.
PictureRecord recordOf(const ViewEntry& view, const PictureRequest& request);
/// The same of pages made from a whole dataset.
PictureRecord recordOf(const Dataset& dataset, Day asOf, const QString& title);

} // namespace steward
