// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/scene_accessible.h"

#include <QAccessibleActionInterface>
#include <QPointer>

#include <algorithm>

namespace steward {

namespace {

/// One hit of one scene. Invalid as soon as the canvas shows another.
class HitAccessible
    : public QAccessibleInterface
    , public QAccessibleActionInterface
{
public:
    HitAccessible(SceneCanvas* canvas, int index)
        : m_canvas(canvas)
        , m_index(index)
        , m_generation(canvas->sceneGeneration())
    {}

    int index() const { return m_index; }

    bool isValid() const override
    {
        return m_canvas && m_canvas->sceneGeneration() == m_generation;
    }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return parent() ? parent()->window() : nullptr; }
    QAccessibleInterface* parent() const override
    {
        return m_canvas ? QAccessible::queryAccessibleInterface(m_canvas) : nullptr;
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::State state() const override;

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    const HitTarget& hit() const
    {
        return m_canvas->scene().hits[static_cast<std::size_t>(m_index)];
    }

    QPointer<SceneCanvas> m_canvas;
    int m_index;
    quint64 m_generation;
};

QString HitAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Name)
        return m_canvas->describe(hit()).name;
    return kind == QAccessible::Description ? m_canvas->describe(hit()).description : QString();
}

QRect HitAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect inWidget = m_canvas->hitRect(hit()).toAlignedRect();
    return {m_canvas->mapToGlobal(inWidget.topLeft()), inWidget.size()};
}

QAccessible::State HitAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const bool hasRovingFocus = m_canvas->focusedHit() == static_cast<std::size_t>(m_index);
    state.focusable = true;
    state.focused = hasRovingFocus && m_canvas->hasFocus();
    state.selectable = true;
    state.selected = m_canvas->isSelected(hit());
    state.invisible = !m_canvas->isVisible();
    state.offscreen = !m_canvas->visibleRegion().intersects(
        m_canvas->hitRect(hit()).toAlignedRect());
    return state;
}

void HitAccessible::doAction(const QString& name)
{
    if (!isValid())
        return;
    m_canvas->setFocus(Qt::OtherFocusReason);
    if (name == pressAction())
        m_canvas->selectHit(static_cast<std::size_t>(m_index));
    else if (name == setFocusAction())
        m_canvas->focusHit(static_cast<std::size_t>(m_index));
}

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* canvas = qobject_cast<SceneCanvas*>(object);
    return canvas ? new SceneAccessible(canvas) : nullptr;
}

} // namespace

void installSceneAccessibility() { QAccessible::installFactory(makeInterface); }

SceneAccessible::SceneAccessible(SceneCanvas* canvas) : QAccessibleWidget(canvas) {}

SceneAccessible::~SceneAccessible() { forgetChildren(); }

QAccessible::Role SceneAccessible::role() const
{
    return canvas() ? canvas()->accessibleRole() : QAccessible::List;
}

int SceneAccessible::childCount() const
{
    if (!canvas())
        return 0;
    return static_cast<int>(std::min<std::size_t>(canvas()->scene().hits.size(), maximumChildren));
}

QAccessibleInterface* SceneAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (m_generation != canvas()->sceneGeneration())
        forgetChildren();
    m_generation = canvas()->sceneGeneration();
    m_children.resize(static_cast<std::size_t>(childCount()), 0);
    QAccessible::Id& id = m_children[static_cast<std::size_t>(index)];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new HitAccessible(canvas(), index));
    return QAccessible::accessibleInterface(id);
}

int SceneAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* hit = dynamic_cast<const HitAccessible*>(child);
    return hit && hit->isValid() && hit->parent() == this ? hit->index() : -1;
}

QAccessibleInterface* SceneAccessible::childAt(int x, int y) const
{
    if (!canvas())
        return nullptr;
    const QPointF position = canvas()->mapFromGlobal(QPoint(x, y)) - canvas()->sceneOffset();
    const HitTarget* hit = hitAt(canvas()->scene(), position);
    return hit ? child(static_cast<int>(hit - canvas()->scene().hits.data())) : nullptr;
}

QAccessibleInterface* SceneAccessible::focusChild() const
{
    if (!canvas() || !canvas()->hasFocus() || !canvas()->focusedHit())
        return nullptr;
    return child(static_cast<int>(*canvas()->focusedHit()));
}

SceneCanvas* SceneAccessible::canvas() const
{
    // While the widget is being destroyed it is no SceneCanvas any more.
    return qobject_cast<SceneCanvas*>(object());
}

void SceneAccessible::forgetChildren() const
{
    for (const QAccessible::Id id : m_children) {
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    }
    m_children.clear();
}

} // namespace steward
