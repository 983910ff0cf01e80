// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/cover_page.h"

#include "core/report/block_pieces.h"
#include "core/report/cover_strip.h"
#include "core/report/rich_text.h"
#include "core/report/type_grid.h"

#include <algorithm>

namespace steward {

namespace {

/// Of the page's width: where the title may reach to.
constexpr double titleShare = 0.86;

double heightOfText(const QStringList& lines, double width, const TextMeasure& measure)
{
    double height = 0.0;
    for (const QString& line : lines)
        height += static_cast<double>(measure.lines(line, type::small, width).size())
                  * leading(type::small, measure);
    return height;
}

void addState(Scene& scene, const QStringList& state, const QRectF& area, const TextMeasure& measure)
{
    double y = area.bottom() - heightOfText(state, area.width(), measure);
    scene.add(LineItem{{area.left(), y - gridUnit * 2.0},
                       {area.right(), y - gridUnit * 2.0},
                       Stroke{.role = Role::Border}});
    for (const QString& line : state)
        y += addText(scene, {line}, QRectF(area.left(), y, area.width(), 0.0),
                     {.style = type::small, .role = Role::TextMuted}, measure);
}

/// Returns where it ends.
double addTitle(Scene& scene, const Report& report, const Cover& cover, const QRectF& area,
                const TextMeasure& measure)
{
    const QRectF box(area.left(), area.top(), area.width() * titleShare, 0.0);
    double y = 0.0;
    const auto add = [&](const QString& text, TextStyle style, Role role, double after) {
        y += addText(scene, {text}, box.translated(0.0, y), {.style = style, .role = role}, measure);
        y += after;
    };
    add(cover.kicker, type::strong, Role::Accent, gridUnit * 2.0);
    add(report.title, type::title, Role::Text, gridUnit);
    add(cover.asOfText, type::lead, Role::Text, gridUnit * 4.0);
    add(cover.summary, type::body, Role::TextMuted, 0.0);
    return area.top() + y;
}

} // namespace

QRectF logoBox(QSizeF logo, const QRectF& room)
{
    if (logo.isEmpty())
        return {};
    const QSizeF size = logo.scaled(room.size(), Qt::KeepAspectRatio);
    return {QPointF(room.right() - size.width(), room.top()), size};
}

CoverPage coverPage(const Report& report, const Cover& cover, const PageFormat& format,
                    const TextMeasure& measure)
{
    CoverPage page;
    Scene& scene = page.scene;
    scene.size = format.size;
    const QRectF area = format.textArea();
    scene.add(RectItem{.rect = QRectF(0.0, 0.0, format.size.width(), gridUnit * 3.0),
                       .fill = Fill{.role = Role::Accent},
                       .stroke = {}});
    double y = addTitle(scene, report, cover,
                        area.adjusted(0.0, onGrid(area.height() * 0.06), 0.0, 0.0), measure);
    y = std::max(onGrid(area.top() + area.height() * 0.33), y + gridUnit * 10.0);
    if (!cover.bands.empty() || !cover.ticks.empty()) {
        const Scene strip = coverStrip(cover, area.width(), measure);
        append(scene, strip, {area.left(), y});
        y += strip.size.height() + gridUnit * 10.0;
    }
    PieceContext context{.measure = measure, .words = report.words, .width = area.width()};
    for (const Piece& row : piecesOf(cover.figures, context)) {
        append(scene, row.scene, {area.left(), y});
        y += row.scene.size.height() + gridUnit * 5.0;
    }
    addState(scene, report.state, area, measure);
    // Above the title, and as high as the strip at the head of the page leaves.
    const double top = gridUnit * 9.0;
    const double bottom = area.top() + onGrid(area.height() * 0.06) - gridUnit * 2.0;
    page.logo = logoBox(cover.logo, {area.left(), top, area.width(), bottom - top});
    return page;
}

} // namespace steward
