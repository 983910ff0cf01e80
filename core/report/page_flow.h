// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/cover_page.h"
#include "core/report/layout_report.h"
#include "core/report/piece.h"

#include <span>

namespace steward {

/// A page being filled, without head and foot.
struct DraftPage
{
    PageFormat format;
    bool isCover = false;
    ReportPage page;
};

/// A mark and where it came to lie.
struct PlacedMark
{
    PieceMark mark;
    int page = 0;
    double y = 0.0;
};

/// Of pieces below each other, with the spaces before them.
double heightOf(std::span<const Piece> group);

/// Sets pieces onto pages: downwards, column by column, page by page.
class PageFlow
{
public:
    /// \param usual of all pages but those that are to lie on their side and would not otherwise
    explicit PageFlow(PageFormat usual) : m_usual(usual) {}

    void breakPage(Orientation orientation);
    /// A page that is all one scene.
    void addCover(CoverPage cover);
    /// From here on; below what has been set so far.
    void setColumns(int count);
    double columnWidth() const;
    /// Pieces that are kept together go to a new column together, unless they are higher than one.
    void add(std::vector<Piece> pieces);

    const std::vector<DraftPage>& pages() const { return m_pages; }
    const std::vector<PlacedMark>& marks() const { return m_marks; }

private:
    QRectF area() const;
    void startPage();
    void nextColumn();
    bool isAtTop() const { return m_y <= m_top; }
    void addGroup(std::span<Piece> group);
    void place(Piece& piece);

    PageFormat m_usual;
    PageFormat m_format = m_usual;
    std::vector<DraftPage> m_pages;
    std::vector<PlacedMark> m_marks;
    bool m_isPageDue = true; ///< the next piece begins a page
    int m_columns = 1;
    int m_column = 0;
    double m_top = 0.0;    ///< where the columns begin
    double m_y = 0.0;      ///< where the next piece goes
    double m_lowest = 0.0; ///< end of the longest column
};

} // namespace steward
