// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/scene_canvas.h"

#include <QAccessibleActionInterface>
#include <QAccessibleWidget>

#include <vector>

namespace steward {

/// Makes every SceneCanvas speak to assistive technology. Call once, before the first is shown.
void installSceneAccessibility();

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

    /// To be called when the hits are others than before.
    void forgetChildren();

private:
    SceneCanvas* canvas() const;

    mutable std::vector<QAccessible::Id> m_children; ///< 0 where none has been asked for
};

} // namespace steward
