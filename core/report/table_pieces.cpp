// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/block_pieces.h"
#include "core/report/rich_text.h"
#include "core/report/type_grid.h"

#include <algorithm>

namespace steward {

namespace {

constexpr double columnGap = 12.0;
constexpr double padding = 2.0; ///< above and below the text of a row
constexpr double markWidth = 16.0;

struct ColumnPlace
{
    double left = 0.0;
    double width = 0.0;
    HAlign align = HAlign::Left;
};

std::vector<ColumnPlace> placesOf(const std::vector<TableColumn>& columns, double width)
{
    double shares = 0.0;
    for (const TableColumn& column : columns)
        shares += column.share;
    const double free = width - columnGap * static_cast<double>(columns.size() - 1);
    std::vector<ColumnPlace> places;
    double left = 0.0;
    for (const TableColumn& column : columns) {
        places.push_back({left, free * column.share / shares, column.align});
        left += places.back().width + columnGap;
    }
    return places;
}

void addRule(Scene& scene, double y, double width, Role role, double strength)
{
    scene.add(LineItem{{0.0, y}, {width, y}, Stroke{.role = role, .width = strength}});
}

void addMark(Scene& scene, const TableMark& mark, QPointF center)
{
    scene.add(MarkerItem{.center = center,
                         .radius = 4.0,
                         .shape = mark.shape,
                         .fill = Fill{.role = mark.role},
                         .stroke = {}});
}

/// Returns the height of the cell's text.
double addCell(Scene& scene, const TableCell& cell, const ColumnPlace& place,
               const TextMeasure& measure)
{
    const TextStyle style{.size = TextSize::Caption, .weight = cell.weight};
    double left = place.left;
    if (cell.mark) {
        addMark(scene, *cell.mark, {left + 5.0, padding + leading(style, measure) / 2.0});
        left += markWidth;
    }
    const QRectF box(left, padding, place.left + place.width - left, 0.0);
    const double text
        = addText(scene, cell.text, box, {.style = style, .align = place.align}, measure);
    const LineLook quiet{.style = type::small, .role = Role::TextMuted, .align = place.align};
    return text + addText(scene, cell.detail, box.translated(0.0, text), quiet, measure);
}

Piece rowPiece(const TableRow& row, const std::vector<ColumnPlace>& places,
               const PieceContext& context)
{
    Piece piece;
    const bool isGroup = row.cells.size() == 1 && places.size() > 1;
    double height = leading(type::small, context.measure);
    for (std::size_t i = 0; i < std::min(row.cells.size(), places.size()); ++i) {
        const ColumnPlace place = isGroup ? ColumnPlace{0.0, context.width, HAlign::Left}
                                          : places[i];
        height = std::max(height, addCell(piece.scene, row.cells[i], place, context.measure));
    }
    height += 2.0 * padding;
    addRule(piece.scene, height, context.width, isGroup ? Role::Axis : Role::Grid, 0.5);
    piece.scene.size = {context.width, height};
    if (isGroup)
        piece.spaceBefore = gridUnit * 2.0;
    piece.keepWithNext = isGroup;
    return piece;
}

Piece headerPiece(const Table& table, const std::vector<ColumnPlace>& places,
                  const PieceContext& context)
{
    Piece piece;
    addRule(piece.scene, 0.5, context.width, Role::Text, 1.0);
    double height = 0.0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const TableCell cell{.text = {table.columns[i].title}, .weight = TextWeight::Bold};
        height = std::max(height, addCell(piece.scene, cell, places[i], context.measure));
    }
    height += 2.0 * padding;
    addRule(piece.scene, height, context.width, Role::Axis, 0.75);
    piece.scene.size = {context.width, height};
    piece.keepWithNext = true;
    return piece;
}

/// The first two rows stay with the titles, the last two with each other.
void keepTogether(std::vector<Piece>& rows)
{
    if (rows.size() < 2)
        return;
    rows.front().keepWithNext = true;
    rows[rows.size() - 2].keepWithNext = true;
    rows.back().keepWithNext = false;
}

} // namespace

std::vector<Piece> piecesOf(const Table& table, PieceContext& context)
{
    if (table.rows.empty() || table.columns.empty())
        return {};
    const std::vector<ColumnPlace> places = placesOf(table.columns, context.width);
    std::vector<Piece> rows;
    for (const TableRow& row : table.rows)
        rows.push_back(rowPiece(row, places, context));
    keepTogether(rows);
    std::vector<Piece> pieces;
    if (!table.caption.text.isEmpty()) {
        pieces = captionPieces(context.words.table.arg(++context.tables), table.caption, context);
        pieces.back().keepWithNext = true;
        pieces.front().spaceBefore = gridUnit * 4.0;
    }
    pieces.push_back(headerPiece(table, places, context));
    pieces.back().spaceBefore = gridUnit;
    const auto repeated = std::make_shared<const Scene>(pieces.back().scene);
    for (Piece& row : rows) {
        row.repeated = repeated;
        pieces.push_back(std::move(row));
    }
    return pieces;
}

} // namespace steward
