// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;

namespace steward {

class MainWindow;

/// The menu that restricts what is looked at: event categories and least confidence. It follows the
/// session, so Back undoes a choice. Owned by the window.
QMenu* makeFilterMenu(MainWindow& window);

} // namespace steward
