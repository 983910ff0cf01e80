// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_accessible.h"

#include "app/charts/chart_widget.h"

#include <QPointer>

namespace steward {

namespace {

/// What is current in a chart, whatever that is at the moment.
class PointAccessible : public QAccessibleInterface
{
public:
    explicit PointAccessible(ChartWidget* chart) : m_chart(chart) {}

    bool isValid() const override { return !m_chart.isNull(); }
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
        return m_chart && kind == QAccessible::Name ? m_chart->currentText() : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override
    {
        if (!m_chart)
            return {};
        const QRect inWidget = m_chart->currentRect();
        return {m_chart->mapToGlobal(inWidget.topLeft()), inWidget.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = m_chart.isNull();
        state.focusable = true;
        state.focused = m_chart && m_chart->hasFocus();
        return state;
    }

private:
    QPointer<ChartWidget> m_chart;
};

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
    const QString text = chart.currentText();
    if (!QAccessible::isActive() || text.isEmpty())
        return;
    QAccessibleValueChangeEvent value(&chart, text);
    QAccessible::updateAccessibility(&value);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(&chart, text);
    QAccessible::updateAccessibility(&announcement);
#else
    // Screen readers speak what gets the focus.
    QAccessibleEvent focus(&chart, QAccessible::Focus);
    focus.setChild(0);
    QAccessible::updateAccessibility(&focus);
#endif
}

ChartAccessible::ChartAccessible(ChartWidget* chart) : QAccessibleWidget(chart, QAccessible::Chart)
{}

ChartAccessible::~ChartAccessible()
{
    if (m_point != 0)
        QAccessible::deleteAccessibleInterface(m_point);
}

QString ChartAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value && chart() != nullptr)
        return chart()->currentText();
    return QAccessibleWidget::text(kind);
}

int ChartAccessible::childCount() const
{
    return chart() != nullptr && !chart()->currentText().isEmpty() ? 1 : 0;
}

QAccessibleInterface* ChartAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (m_point == 0)
        m_point = QAccessible::registerAccessibleInterface(new PointAccessible(chart()));
    return QAccessible::accessibleInterface(m_point);
}

int ChartAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    return child != nullptr && child == this->child(0) ? 0 : -1;
}

QAccessibleInterface* ChartAccessible::childAt(int x, int y) const
{
    QAccessibleInterface* point = child(0);
    return point != nullptr && point->rect().contains(x, y) ? point : nullptr;
}

QAccessibleInterface* ChartAccessible::focusChild() const
{
    return chart() != nullptr && chart()->hasFocus() ? child(0) : nullptr;
}

ChartWidget* ChartAccessible::chart() const
{
    // While the widget is being destroyed it is no ChartWidget any more.
    return qobject_cast<ChartWidget*>(object());
}

} // namespace steward
