// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/render/picture.h"
#include "app/views/picture_request.h"
#include "app/views/picture_table.h"

namespace steward {

/// The overview page in exactly the requested size: what does not fit is left out, see
/// fitOverview().
Picture overviewPicture(const PictureRequest& request, const TextMeasure& measure);

/// Its figures over time, where their lines show them.
std::vector<PictureTable> overviewTables(const PictureRequest& request);

} // namespace steward
