// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/mark_style.h"

#include "core/query/snapshot.h"

#include <algorithm>
#include <numbers>

namespace steward {

Role tierRole(int rank)
{
    constexpr Role roles[] = {Role::TierHighest, Role::TierSecond, Role::TierThird,
                              Role::TierFourth, Role::TierOther};
    return roles[std::clamp(rank, 0, tierRankCount - 1)];
}

MarkerShape tierShape(int rank)
{
    constexpr MarkerShape shapes[] = {MarkerShape::Circle, MarkerShape::Diamond,
                                      MarkerShape::Square, MarkerShape::TriangleUp,
                                      MarkerShape::TriangleDown};
    return shapes[std::clamp(rank, 0, tierRankCount - 1)];
}

QString initialsOf(const QString& name)
{
    // Short names in capitals are initials already: AMD, IBM, NVIDIA.
    QString letters;
    for (const QString& word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (word.front().isLetter() && word.front().isUpper())
            letters += word.front();
    }
    if (letters.size() >= 2)
        return letters.left(2);
    return name.size() <= 3 && name == name.toUpper() ? name : name.left(2);
}

double zoneRadius(Zone zone)
{
    switch (zone) {
    case Zone::Centre: return 44.0;
    case Zone::Bodies: return 8.0;
    case Zone::HighestTier: return 14.5;
    case Zone::MiddleTiers: return 9.0;
    case Zone::LowestTiers: return 7.0;
    case Zone::Groups: return 6.5;
    case Zone::Libraries: return 6.0;
    case Zone::Projects: return 10.0;
    case Zone::Related: return 9.0;
    case Zone::People: return 3.6;
    }
    return 6.0;
}

double tierRadius(int rank)
{
    constexpr double radii[] = {14.5, 11.0, 9.0, 7.0, 6.0};
    return radii[std::clamp(rank, 0, tierRankCount - 1)];
}

double roomiestRadius(Zone zone, int count, const GraphFrame& frame)
{
    const double sides = 1.8 * frame.radiusY;
    const double round = 2.0 * std::numbers::pi * std::min(frame.radiusX, frame.radiusY);
    switch (zone) {
    case Zone::HighestTier: return 0.6 * round / count * 0.42;
    case Zone::Bodies: return 0.3 * round / count * 0.42;
    case Zone::MiddleTiers:
    case Zone::LowestTiers:
    case Zone::Related:
    case Zone::Projects:
    case Zone::Libraries: return sides / count * 0.42;
    default: return 1000.0;
    }
}

} // namespace steward
