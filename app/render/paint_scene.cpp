// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/render/paint_scene.h"

#include "app/render/drawn_text.h"
#include "app/render/hatch.h"
#include "app/render/pixel_grid.h"
#include "app/render/span_shape.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <vector>

namespace steward {

namespace {

constexpr double hatchLineWidth = 1.4;

QPen makePen(const Stroke& stroke, double width, PaintCache& cache)
{
    QPen pen(cache.color(stroke.role, stroke.tone), width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    if (stroke.dash == Dash::Dashed)
        pen.setDashPattern({4.0, 3.0});
    else if (stroke.dash == Dash::Dotted)
        pen.setDashPattern({1.0, 2.0});
    return pen;
}

QPainterPath pathOf(const PathItem& item)
{
    QPainterPath path;
    const std::vector<QPointF>& points = item.points;
    if (points.empty())
        return path;
    path.moveTo(points.front());
    if (item.curved) {
        for (std::size_t i = 1; i + 2 < points.size(); i += 3)
            path.cubicTo(points[i], points[i + 1], points[i + 2]);
    } else {
        for (std::size_t i = 1; i < points.size(); ++i)
            path.lineTo(points[i]);
    }
    if (item.closed)
        path.closeSubpath();
    return path;
}

/// An area that holds all that an item paints, generously.
struct Bounds
{
    static double pad(const std::optional<Stroke>& stroke) { return stroke ? stroke->width : 0.0; }

    QRectF operator()(const RectItem& item) const { return item.rect.adjusted(-2, -2, 2, 2); }
    QRectF operator()(const LineItem& item) const
    {
        const double w = item.stroke.width + 1.0;
        return QRectF(item.from, item.to).normalized().adjusted(-w, -w, w, w);
    }
    QRectF operator()(const PathItem& item) const
    {
        QRectF bounds;
        for (const QPointF point : item.points)
            bounds |= QRectF(point - QPointF(1, 1), QSizeF(2, 2));
        const double w = 2.0 * pad(item.stroke); // mitred corners reach out
        return bounds.adjusted(-w, -w, w, w);
    }
    QRectF operator()(const MarkerItem& item) const
    {
        const double reach = item.radius * 1.3 + 2.0 * pad(item.stroke) + 1.0;
        return {item.center - QPointF(reach, reach), QSizeF(2.0 * reach, 2.0 * reach)};
    }
    QRectF operator()(const TextItem& item) const
    {
        const QRectF& box = item.box;
        if (item.rotation == 0.0)
            return box.adjusted(-30, -10, 30, 10);
        const double reach = std::hypot(box.width(), box.height()) / 2.0 + 30.0;
        return {box.center() - QPointF(reach, reach), QSizeF(2.0 * reach, 2.0 * reach)};
    }
};

bool countsInPixels(const QTransform& transform)
{
    return transform.type() <= QTransform::TxTranslate && transform.dx() == std::round(transform.dx())
           && transform.dy() == std::round(transform.dy());
}

class ScenePainter
{
public:
    ScenePainter(QPainter& painter, PaintCache& cache)
        : m_painter(painter)
        , m_cache(cache)
        , m_grid(painter)
        , m_isRaster(painter.paintEngine()->type() == QPaintEngine::Raster)
        , m_countsInPixels(countsInPixels(painter.deviceTransform()))
    {}

    void operator()(const RectItem& item);
    void operator()(const LineItem& item);
    void operator()(const PathItem& item);
    void operator()(const MarkerItem& item);
    void operator()(const TextItem& item);
    /// To be called after the last item.
    void finish() { fillWaiting(); }

private:
    using Face = PaintCache::Face;

    bool fillPlainly(const RectItem& item);
    bool fillAsRect(const LineItem& item);
    void fillLater(const QRect& rect, const QColor& color);
    void fillWaiting();
    void drawGlyphs(const TextItem& item, const QString& text, const Face& face);
    void fillShape(const QPainterPath& path, const Fill& fill);
    void fillSpan(const SpanShape& shape, const Fill& fill);
    void drawHatch(const QPainterPath& path, const Fill& fill, double opacity);
    void strokePath(const QPainterPath& path, const Stroke& stroke);
    QPointF baselineStart(const TextItem& item, double textWidth, const Face& face) const;

    QPainter& m_painter;
    PaintCache& m_cache;
    PixelGrid m_grid;
    bool m_isRaster;
    bool m_countsInPixels;
    QColor m_waitingColor;
    std::vector<QRect> m_waiting; ///< rectangles of one colour that are still to be filled
};

/// Rectangles that cover whole pixels are filled many at once, without antialiasing: several times
/// faster than one by one.
void ScenePainter::fillWaiting()
{
    if (m_waiting.empty())
        return;
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_waitingColor);
    m_painter.drawRects(m_waiting.data(), static_cast<int>(m_waiting.size()));
    m_painter.setBrush(Qt::NoBrush);
    m_waiting.clear();
    m_painter.setRenderHint(QPainter::Antialiasing);
}

/// Most rectangles have square corners and sharp ends: no need of a path for these.
bool ScenePainter::fillPlainly(const RectItem& item)
{
    const bool isPlain = m_isRaster && item.fill && !item.stroke && item.fill->hatch == Hatch::None && item.radius <= 0.0
                         && item.left == EdgeStyle::Sharp && item.right == EdgeStyle::Sharp;
    if (!isPlain)
        return false;
    const QColor color = m_cache.color(item.fill->role, item.fill->tone);
    if (!m_countsInPixels) {
        m_painter.fillRect(m_grid.snapped(item.rect), color);
        return true;
    }
    fillLater(m_grid.snapped(item.rect).toRect(), color);
    return true;
}

void ScenePainter::fillLater(const QRect& rect, const QColor& color)
{
    if (color != m_waitingColor)
        fillWaiting();
    m_waitingColor = color;
    m_waiting.push_back(rect);
}

/// A line along the pixels is a rectangle of whole pixels, and quicker to fill than to draw: the
/// raster engine takes a line of a thousand pixels for a thousand spans.
bool ScenePainter::fillAsRect(const LineItem& item)
{
    const bool isUpright = item.from.x() == item.to.x();
    const bool isLevel = item.from.y() == item.to.y();
    if (!m_isRaster || !m_countsInPixels || item.stroke.dash != Dash::Solid || isUpright == isLevel)
        return false;
    const double width = m_grid.snappedWidth(item.stroke.width);
    const QLineF line = m_grid.snapped(QLineF(item.from, item.to), item.stroke.width);
    const double across = (isUpright ? line.x1() : line.y1()) - width / 2.0;
    if (width != std::round(width) || across != std::round(across))
        return false;
    const double begin = std::round(isUpright ? std::min(line.y1(), line.y2()) : std::min(line.x1(), line.x2()));
    const double end = std::round(isUpright ? std::max(line.y1(), line.y2()) : std::max(line.x1(), line.x2()));
    const QRectF rect = isUpright ? QRectF(across, begin, width, end - begin)
                                  : QRectF(begin, across, end - begin, width);
    fillLater(rect.toRect(), m_cache.color(item.stroke.role, item.stroke.tone));
    return true;
}

void ScenePainter::operator()(const RectItem& item)
{
    if (fillPlainly(item))
        return;
    fillWaiting();
    SpanShape shape{m_grid.snapped(item.rect), item.radius, item.left, item.right};
    if (item.fill)
        fillSpan(shape, *item.fill);
    if (!item.stroke)
        return;
    // Inside the rectangle, so that a border never makes a mark larger than its extent.
    const double inset = m_grid.snappedWidth(item.stroke->width) / 2.0;
    if (shape.rect.width() <= 2.0 * inset || shape.rect.height() <= 2.0 * inset)
        return;
    shape.rect.adjust(inset, inset, -inset, -inset);
    shape.radius = std::max(0.0, shape.radius - inset);
    strokePath(shape.border(), *item.stroke);
}

void ScenePainter::operator()(const LineItem& item)
{
    if (fillAsRect(item))
        return;
    fillWaiting();
    const QLineF line = m_grid.snapped(QLineF(item.from, item.to), item.stroke.width);
    m_painter.setPen(makePen(item.stroke, m_grid.snappedWidth(item.stroke.width), m_cache));
    m_painter.drawLine(line);
}

void ScenePainter::operator()(const PathItem& item)
{
    fillWaiting();
    const QPainterPath path = pathOf(item);
    if (item.fill)
        fillShape(path, *item.fill);
    if (!item.stroke)
        return;
    QPen pen = makePen(*item.stroke, item.stroke->width, m_cache);
    pen.setJoinStyle(Qt::RoundJoin);
    m_painter.strokePath(path, pen);
}

void ScenePainter::operator()(const MarkerItem& item)
{
    fillWaiting();
    const QPainterPath path = m_cache.marker(item.shape, item.radius).translated(item.center);
    if (item.fill)
        fillShape(path, *item.fill);
    if (item.stroke)
        m_painter.strokePath(path, makePen(*item.stroke, item.stroke->width, m_cache));
}

void ScenePainter::operator()(const TextItem& item)
{
    if (item.text.isEmpty())
        return;
    fillWaiting();
    const QString text = drawnText(item.text);
    const TextStyle style = drawnStyle(text, item.style);
    const Face& used = m_cache.face(style);
    m_painter.setPen(m_cache.color(item.role, Tone::Full));
    if (m_isRaster && item.rotation == 0.0)
        return drawGlyphs(item, text, used);
    m_painter.setFont(used.font);
    m_painter.setLayoutDirection(directionOf(text));
    const double width = item.horizontal == HAlign::Left ? 0.0 : used.metrics.horizontalAdvance(text);
    const QPointF start = baselineStart(item, width, used);
    if (item.rotation == 0.0) {
        m_painter.drawText(start, text);
        return;
    }
    const QPointF center = item.box.center();
    m_painter.save();
    m_painter.translate(center);
    m_painter.rotate(item.rotation);
    m_painter.drawText(start - center, text);
    m_painter.restore();
}

void ScenePainter::drawGlyphs(const TextItem& item, const QString& text, const Face& face)
{
    const PaintCache::ShapedText& shaped = m_cache.shaped(text, drawnStyle(text, item.style));
    const QPointF start = baselineStart(item, shaped.width, face) - QPointF(0.0, shaped.ascent);
    for (const QGlyphRun& run : shaped.runs)
        m_painter.drawGlyphRun(start, run);
}

QPointF ScenePainter::baselineStart(const TextItem& item, double textWidth, const Face& face) const
{
    const QRectF& box = item.box;
    double x = box.left();
    if (item.horizontal != HAlign::Left) {
        const double room = box.width() - textWidth;
        x += item.horizontal == HAlign::Center ? room / 2.0 : room;
    }
    const double ascent = face.metrics.ascent();
    const double descent = face.metrics.descent();
    switch (item.vertical) {
    case VAlign::Top: return {x, box.top() + ascent};
    case VAlign::Bottom: return {x, box.bottom() - descent};
    case VAlign::Center: break;
    }
    return {x, box.center().y() + (ascent - descent) / 2.0};
}

void ScenePainter::fillShape(const QPainterPath& path, const Fill& fill)
{
    if (fill.hatch == Hatch::None) {
        m_painter.fillPath(path, m_cache.color(fill.role, fill.tone));
        return;
    }
    m_painter.fillPath(path, m_cache.color(Role::Canvas, Tone::Full));
    drawHatch(path, fill, 1.0);
}

void ScenePainter::fillSpan(const SpanShape& shape, const Fill& fill)
{
    const bool hatched = fill.hatch != Hatch::None;
    if (!shape.isFaded()) {
        fillShape(shape.outline(), fill);
        return;
    }
    const QColor solid = hatched ? m_cache.color(Role::Canvas, Tone::Full)
                                 : m_cache.color(fill.role, fill.tone);
    QColor layered = solid;
    for (const FadeStep& layer : fadeLayers(shape)) {
        layered.setAlphaF(static_cast<float>(layer.opacity));
        m_painter.fillRect(layer.rect, layered);
    }
    m_painter.fillPath(shape.solidOutline(), solid);
    if (!hatched)
        return;
    drawHatch(shape.solidOutline(), fill, 1.0);
    for (const FadeStep& slice : fadeSlices(shape)) {
        QPainterPath path;
        path.addRect(slice.rect);
        drawHatch(path, fill, slice.opacity);
    }
}

void ScenePainter::drawHatch(const QPainterPath& path, const Fill& fill, double opacity)
{
    QColor color = m_cache.color(fill.role, fill.tone);
    color.setAlphaF(static_cast<float>(opacity));
    QPen pen(color, hatchLineWidth);
    pen.setCapStyle(Qt::FlatCap);
    m_painter.setPen(pen);
    const std::vector<QLineF> lines = hatchLines(path.toSubpathPolygons(), fill.hatch);
    if (!lines.empty())
        m_painter.drawLines(lines.data(), static_cast<int>(lines.size()));
}

void ScenePainter::strokePath(const QPainterPath& path, const Stroke& stroke)
{
    m_painter.strokePath(path, makePen(stroke, m_grid.snappedWidth(stroke.width), m_cache));
}

} // namespace

void paintScene(QPainter& painter, const Scene& scene, const Theme& theme)
{
    PaintCache cache;
    paintScene(painter, scene, theme, cache);
}

void paintScene(QPainter& painter, const Scene& scene, const Theme& theme, PaintCache& cache)
{
    cache.dressIn(theme);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setBrush(Qt::NoBrush);
    const bool clipped = painter.hasClipping();
    const QRectF clip = clipped ? painter.clipBoundingRect() : QRectF();
    ScenePainter paint(painter, cache);
    for (const SceneItem& item : scene.items) {
        if (!clipped || std::visit(Bounds{}, item).intersects(clip))
            std::visit(paint, item);
    }
    paint.finish();
    painter.restore();
}

} // namespace steward
