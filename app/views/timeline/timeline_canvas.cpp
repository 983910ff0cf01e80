// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_canvas.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <cmath>

namespace steward {

namespace {

constexpr double zoomPerNotch = 0.8;
constexpr double notch = 120.0; ///< eighths of a degree a wheel turns per notch
constexpr double keyPan = 80.0; ///< pixels

} // namespace

TimelineCanvas::TimelineCanvas(QWidget* parent) : SceneCanvas(parent) {}

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
    const QPointF turned = event->angleDelta();
    const bool isSideways = std::abs(turned.x()) > std::abs(turned.y())
                            || event->modifiers().testFlag(Qt::ShiftModifier);
    if (isSideways) {
        const QPointF pixels = event->pixelDelta();
        const double pixel = std::abs(pixels.x()) > std::abs(pixels.y()) ? pixels.x() : pixels.y();
        const double turn = std::abs(turned.x()) > std::abs(turned.y()) ? turned.x() : turned.y();
        emit panned(pixel != 0.0 ? pixel : turn / notch * keyPan);
    } else if (turned.y() != 0.0) {
        emit zoomed(event->position().x(), std::pow(zoomPerNotch, turned.y() / notch));
    }
    event->accept();
}

void TimelineCanvas::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() != Qt::LeftButton)
        return;
    m_isPressed = true;
    m_isDragging = false;
    m_pressed = event->position();
    m_lastX = m_pressed.x();
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isPressed) {
        hoverAt(event->position());
        return;
    }
    const double distance = (event->position() - m_pressed).manhattanLength();
    if (!m_isDragging && distance >= QApplication::startDragDistance()) {
        m_isDragging = true;
        setCursor(Qt::ClosedHandCursor);
    }
    if (!m_isDragging)
        return;
    emit panned(event->position().x() - m_lastX);
    m_lastX = event->position().x();
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_isPressed)
        return;
    m_isPressed = false;
    unsetCursor();
    if (!m_isDragging)
        clickAt(event->position());
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
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!shift)
            break;
        emit panned(event->key() == Qt::Key_Left ? keyPan : -keyPan);
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
