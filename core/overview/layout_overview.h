// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The overview as a page: who stewards, the eras, what happened, the figures, what changed, and
// what the dataset says of itself. Input: words and numbers; output: a scene. Nothing is asked of
// the dataset here.

#pragma once

#include "core/overview/overview_content.h"
#include "core/scene/text_measure.h"

namespace steward {

/// As wide as `size`, and at least as high: higher where the content takes it. Texts do not overlap
/// and stay inside their boxes, from 320 pixels of width on.
Scene layoutOverview(const OverviewContent& content, QSizeF size, const TextMeasure& measure);

/// Exactly `size`: what does not fit is left out, the least important first (changes, then
/// definitions, notes and long texts, then whole parts from the bottom).
Scene fitOverview(const OverviewContent& content, QSizeF size, const TextMeasure& measure);

} // namespace steward
