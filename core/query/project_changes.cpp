// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/day_comparison.h"

namespace steward {

void DayComparison::compareProjects()
{
    const std::vector<int> old = statusesAt(m_before);
    const std::vector<int> now = statusesAt(m_after);
    for (std::size_t i = 0; i < m_data.projects.size(); ++i) {
        const ProjectId id{static_cast<std::int32_t>(i)};
        const DatedInterval& joined = m_data.projects[i].joined;
        const Certainty before = joined.resolved.startedAt(m_before.asOf());
        const Certainty after = joined.resolved.startedAt(m_after.asOf());
        const bool hasMoved = before != after && joined.stated.start;
        if (hasMoved)
            tellJoining(id, before, after, before < after ? now[i] : old[i]);
        // Of a project that joined in between only what ended it is news; the rest is part of
        // joining.
        const int later = before < after ? now[i] : old[i];
        const bool hasEnded = later >= 0 && endsProject(status(later).status);
        const bool isJoining = hasMoved && std::min(before, after) == Certainty::No;
        if (old[i] != now[i] && (!isJoining || hasEnded))
            tellStatus(id, old[i], now[i]);
    }
}

void DayComparison::tellJoining(ProjectId project, Certainty before, Certainty after, int statusRow)
{
    const bool isGain = before < after;
    Change change{.kind = isGain ? ChangeKind::ProjectJoined : ChangeKind::ProjectStatusChanged,
                  .certainty = certaintyOf(before, after),
                  .project = project,
                  .with = statusText(statusRow),
                  .fact = factRef(project),
                  .date = startOf(m_data[project].joined)};
    (isGain ? change.after : change.before) = toWord(m_data[project].kind);
    m_changes.push_back(change);
}

/// Possible where the later status may have been reached by the earlier day already.
void DayComparison::tellStatus(ProjectId project, int before, int after)
{
    const int told = after >= 0 ? after : before;
    const int reached = isForward() ? after : before;
    const Day earlier = std::min(m_before.asOf(), m_after.asOf());
    const Certainty already = status(reached).since.resolved.startedAt(earlier);
    m_changes.push_back({.kind = ChangeKind::ProjectStatusChanged,
                         .certainty = certaintyOf(already, Certainty::Certain),
                         .project = project,
                         .before = statusText(before),
                         .after = statusText(after),
                         .fact = {FactKind::ProjectStatus, told},
                         .otherFact = before >= 0 && after >= 0
                                          ? FactRef{FactKind::ProjectStatus, before}
                                          : FactRef{},
                         .date = startOf(status(told).since)});
}

} // namespace steward
