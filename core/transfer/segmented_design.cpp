// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/segmented_design.h"

#include <cmath>
#include <numbers>

namespace steward {

std::vector<double> designRow(const SegmentedDesign& design, int t, EventSide side)
{
    const double later = side == EventSide::Later ? 1.0 : 0.0;
    std::vector<double> row{1.0, static_cast<double>(t), later, later * (t - design.event)};
    for (int pair = 1; pair <= design.harmonics; ++pair) {
        // A month of the year first: angles stay small, and equal months are equal to the bit.
        const double angle = 2.0 * std::numbers::pi * pair * (t % 12) / 12.0;
        row.push_back(std::sin(angle));
        row.push_back(std::cos(angle));
    }
    return row;
}

SegmentedDesign segmentedDesign(std::vector<int> t, int event, int harmonics)
{
    SegmentedDesign design{.t = std::move(t), .event = event, .harmonics = harmonics, .cells = {}};
    design.cells.reserve(design.t.size() * static_cast<std::size_t>(design.columns()));
    for (const int month : design.t) {
        const auto row = designRow(design, month,
                                   month < event ? EventSide::Earlier : EventSide::Later);
        design.cells.insert(design.cells.end(), row.begin(), row.end());
    }
    return design;
}

} // namespace steward
