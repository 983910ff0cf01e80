// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/growth_state.h"
#include "app/session/members_state.h"
#include "app/session/timeline_state.h"
#include "app/session/transfer_state.h"
#include "core/base/fact_ref.h"
#include "core/base/interval.h"
#include "core/query/filter.h"

#include <QString>

#include <optional>

namespace steward {

/// The one moment and everything else that decides what is on screen. A value; Back and Forward
/// walk a list of them.
struct ViewState
{
    QString view;               ///< id of the shown view, e.g. "timeline"
    Filter filter;              ///< with the as-of day
    std::optional<Day> compare; ///< the day changes are counted from
    DaySpan window;             ///< visible part of the time axis
    std::optional<FactRef> selection;
    TimelineState timeline;
    MembersState members;
    GrowthState growth;
    TransferState transfer;

    bool operator==(const ViewState&) const = default;
};

} // namespace steward
