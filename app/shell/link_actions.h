// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/main_window.h"

class QMenu;

namespace steward {

/// Copy Link: what is on screen, as a line of text on the clipboard.
void addCopyLink(MainWindow& window, QMenu& menu);
/// Open Link…: asks for such a line.
void addOpenLink(MainWindow& window, QMenu& menu);

/// Shows what the link says; tells what of it could not be shown, and why.
void openLink(MainWindow& window, const QString& link);

/// Of arguments of the program.
bool isViewLink(const QString& text);

} // namespace steward
