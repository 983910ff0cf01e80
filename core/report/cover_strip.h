// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"
#include "core/scene/scene.h"
#include "core/scene/text_measure.h"

namespace steward {

/// The history as one band: eras as tints, events as strokes, years below, and what the tints are.
/// As high as it needs.
Scene coverStrip(const Cover& cover, double width, const TextMeasure& measure);

} // namespace steward
