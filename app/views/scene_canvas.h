// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows one scene. Mouse, keyboard and screen readers reach its hit targets; what a hit means is
// told by the owner's describer, what happens then by its slots. One tab stop; the arrow keys move
// a focus among the hits. GUI thread only.

#pragma once

#include "core/scene/scene.h"

#include "app/render/paint_cache.h"
#include "app/render/theme.h"

#include <QAccessible>
#include <QPixmap>
#include <QWidget>

#include <functional>
#include <optional>

class QHelpEvent;

namespace steward {

/// Plain text, never interpreted as markup.
struct HitDescription
{
    QString name;
    QString description;

    bool operator==(const HitDescription&) const = default;
};

class SceneCanvas : public QWidget
{
    Q_OBJECT

public:
    using Describer = std::function<HitDescription(const HitTarget&)>;

    explicit SceneCanvas(QWidget* parent = nullptr);
    ~SceneCanvas() override;

    /// The roving focus stays on its fact if the new scene shows it too.
    void setScene(Scene scene);
    const Scene& scene() const { return m_scene; }
    void setTheme(const Theme& theme);
    const Theme& theme() const { return m_theme; }
    void setDescriber(Describer describer);
    HitDescription describe(const HitTarget& hit) const;
    /// Ringed wherever the scene shows it. Does not signal.
    void setSelection(std::optional<FactRef> fact);
    std::optional<FactRef> selection() const { return m_selection; }
    /// Where the scene's origin lies in the widget; a panning view moves it without a new scene.
    void setSceneOffset(QPointF offset);
    QPointF sceneOffset() const { return m_offset; }
    /// QAccessible::List unless set.
    void setAccessibleRole(QAccessible::Role role) { m_role = role; }
    QAccessible::Role accessibleRole() const { return m_role; }

    /// What is said of the whole picture, the day for one. Told only where it is another.
    void setStateText(const QString& text);

    /// Index into scene().hits of the hit with the roving focus.
    std::optional<std::size_t> focusedHit() const { return m_focused; }
    void focusHit(std::size_t index);
    void selectHit(std::size_t index);
    void activateHit(std::size_t index);
    /// Another one for every setScene(): an index into the hits of one is not good for the next.
    quint64 sceneGeneration() const { return m_generation; }
    /// In widget coordinates.
    QRectF hitRect(const HitTarget& hit) const { return hit.rect.translated(m_offset); }
    bool isSelected(const HitTarget& hit) const;

    QSize sizeHint() const override;
    /// Of what has the focus: a page that scrolls brings that into view, and not its own end.
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    void factSelected(steward::FactRef fact);
    void factActivated(steward::FactRef fact);
    /// A hit that is no mark, selected or activated.
    void partTriggered(const steward::HitTarget& hit);
    void emptyAreaClicked();
    void factHovered(std::optional<steward::FactRef> fact);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void changeEvent(QEvent* event) override;

    /// Drawn over the cached scene at every repaint, below the rings. Nothing here.
    virtual void paintOverlay(QPainter& painter);
    /// The scene as it is painted; null where it is too large to be kept.
    QPixmap paintedScene();
    /// The hit under a widget position.
    const HitTarget* hitUnder(QPointF position) const;
    /// Arrows, Home and End move the focus, Space selects, Enter activates. False for another key,
    /// or where there is nothing to move to.
    bool handleKey(int key);
    /// Selects what lies there, or reports an empty area.
    void clickAt(QPointF position);
    void hoverAt(QPointF position);

private:
    std::optional<std::size_t> neighbour(int key) const;
    std::optional<std::size_t> hitOf(FactRef fact) const;
    std::optional<std::size_t> hitLike(const HitTarget& old) const;
    void setHovered(std::optional<FactRef> fact);
    bool showToolTip(const QHelpEvent& event);
    void forgetPainted();
    bool fillCache();
    void paintRings(QPainter& painter) const;
    void paintRing(QPainter& painter, const HitTarget& hit, const Stroke& stroke, double gap) const;
    void paintFrame(QPainter& painter) const;
    void announceFocus();
    void announceScene(const Scene& before, bool hadFocusedHit);
    void announceSelection(std::optional<FactRef> before);
    void announceHits(QAccessible::Event what, FactRef fact);
    void scrollToFocus();

    Scene m_scene;
    Theme m_theme;
    Describer m_describer;
    QPixmap m_cache; ///< null: to be painted anew
    bool m_isPainted = false; ///< the scene has been painted before
    PaintCache m_paintCache;
    quint64 m_generation = 0;
    QPointF m_pressed; ///< where the mouse button went down
    QPointF m_offset;
    std::optional<FactRef> m_selection;
    std::optional<FactRef> m_hovered;
    std::optional<std::size_t> m_focused;
    HitDescription m_announced; ///< what was last said of the focused hit
    QAccessible::Role m_role = QAccessible::List;
};

} // namespace steward
