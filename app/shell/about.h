// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace steward {

class MainWindow;

/// Version, licence and libraries.
void showAbout(MainWindow& window);
/// The keys of all actions of the window, as they are bound on this desktop.
void showShortcuts(MainWindow& window);

} // namespace steward
