// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/scene_canvas.h"

#include "app/render/paint_scene.h"
#include "app/views/hit_neighbour.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace steward {

namespace {

// A scene larger than this is painted anew where it shows, rather than kept as a pixmap.
constexpr double mostCachedPixels = 16e6;
constexpr qsizetype longestTipName = 200;
constexpr qsizetype longestTipText = 600;

bool stands(const HitTarget& hit, FactRef fact)
{
    return fact.isValid() && (hit.fact == fact
           || std::find(hit.folded.begin(), hit.folded.end(), fact) != hit.folded.end());
}

QString shortened(const QString& text, qsizetype length)
{
    return text.size() <= length ? text : text.left(length - 1) + QChar(0x2026);
}

/// Our own template with escaped values: left to guess, Qt would take markup in a name for markup.
QString toolTipHtml(const HitDescription& text)
{
    QString html = QStringLiteral("<p style=\"white-space:pre-wrap\"><b>")
                   + shortened(text.name, longestTipName).toHtmlEscaped() + QStringLiteral("</b>");
    if (!text.description.isEmpty()) {
        html += QStringLiteral("<br/>")
                + shortened(text.description, longestTipText).toHtmlEscaped();
    }
    return html + QStringLiteral("</p>");
}

} // namespace

SceneCanvas::SceneCanvas(QWidget* parent) : QWidget(parent), m_theme(Theme::light())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

SceneCanvas::~SceneCanvas() = default;

void SceneCanvas::setScene(Scene scene)
{
    std::optional<HitTarget> focused;
    if (m_focused)
        focused = m_scene.hits[*m_focused];
    if (m_scene.size != scene.size)
        updateGeometry();
    const Scene before = std::exchange(m_scene, std::move(scene));
    ++m_generation;
    m_focused = focused ? hitLike(*focused) : std::nullopt;
    forgetPainted();
    update();
    announceScene(before, focused.has_value());
}

void SceneCanvas::setTheme(const Theme& theme)
{
    m_theme = theme;
    forgetPainted();
    update();
}

void SceneCanvas::setDescriber(Describer describer) { m_describer = std::move(describer); }

HitDescription SceneCanvas::describe(const HitTarget& hit) const
{
    return m_describer ? m_describer(hit) : HitDescription{};
}

void SceneCanvas::setSelection(std::optional<FactRef> fact)
{
    if (m_selection == fact)
        return;
    const std::optional<FactRef> before = std::exchange(m_selection, fact);
    update();
    announceSelection(before);
}

void SceneCanvas::setSceneOffset(QPointF offset)
{
    if (m_offset == offset)
        return;
    m_offset = offset;
    update();
}

bool SceneCanvas::isSelected(const HitTarget& hit) const
{
    return m_selection && stands(hit, *m_selection);
}

QSize SceneCanvas::sizeHint() const { return m_scene.size.toSize(); }

QVariant SceneCanvas::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImCursorRectangle && m_focused)
        return hitRect(m_scene.hits[*m_focused]).toAlignedRect();
    return QWidget::inputMethodQuery(query);
}

void SceneCanvas::focusHit(std::size_t index)
{
    if (index >= m_scene.hits.size() || m_focused == index)
        return;
    m_focused = index;
    scrollToFocus();
    announceFocus();
    update();
}

void SceneCanvas::selectHit(std::size_t index)
{
    if (index >= m_scene.hits.size())
        return;
    focusHit(index);
    const HitTarget hit = m_scene.hits[index];
    if (hit.part != HitPart::Mark)
        emit partTriggered(hit);
    else
        emit factSelected(hit.fact);
}

void SceneCanvas::activateHit(std::size_t index)
{
    if (index >= m_scene.hits.size())
        return;
    focusHit(index);
    const HitTarget hit = m_scene.hits[index];
    if (hit.part != HitPart::Mark)
        emit partTriggered(hit);
    else
        emit factActivated(hit.fact);
}

bool SceneCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip)
        return showToolTip(*static_cast<QHelpEvent*>(event));
    return QWidget::event(event);
}

void SceneCanvas::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.color(Role::Canvas));
    // Kept from the second time on: most scenes are shown once, while something moves.
    if (std::exchange(m_isPainted, true) && fillCache()) {
        painter.drawPixmap(m_offset, m_cache);
    } else {
        painter.setClipRect(event->rect());
        painter.translate(m_offset);
        paintScene(painter, m_scene, m_theme, m_paintCache);
        painter.resetTransform();
    }
    paintOverlay(painter);
    paintRings(painter);
}

void SceneCanvas::paintOverlay(QPainter&) {}

void SceneCanvas::forgetPainted()
{
    m_cache = QPixmap();
    m_isPainted = false;
}

QPixmap SceneCanvas::paintedScene() { return fillCache() ? m_cache : QPixmap(); }

bool SceneCanvas::fillCache()
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = (m_scene.size * ratio).toSize();
    if (pixels.isEmpty()
        || static_cast<double>(pixels.width()) * pixels.height() > mostCachedPixels)
        return false;
    if (!m_cache.isNull() && m_cache.devicePixelRatio() == ratio)
        return true;
    m_cache = QPixmap(pixels);
    if (m_cache.isNull())
        return false;
    m_cache.setDevicePixelRatio(ratio);
    m_cache.fill(m_theme.color(Role::Canvas));
    QPainter painter(&m_cache);
    paintScene(painter, m_scene, m_theme, m_paintCache);
    return true;
}

void SceneCanvas::paintRings(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const HitTarget& hit : m_scene.hits) {
        if (isSelected(hit))
            paintRing(painter, hit, {.role = Role::Selection, .width = 2.0}, 2.0);
        else if (m_hovered == hit.fact)
            paintRing(painter, hit, {.role = Role::Hover, .width = 1.0}, 1.5);
    }
    if (!hasFocus())
        return;
    if (m_focused)
        paintRing(painter, m_scene.hits[*m_focused], {.role = Role::Focus, .width = 2.0}, 5.0);
    else if (window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFrame(painter);
}

/// The focus is here, but on no mark yet: round what is seen of the canvas. Only after a key, as the
/// style does it: who clicks knows where.
void SceneCanvas::paintFrame(QPainter& painter) const
{
    painter.setPen(QPen(m_theme.color(Role::Focus), 2.0));
    painter.drawRect(QRectF(visibleRegion().boundingRect()).adjusted(1.0, 1.0, -1.0, -1.0));
}

void SceneCanvas::paintRing(QPainter& painter, const HitTarget& hit, const Stroke& stroke,
                            double gap) const
{
    const QRectF rect = hitRect(hit).adjusted(-gap, -gap, gap, gap);
    // A seam of canvas on both sides sets the ring off against any mark.
    QPen pen(m_theme.color(Role::Canvas), stroke.width + 2.0);
    painter.setPen(pen);
    painter.drawRoundedRect(rect, gap + 2.0, gap + 2.0);
    pen.setColor(m_theme.color(stroke.role));
    pen.setWidthF(stroke.width);
    painter.setPen(pen);
    painter.drawRoundedRect(rect, gap + 2.0, gap + 2.0);
}

void SceneCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressed = event->position();
}

void SceneCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    const double moved = (event->position() - m_pressed).manhattanLength();
    if (event->button() == Qt::LeftButton && moved < QApplication::startDragDistance())
        clickAt(event->position());
    else
        QWidget::mouseReleaseEvent(event);
}

void SceneCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const HitTarget* hit = hitUnder(event->position());
    if (event->button() != Qt::LeftButton || !hit) {
        QWidget::mouseDoubleClickEvent(event);
        return;
    }
    // The release that follows is no click of its own: it must not select anew what a slot of the
    // activation may have replaced.
    m_pressed = QPointF(-1e6, -1e6);
    activateHit(static_cast<std::size_t>(hit - m_scene.hits.data()));
}

void SceneCanvas::mouseMoveEvent(QMouseEvent* event)
{
    hoverAt(event->position());
    QWidget::mouseMoveEvent(event);
}

void SceneCanvas::leaveEvent(QEvent* event)
{
    setHovered(std::nullopt);
    QWidget::leaveEvent(event);
}

void SceneCanvas::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || !handleKey(event->key()))
        QWidget::keyPressEvent(event);
}

void SceneCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const bool byKeyboard = event->reason() == Qt::TabFocusReason
                            || event->reason() == Qt::BacktabFocusReason;
    if (!m_focused && byKeyboard && !m_scene.hits.empty())
        m_focused = m_selection ? hitOf(*m_selection).value_or(0) : 0;
    announceFocus();
    update();
}

void SceneCanvas::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void SceneCanvas::moveEvent(QMoveEvent* event)
{
    QWidget::moveEvent(event);
    // A page that scrolls moves what is painted, and with it the frame round what was seen.
    if (hasFocus() && !m_focused)
        update();
}

void SceneCanvas::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

const HitTarget* SceneCanvas::hitUnder(QPointF position) const
{
    return hitAt(m_scene, position - m_offset);
}

bool SceneCanvas::handleKey(int key)
{
    if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (!m_focused)
            return false;
        if (key == Qt::Key_Space)
            selectHit(*m_focused);
        else
            activateHit(*m_focused);
        return true;
    }
    const std::optional<std::size_t> next = neighbour(key);
    if (next)
        focusHit(*next);
    return next.has_value();
}

void SceneCanvas::clickAt(QPointF position)
{
    const HitTarget* hit = hitUnder(position);
    if (hit)
        selectHit(static_cast<std::size_t>(hit - m_scene.hits.data()));
    else
        emit emptyAreaClicked();
}

void SceneCanvas::hoverAt(QPointF position)
{
    const HitTarget* hit = hitUnder(position);
    setHovered(hit ? std::optional(hit->fact) : std::nullopt);
}

void SceneCanvas::setHovered(std::optional<FactRef> fact)
{
    if (m_hovered == fact)
        return;
    m_hovered = fact;
    update();
    emit factHovered(fact);
}

std::optional<std::size_t> SceneCanvas::neighbour(int key) const
{
    if (m_scene.hits.empty())
        return std::nullopt;
    switch (key) {
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return m_scene.hits.size() - 1;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return m_focused ? neighbourOf(m_scene, *m_focused, key) : std::optional<std::size_t>(0);
    default: return std::nullopt;
    }
}

std::optional<std::size_t> SceneCanvas::hitOf(FactRef fact) const
{
    const auto& hits = m_scene.hits;
    const auto found = std::find_if(hits.begin(), hits.end(),
                                    [fact](const HitTarget& hit) { return stands(hit, fact); });
    if (found == hits.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - hits.begin());
}

/// The same mark of a new scene, in the same lane where there are lanes.
std::optional<std::size_t> SceneCanvas::hitLike(const HitTarget& old) const
{
    const auto& hits = m_scene.hits;
    const auto found = std::find_if(hits.begin(), hits.end(), [&old](const HitTarget& hit) {
        return hit.part == old.part && hit.lane == old.lane
               && (hit.fact == old.fact || (old.fact.isValid() && stands(hit, old.fact)));
    });
    if (found == hits.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - hits.begin());
}

bool SceneCanvas::showToolTip(const QHelpEvent& event)
{
    const HitTarget* hit = hitUnder(event.pos());
    const HitDescription text = hit ? describe(*hit) : HitDescription{};
    if (text.name.isEmpty() && text.description.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), toolTipHtml(text), this,
                           hitRect(*hit).toAlignedRect());
    return true;
}

void SceneCanvas::scrollToFocus()
{
    for (QWidget* parent = parentWidget(); parent; parent = parent->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(parent);
        if (!area || area->widget() != this)
            continue;
        const QRect rect = hitRect(m_scene.hits[*m_focused]).toAlignedRect();
        constexpr int margin = 12;
        area->ensureVisible(rect.right(), rect.bottom(), margin, margin);
        area->ensureVisible(rect.left(), rect.top(), margin, margin);
    }
}

} // namespace steward
