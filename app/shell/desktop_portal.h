// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/job.h"
#include "app/shell/desktop_wish.h"

#include <QTimer>

namespace steward {

/// Asks the desktop for its wishes and hears when they change, by org.freedesktop.portal.Settings
/// on the session's bus. Nothing here waits for an answer. Where there is no bus, no portal, or Qt
/// has no D-Bus (desktop_portal_none.cpp), there never is a wish.
class DesktopPortal : public QObject
{
    Q_OBJECT

public:
    explicit DesktopPortal(QObject* parent = nullptr);

    void begin();

signals:
    /// Another one than was told last.
    void wishChanged(const steward::DesktopWish& wish);

private slots:
    void askSoon();

private:
    void ask();
    void take(const DesktopWish& wish);

    QTimer m_settling;
    DesktopWish m_wish;
    Job m_connecting; // last: it refers to the others
};

/// Connects to the bus of the session where Qt is going to: the first menu bar asks it whether the
/// desktop has one for all windows, and would wait for the connection. From any thread.
void reachSessionBus();

} // namespace steward
