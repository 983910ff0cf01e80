// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/members_state.h"
#include "core/timeline/layout_timeline.h"

#include <vector>

namespace steward {

/// Bands for the breaches of the seat cap that is declared; empty where none is.
std::vector<TimelineWarning> capWarnings(const Snapshot& snapshot, const MembersState& members);

} // namespace steward
