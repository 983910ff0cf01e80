// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/span_statistics.h"

#include "core/timeline/lane_subjects.h"

#include <algorithm>

namespace steward {

namespace {

void countOne(Count& count, bool isCertain)
{
    ++count.possible;
    count.certain += isCertain ? 1 : 0;
}

class EventCounter
{
public:
    EventCounter(const Dataset& dataset, SpanStatistics& statistics)
        : m_statistics(statistics), m_subjects(dataset, LaneGrouping::Organization),
          m_named(dataset.organizations.size())
    {
    }

    void add(const TimelineItem& item)
    {
        const DaySpan span = m_statistics.span;
        if (item.end <= span.begin.number || item.begin >= span.end.number)
            return;
        const bool isCertain = item.begin >= span.begin.number && item.end <= span.end.number;
        countOne(m_statistics.events, isCertain);
        countOne(m_statistics.byCategory[static_cast<std::size_t>(item.category)], isCertain);
        bool isNamed = false;
        for (const int organization : m_subjects.of(item)) {
            if (organization == LaneSubjects::restNumber)
                continue;
            countOne(m_named[static_cast<std::size_t>(organization)], isCertain);
            isNamed = true;
        }
        m_statistics.unnamed += isNamed ? 0 : 1;
    }

    void finish()
    {
        for (std::size_t i = 0; i < m_named.size(); ++i)
            if (m_named[i].possible > 0)
                m_statistics.byOrganization.push_back({OrganizationId{static_cast<std::int32_t>(i)}, m_named[i]});
        std::ranges::stable_sort(m_statistics.byOrganization, [](const auto& a, const auto& b) {
            return std::pair(a.events.possible, a.events.certain) > std::pair(b.events.possible, b.events.certain);
        });
    }

private:
    SpanStatistics& m_statistics;
    LaneSubjects m_subjects;
    std::vector<Count> m_named; ///< by organization
};

SnapshotPtr at(const Snapshot& snapshot, Day day)
{
    Filter filter = snapshot.filter;
    filter.asOf = day;
    return takeSnapshot(snapshot.dataset, filter);
}

bool isAboutMembers(const Change& change)
{
    switch (change.kind) {
    case ChangeKind::MemberJoined:
    case ChangeKind::MemberLeft:
    case ChangeKind::TierChanged:
    case ChangeKind::TierSchemeChanged: return true;
    default: return false;
    }
}

} // namespace

SpanStatistics spanStatistics(const Snapshot& snapshot, DaySpan span, const std::stop_token& stop)
{
    constexpr std::size_t betweenChecks = 4096;
    SpanStatistics statistics;
    statistics.span = span;
    EventCounter counter(*snapshot.dataset, statistics);
    const std::vector<TimelineItem> events = collectItems(snapshot, onlyEvents());
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (i % betweenChecks == 0 && stop.stop_requested())
            return statistics;
        counter.add(events[i]);
    }
    counter.finish();
    const SnapshotPtr before = at(snapshot, span.begin - 1);
    const SnapshotPtr after = at(snapshot, span.end - 1);
    statistics.membersBefore = countOf(before->members);
    statistics.membersAfter = countOf(after->members);
    statistics.memberChanges = changesBetween(*before, *after);
    std::erase_if(statistics.memberChanges, [](const Change& change) { return !isAboutMembers(change); });
    return statistics;
}

} // namespace steward
