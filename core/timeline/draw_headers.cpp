// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timeline_drawing.h"

#include <algorithm>

namespace steward {

namespace {

constexpr TextStyle caption{TextSize::Caption};
constexpr TextStyle captionBold{TextSize::Caption, TextWeight::Bold};
constexpr double margin = 8.0;
constexpr double indent = 12.0;
constexpr double glyphWidth = 18.0;
constexpr double disclosureWidth = 14.0;

/// Points right when closed, down when open.
PathItem disclosure(QPointF center, bool isOpen)
{
    PathItem triangle;
    const double r = 3.5;
    if (isOpen)
        triangle.points = {center + QPointF(-r, -r / 2.0), center + QPointF(r, -r / 2.0), center + QPointF(0, r)};
    else
        triangle.points = {center + QPointF(-r / 2.0, -r), center + QPointF(r, 0), center + QPointF(-r / 2.0, r)};
    triangle.closed = true;
    triangle.fill = Fill{Role::TextMuted};
    return triangle;
}

/// Pixels the glyphs before the name take.
double addGlyphs(const TimelineDrawing& drawing, const Lane& lane, const LaneSlot& slot, QPointF at)
{
    double used = 0.0;
    if (lane.childCount > 0) {
        drawing.scene.add(disclosure(at + QPointF(5.0, 0.0), slot.isOpen));
        used += disclosureWidth;
    }
    if (lane.subject.sort == LaneSubject::Sort::Category) {
        const Role role = roleOf(static_cast<EventCategory>(lane.subject.number));
        drawing.scene.add(MarkerItem{at + QPointF(used + 7.0, 0.0), 5.5, markerOf(role), Fill{role}, {}});
        used += glyphWidth;
    }
    return used;
}

void addHeader(const TimelineDrawing& drawing, const LaneSlot& slot)
{
    const Lane& lane = drawing.placer.model().tree.lanes[static_cast<std::size_t>(slot.lane)];
    const double width = drawing.frame.plotLeft;
    const double top = drawing.toScreen(slot.top);
    const double line = drawing.measure.lineHeight(caption);
    // The name of a tall lane stays in view as long as the lane does.
    const double visibleTop = std::max(top, drawing.frame.lanesTop);
    const double visibleBottom = std::min(top + slot.height, drawing.bottom());
    const double middle = std::clamp((visibleTop + visibleBottom) / 2.0, std::min(top + slot.height - line / 2.0 - 2.0, visibleTop + line / 2.0),
                                     std::max(visibleTop + line / 2.0, top + slot.height - line / 2.0));
    drawing.scene.add(LineItem{{0.0, top}, {width, top}, {Role::Border}});
    if (drawing.options.onlyWholeRows && middle + line / 2.0 > drawing.bottom() + 0.5)
        return;
    double textLeft = margin + lane.depth * indent;
    if (lane.depth > 0 && lane.childCount == 0)
        textLeft += disclosureWidth; // further in than its parent's name
    textLeft += addGlyphs(drawing, lane, slot, {textLeft, middle});
    const QString count = drawing.placer.model().isCoarse ? QString() : QString::number(lane.itemCount);
    const double countWidth = drawing.measure.width(count, caption) + 2.0;
    const QRectF box(textLeft, middle - line / 2.0, width - textLeft - margin - 1.0, line);
    const TextStyle style = lane.childCount > 0 && slot.isOpen ? captionBold : caption;
    const QRectF nameBox = box.adjusted(0, 0, -countWidth - 4.0, 0);
    drawing.scene.add(TextItem{nameBox, drawing.measure.elided(lane.name, style, nameBox.width()), style});
    drawing.scene.add(TextItem{box, count, caption, Role::TextMuted, HAlign::Right});
    if (slot.look.hiddenBarRows > 0 && box.bottom() + line <= visibleBottom) {
        const QRectF below = box.translated(0.0, line);
        drawing.scene.add(TextItem{below, drawing.measure.elided(drawing.words.hiddenRows(slot.look.hiddenBarRows), caption, below.width()),
                                   caption, Role::TextMuted});
    }
    HitTarget hit{{2.0, visibleTop + 1.0, width - 5.0, visibleBottom - visibleTop - 2.0}, lane.subject.fact()};
    hit.part = HitPart::Header;
    hit.lane = slot.lane;
    hit.count = lane.itemCount;
    if (hit.rect.height() > 2.0)
        drawing.scene.hits.push_back(hit);
}

} // namespace

void drawLaneHeaders(const TimelineDrawing& drawing)
{
    const double width = drawing.frame.plotLeft;
    const double top = drawing.frame.lanesTop;
    const double height = drawing.bottom() - top;
    drawing.scene.add(RectItem{{0.0, top, width - 1.0, height}, Fill{Role::SurfaceAlt}, {}});
    // Past the plot's right edge nothing may show.
    drawing.scene.add(RectItem{{drawing.plotRight(), top, drawing.options.size.width() - drawing.plotRight(), height},
                               Fill{Role::Canvas}, {}});
    const auto [first, last] = drawing.stack.visible(drawing.options.scrollTop,
                                                     drawing.options.scrollTop + drawing.frame.lanesHeight);
    for (std::size_t i = first; i < last; ++i) {
        const double y = drawing.toScreen(drawing.stack.shown[i].top);
        drawing.scene.add(LineItem{{width, y}, {drawing.options.size.width(), y}, {Role::Border}});
        addHeader(drawing, drawing.stack.shown[i]);
    }
    if (last > 0 && drawing.toScreen(drawing.stack.height) < drawing.bottom()) {
        const double y = drawing.toScreen(drawing.stack.height);
        drawing.scene.add(LineItem{{0.0, y}, {drawing.options.size.width(), y}, {Role::Border}});
    }
    drawing.scene.add(LineItem{{width - 1.0, 0.0}, {width - 1.0, drawing.bottom()}, {Role::Border}});
}

} // namespace steward
