// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a canvas tells assistive technology when something changes.

#include "app/views/scene_accessible.h"
#include "app/views/scene_canvas.h"

#include <QAccessibleEvent>

#include <algorithm>
#include <utility>

namespace steward {

namespace {

bool hasSameHits(const Scene& first, const Scene& second)
{
    return std::ranges::equal(first.hits, second.hits, [](const HitTarget& a, const HitTarget& b) {
        return a.fact == b.fact && a.part == b.part && a.lane == b.lane;
    });
}

void announce(QObject* canvas, QAccessible::Event what, int child = -1)
{
    QAccessibleEvent event(canvas, what);
    event.setChild(child);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void SceneCanvas::setStateText(const QString& text)
{
    if (text != accessibleDescription())
        setAccessibleDescription(text);
}

void SceneCanvas::announceFocus()
{
    if (!m_focused || !hasFocus() || !QAccessible::isActive())
        return;
    m_announced = describe(m_scene.hits[*m_focused]);
    announce(this, QAccessible::Focus, static_cast<int>(*m_focused));
}

/// Panning shows the same marks elsewhere, of which nothing is said. What the focused one says may
/// be another on another day, and that is told at once.
void SceneCanvas::announceScene(const Scene& before, bool hadFocusedHit)
{
    if (!QAccessible::isActive())
        return;
    if (!hasSameHits(before, m_scene))
        announce(this, QAccessible::ObjectReorder);
    if (!hasFocus())
        return;
    if (hadFocusedHit && !m_focused)
        announce(this, QAccessible::Focus); // the mark is gone, the canvas is where one is now
    if (!m_focused)
        return;
    const HitDescription words = describe(m_scene.hits[*m_focused]);
    const HitDescription said = std::exchange(m_announced, words);
    if (words.name != said.name)
        announce(this, QAccessible::NameChanged, static_cast<int>(*m_focused));
    if (words.description != said.description)
        announce(this, QAccessible::DescriptionChanged, static_cast<int>(*m_focused));
}

void SceneCanvas::announceSelection(std::optional<FactRef> before)
{
    if (!QAccessible::isActive())
        return;
    if (before)
        announceHits(QAccessible::SelectionRemove, *before);
    if (m_selection)
        announceHits(QAccessible::Selection, *m_selection);
}

void SceneCanvas::announceHits(QAccessible::Event what, FactRef fact)
{
    const std::optional<std::size_t> hit = hitOf(fact);
    if (!hit || *hit >= SceneAccessible::maximumChildren)
        return;
    announce(this, what, static_cast<int>(*hit));
    QAccessible::State changed;
    changed.selected = true;
    QAccessibleStateChangeEvent event(this, changed);
    event.setChild(static_cast<int>(*hit));
    QAccessible::updateAccessibility(&event);
}

} // namespace steward
