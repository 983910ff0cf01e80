// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/block_pieces.h"
#include "core/report/rich_text.h"
#include "core/report/type_grid.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr double gap = 20.0;
constexpr double leastWidth = 140.0;

/// Returns the height.
double addFigure(Scene& scene, const KeyFigures::Item& item, double left, double width,
                 const TextMeasure& measure)
{
    scene.add(LineItem{{left, 0.5}, {left + width, 0.5}, Stroke{.role = Role::Axis}});
    const auto boxAt = [&](double y) { return QRectF(left, y, width, 0.0); };
    double y = gridUnit;
    y += addText(scene, {item.value}, boxAt(y), {.style = type::title}, measure);
    y += addText(scene, {item.label}, boxAt(y), {.style = type::smallStrong}, measure);
    y += addText(scene, {item.note}, boxAt(y), {.style = type::small, .role = Role::TextMuted},
                 measure);
    return y;
}

} // namespace

std::vector<Piece> piecesOf(const KeyFigures& figures, PieceContext& context)
{
    const auto count = figures.items.size();
    if (count == 0)
        return {};
    const auto fitting = static_cast<std::size_t>(
        std::max(1.0, std::floor((context.width + gap) / (leastWidth + gap))));
    const std::size_t rows = (count + fitting - 1) / fitting;
    const std::size_t columns = (count + rows - 1) / rows;
    const double width
        = (context.width - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < count; ++i) {
        if (i % columns == 0) {
            if (!pieces.empty())
                pieces.back().keepWithNext = true; // they are looked at together
            pieces.emplace_back();
            pieces.back().spaceBefore = gridUnit * 4.0;
            pieces.back().scene.size = {context.width, 0.0};
        }
        Scene& scene = pieces.back().scene;
        const double left = static_cast<double>(i % columns) * (width + gap);
        const double height = addFigure(scene, figures.items[i], left, width, context.measure);
        scene.size.setHeight(std::max(scene.size.height(), height));
    }
    return pieces;
}

} // namespace steward
