// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace steward {

class TimelineBar;
class TimelineView;

/// Gives the view its actions, which the window shows in a menu of their own while it shows the view.
void addTimelineActions(TimelineView& view, TimelineBar& bar);

} // namespace steward
