// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timeline_filter.h"

#include "core/timeline/lane_subjects.h"

#include <algorithm>

namespace steward {

namespace {

/// Whether items belong to one of the chosen subjects of a grouping.
class SubjectCondition
{
public:
    template <class TypedId>
    SubjectCondition(const Dataset& dataset, LaneGrouping grouping, const std::vector<TypedId>& chosen)
        : m_subjects(dataset, grouping)
    {
        for (const TypedId id : chosen)
            m_chosen.push_back(id.value);
    }

    bool holds(const TimelineItem& item)
    {
        if (m_chosen.empty())
            return true;
        const std::vector<int>& found = m_subjects.of(item);
        return std::ranges::any_of(found, [this](int subject) {
            return std::ranges::find(m_chosen, subject) != m_chosen.end();
        });
    }

private:
    LaneSubjects m_subjects;
    std::vector<int> m_chosen;
};

class TextCondition
{
public:
    TextCondition(const Dataset& dataset, const QString& text)
        : m_dataset(dataset), m_text(text.trimmed())
    {
    }

    bool holds(const TimelineItem& item) const
    {
        return m_text.isEmpty() || isIn(item, static_cast<std::size_t>(item.row));
    }

private:
    bool has(const QString& text) const { return text.contains(m_text, Qt::CaseInsensitive); }
    bool has(OrganizationId id) const { return id.isValid() && has(m_dataset[id].name); }
    bool has(BodyId id) const { return id.isValid() && has(m_dataset[id].name); }

    bool isIn(const TimelineItem& item, std::size_t row) const
    {
        switch (item.kind) {
        case ItemKind::Event:
            return has(m_dataset.events[row].title) || has(m_dataset.eventTexts.text(m_dataset.events[row].summary));
        case ItemKind::Membership: {
            const Membership& membership = m_dataset.memberships[row];
            return has(membership.organization) || has(membership.body) || has(membership.tier);
        }
        case ItemKind::Role: {
            const RoleHeld& role = m_dataset.roles[row];
            return has(m_dataset[role.person].name) || has(role.role) || has(role.body) || has(role.organization);
        }
        case ItemKind::Vote:
            return has(m_dataset.votes[row].organization) || has(m_dataset.votes[row].body);
        case ItemKind::Project:
            return has(m_dataset.projects[row].name);
        case ItemKind::Stage: {
            const ProjectStatus& status = m_dataset.projectStatus[row];
            return has(m_dataset[status.project].name) || has(status.status);
        }
        case ItemKind::Period:
            return has(m_dataset.periods[row].title) || has(m_dataset.periods[row].summary);
        }
        return false;
    }

    const Dataset& m_dataset;
    QString m_text;
};

} // namespace

std::vector<bool> matchItems(const Dataset& dataset, const std::vector<TimelineItem>& items,
                             const TimelineFilter& filter)
{
    SubjectCondition organizations(dataset, LaneGrouping::Organization, filter.organizations);
    SubjectCondition bodies(dataset, LaneGrouping::Body, filter.bodies);
    SubjectCondition projects(dataset, LaneGrouping::Project, filter.projects);
    const TextCondition text(dataset, filter.text);
    std::vector<bool> found(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const TimelineItem& item = items[i];
        const bool isImportant = item.kind != ItemKind::Event || item.importance >= filter.leastImportance;
        found[i] = isImportant && organizations.holds(item) && bodies.holds(item) && projects.holds(item)
                   && text.holds(item);
    }
    return found;
}

} // namespace steward
