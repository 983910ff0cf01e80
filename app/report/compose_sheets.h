// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/registry/view_registry.h"
#include "app/report/compose_report.h"

namespace steward {

/// A view cut into sheets of paper that lie beside and below each other, with what explains them at
/// the end. The view must have sheets; the request's size and theme scale follow from the paper.
/// \param across 0: as many sheets beside each other as make it legible
Result<ComposedReport> composeSheets(const ViewEntry& view, PictureRequest request, Paper paper, int across);

} // namespace steward
