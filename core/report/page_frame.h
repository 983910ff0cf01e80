// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/page_flow.h"
#include "core/scene/text_measure.h"

namespace steward {

/// Head (title, as-of day) and foot (page n of N) of a page that is no cover.
void addFrame(DraftPage& page, const Report& report, int number, int count,
              const TextMeasure& measure);

} // namespace steward
