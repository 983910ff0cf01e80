// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows for the bars of one lane, the same at every zoom: longer classes of length choose first, so a
// bar never gives way to a shorter one that zooming in makes visible.

#pragma once

#include "core/base/interval.h"

#include <cstdint>
#include <span>
#include <vector>

namespace steward {

inline constexpr int mostSpanRows = 64;
/// In a lane of very many spans, where more rows would only cost time.
inline constexpr int fewSpanRows = 6;
inline constexpr std::uint8_t noSpanRow = 255;

class SpanRows
{
public:
    /// \param rowCount at most mostSpanRows
    explicit SpanRows(int rowCount) : m_rows(static_cast<std::size_t>(rowCount)) {}

    /// For every span the first row in which it overlaps none placed before, or noSpanRow. `spans`
    /// by begin; to be called from the longest class of length to the shortest.
    /// O(spans · rows), and once what has been placed before.
    void place(std::span<const DaySpan> spans, std::span<std::uint8_t> rows);

private:
    using Row = std::vector<DaySpan>; ///< taken, by begin
    std::vector<Row> m_rows;
};

} // namespace steward
