// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/layout_timeline.h"

namespace steward {

/// The timeline's words in the language of the application.
TimelineWords timelineWords();

/// A tick's label: the year, the month or the day, as short as it can be understood.
QString tickText(Day day, TickUnit unit);

} // namespace steward
