// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/picture_request.h"

namespace steward {

/// The timeline at the requested size. groupBy: "category" (default), "organization",
/// "body", "project", "person" or "none".
Picture timelinePicture(const PictureRequest& request, const TextMeasure& measure);

} // namespace steward
