// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/main_window.h"

namespace steward {

/// Where the user left off: file and view of the window that was used last, in the settings.
void saveSession(MainWindow& window, Settings& settings);
/// Goes on there, unless the user does not want it. A file is read in the background; where it is
/// gone, the window says so and keeps what it shows.
void resumeSession(MainWindow& window, const Settings& settings);

} // namespace steward
