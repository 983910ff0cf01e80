// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <vector>

namespace steward {

/// Which pixels of one row are taken, in cells of a few pixels: whether a stretch is free costs its
/// width divided by 256.
class RowCells
{
public:
    explicit RowCells(double width);

    /// Stretches are [left, right) in pixels; what lies outside the row is never free.
    bool isFree(double left, double right) const;
    void take(double left, double right);
    /// Free pixels from `x` on, up to the next taken one or the end of the row.
    double roomAfter(double x) const;

private:
    static constexpr double cell = 4.0;

    double m_width = 0.0;
    std::vector<std::uint64_t> m_words;
};

} // namespace steward
