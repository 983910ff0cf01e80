// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fact_ref.h"
#include "core/graph/graph_layout.h"
#include "core/metrics/seat_caps.h"

#include <optional>

namespace steward {

/// The ends of a way through the graph.
struct WayEnds
{
    FactRef from;
    FactRef to;
    bool isEver = false; ///< along links of any time, not only those of the as-of day

    bool operator==(const WayEnds&) const = default;
};

/// How the membership graph is arranged and what of it is looked at; part of the ViewState, so Back
/// undoes it like everything else.
struct MembersState
{
    GraphArrangement arrangement = GraphArrangement::Rings;
    int hops = 0;                 ///< only so many links round the selection are drawn; 0: all
    std::optional<WayEnds> way{}; ///< the shortest one is shown
    std::optional<SeatCap> cap{}; ///< breaches of it are listed, and bands on the timeline

    bool operator==(const MembersState&) const = default;
};

} // namespace steward
