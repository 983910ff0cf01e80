// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timeline_legend.h"

namespace steward {

/// What a sign means, in a few words.
QString legendText(LegendSign sign);
/// What was looked for and left out, as a sentence; empty where nothing was.
QString searchText(const Dataset& dataset, const TimelineFilter& filter);

} // namespace steward
