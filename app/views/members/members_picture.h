// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/source_count.h"

#include "app/views/picture_request.h"
#include "app/views/picture_table.h"

namespace steward {

/// The membership graph on the request's day, with its legend. O(nodes + edges).
Picture membersPicture(const PictureRequest& request, const TextMeasure& measure);
/// What the links of that picture rest on, of all of its days. It is drawn for that.
DrawnSources membersSources(const PictureRequest& request, const TextMeasure& measure);

/// The memberships, seats and roles it shows.
std::vector<PictureTable> membersTables(const PictureRequest& request);

} // namespace steward
