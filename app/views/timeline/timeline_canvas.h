// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/scene_canvas.h"

#include <QPoint>

namespace steward {

/// The canvas of the timeline: turns wheel, drag, pinch and keys into pans and zooms.
class TimelineCanvas : public SceneCanvas
{
    Q_OBJECT

public:
    explicit TimelineCanvas(QWidget* parent = nullptr);

signals:
    /// Content follows the pointer: a positive distance shows earlier days. In pixels.
    void panned(double distance);
    /// `factor` < 1 shows fewer days; the day under `x` stays where it is.
    void zoomed(double x, double factor);
    void fitRequested();
    void sizeChanged();

protected:
    bool event(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QPointF m_pressed;
    double m_lastX = 0.0;
    bool m_isDragging = false;
    bool m_isPressed = false;
};

} // namespace steward
