// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/layout_report.h"

namespace steward {

/// The whole first page: what the document is, the history as one strip, and the figures of the day.
Scene coverScene(const Report& report, const Cover& cover, const PageFormat& format,
                 const TextMeasure& measure);

} // namespace steward
