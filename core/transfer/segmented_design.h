// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows [1, t, D, D (t - T0)] of a segmented regression, and its yearly season. Centring at T0
// makes the third coefficient the change of level at T0; with D t it would be the one extrapolated
// to t = 0 (Wang et al., PMC10925407).

#pragma once

#include <vector>

namespace steward {

/// Rows by month, whatever months are missing: a row keeps the calendar number of its month.
struct SegmentedDesign
{
    std::vector<int> t;        ///< ascending, each once
    int event = 0;             ///< T0, on the scale of t
    int harmonics = 0;         ///< pairs, 0 to 2
    std::vector<double> cells; ///< row-major, rows() x columns()

    int rows() const { return static_cast<int>(t.size()); }
    int columns() const { return 4 + 2 * harmonics; }
};

SegmentedDesign segmentedDesign(std::vector<int> t, int event, int harmonics = 0);

/// D of a month: whether the event had happened. Earlier is the row of the projected earlier trend.
enum class EventSide : unsigned char { Earlier, Later };

/// One row: 1, t, D, D (t - T0), then sin and cos of 2 pi j t / 12 for each pair j.
std::vector<double> designRow(const SegmentedDesign& design, int t, EventSide side);

} // namespace steward
