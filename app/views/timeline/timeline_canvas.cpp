// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_canvas.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr double zoomPerNotch = 0.8;
constexpr double notch = 120.0; ///< eighths of a degree a wheel turns per notch
constexpr double keyPan = 80.0; ///< pixels
constexpr double wheelScroll = 60.0; ///< pixels a notch

} // namespace

TimelineCanvas::TimelineCanvas(QWidget* parent) : SceneCanvas(parent)
{
    connect(&m_kinetic, &KineticPan::moved, this, &TimelineCanvas::panned);
}

bool TimelineCanvas::event(QEvent* event)
{
    if (event->type() != QEvent::NativeGesture)
        return SceneCanvas::event(event);
    auto* gesture = static_cast<QNativeGestureEvent*>(event);
    if (gesture->gestureType() != Qt::ZoomNativeGesture)
        return SceneCanvas::event(event);
    emit zoomed(gesture->position().x(), 1.0 / (1.0 + qBound(-0.5, gesture->value(), 1.0)));
    return true;
}

void TimelineCanvas::wheelEvent(QWheelEvent* event)
{
    m_kinetic.press();
    const QPointF turned = event->angleDelta();
    const bool isSideways = std::abs(turned.x()) > std::abs(turned.y())
                            || event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isScroll = event->modifiers().testFlag(Qt::ControlModifier)
                          || event->position().x() < m_headerWidth;
    if (isScroll) {
        scrollBy(*event);
    } else if (isSideways) {
        const QPointF pixels = event->pixelDelta();
        const double pixel = std::abs(pixels.x()) > std::abs(pixels.y()) ? pixels.x() : pixels.y();
        const double turn = std::abs(turned.x()) > std::abs(turned.y()) ? turned.x() : turned.y();
        emit panned(pixel != 0.0 ? pixel : turn / notch * keyPan);
    } else if (turned.y() != 0.0) {
        emit zoomed(event->position().x(), std::pow(zoomPerNotch, turned.y() / notch));
    }
    event->accept();
}

void TimelineCanvas::scrollBy(const QWheelEvent& event)
{
    const double pixel = event.pixelDelta().y();
    emit scrolled(pixel != 0.0 ? pixel : event.angleDelta().y() / notch * wheelScroll);
}

void TimelineCanvas::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() != Qt::LeftButton)
        return;
    m_kinetic.press();
    m_drag = Drag::Pressed;
    m_modifiers = event->modifiers();
    m_pressed = event->position();
    m_last = m_pressed;
}

void TimelineCanvas::beginDrag()
{
    if (m_modifiers.testFlag(Qt::ShiftModifier)) {
        m_drag = Drag::Zoom;
        setCursor(Qt::CrossCursor);
    } else if (m_modifiers.testFlag(Qt::ControlModifier)) {
        m_drag = Drag::Mark;
        setCursor(Qt::SplitHCursor);
    } else {
        m_drag = Drag::Pan;
        setCursor(Qt::ClosedHandCursor);
    }
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag == Drag::None)
        return hoverAt(event->position());
    const double distance = (event->position() - m_pressed).manhattanLength();
    if (m_drag == Drag::Pressed && distance >= QApplication::startDragDistance())
        beginDrag();
    if (m_drag != Drag::Pressed)
        drag(*event);
}

void TimelineCanvas::drag(QMouseEvent& event)
{
    const QPointF moved = event.position() - m_last;
    m_last = event.position();
    const double left = std::min(m_pressed.x(), m_last.x());
    const double right = std::max(m_pressed.x(), m_last.x());
    switch (m_drag) {
    case Drag::Pan:
        m_kinetic.move(moved.x());
        if (moved.x() != 0.0)
            emit panned(moved.x());
        if (moved.y() != 0.0)
            emit scrolled(moved.y());
        return;
    case Drag::Mark:
        emit spanDragged(left, right);
        return;
    case Drag::Zoom:
        update();
        return;
    case Drag::None:
    case Drag::Pressed: return;
    }
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_drag == Drag::None)
        return;
    const Drag ended = std::exchange(m_drag, Drag::None);
    unsetCursor();
    update();
    if (ended == Drag::Pressed)
        clickAt(event->position());
    else if (ended == Drag::Pan)
        m_kinetic.release();
    else if (ended == Drag::Zoom && std::abs(m_last.x() - m_pressed.x()) > 2.0)
        emit zoomedTo(std::min(m_pressed.x(), m_last.x()), std::max(m_pressed.x(), m_last.x()));
}

void TimelineCanvas::paintOverlay(QPainter& painter)
{
    if (m_drag != Drag::Zoom)
        return;
    QColor fill = theme().color(Role::Selection);
    painter.setPen(fill);
    fill.setAlphaF(0.18F);
    painter.setBrush(fill);
    const QRectF band(QPointF(std::min(m_pressed.x(), m_last.x()), 0.0),
                      QPointF(std::max(m_pressed.x(), m_last.x()), height() - 1.0));
    painter.drawRect(band);
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (hitUnder(event->position()))
        SceneCanvas::mouseDoubleClickEvent(event);
    else
        emit fitRequested();
}

void TimelineCanvas::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const double middle = width() / 2.0;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        emit zoomed(middle, zoomPerNotch);
        return;
    case Qt::Key_Minus:
        emit zoomed(middle, 1.0 / zoomPerNotch);
        return;
    case Qt::Key_0:
        emit fitRequested();
        return;
    case Qt::Key_PageUp:
        emit scrolled(height() * 0.8);
        return;
    case Qt::Key_PageDown:
        emit scrolled(-height() * 0.8);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!shift)
            break;
        emit panned(event->key() == Qt::Key_Left ? keyPan : -keyPan);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!shift)
            break;
        emit scrolled(event->key() == Qt::Key_Up ? keyPan : -keyPan);
        return;
    default:
        break;
    }
    SceneCanvas::keyPressEvent(event);
}

void TimelineCanvas::resizeEvent(QResizeEvent* event)
{
    SceneCanvas::resizeEvent(event);
    emit sizeChanged();
}

} // namespace steward
