// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/view_actions.h"

namespace steward {

class MembersBar;
class MembersView;

/// The actions of the membership graph: the window puts them into its menu, the bar shows buttons for
/// the pages of the panel.
void addMembersActions(MembersView& view, MembersBar& bar);
/// What they are, whether or not there is such a view.
QList<ActionText> membersCommands();

} // namespace steward
