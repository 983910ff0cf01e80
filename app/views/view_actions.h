// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace steward {

struct ActionText
{
    QLatin1StringView name; ///< object name
    QString text;
    QString tip;
    QString key; ///< shortcut, in portable form
    /// With Qt::WidgetShortcut the key means this only while the canvas has the focus, and not in
    /// text fields.
    Qt::ShortcutContext context = Qt::WidgetShortcut;
};

/// Adds the actions of a view to it, in the order of the menu that the window makes of them.
class ViewActions
{
public:
    ViewActions(QWidget& view, QWidget& canvas) : m_view(view), m_canvas(canvas) {}

    /// Owned by the view.
    QAction* add(const ActionText& text, std::function<void()> run);
    void addSeparator();

private:
    QWidget& m_view;
    QWidget& m_canvas;
};

} // namespace steward
