// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace steward {

class MainWindow;

/// Opens a window on each of `files` (paths, or file: URLs), or one on the embedded dataset if there
/// are none, and runs until the last window is closed. Returns the exit status. `shown` is called
/// once the first window has been told to show itself, before any event is handled.
int runWindows(int& argc, char** argv, const QStringList& files,
               const std::function<void(MainWindow&)>& shown = {});

} // namespace steward
