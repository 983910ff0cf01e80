// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/scene_canvas.h"

#include <QVariantAnimation>

namespace steward {

/// The canvas of the membership graph: turns wheel, drag, pinch and keys into zooms, pans and moved
/// nodes, and fades from one day to the next.
class GraphCanvas : public SceneCanvas
{
    Q_OBJECT

public:
    explicit GraphCanvas(QWidget* parent = nullptr);

    /// What is new fades in and what is gone fades out, in less than 200 ms, where the desktop wants
    /// motion; else as setScene.
    void fadeTo(Scene scene);
    bool isFading() const { return m_fade.state() == QAbstractAnimation::Running; }

signals:
    /// The point under `pixel` stays where it is; `factor` > 1 shows less, larger.
    void zoomed(QPointF pixel, double factor);
    void panned(QPointF pixels);
    void fitRequested();
    /// A node is being dragged, and where it was let go; widget coordinates of its middle.
    void nodeDragged(steward::FactRef node, QPointF middle);
    void nodeDropped(steward::FactRef node, QPointF middle);
    /// From the focused node along a link, in the direction of an arrow key.
    void walkWanted(int key);
    /// To the next node (+1) or the one before (-1) round the node last walked from.
    void turnWanted(int direction);
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
    enum class Drag { None, Pressed, Pan, Node };

    bool zoomOrPan(const QKeyEvent& event);

    QVariantAnimation m_fade;
    QPixmap m_fadingOut; ///< the scene of before
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QPointF m_last;
    FactRef m_node;     ///< under the pointer when the button was pressed, if any
    QPointF m_grip;     ///< from its middle to where it was taken hold of
};

} // namespace steward
