// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_window.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr int fewestDays = 28;
constexpr int mostDays = 366 * 9999;

} // namespace

DaySpan zoomed(DaySpan window, Day anchor, double factor)
{
    const double days = std::max(window.days(), 1);
    const double wanted = std::clamp<double>(days * factor, fewestDays, mostDays);
    const double share = std::clamp((anchor - window.begin) / days, 0.0, 1.0);
    const Day begin = anchor - static_cast<int>(std::lround(share * wanted));
    return {begin, begin + static_cast<int>(std::lround(wanted))};
}

DaySpan panned(DaySpan window, double share)
{
    const int days = static_cast<int>(std::lround(share * window.days()));
    return {window.begin + days, window.end + days};
}

DaySpan movedInto(DaySpan window, DaySpan whole)
{
    const int days = std::min(window.days(), whole.days());
    const Day begin = std::clamp(window.begin, whole.begin, whole.end - days);
    return {begin, begin + days};
}

} // namespace steward
