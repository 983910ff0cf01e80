// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace steward {

class ChartWidget;

/// Makes every ChartWidget speak to assistive technology. May be called more than once.
void installChartAccessibility();

/// Tells where keyboard or mouse have come to in a chart that has the focus.
void announceCurrent(ChartWidget& chart);

/// A chart with its parts as children: the series, each in a sentence, then events and eras, and last
/// the point or fact that is current, if any. Its value is that in words.
class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartWidget* chart);
    ~ChartAccessible() override;

    QString text(QAccessible::Text kind) const override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

private:
    ChartWidget* chart() const;

    // Made when asked for. What is the second part stays the second part, whatever the chart shows.
    mutable std::vector<QAccessible::Id> m_children;
};

} // namespace steward
