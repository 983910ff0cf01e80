// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/registry/view_registry.h"

namespace steward {

/// A view as a picture that can stand alone: its title above, the state it shows below. `size` of the
/// request is that of the whole. The view must have a picture.
Picture exportView(const ViewEntry& view, const PictureRequest& request, const TextMeasure& measure);
/// What the facts of that picture rest on; nothing where the view cannot tell.
std::optional<DrawnSources> exportSources(const ViewEntry& view, const PictureRequest& request,
                                          const TextMeasure& measure);
/// A name for a file of it: the title that was asked for, or else the view and the dataset.
QString exportTitle(const ViewEntry& view, const PictureRequest& request);

/// What was looked at, on one line: as-of and compare day, filter, dataset, program. Printed under
/// every export and shown in the status line.
QString stateLine(const Snapshot& snapshot, const Snapshot* compare);

} // namespace steward
