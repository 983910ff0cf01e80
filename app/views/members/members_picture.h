// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/picture_request.h"

namespace steward {

/// The membership graph on the request's day, with its legend. O(nodes + edges).
Picture membersPicture(const PictureRequest& request, const TextMeasure& measure);

} // namespace steward
