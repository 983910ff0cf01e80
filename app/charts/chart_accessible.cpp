// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_accessible.h"

#include "app/charts/chart_widget.h"

#include <QAccessibleActionInterface>
#include <QPointer>

#include <optional>

namespace steward {

namespace {

/// One part of a chart, or what is current in it, whatever that is at the moment.
class PartAccessible
    : public QAccessibleInterface
    , public QAccessibleActionInterface
{
public:
    PartAccessible(ChartWidget* chart, std::size_t index) : m_chart(chart), m_index(index) {}

    std::size_t index() const { return m_index; }

    bool isValid() const override { return part().has_value(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return parent() ? parent()->window() : nullptr; }
    QAccessibleInterface* parent() const override
    {
        return m_chart ? QAccessible::queryAccessibleInterface(m_chart) : nullptr;
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        const auto shown = part();
        return shown && kind == QAccessible::Name ? shown->text : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::State state() const override;

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override
    {
        const auto shown = part();
        return shown && shown->isPressable ? QStringList{pressAction()} : QStringList();
    }
    void doAction(const QString& name) override
    {
        if (m_chart && name == pressAction())
            m_chart->pressPart(m_index);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    std::optional<ChartPart> part() const
    {
        return m_chart ? m_chart->part(m_index) : std::nullopt;
    }

    QPointer<ChartWidget> m_chart;
    std::size_t m_index;
};

QRect PartAccessible::rect() const
{
    const auto shown = part();
    if (!shown)
        return {};
    const QRect inWidget = shown->place.intersected(m_chart->rect());
    return {m_chart->mapToGlobal(inWidget.topLeft()), inWidget.size()};
}

QAccessible::State PartAccessible::state() const
{
    QAccessible::State state;
    const auto shown = part();
    state.invalid = !shown;
    if (!shown)
        return state;
    state.checkable = shown->isShown.has_value();
    state.checked = shown->isShown.value_or(false);
    state.focusable = shown->isCurrent;
    state.focused = shown->isCurrent && m_chart->hasFocus();
    state.invisible = !m_chart->isVisible();
    state.offscreen = m_chart->visibleRegion().isEmpty();
    return state;
}

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* chart = qobject_cast<ChartWidget*>(object);
    return chart ? new ChartAccessible(chart) : nullptr;
}

} // namespace

// Installing a factory again does not ask it twice.
void installChartAccessibility() { QAccessible::installFactory(makeInterface); }

void announceCurrent(ChartWidget& chart)
{
    const QString text = QAccessible::isActive() ? chart.currentText() : QString();
    if (text.isEmpty())
        return;
    QAccessibleValueChangeEvent value(&chart, text);
    QAccessible::updateAccessibility(&value);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(&chart, text);
    QAccessible::updateAccessibility(&announcement);
#else
    // Screen readers speak what gets the focus.
    QAccessibleEvent focus(&chart, QAccessible::Focus);
    focus.setChild(chart.partCount() - 1);
    QAccessible::updateAccessibility(&focus);
#endif
}

ChartAccessible::ChartAccessible(ChartWidget* chart) : QAccessibleWidget(chart, QAccessible::Chart)
{}

ChartAccessible::~ChartAccessible()
{
    for (const QAccessible::Id id : m_children) {
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    }
}

QString ChartAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value && chart() != nullptr)
        return chart()->currentText();
    return QAccessibleWidget::text(kind);
}

int ChartAccessible::childCount() const
{
    return chart() != nullptr ? chart()->partCount() : 0;
}

QAccessibleInterface* ChartAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto at = static_cast<std::size_t>(index);
    if (m_children.size() <= at)
        m_children.resize(at + 1, 0);
    if (m_children[at] == 0)
        m_children[at] = QAccessible::registerAccessibleInterface(new PartAccessible(chart(), at));
    return QAccessible::accessibleInterface(m_children[at]);
}

int ChartAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* part = dynamic_cast<const PartAccessible*>(child);
    return part != nullptr && part->isValid() && part->parent() == this
               ? static_cast<int>(part->index())
               : -1;
}

/// The last that lies there: events are drawn over the plot, and what is current over both.
QAccessibleInterface* ChartAccessible::childAt(int x, int y) const
{
    for (int i = childCount() - 1; i >= 0; --i) {
        if (child(i)->rect().contains(x, y))
            return child(i);
    }
    return nullptr;
}

QAccessibleInterface* ChartAccessible::focusChild() const
{
    const bool hasCurrent = chart() != nullptr && chart()->hasFocus()
                            && !chart()->currentText().isEmpty();
    return hasCurrent ? child(childCount() - 1) : nullptr;
}

ChartWidget* ChartAccessible::chart() const
{
    // While the widget is being destroyed it is no ChartWidget any more.
    return qobject_cast<ChartWidget*>(object());
}

} // namespace steward
