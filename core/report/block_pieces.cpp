// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/block_pieces.h"

#include "core/report/cover_page.h"
#include "core/report/rich_text.h"
#include "core/report/type_grid.h"

#include <QUrl>

#include <algorithm>

namespace steward {

namespace {

constexpr double bulletIndent = 16.0;
/// Longest line of running text, in heights of a line: about ninety characters.
constexpr double longestLine = 35.0;

struct ParagraphLook
{
    LineLook line;
    double spaceBefore = 8.0;
    double indent = 0.0;
};

ParagraphLook lookOf(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Lead: return {{.style = type::lead}, 12.0, 0.0};
    case ParagraphStyle::Body: return {{.style = type::body}, 8.0, 0.0};
    case ParagraphStyle::Bullet: return {{.style = type::body}, 4.0, bulletIndent};
    case ParagraphStyle::Note: return {{.style = type::small, .role = Role::TextMuted}, 8.0, 0.0};
    }
    return {};
}

void addBullet(Scene& scene, double height)
{
    scene.add(MarkerItem{.center = {4.0, height / 2.0},
                         .radius = 2.0,
                         .shape = MarkerShape::Circle,
                         .fill = Fill{.role = Role::TextMuted},
                         .stroke = {}});
}

/// First and last lines of a paragraph do not stand alone on a page.
bool isKept(std::size_t line, std::size_t count)
{
    return line + 1 < count && (line == 0 || line + 2 == count);
}

/// Space to the left of the numbers of sources.
double numberWidth(const PieceContext& context)
{
    return onGrid(context.measure.width(QStringLiteral("[888]"), type::small) + gridUnit);
}

Piece sourcePiece(const SourceEntry& entry, const PieceContext& context)
{
    const double left = numberWidth(context);
    const QRectF column(left, 0.0, context.width - left, 0.0);
    Piece piece;
    Scene& scene = piece.scene;
    const double step = leading(type::small, context.measure);
    addLine(scene, {u'[' + QString::number(entry.number) + u']'}, QRectF(0.0, 0.0, left, step),
            {.style = type::small, .role = Role::TextMuted}, context.measure);
    double y = addText(scene, {entry.title}, column, {.style = type::smallStrong}, context.measure);
    y += addText(scene, {entry.details}, column.translated(0.0, y),
                 {.style = type::small, .role = Role::TextMuted}, context.measure);
    if (!entry.url.isEmpty())
        y += addText(scene, {entry.url, {{0, entry.url.size(), entry.url, {}}}},
                     column.translated(0.0, y), {.style = type::small}, context.measure);
    scene.size = {context.width, y};
    piece.spaceBefore = gridUnit * 2.0;
    piece.mark = PieceMark{{}, sourceAnchor(entry.number), 0};
    return piece;
}

RichText runOnText(const SourceEntry& entry, SourceStyle style)
{
    RichText text{entry.title + QStringLiteral(". ") + entry.details};
    if (entry.url.isEmpty())
        return text;
    text.text += QStringLiteral(". ");
    if (style == SourceStyle::Short) {
        text.links.push_back({0, entry.title.size(), entry.url, {}});
        text.text += QUrl(entry.url).host();
    } else {
        text.links.push_back({text.text.size(), entry.url.size(), entry.url, {}});
        text.text += entry.url;
    }
    return text;
}

Piece runOnSourcePiece(const SourceEntry& entry, SourceStyle style, const PieceContext& context)
{
    const double left = numberWidth(context);
    const RichText text = runOnText(entry, style);
    Piece piece;
    addLine(piece.scene, {u'[' + QString::number(entry.number) + u']'},
            QRectF(0.0, 0.0, left, leading(type::small, context.measure)),
            {.style = type::small, .role = Role::TextMuted}, context.measure);
    const double height = addText(piece.scene, text, QRectF(left, 0.0, context.width - left, 0.0),
                                  {.style = type::small, .role = Role::TextMuted}, context.measure);
    piece.scene.size = {context.width, height};
    piece.spaceBefore = gridUnit;
    piece.mark = PieceMark{{}, sourceAnchor(entry.number), 0};
    return piece;
}

} // namespace

std::vector<Piece> piecesOf(const Masthead& masthead, const QString& title, PieceContext& context)
{
    constexpr double titleShare = 0.76;
    constexpr QSizeF logoRoom(180.0, 56.0);
    const double share = masthead.logo.isEmpty() ? 1.0 : titleShare;
    const QRectF column(0.0, 0.0, context.width * share, 0.0);
    Piece piece;
    double y = 0.0;
    const auto add = [&](const QString& text, TextStyle style, Role role) {
        y += addText(piece.scene, {text}, column.translated(0.0, y), {.style = style, .role = role},
                     context.measure);
    };
    add(masthead.kicker, type::smallStrong, Role::Accent);
    add(title, type::title, Role::Text);
    piece.figureBox = logoBox(masthead.logo, {QPointF(context.width - logoRoom.width(), 0.0), logoRoom});
    if (!piece.figureBox.isEmpty())
        piece.figure = logoFigure;
    piece.scene.size = {context.width, std::max(y, piece.figureBox.bottom()) + gridUnit};
    std::vector<Piece> pieces;
    pieces.push_back(std::move(piece));
    return pieces;
}

std::vector<Piece> piecesOf(const Heading& heading, PieceContext& context)
{
    const TextStyle style = headingStyleOf(heading.level);
    const bool isSection = heading.level == 1;
    Piece piece;
    double y = 0.0;
    if (isSection) {
        piece.scene.add(LineItem{{0.0, 0.5}, {context.width, 0.5}, Stroke{.role = Role::Text}});
        y = gridUnit * 3.0;
    }
    y += addText(piece.scene, {heading.text}, QRectF(0.0, y, context.width, 0.0), {.style = style},
                 context.measure);
    piece.scene.size = {context.width, y + (isSection ? gridUnit : 0.0)};
    piece.spaceBefore = gridUnit * (isSection ? 9.0 : 5.0);
    piece.keepWithNext = true;
    piece.mark = PieceMark{heading.text, heading.anchor, heading.level};
    std::vector<Piece> pieces;
    pieces.push_back(std::move(piece));
    return pieces;
}

std::vector<Piece> piecesOf(const ReportParagraph& paragraph, PieceContext& context)
{
    const ParagraphLook look = lookOf(paragraph.style);
    // Small print is as wide as what it belongs to.
    const bool isSmall = paragraph.style == ParagraphStyle::Note;
    const double longest
        = longestLine * context.measure.lineHeight(isSmall ? type::body : look.line.style);
    const double width = std::min(context.width, longest) - look.indent;
    const double step = leading(look.line.style, context.measure);
    const auto lines = linesOf(paragraph.text, look.line.style, width, context.measure);
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Piece piece;
        piece.scene.size = {context.width, step};
        if (i == 0) {
            piece.spaceBefore = look.spaceBefore;
            if (paragraph.style == ParagraphStyle::Bullet)
                addBullet(piece.scene, step);
        }
        addLine(piece.scene, lines[i], QRectF(look.indent, 0.0, width, step), look.line,
                context.measure);
        piece.keepWithNext = isKept(i, lines.size());
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

std::vector<Piece> captionPieces(const QString& label, const RichText& text, PieceContext& context)
{
    const double step = leading(type::small, context.measure);
    const double indent
        = onGrid(context.measure.width(label, type::smallStrong) + gridUnit * 2.0);
    const double width = std::min(context.width - indent,
                                  longestLine * context.measure.lineHeight(type::body));
    const auto lines = linesOf(text, type::small, width, context.measure);
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Piece piece;
        piece.scene.size = {context.width, step};
        if (i == 0)
            addLine(piece.scene, {label}, QRectF(0.0, 0.0, indent, step),
                    {.style = type::smallStrong}, context.measure);
        addLine(piece.scene, lines[i], QRectF(indent, 0.0, width, step),
                {.style = type::small, .role = Role::TextMuted}, context.measure);
        piece.keepWithNext = i + 1 < lines.size();
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

std::vector<Piece> piecesOf(const ReportFigure& figure, PieceContext& context)
{
    constexpr double leastShare = 0.3;
    Piece picture;
    picture.figure = figure.key;
    picture.fillsPage = figure.height <= 0.0;
    picture.heightShare = picture.fillsPage ? leastShare : figure.height;
    picture.scene.size = {context.width, picture.fillsPage ? 240.0 : 0.0};
    picture.spaceBefore = gridUnit * 3.0;
    picture.keepWithNext = true;
    std::vector<Piece> pieces;
    pieces.push_back(std::move(picture));
    auto caption
        = captionPieces(context.words.figure.arg(++context.figures), figure.caption, context);
    if (!caption.empty())
        caption.front().spaceBefore = gridUnit;
    std::ranges::move(caption, std::back_inserter(pieces));
    return pieces;
}

std::vector<Piece> piecesOf(const SourceList& sources, PieceContext& context)
{
    std::vector<Piece> pieces;
    for (const SourceEntry& entry : sources.entries)
        pieces.push_back(sources.style == SourceStyle::Full
                             ? sourcePiece(entry, context)
                             : runOnSourcePiece(entry, sources.style, context));
    return pieces;
}

} // namespace steward
