// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timeline_drawing.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr TextStyle caption{TextSize::Caption};
constexpr TextStyle captionBold{TextSize::Caption, TextWeight::Bold};
constexpr double shortestLabel = 28.0;
constexpr double shortestBarLabel = 48.0; ///< less of a name inside a bar tells nothing
constexpr std::size_t mostListed = 32; ///< items a folded mark names one by one

/// A label's room in steps: while a bar slowly changes its width, its text does not at every pixel.
double inSteps(double room) { return std::floor(room / 8.0) * 8.0; }

class LaneDrawing
{
public:
    LaneDrawing(const TimelineDrawing& drawing, const LaneSlot& slot)
        : m_drawing(drawing), m_slot(slot), m_look(slot.look), m_index(drawing.placer.model().index),
          m_matches(drawing.placer.model().matches), m_top(drawing.toScreen(slot.rowsTop())),
          m_selected(drawing.selectedItem >= 0 && m_index.holds(slot.indexLane, drawing.selectedItem)
                         ? drawing.selectedItem
                         : -1)
    {
    }

    void draw()
    {
        drawBars();
        const auto tiles = m_drawing.placer.tiles(m_slot.indexLane, m_look, m_drawing.seen());
        if (m_look.mode == LaneMode::Strip && isInside(m_look.rows() - 1))
            drawStrip(tiles);
        for (const TimelinePlacer::Tile* tile : tiles)
            for (const PlacedMark& mark : tile->marks)
                drawMark(*tile, mark);
    }

private:
    void drawBars();
    void drawBar(const TimelineIndex::Bar& bar);
    void addBarLabel(const TimelineItem& item, const QRectF& rect, bool isDim);
    void addSpan(const TimelineItem& item, const QRectF& rect, Role role, Tone strong, Tone weak);
    void drawStrip(const std::vector<const TimelinePlacer::Tile*>& tiles);
    void addStripColumn(const TimelineColumn& column, double bottom, double height, std::vector<RectItem>& runs);
    void drawMark(const TimelinePlacer::Tile& tile, const PlacedMark& mark);
    void addMarker(const PlacedMark& mark, const TimelineItem& item, QPointF center, bool isDim);
    QRectF addLabel(const PlacedMark& mark, const TimelineItem& item, QPointF center, double right, bool isDim);
    QRectF addCard(const PlacedMark& mark, const TimelineItem& item, QPointF center, double left, bool isDim);
    QString labelText(const PlacedMark& mark, const TimelineItem& item, TextStyle style, double room, bool isCut) const;
    void addHit(const QRectF& rect, std::int32_t item, int count, const ColumnQuery* columns);
    QString titleOf(const TimelineItem& item) const { return m_drawing.placer.labels().title(item); }
    QString detailOf(const TimelineItem& item) const { return m_drawing.placer.labels().detail(item); }

    bool isDim(int matches) const { return m_matches.isActive() && matches == 0; }
    double left() const { return m_drawing.frame.plotLeft; }
    double right() const { return m_drawing.plotRight(); }
    /// Whether a row may be drawn: on paper only as a whole.
    bool isInside(int row) const
    {
        const double half = m_look.rowHeight / 2.0;
        return !m_drawing.options.onlyWholeRows
               || (rowMiddle(row) + half <= m_drawing.bottom() + 0.5 && rowMiddle(row) - half >= m_drawing.frame.lanesTop - 0.5);
    }
    double rowMiddle(int row) const { return m_top + (row + 0.5) * m_look.rowHeight; }

    const TimelineDrawing& m_drawing;
    const LaneSlot& m_slot;
    const LaneLook& m_look;
    const TimelineIndex& m_index;
    const TimelineMatches& m_matches;
    double m_top;
    std::int32_t m_selected;
};

bool isWeak(std::uint8_t doubt) { return doubt >= doubtOfLow; }

void LaneDrawing::addHit(const QRectF& rect, std::int32_t item, int count, const ColumnQuery* columns)
{
    const QRectF inside(QPointF(std::max(rect.left(), left()), std::max(rect.top(), m_drawing.frame.lanesTop)),
                        QPointF(std::min(rect.right(), right()), std::min(rect.bottom(), m_drawing.bottom())));
    if (inside.width() < 1.0 || inside.height() < 1.0)
        return;
    HitTarget hit{inside, m_index.item(item).fact()};
    hit.count = count;
    hit.lane = m_slot.lane;
    if (count > 1 && columns) {
        const bool isFew = m_drawing.placer.isWhole() && count <= static_cast<int>(mostListed);
        if (isFew)
            for (const std::int32_t folded : m_index.itemsIn(*columns, mostListed))
                hit.folded.push_back(m_index.item(folded).fact());
        else if (m_selected >= 0 && (m_index.item(m_selected).begin >> columns->shift) == columns->first)
            hit.folded = {hit.fact, m_index.item(m_selected).fact()};
    }
    m_drawing.scene.hits.push_back(std::move(hit));
}

void LaneDrawing::drawBars()
{
    for (const TimelineIndex::Bar& bar : m_index.bars(m_slot.indexLane, m_drawing.seen(), m_look.leastClass))
        if (bar.row < m_look.barRows && isInside(bar.row))
            drawBar(bar);
}

/// The days that are certain in a stronger tone upon all that may be, whose ends say how they are known.
void LaneDrawing::addSpan(const TimelineItem& item, const QRectF& rect, Role role, Tone strong, Tone weak)
{
    const ItemEdges edges = edgesOf(m_drawing.dataset, item);
    const double begin = m_drawing.xOfDay(item.begin);
    const double end = m_drawing.xOfDay(item.end);
    RectItem all{{std::max(begin, left()), rect.top(), 0.0, rect.height()}, Fill{role, weak}, {}};
    all.rect.setRight(std::min(end, right()));
    if (all.rect.width() <= 0.0)
        return;
    all.left = begin >= left() ? edges.left : EdgeStyle::Sharp;
    all.right = end <= right() ? edges.right : EdgeStyle::Sharp;
    const double from = std::max(m_drawing.xOfDay(edges.certain.begin.number), left());
    const double to = std::min(m_drawing.xOfDay(edges.certain.end.number), right());
    const bool hasVagueDays = edges.certain.begin.number > item.begin || edges.certain.end.number < item.end;
    if (!hasVagueDays)
        all.fill->tone = strong;
    m_drawing.scene.add(all);
    if (hasVagueDays && to > from)
        m_drawing.scene.add(RectItem{{from, rect.top(), to - from, rect.height()}, Fill{role, strong}, {}});
}

void LaneDrawing::drawBar(const TimelineIndex::Bar& bar)
{
    const TimelineItem& item = m_index.item(bar.item);
    const double gap = m_look.rowHeight > 14.0 ? 2.0 : 1.0;
    const double x = std::max(m_drawing.xOfDay(item.begin), left());
    const double end = std::min(m_drawing.xOfDay(item.end) - 1.0, right());
    const QRectF rect(x, rowMiddle(bar.row) - m_look.rowHeight / 2.0 + gap, end - x, m_look.rowHeight - 2.0 * gap);
    if (rect.width() < 1.0)
        return;
    const bool dim = isDim(m_matches.isActive() && m_matches.has(bar.item) ? 1 : 0);
    const Role role = roleOf(m_drawing.dataset, item);
    const bool weak = isWeak(item.doubt) || dim;
    addSpan(item, rect, role, weak ? Tone::Faint : Tone::Soft, Tone::Faint);
    // A line in full colour tells what kind it is, on the side that is always drawn.
    m_drawing.scene.add(RectItem{{rect.left(), rect.bottom() - 2.0, rect.width(), 2.0},
                                 Fill{role, weak ? Tone::Soft : Tone::Medium}, {}});
    addBarLabel(item, rect, dim);
    addHit(rect, bar.item, 1, nullptr);
}

void LaneDrawing::addBarLabel(const TimelineItem& item, const QRectF& rect, bool dim)
{
    const double room = inSteps(rect.width() - 8.0);
    if (!m_look.hasLabels || room < shortestBarLabel)
        return;
    const double line = m_drawing.measure.lineHeight(caption);
    const Role role = dim ? Role::TextMuted : Role::Text;
    const QString title = m_drawing.measure.elided(titleOf(item), caption, room);
    const bool isCard = m_look.mode == LaneMode::Cards;
    const double top = isCard ? rect.center().y() - line : rect.center().y() - line / 2.0;
    m_drawing.scene.add(TextItem{{rect.left() + 5.0, top, room, line}, title, caption, role});
    if (isCard)
        m_drawing.scene.add(TextItem{{rect.left() + 5.0, top + line, room, line},
                                     m_drawing.measure.elided(detailOf(item), caption, room), caption, Role::TextMuted});
}

/// A column's height says how it compares with the average occupied one of its lane: that alone is
/// known without walking all of them. An average column is half as high as the strip.
void LaneDrawing::drawStrip(const std::vector<const TimelinePlacer::Tile*>& tiles)
{
    const int labelRows = m_look.hasLabels ? 1 : 0;
    const double height = (m_look.pointRows - labelRows) * m_look.rowHeight;
    const double bottom = m_top + m_look.rows() * m_look.rowHeight;
    std::vector<RectItem> runs;
    for (const TimelinePlacer::Tile* tile : tiles)
        for (const TimelineColumn& column : tile->columns)
            addStripColumn(column, bottom, height, runs);
    // None overlaps another, and a painter is fastest with one colour after the other.
    std::ranges::stable_sort(runs, {}, [](const RectItem& run) { return std::pair(run.fill->role, run.fill->tone); });
    for (const RectItem& run : runs)
        m_drawing.scene.add(run);
    m_drawing.scene.add(LineItem{{left(), bottom}, {right(), bottom}, {Role::Grid}});
}

/// Neighbours of one height and colour become one rectangle: the last run is made longer.
void LaneDrawing::addStripColumn(const TimelineColumn& column, double bottom, double height, std::vector<RectItem>& runs)
{
    const std::int64_t width = std::int64_t{1} << m_look.shift;
    const double begin = std::max(left(), m_drawing.xOfDay(static_cast<double>(column.number * width)));
    const double end = std::min(right(), m_drawing.xOfDay(static_cast<double>((column.number + std::int64_t{1}) * width)));
    if (end - begin < 0.5)
        return;
    const double share = 1.0 - std::exp2(-column.count / std::max(1.0, m_look.load));
    const double barHeight = std::max(2.0, std::round(share * height));
    const Role role = roleOf(m_drawing.dataset, m_index.item(column.best));
    const Tone tone = isDim(column.matches) ? Tone::Soft : isWeak(column.doubt) ? Tone::Medium : Tone::Full;
    const QRectF rect(begin, bottom - barHeight, end - begin, barHeight);
    const auto continues = [&](const RectItem& run) {
        return run.fill->role == role && run.fill->tone == tone && run.rect.top() == rect.top()
               && std::abs(run.rect.right() - rect.left()) < 0.01;
    };
    if (!runs.empty() && continues(runs.back()))
        runs.back().rect.setRight(rect.right());
    else
        runs.push_back(RectItem{rect, Fill{role, tone}, {}});
    const ColumnQuery query{m_slot.indexLane, column.number, column.number + 1, m_look.shift, m_look.leastClass};
    addHit({begin, bottom - height, end - begin, height}, column.best, column.count, &query);
}

void LaneDrawing::drawMark(const TimelinePlacer::Tile& tile, const PlacedMark& mark)
{
    const TimelineItem& item = m_index.item(mark.item);
    const double radius = m_look.mode == LaneMode::Strip ? 1.0 : markerRadius(item.importance);
    const double placed = m_drawing.xOfDay(tile.days.begin.number + mark.center);
    const double spanEnd = mark.hasSpan ? m_drawing.xOfDay(item.end) : placed + radius;
    if (std::max(spanEnd, placed) + widestLabel < left() || placed - widestLabel > right())
        return;
    // A span that begins left of the window keeps its glyph at the window's edge.
    double x = placed;
    if (mark.hasSpan)
        x = std::clamp(placed, std::min(left() + radius, spanEnd), std::max(spanEnd, left() + radius));
    const int row = m_look.mode == LaneMode::Strip ? 0 : mark.row;
    if (!isInside(m_look.barRows + row))
        return;
    const QPointF center(x, rowMiddle(m_look.barRows + row));
    const bool dim = isDim(mark.matches);
    const bool isVisible = spanEnd >= left() && x <= right();
    QRectF area;
    if (m_look.mode == LaneMode::Cards && mark.labelWidth > 0.0) {
        area = addCard(mark, item, center, x - radius - 3.0, dim);
    } else if (isVisible || mark.labelWidth > 0.0) {
        if (mark.hasSpan && isVisible)
            addSpan(item, {x, center.y() - 4.0, spanEnd - x, 8.0}, roleOf(m_drawing.dataset, item),
                    dim ? Tone::Soft : Tone::Medium, dim ? Tone::Faint : Tone::Soft);
        area = addLabel(mark, item, center, std::max(spanEnd, x + radius), dim);
    }
    if (m_look.mode != LaneMode::Strip && isVisible)
        addMarker(mark, item, center, dim);
    if (!isVisible && area.isEmpty())
        return;
    const double hitHeight = m_look.rowHeight - std::min(4.0, m_look.rowHeight / 4.0);
    const double hitLeft = std::min(x - 8.0, x - radius);
    const double hitRight = std::max(spanEnd, x + 8.0);
    const QRectF bare(hitLeft, center.y() - hitHeight / 2.0, hitRight - hitLeft, hitHeight);
    const ColumnQuery query = m_drawing.placer.columnOf(m_slot.indexLane, m_look, mark);
    if (m_look.mode != LaneMode::Strip || !area.isEmpty())
        addHit(m_look.mode == LaneMode::Strip ? area : bare.united(area), mark.item, mark.count, &query);
}

void LaneDrawing::addMarker(const PlacedMark& mark, const TimelineItem& item, QPointF center, bool dim)
{
    const double radius = std::min(markerRadius(item.importance), m_look.rowHeight / 2.0 - 1.0);
    if (center.x() < left() - radius || center.x() > right() + radius)
        return;
    const Role role = roleOf(m_drawing.dataset, item);
    const Tone tone = dim ? Tone::Soft : isWeak(mark.doubt) ? Tone::Medium : Tone::Full;
    const bool isHit = m_matches.isActive() && mark.matches > 0;
    if (isHit)
        m_drawing.scene.add(MarkerItem{center, radius + 3.0, MarkerShape::Circle, {}, Stroke{Role::Accent, Tone::Full, 1.5}});
    m_drawing.scene.add(MarkerItem{center, radius, item.kind == ItemKind::Event ? markerOf(role) : MarkerShape::Circle,
                                   Fill{role, tone}, Stroke{Role::Canvas}});
}

/// The label, or as much of it as the window's edge leaves room for.
QString LaneDrawing::labelText(const PlacedMark& mark, const TimelineItem& item, TextStyle style, double room, bool isCut) const
{
    return isCut ? markText(titleOf(item), mark.count, style, inSteps(room), m_drawing.measure) : mark.label;
}

/// Adds the label beside a marker, or the bare number of items; returns the area it takes. A label
/// after its mark is cut at the window's end, since panning brings the rest.
QRectF LaneDrawing::addLabel(const PlacedMark& mark, const TimelineItem& item, QPointF center, double right, bool dim)
{
    const double line = m_drawing.measure.lineHeight(caption);
    const double top = center.y() - line / 2.0;
    const Role role = dim || item.importance < 2 ? Role::TextMuted : Role::Text;
    if (mark.labelWidth <= 0.0) {
        const QString count = mark.count > 1 ? QString::number(mark.count) : QString();
        const double width = m_drawing.measure.width(count, caption);
        const bool hasRoom = m_look.hasLabels && mark.count > 1 && mark.roomAfter >= width + 4.0
                             && right + 3.0 + width <= this->right() && right >= left();
        if (hasRoom)
            m_drawing.scene.add(TextItem{{right + 3.0, top, width, line}, count, caption, Role::TextMuted});
        return {};
    }
    const double width = mark.labelWidth;
    QRectF box;
    if (mark.isLabelLeft) {
        const double end = center.x() - markerRadius(item.importance) - markGap;
        if (end - width >= left() && end <= this->right())
            box = QRectF(end - width, top, width, line);
    } else {
        const double begin = right + markGap;
        const double room = std::min(width, this->right() - begin - 2.0);
        if (begin >= left() && room >= std::min(width, shortestLabel))
            box = QRectF(begin, top, room, line);
    }
    if (box.isEmpty())
        return {};
    m_drawing.scene.add(TextItem{box, labelText(mark, item, caption, box.width(), box.width() < width), caption, role});
    return box;
}

QRectF LaneDrawing::addCard(const PlacedMark& mark, const TimelineItem& item, QPointF center, double cardLeft, bool dim)
{
    const double line = m_drawing.measure.lineHeight(caption);
    const double textLeft = center.x() + markerRadius(item.importance) + cardPadding;
    const double whole = textLeft + mark.labelWidth - cardPadding;
    if (whole < left() || cardLeft > right())
        return {};
    const double cardRight = std::min(whole, right());
    const double cutLeft = std::max(cardLeft, left());
    RectItem card{{cutLeft, center.y() - line - 3.0, cardRight - cutLeft, 2.0 * line + 6.0}, Fill{Role::Surface},
                  Stroke{dim ? Role::Grid : roleOf(m_drawing.dataset, item), Tone::Medium}};
    card.radius = 3.0;
    m_drawing.scene.add(card);
    const double textBegin = std::max(textLeft, left() + 3.0);
    const double room = cardRight - textBegin - 4.0;
    if (room < shortestLabel)
        return card.rect;
    const double fullRoom = mark.labelWidth - 2.0 * cardPadding + 1.0;
    const bool isCut = room < fullRoom;
    const double shown = isCut ? inSteps(room) : room;
    m_drawing.scene.add(TextItem{{textBegin, center.y() - line, room, line},
                                 labelText(mark, item, captionBold, room, isCut), captionBold,
                                 dim ? Role::TextMuted : Role::Text});
    m_drawing.scene.add(TextItem{{textBegin, center.y(), room, line},
                                 m_drawing.measure.elided(detailOf(item), caption, shown), caption, Role::TextMuted});
    return card.rect;
}

} // namespace

void drawLane(const TimelineDrawing& drawing, const LaneSlot& slot)
{
    LaneDrawing(drawing, slot).draw();
}

} // namespace steward
