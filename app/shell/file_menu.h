// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;
class QMenu;

namespace steward {

class MainWindow;

/// What the toolbar shows of the file menu as well.
struct FileMenu
{
    QAction* open = nullptr;
    QMenu* exports = nullptr;
};

/// Adds the file menu to the window's menu bar.
FileMenu addFileMenu(MainWindow& window);

} // namespace steward
