// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QTimer>

#include <cstdlib>

namespace steward {

/// Ends the process as soon as a window has been painted and handed to the display. A window is not
/// painted when it is shown, but when the display says that it can be seen.
class EndWhenPainted : public QObject
{
public:
    EndWhenPainted() { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        // All there is of the window is painted in one go, of which this is the beginning.
        if (event->type() == QEvent::Paint) {
            qApp->removeEventFilter(this);
            QTimer::singleShot(0, qApp, [] { std::_Exit(0); });
        }
        return false;
    }
};

} // namespace steward
