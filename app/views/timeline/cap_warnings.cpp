// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/cap_warnings.h"

namespace steward {

std::vector<TimelineWarning> capWarnings(const Snapshot& snapshot, const MembersState& members)
{
    std::vector<TimelineWarning> warnings;
    if (!members.cap)
        return warnings;
    for (const SeatCapBreach& breach : seatCapBreaches(*snapshot.dataset, *members.cap, snapshot.filter))
        warnings.push_back({breach.span, breach.certainty, factRef(breach.organization)});
    return warnings;
}

} // namespace steward
