// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/time_scale.h"

namespace steward {

DaySpan zoomed(DaySpan window, Day anchor, double factor)
{
    if (window.isEmpty())
        return window;
    const double days = std::clamp(std::round(window.days() * factor), 1.0, 4.0e6);
    const double share = static_cast<double>(anchor - window.begin) / window.days();
    const Day begin = anchor - static_cast<int>(std::round(share * days));
    return {begin, begin + static_cast<int>(days)};
}

} // namespace steward
