// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scene/scene.h"

namespace steward {

/// Turns all there is in the scene round the upright line at `axis`, for pages that are read from
/// right to left: what stood at the left edge stands at the right one. Letters are not turned, nor
/// what a marker looks like; a text that began at the left of its box ends at its right. Done
/// twice, it changes nothing.
void mirror(Scene& scene, double axis);

} // namespace steward
