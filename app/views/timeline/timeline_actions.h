// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/view_actions.h"

namespace steward {

class TimelineView;

/// Gives the view its actions, which the window shows in a menu of their own while it shows the view.
void addTimelineActions(TimelineView& view);
/// What they are, whether or not there is such a view.
QList<ActionText> timelineCommands();

} // namespace steward
