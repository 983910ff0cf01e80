// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMenu;

namespace steward {

class MainWindow;

/// Undo and Redo: of edits of the dataset where there are any, else of changes of the view, which the
/// same keys have always taken back.
void addUndoActions(MainWindow& window, QMenu& menu);
/// Change, add and remove facts.
void addFactActions(MainWindow& window, QMenu& menu);

} // namespace steward
