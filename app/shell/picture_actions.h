// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QMenu;
class QMimeData;

namespace steward {

class MainWindow;

/// A picture of the shown view as it is on the screen; null where the view has none. The caller owns it.
QMimeData* makePictureMime(MainWindow& window);
/// Puts it on the clipboard.
void copyPicture(MainWindow& window);

/// Of the view in front; empty where there is none.
QSize shownSize(MainWindow& window);

/// Adds copying the picture of the view in front to the edit menu, while it has one.
void addCopyPicture(MainWindow& window, QMenu& menu);
/// Adds printing it to the file menu.
void addPrinting(MainWindow& window, QMenu& menu);

} // namespace steward
