// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/overview/overview_content.h"

#include "app/views/scene_canvas.h"

#include <vector>

namespace steward {

/// What each hit of a laid out overview is to a screen reader, in the order of `scene.hits`. A card
/// or a change says more than the fact it leads to.
std::vector<HitDescription> hitDescriptions(const Dataset& dataset, const OverviewContent& content,
                                            const Scene& scene);

} // namespace steward
