// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/scene_canvas.h"

#include <QAccessibleWidget>

#include <vector>

namespace steward {

/// Makes every SceneCanvas and DaySlider speak to assistive technology. Call once, before the first is shown.
void installSceneAccessibility();

/// What an ordinary widget is, where Qt does not know. To be called before it gets a name, for then
/// Qt asks what it is, and never again.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

/// A canvas with its hits as children; the first 2,000, for more would stall a screen reader (every
/// view has a table with all of them).
class SceneAccessible : public QAccessibleWidget
{
public:
    static constexpr int maximumChildren = 2000;

    explicit SceneAccessible(SceneCanvas* canvas);
    ~SceneAccessible() override;

    QAccessible::Role role() const override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    QAccessible::State state() const override;

private:
    SceneCanvas* canvas() const;
    void keepChildren() const;
    void forgetChildren() const;

    // Made when asked for, for a screen reader asks for few.
    mutable std::vector<QAccessible::Id> m_children; ///< 0: not made yet
    mutable quint64 m_generation = 0;                ///< of the scene the children belong to
};

} // namespace steward
