// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole window on the real dataset, as tests of accessibility look at it.

#pragma once

#include "app/shell/main_window.h"
#include "app/shell/settings.h"
#include "app/views/view.h"

#include <QTemporaryDir>

#include <memory>

namespace steward {

class ShownWindow
{
public:
    /// Shown and active, with that theme and, where given, another size of the application's font.
    explicit ShownWindow(const QString& theme = QStringLiteral("light"), QSize size = {1280, 800},
                         double fontScale = 1.0);
    ~ShownWindow();

    MainWindow& window() { return *m_window; }
    Session& session() { return m_window->session(); }
    /// The view of that id, in front, with all that it works out in the background.
    View& show(const QString& view);
    /// Ids of all views.
    static QStringList views();

private:
    QTemporaryDir m_folder;
    QFont m_font; ///< of before
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

/// As if a screen reader was there, so that changes are told. False where this cannot be had: it
/// takes headers of Qt that not every machine has.
bool listenAsScreenReader();
/// What a user can come to with the keyboard: enabled, visible, and in the window's chain of focus.
QList<QWidget*> tabStops(const QWidget& window);
/// Class and names, to be found in a report.
QString nameForReport(const QWidget& widget);

} // namespace steward
