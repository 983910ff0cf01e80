// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace steward {

class MainWindow;

/// Makes all actions of a window, and its menus, toolbar and view rail from them. Every action has an
/// object name, a text, a status tip and a place in the menus; keys as the desktop knows them.
void createActions(MainWindow& window);

} // namespace steward
