// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/page_flow.h"

#include <algorithm>

namespace steward {

namespace {

constexpr double columnGap = 28.0;
constexpr double gapAboveColumns = 12.0;
/// What must fit below a piece that is kept with something not known yet: columns that follow it.
constexpr double roomForNext = 136.0;

} // namespace

double heightOf(std::span<const Piece> group)
{
    double height = 0.0;
    for (const Piece& piece : group)
        height += piece.spaceBefore + piece.scene.size.height();
    return height;
}

QRectF PageFlow::area() const
{
    const QRectF text = m_format.textArea();
    const double width = columnWidth();
    return {text.left() + m_column * (width + columnGap), text.top(), width, text.height()};
}

double PageFlow::columnWidth() const
{
    return (m_format.textArea().width() - columnGap * (m_columns - 1)) / m_columns;
}

void PageFlow::breakPage(Orientation orientation)
{
    const bool isTurned = orientation == Orientation::Landscape && !m_usual.isLandscape();
    m_format = isTurned ? m_usual.turned() : m_usual;
    m_columns = 1;
    m_isPageDue = true;
}

void PageFlow::startPage()
{
    DraftPage draft;
    draft.format = m_format;
    draft.page.scene.size = m_format.size;
    m_pages.push_back(std::move(draft));
    m_isPageDue = false;
    m_column = 0;
    m_top = m_y = m_lowest = m_format.textArea().top();
}

void PageFlow::addCover(CoverPage cover)
{
    breakPage(Orientation::Portrait);
    startPage();
    m_pages.back().isCover = true;
    m_pages.back().page.scene = std::move(cover.scene);
    if (!cover.logo.isEmpty())
        m_pages.back().page.figures.push_back({logoFigure, cover.logo});
    m_isPageDue = true;
}

void PageFlow::setColumns(int count)
{
    m_y = m_top = m_lowest = std::max(m_lowest, m_y) + gapAboveColumns;
    m_columns = std::max(1, count);
    m_column = 0;
}

void PageFlow::nextColumn()
{
    m_lowest = std::max(m_lowest, m_y);
    if (m_column + 1 >= m_columns) {
        startPage();
        return;
    }
    ++m_column;
    m_y = m_top;
}

void PageFlow::add(std::vector<Piece> pieces)
{
    std::size_t begin = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].keepWithNext && i + 1 < pieces.size())
            continue;
        addGroup(std::span(pieces).subspan(begin, i + 1 - begin));
        begin = i + 1;
    }
}

void PageFlow::addGroup(std::span<Piece> group)
{
    if (m_isPageDue)
        startPage();
    for (Piece& piece : group) {
        const bool isPicture = !piece.figure.isEmpty() && piece.figureBox.isEmpty();
        if (isPicture && !piece.fillsPage)
            piece.scene.size.setHeight(area().height() * piece.heightShare);
    }
    const double spared = isAtTop() ? group.front().spaceBefore : 0.0;
    const double wanted = heightOf(group) + (group.back().keepWithNext ? roomForNext : 0.0);
    if (m_y + wanted - spared > area().bottom() && !isAtTop())
        nextColumn();
    // Columns that begin low on a page may have no room for it at their top either.
    const bool beginsLow = m_top > m_format.textArea().top();
    if (isAtTop() && beginsLow && m_y + wanted - spared > area().bottom())
        startPage();
    const double left = area().bottom() - m_y - heightOf(group)
                        + (isAtTop() ? group.front().spaceBefore : 0.0);
    for (Piece& piece : group) {
        if (piece.fillsPage)
            piece.scene.size.rheight() += std::max(0.0, left);
        if (m_y + piece.scene.size.height() > area().bottom() + 0.5 && !isAtTop())
            nextColumn();
        place(piece);
    }
}

void PageFlow::place(Piece& piece)
{
    Scene& scene = m_pages.back().page.scene;
    if (isAtTop() && piece.repeated) {
        append(scene, *piece.repeated, {area().left(), m_y});
        m_y += piece.repeated->size.height();
    } else if (!isAtTop()) {
        m_y += piece.spaceBefore;
    }
    const QPointF origin(area().left(), m_y);
    append(scene, piece.scene, origin);
    if (!piece.figure.isEmpty()) {
        const QRectF whole(QPointF(), piece.scene.size);
        const QRectF box = piece.figureBox.isEmpty() ? whole : piece.figureBox;
        m_pages.back().page.figures.push_back({piece.figure, box.translated(origin)});
    }
    if (piece.mark)
        m_marks.push_back({*piece.mark, static_cast<int>(m_pages.size()) - 1, m_y});
    m_y += piece.scene.size.height();
    m_lowest = std::max(m_lowest, m_y);
}

} // namespace steward
