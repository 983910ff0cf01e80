// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;

namespace steward {

class MainWindow;

/// File > Open Recent. It is filled anew whenever it is shown, so that it knows what other windows
/// opened. Owned by the window.
QMenu* makeRecentMenu(MainWindow& window);

} // namespace steward
