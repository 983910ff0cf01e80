// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/view_actions.h"

#include <QAction>
#include <QWidget>

namespace steward {

QAction* ViewActions::add(const ActionText& text, std::function<void()> run)
{
    auto* action = new QAction(text.text, &m_view);
    action->setObjectName(text.name);
    action->setStatusTip(text.tip);
    action->setToolTip(text.tip);
    action->setShortcut(QKeySequence(text.key));
    action->setShortcutContext(text.context);
    QObject::connect(action, &QAction::triggered, &m_view, std::move(run));
    m_view.addAction(action);
    if (text.context == Qt::WidgetShortcut)
        m_canvas.addAction(action);
    return action;
}

void ViewActions::addSeparator()
{
    auto* separator = new QAction(&m_view);
    separator->setSeparator(true);
    m_view.addAction(separator);
}

} // namespace steward
