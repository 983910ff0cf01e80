// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/view_actions.h"

namespace steward {

class GrowthBar;
class GrowthView;

/// Gives the view its actions, of which the window makes a menu, and the bar buttons for some of
/// them.
void addGrowthActions(GrowthView& view, GrowthBar& bar);
/// What they are, whether or not there is such a view.
QList<ActionText> growthCommands();

} // namespace steward
