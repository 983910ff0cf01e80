// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset.h"

#include "app/render/theme.h"
#include "app/shell/desktop_wish.h"

#include <QFont>
#include <QList>
#include <QObject>
#include <QPointer>

namespace steward {

class MainWindow;
class Settings;

/// Makes the windows of the program. Each has a session of its own; what belongs to the user and
/// not to a window, its appearance, is the same in all. A window deletes itself when it is closed,
/// and those that are left go with this.
class Windows : public QObject
{
    Q_OBJECT

public:
    /// \param desktopFont what the desktop has chosen, before any of our settings
    Windows(Settings& settings, const QFont& desktopFont, QObject* parent = nullptr);
    ~Windows() override;

    /// A window with the layout that was saved last. Not shown yet.
    MainWindow& make(const DatasetPtr& dataset, const Theme& theme);
    /// Those that are open, in the order they were made.
    QList<MainWindow*> all() const;
    /// Where the appearance is that of the system.
    void wear(const DesktopWish& wish);

private:
    /// Beside `from`, on its dataset; then it opens `file`, if there is one.
    void makeBeside(MainWindow& from, const QString& file);
    void dressOthers(const MainWindow& from, const Theme& theme);
    /// Language and text size, in all windows, once the action that chose them is over.
    void renewAll();
    void readShortcuts();

    Settings& m_settings;
    QFont m_desktopFont;
    QList<QPointer<MainWindow>> m_windows;
    bool m_isDressing = false;
};

} // namespace steward
