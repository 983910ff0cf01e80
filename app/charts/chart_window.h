// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Windows that gestures ask for. What a window may be at most is the owner's to decide.

#pragma once

#include "core/base/interval.h"

namespace steward {

/// The window with `factor` times its days, `anchor` staying where it is; at least four weeks.
DaySpan zoomed(DaySpan window, Day anchor, double factor);
/// The window moved by a share of its length; negative is back in time.
DaySpan panned(DaySpan window, double share);
/// `window` moved, and shortened if need be, so that it lies within `whole`.
DaySpan movedInto(DaySpan window, DaySpan whole);

} // namespace steward
