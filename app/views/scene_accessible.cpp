// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/scene_accessible.h"

#include "app/views/day_slider.h"
#include "app/views/day_slider_accessible.h"

#include <QAccessibleActionInterface>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace steward {

namespace {

constexpr char roleProperty[] = "steward-accessible-role";

/// Without the name, where the sentence begins with it: a screen reader has just said it.
QString withoutName(const QString& description, const QString& name)
{
    const QString beginning = name + QStringLiteral(". ");
    return description.startsWith(beginning) ? description.mid(beginning.size()) : description;
}

/// What makes a hit the same one in the next scene.
struct HitIdentity
{
    FactRef fact;
    HitPart part = HitPart::Mark;
    int lane = -1;
    int nth = 0; ///< among those that are equal so far

    bool isOf(const HitTarget& hit) const
    {
        return hit.fact == fact && hit.part == part && hit.lane == lane;
    }
};

HitIdentity identityOf(const Scene& scene, int index)
{
    const HitTarget& hit = scene.hits[static_cast<std::size_t>(index)];
    HitIdentity identity{hit.fact, hit.part, hit.lane};
    const auto before = scene.hits.begin() + index;
    identity.nth = static_cast<int>(std::count_if(
        scene.hits.begin(), before, [&](const HitTarget& one) { return identity.isOf(one); }));
    return identity;
}

/// -1 where the scene does not show it.
int indexOf(const Scene& scene, const HitIdentity& identity)
{
    int left = identity.nth;
    for (std::size_t i = 0; i < scene.hits.size(); ++i) {
        if (identity.isOf(scene.hits[i]) && left-- == 0)
            return static_cast<int>(i);
    }
    return -1;
}

/// One hit. It outlives its scene if the next one shows the same: else a screen reader would lose
/// its place whenever the day changes. Invalid where it is not shown any more.
class HitAccessible
    : public QAccessibleInterface
    , public QAccessibleActionInterface
{
public:
    HitAccessible(SceneCanvas* canvas, int index)
        : m_canvas(canvas)
        , m_identity(identityOf(canvas->scene(), index))
        , m_index(index)
        , m_generation(canvas->sceneGeneration())
    {}

    /// In the scene that is shown now.
    int index() const;

    bool isValid() const override { return m_canvas && index() >= 0; }
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
        return m_canvas->scene().hits[static_cast<std::size_t>(index())];
    }

    QPointer<SceneCanvas> m_canvas;
    HitIdentity m_identity;
    mutable int m_index;
    mutable quint64 m_generation; ///< of the scene the index is good for
};

int HitAccessible::index() const
{
    if (m_generation != m_canvas->sceneGeneration())
        m_index = indexOf(m_canvas->scene(), m_identity);
    m_generation = m_canvas->sceneGeneration();
    return m_index;
}

QString HitAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind != QAccessible::Name && kind != QAccessible::Description)
        return {};
    const HitDescription words = m_canvas->describe(hit());
    return kind == QAccessible::Name ? words.name : withoutName(words.description, words.name);
}

QRect HitAccessible::rect() const
{
    if (!isValid())
        return {};
    // What stands out of the canvas is not seen, and a magnifier must not go there.
    const QRect whole = m_canvas->hitRect(hit()).toAlignedRect();
    const QRect seen = whole & m_canvas->rect();
    const QRect inWidget = seen.isEmpty() ? whole : seen;
    return {m_canvas->mapToGlobal(inWidget.topLeft()), inWidget.size()};
}

QAccessible::State HitAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const bool hasRovingFocus = m_canvas->focusedHit() == static_cast<std::size_t>(index());
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
        m_canvas->selectHit(static_cast<std::size_t>(index()));
    else if (name == setFocusAction())
        m_canvas->focusHit(static_cast<std::size_t>(index()));
}

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    if (auto* canvas = qobject_cast<SceneCanvas*>(object))
        return new SceneAccessible(canvas);
    if (auto* slider = qobject_cast<DaySlider*>(object))
        return new DaySliderAccessible(slider);
    const QVariant role = object->property(roleProperty);
    auto* widget = role.isValid() ? qobject_cast<QWidget*>(object) : nullptr;
    return widget ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()))
                  : nullptr;
}

} // namespace

void setAccessibleRole(QWidget& widget, QAccessible::Role role)
{
    widget.setProperty(roleProperty, static_cast<int>(role));
}

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
        keepChildren();
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

QAccessible::State SceneAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    // One of the two has the focus, and a screen reader reads that one.
    state.focused = state.focused && !focusChild();
    return state;
}

SceneCanvas* SceneAccessible::canvas() const
{
    // While the widget is being destroyed it is no SceneCanvas any more.
    return qobject_cast<SceneCanvas*>(object());
}

/// Those that the scene of now shows too, each in its new place.
void SceneAccessible::keepChildren() const
{
    const std::vector<QAccessible::Id> before = std::exchange(m_children, {});
    m_children.resize(static_cast<std::size_t>(childCount()), 0);
    for (const QAccessible::Id id : before) {
        if (id == 0)
            continue;
        const auto* hit = dynamic_cast<HitAccessible*>(QAccessible::accessibleInterface(id));
        const int index = hit ? hit->index() : -1;
        if (index >= 0 && index < childCount())
            m_children[static_cast<std::size_t>(index)] = id;
        else
            QAccessible::deleteAccessibleInterface(id);
    }
    m_generation = canvas()->sceneGeneration();
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
