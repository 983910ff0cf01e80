// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_style.h"

#include <algorithm>

namespace steward {

SeriesStyle styleOf(const ChartPanel& panel, const ChartSeries& series)
{
    return panel.kind == ChartKind::Line ? series.style : SeriesStyle::Solid;
}

bool isDotted(const ChartPanel& panel, const ChartSeries& series)
{
    const SeriesStyle style = styleOf(panel, series);
    return style == SeriesStyle::Points || style == SeriesStyle::Rings;
}

bool hasDots(const ChartPanel& panel)
{
    return std::ranges::any_of(
        panel.series, [&panel](const ChartSeries& series) { return isDotted(panel, series); });
}

MarkerItem dotOf(const ChartPanel& panel, const ChartSeries& series, bool isPartial, QPointF center)
{
    const bool isHollow = isPartial || styleOf(panel, series) == SeriesStyle::Rings;
    return {.center = center,
            .radius = isHollow ? 3.5 : 4.0,
            .shape = MarkerShape::Circle,
            .fill = Fill{.role = isHollow ? Role::Canvas : series.role},
            .stroke = isHollow ? Stroke{.role = series.role, .width = 1.75}
                               : Stroke{.role = Role::Canvas}};
}

} // namespace steward
