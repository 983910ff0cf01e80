// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/main_window.h"

class QMenu;

namespace steward {

/// The manual, What's This, the tour, the keys and About.
void addHelpActions(MainWindow& window, QMenu& menu);

/// Shows a place of the manual, such as "members" or "timeline#lanes".
void showManual(MainWindow& window, const QString& place);
/// The tour, from its first step.
void beginTour(MainWindow& window);

} // namespace steward
