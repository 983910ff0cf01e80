// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/picture_request.h"

namespace steward {

/// The charts in a grid, two by two where the shape allows, or the one named by `request.metric`
/// (see growthMetrics(); any other name: all). `request.groupBy` names the repositories, in the
/// words of parseScope; empty or wrong: the project family.
Picture growthPicture(const PictureRequest& request, const TextMeasure& measure);

} // namespace steward
