// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/block_pieces.h"
#include "core/report/rich_text.h"
#include "core/report/type_grid.h"

namespace steward {

namespace {

/// The dots between a title and its page number.
void addLeader(Scene& scene, double from, double to, double y)
{
    if (to - from > gridUnit * 2.0)
        scene.add(LineItem{{from, y},
                           {to, y},
                           Stroke{.role = Role::Border, .dash = Dash::Dotted}});
}

Piece contentsPiece(const ContentsEntry& entry, const PieceContext& context)
{
    const TextStyle style = entry.level == 1 ? type::strong : type::body;
    const double step = leading(style, context.measure) + (entry.level == 1 ? gridUnit : 0.0);
    const double left = (entry.level - 1) * gridUnit * 4.0;
    const QString number = QString::number(entry.page + 1);
    const double numberLeft = context.width - context.measure.width(number, style);
    Piece piece;
    Scene& scene = piece.scene;
    double y = 0.0;
    double end = left;
    const double room = context.width - left - gridUnit * 14.0;
    for (const RichText& line : linesOf({entry.text}, style, room, context.measure)) {
        addLine(scene, line, QRectF(left, y, room, step), {.style = style}, context.measure);
        end = left + context.measure.width(line.text, style);
        y += step;
    }
    addLeader(scene, end + gridUnit * 2.0, numberLeft - gridUnit * 2.0, y - step * 0.38);
    addLine(scene, {number}, QRectF(0.0, y - step, context.width, step),
            {.style = style, .align = HAlign::Right}, context.measure);
    scene.size = {context.width, y};
    scene.links.push_back({QRectF(left, 0.0, context.width - left, y), {}, entry.anchor});
    piece.spaceBefore = entry.level == 1 ? gridUnit * 2.0 : 0.0;
    return piece;
}

} // namespace

std::vector<Piece> contentsPieces(const std::vector<ContentsEntry>& entries, PieceContext& context)
{
    std::vector<Piece> pieces;
    for (const ContentsEntry& entry : entries)
        pieces.push_back(contentsPiece(entry, context));
    return pieces;
}

} // namespace steward
