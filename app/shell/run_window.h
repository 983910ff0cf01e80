// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace steward {

class MainWindow;

/// Opens a window on `file`, or on the embedded dataset if it is empty, and runs until the last
/// window is closed. Returns the exit status. `shown` is called once the window has been told to show
/// itself, before any event is handled.
int runWindow(int& argc, char** argv, const QString& file,
              const std::function<void(MainWindow&)>& shown = {});

} // namespace steward
