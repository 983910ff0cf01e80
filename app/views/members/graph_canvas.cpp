// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/members/graph_canvas.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

#include <cmath>

namespace steward {

namespace {

constexpr double zoomPerNotch = 1.25;
constexpr double notch = 120.0; ///< eighths of a degree a wheel turns per notch
constexpr double keyPan = 80.0; ///< pixels
constexpr int fadeMs = 180;

bool wantsMotion()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

} // namespace

GraphCanvas::GraphCanvas(QWidget* parent) : SceneCanvas(parent)
{
    m_fade.setStartValue(1.0);
    m_fade.setEndValue(0.0);
    m_fade.setDuration(fadeMs);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_fade, &QVariantAnimation::finished, this, [this] {
        m_fadingOut = QPixmap();
        update();
    });
}

void GraphCanvas::fadeTo(Scene scene)
{
    const bool fits = scene.size == this->scene().size && isVisible();
    m_fadingOut = fits && wantsMotion() ? paintedScene() : QPixmap();
    m_fade.stop();
    setScene(std::move(scene));
    if (!m_fadingOut.isNull())
        m_fade.start();
}

void GraphCanvas::paintOverlay(QPainter& painter)
{
    if (m_fadingOut.isNull())
        return;
    painter.setOpacity(m_fade.currentValue().toDouble());
    painter.drawPixmap(0, 0, m_fadingOut);
    painter.setOpacity(1.0);
}

bool GraphCanvas::event(QEvent* event)
{
    if (event->type() != QEvent::NativeGesture)
        return SceneCanvas::event(event);
    auto* gesture = static_cast<QNativeGestureEvent*>(event);
    if (gesture->gestureType() != Qt::ZoomNativeGesture)
        return SceneCanvas::event(event);
    emit zoomed(gesture->position(), 1.0 + qBound(-0.5, gesture->value(), 1.0));
    return true;
}

void GraphCanvas::wheelEvent(QWheelEvent* event)
{
    const double turned = event->angleDelta().y();
    if (event->modifiers().testFlag(Qt::ShiftModifier) || turned == 0.0)
        emit panned(QPointF(event->angleDelta()) / notch * keyPan);
    else
        emit zoomed(event->position(), std::pow(zoomPerNotch, turned / notch));
    event->accept();
}

void GraphCanvas::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() != Qt::LeftButton)
        return;
    m_drag = Drag::Pressed;
    m_pressed = m_last = event->position();
    const HitTarget* hit = hitUnder(m_pressed);
    const bool isNode = hit && hit->folded.empty();
    m_node = isNode ? hit->fact : FactRef{};
    m_grip = isNode ? m_pressed - hitRect(*hit).center() : QPointF();
}

void GraphCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag == Drag::None)
        return hoverAt(event->position());
    const QPointF moved = event->position() - m_last;
    if (m_drag == Drag::Pressed) {
        const double distance = (event->position() - m_pressed).manhattanLength();
        if (distance < QApplication::startDragDistance())
            return;
        m_drag = m_node.isValid() ? Drag::Node : Drag::Pan;
        setCursor(Qt::ClosedHandCursor);
    }
    m_last = event->position();
    if (m_drag == Drag::Node)
        emit nodeDragged(m_node, m_last - m_grip);
    else
        emit panned(moved);
}

void GraphCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_drag == Drag::None)
        return;
    const Drag ended = std::exchange(m_drag, Drag::None);
    unsetCursor();
    if (ended == Drag::Pressed)
        clickAt(event->position());
    else if (ended == Drag::Node)
        emit nodeDropped(m_node, event->position() - m_grip);
}

void GraphCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_drag = Drag::None;
    if (hitUnder(event->position()))
        SceneCanvas::mouseDoubleClickEvent(event);
    else
        emit fitRequested();
}

bool GraphCanvas::zoomOrPan(const QKeyEvent& event)
{
    const QPointF middle = QRectF(rect()).center();
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: emit zoomed(middle, zoomPerNotch); return true;
    case Qt::Key_Minus: emit zoomed(middle, 1.0 / zoomPerNotch); return true;
    case Qt::Key_0: emit fitRequested(); return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (shift)
            emit panned({event.key() == Qt::Key_Left ? keyPan : -keyPan, 0.0});
        return shift;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (shift)
            emit panned({0.0, event.key() == Qt::Key_Up ? keyPan : -keyPan});
        return shift;
    default: return false;
    }
}

void GraphCanvas::keyPressEvent(QKeyEvent* event)
{
    if (zoomOrPan(*event))
        return;
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right
                         || event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (isArrow && modifiers == Qt::ControlModifier)
        emit turnWanted(event->key() == Qt::Key_Left || event->key() == Qt::Key_Up ? -1 : 1);
    else if (isArrow && modifiers == Qt::NoModifier && focusedHit())
        emit walkWanted(event->key());
    else
        SceneCanvas::keyPressEvent(event);
}

void GraphCanvas::resizeEvent(QResizeEvent* event)
{
    SceneCanvas::resizeEvent(event);
    emit sizeChanged();
}

} // namespace steward
