// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace steward {

class MainWindow;

/// Asks for a printer and prints the view in front of the window, if it has a picture.
void printView(MainWindow& window);
/// Shows the pages first.
void previewPrint(MainWindow& window);

} // namespace steward
