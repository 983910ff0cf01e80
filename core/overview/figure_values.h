// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/seats.h"
#include "core/overview/contributor_trend.h"
#include "core/query/snapshot.h"

#include <optional>
#include <vector>

namespace steward {

enum class KeyFigureKind : std::uint8_t {
    Members,            ///< of the foundation
    BoardSeats,         ///< organizations with a seat on the foundation's board
    LargestVote,        ///< votes of whoever has most of them, and all votes of the board
    CoreMaintainers,    ///< people
    HostedProjects,     ///< the core project and those hosted beside it
    ActiveContributors, ///< people with a commit to the family's repositories in twelve months
    AbsenceFactor,      ///< how few of them made half of the commits
};
inline constexpr int keyFigureCount = 7;

enum class FigureState : std::uint8_t {
    Known,
    NotYet,    ///< before anything of the kind is known to have existed
    Undefined, ///< the source gives no rule for this time
};

struct FigureValue
{
    FigureState state = FigureState::NotYet;
    Count count;                    ///< LargestVote: the votes of the holder
    Count total;                    ///< LargestVote: all votes of the board
    OrganizationId holder;          ///< LargestVote: none where several have as many
    std::optional<Month> lastMonth; ///< of the twelve, for figures about contributors
    int uncovered = 0;              ///< repositories whose data end before that month does
    int coverageRow = -1;           ///< row of coverage that speaks against the number, or -1

    bool isKnown() const { return state == FigureState::Known; }
};

/// A figure on the day of the snapshot. `contributors` is contributorTrend() of the family.
FigureValue figureAt(KeyFigureKind kind, const Snapshot& snapshot,
                     const std::vector<ContributorPoint>& contributors);

/// Roles that make a person a core maintainer.
bool isMaintainer(QStringView role);
/// Kinds of projects that the foundation hosts.
bool isHosted(ProjectKind kind);

} // namespace steward
