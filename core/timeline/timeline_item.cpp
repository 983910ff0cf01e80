// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timeline_item.h"

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

std::uint8_t doubtOf(const Provenance& provenance)
{
    if (provenance.sources.empty())
        return doubtOfUnsourced;
    return static_cast<std::uint8_t>(provenance.confidence.value_or(Confidence::High));
}

/// The days an interval may have touched. A start without any date is drawn from the beginning of
/// the history, an open end up to the evidence.
DaySpan drawnSpan(const FactInterval& interval, DaySpan history)
{
    const Day begin = std::max(interval.start.earliest, history.begin);
    const Day end = interval.endKind == EndKind::Open ? interval.end.latest + 1 : interval.end.latest;
    return {begin, std::max(end, begin + 1)};
}

class Collector
{
public:
    Collector(const Snapshot& snapshot, ItemKinds kinds)
        : m_dataset(*snapshot.dataset), m_filter(snapshot.filter), m_kinds(kinds),
          m_history(historySpan(m_dataset))
    {
    }

    std::vector<TimelineItem> collect(int stride)
    {
        if (wants(ItemKind::Event))
            addEvents(static_cast<std::size_t>(std::max(1, stride)));
        addIntervals(ItemKind::Membership, m_dataset.memberships, EventCategory::Membership);
        addIntervals(ItemKind::Role, m_dataset.roles, EventCategory::Governance);
        addIntervals(ItemKind::Vote, m_dataset.votes, EventCategory::Governance);
        if (wants(ItemKind::Project) || wants(ItemKind::Stage))
            addProjects();
        addIntervals(ItemKind::Period, m_dataset.periods, EventCategory::Stewardship);
        return std::move(m_items);
    }

private:
    bool wants(ItemKind kind) const { return m_kinds.test(static_cast<std::size_t>(kind)); }

    bool passes(EventCategory category, const Provenance& provenance) const
    {
        return m_filter.passes(category) && m_filter.passes(provenance.confidence);
    }

    void add(DaySpan span, ItemKind kind, std::size_t row, int importance, EventCategory category,
             const Provenance& provenance)
    {
        if (!wants(kind))
            return;
        m_items.push_back({span.begin.number, std::max(span.end.number, span.begin.number + 1),
                           static_cast<std::int32_t>(row), kind,
                           static_cast<std::uint8_t>(std::clamp(importance, 1, 3)), category,
                           doubtOf(provenance)});
    }

    void addEvents(std::size_t stride)
    {
        m_items.reserve(m_dataset.events.size() / stride + 1);
        for (std::size_t row = 0; row < m_dataset.events.size(); row += stride) {
            const Event& event = m_dataset.events[row];
            if (passes(event.category, event.provenance))
                add(event.span(), ItemKind::Event, row, event.importance, event.category,
                    event.provenance);
        }
    }

    template <class Row>
    void addIntervals(ItemKind kind, const std::vector<Row>& rows, EventCategory category)
    {
        for (std::size_t row = 0; row < rows.size(); ++row)
            if (passes(category, rows[row].provenance))
                add(drawnSpan(rows[row].interval.resolved, m_history), kind, row, 2, category,
                    rows[row].provenance);
    }

    /// Rows of projectStatus of a project, by date.
    std::vector<std::vector<std::size_t>> statusesByProject() const
    {
        std::vector<std::vector<std::size_t>> rows(m_dataset.projects.size());
        for (std::size_t i = 0; i < m_dataset.projectStatus.size(); ++i)
            rows[m_dataset.projectStatus[i].project.index()].push_back(i);
        for (auto& statuses : rows)
            std::ranges::stable_sort(statuses, {}, [this](std::size_t row) {
                return m_dataset.projectStatus[row].since.resolved.start.latest;
            });
        return rows;
    }

    void addProjects()
    {
        const auto statuses = statusesByProject();
        for (std::size_t row = 0; row < m_dataset.projects.size(); ++row) {
            const Project& project = m_dataset.projects[row];
            if (project.joined.stated.start && passes(EventCategory::Project, project.provenance)) {
                DaySpan span = drawnSpan(project.joined.resolved, m_history);
                if (!statuses[row].empty())
                    span.end = stageBegin(statuses[row].front());
                add(span, ItemKind::Project, row, 2, EventCategory::Project, project.provenance);
            }
            addStages(statuses[row]);
        }
    }

    Day stageBegin(std::size_t row) const
    {
        return m_dataset.projectStatus[row].since.resolved.start.latest;
    }

    /// A status that ends the belonging is a moment; any other lasts until the next.
    void addStages(const std::vector<std::size_t>& rows)
    {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const ProjectStatus& status = m_dataset.projectStatus[rows[i]];
            if (!passes(EventCategory::Project, status.provenance))
                continue;
            DaySpan span = drawnSpan(status.since.resolved, m_history);
            if (endsProject(status.status))
                span.end = stageBegin(rows[i]) + 1;
            else if (i + 1 < rows.size())
                span.end = stageBegin(rows[i + 1]);
            add(span, ItemKind::Stage, rows[i], 1, EventCategory::Project, status.provenance);
        }
    }

    const Dataset& m_dataset;
    const Filter& m_filter;
    ItemKinds m_kinds;
    DaySpan m_history;
    std::vector<TimelineItem> m_items;
};

} // namespace

Words itemKindWords()
{
    static constexpr QLatin1StringView words[]
        = {"events"_L1, "memberships"_L1, "roles"_L1, "votes"_L1, "projects"_L1, "stages"_L1, "periods"_L1};
    return words;
}

FactKind factKindOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Event: return FactKind::Event;
    case ItemKind::Membership: return FactKind::Membership;
    case ItemKind::Role: return FactKind::Role;
    case ItemKind::Vote: return FactKind::Vote;
    case ItemKind::Project: return FactKind::Project;
    case ItemKind::Stage: return FactKind::ProjectStatus;
    case ItemKind::Period: return FactKind::Period;
    }
    return FactKind::Event;
}

std::vector<TimelineItem> collectItems(const Snapshot& snapshot, ItemKinds kinds, int stride)
{
    return Collector(snapshot, kinds).collect(stride);
}

} // namespace steward
