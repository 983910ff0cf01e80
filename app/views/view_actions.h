// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <vector>

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

/// An action before there is a view to have it: views are made when they are first shown, their keys
/// can be looked up and chosen from the start. Without a name it is a separator.
template <class Target>
struct ViewCommand
{
    ActionText text{};
    std::function<void(Target&)> run{};
};

template <class Target>
using ViewCommands = std::vector<ViewCommand<Target>>;

/// Of all but the separators.
template <class Target>
QList<ActionText> textsOf(const ViewCommands<Target>& commands)
{
    QList<ActionText> texts;
    for (const ViewCommand<Target>& command : commands)
        if (!command.text.name.isEmpty())
            texts.append(command.text);
    return texts;
}

/// Adds the actions of a view to it, in the order of the menu that the window makes of them.
class ViewActions
{
public:
    ViewActions(QWidget& view, QWidget& canvas) : m_view(view), m_canvas(canvas) {}

    /// Owned by the view.
    QAction* add(const ActionText& text, std::function<void()> run);
    void addSeparator();
    /// \param target outlives the view's actions; the actions made, without separators
    template <class Target>
    QList<QAction*> addAll(const ViewCommands<Target>& commands, Target& target)
    {
        QList<QAction*> added;
        for (const ViewCommand<Target>& command : commands) {
            if (command.text.name.isEmpty())
                addSeparator();
            else
                added.append(add(command.text, [run = command.run, &target] { run(target); }));
        }
        return added;
    }

private:
    QWidget& m_view;
    QWidget& m_canvas;
};

} // namespace steward
