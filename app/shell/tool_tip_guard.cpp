// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/tool_tip_guard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QToolTip>
#include <QWidget>

namespace steward {

namespace {

/// Qt shows all tips in one widget of this class, which is in no public header.
bool isTip(const QObject& object) { return object.inherits("QTipLabel"); }

bool isEscape(const QEvent& event)
{
    const auto& key = static_cast<const QKeyEvent&>(event);
    return key.key() == Qt::Key_Escape && key.modifiers() == Qt::NoModifier;
}

/// At once: QToolTip::hideText() waits a little, and a second Escape would be lost on the same tip.
void hideTip()
{
    for (QWidget* window : QApplication::topLevelWidgets())
        if (isTip(*window))
            window->hide();
}

} // namespace

ToolTipGuard::ToolTipGuard(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

bool ToolTipGuard::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // What is accepted here comes back as a key press, instead of doing what the key does.
        if (!QToolTip::isVisible() || !isEscape(*event))
            return false;
        event->accept();
        return true;
    case QEvent::KeyPress:
        if (!QToolTip::isVisible() || !isEscape(*event))
            return false;
        hideTip();
        return true;
    case QEvent::Timer:
        // The tip's timers all end it. They come again, so it goes once the pointer has left.
        return isTip(*watched) && static_cast<const QWidget*>(watched)->underMouse();
    default: return false;
    }
}

} // namespace steward
