// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/scene_canvas.h"
#include "app/views/timeline/kinetic_pan.h"

#include <QPoint>

namespace steward {

/// The canvas of the timeline: turns wheel, drag, pinch and keys into pans and zooms. Dragging pans,
/// with Shift it zooms to what is dragged over, with Ctrl it marks a span.
class TimelineCanvas : public SceneCanvas
{
    Q_OBJECT

public:
    explicit TimelineCanvas(QWidget* parent = nullptr);

    /// Left of this x the wheel scrolls the lanes; in pixels.
    void setHeaderWidth(double width) { m_headerWidth = width; }

signals:
    /// Content follows the pointer: a positive distance shows earlier days, or higher lanes. Pixels.
    void panned(double distance);
    void scrolled(double distance);
    /// `factor` < 1 shows fewer days; the day under `x` stays where it is.
    void zoomed(double x, double factor);
    /// Both in pixels, left < right.
    void zoomedTo(double left, double right);
    void spanDragged(double left, double right);
    void fitRequested();
    void sizeChanged();

protected:
    bool event(QEvent* event) override;
    void paintOverlay(QPainter& painter) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Drag { None, Pressed, Pan, Zoom, Mark };

    void beginDrag();
    void drag(QMouseEvent& event);
    void scrollBy(const QWheelEvent& event);

    KineticPan m_kinetic;
    QPointF m_pressed;
    QPointF m_last;
    Qt::KeyboardModifiers m_modifiers; ///< when the button was pressed: they say what a drag does
    Drag m_drag = Drag::None;
    double m_headerWidth = 0.0;
};

} // namespace steward
