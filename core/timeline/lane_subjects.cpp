// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/lane_subjects.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

template <class Rows>
void addNamesOf(const Rows& rows, NameFinder& names)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        names.add(rows[i].name, static_cast<int>(i));
}

/// The organization an item is about; an invalid id where there is none.
OrganizationId organizationOf(const Dataset& dataset, const TimelineItem& item)
{
    const auto row = static_cast<std::size_t>(item.row);
    switch (item.kind) {
    case ItemKind::Membership: return dataset.memberships[row].organization;
    case ItemKind::Role: return dataset.roles[row].organization;
    case ItemKind::Vote: return dataset.votes[row].organization;
    case ItemKind::Project: return dataset.projects[row].origin;
    case ItemKind::Stage: return dataset[dataset.projectStatus[row].project].origin;
    case ItemKind::Period: return dataset.periods[row].steward;
    case ItemKind::Event: break;
    }
    return {};
}

BodyId bodyOf(const Dataset& dataset, const TimelineItem& item)
{
    const auto row = static_cast<std::size_t>(item.row);
    switch (item.kind) {
    case ItemKind::Membership: return dataset.memberships[row].body;
    case ItemKind::Role: return dataset.roles[row].body;
    case ItemKind::Vote: return dataset.votes[row].body;
    default: return {};
    }
}

int projectOf(const Dataset& dataset, const TimelineItem& item)
{
    if (item.kind == ItemKind::Project)
        return item.row;
    if (item.kind == ItemKind::Stage)
        return dataset.projectStatus[static_cast<std::size_t>(item.row)].project.value;
    return -1;
}

int personOf(const Dataset& dataset, const TimelineItem& item)
{
    return item.kind == ItemKind::Role
               ? dataset.roles[static_cast<std::size_t>(item.row)].person.value
               : -1;
}

} // namespace

LaneSubjects::LaneSubjects(const Dataset& dataset, LaneGrouping grouping)
    : m_dataset(dataset), m_grouping(grouping)
{
    addNames();
}

void LaneSubjects::addNames()
{
    switch (m_grouping) {
    case LaneGrouping::Organization: return addNamesOf(m_dataset.organizations, m_names);
    case LaneGrouping::Body: return addNamesOf(m_dataset.bodies, m_names);
    case LaneGrouping::Project: return addNamesOf(m_dataset.projects, m_names);
    case LaneGrouping::Person: return addNamesOf(m_dataset.people, m_names);
    case LaneGrouping::Category:
    case LaneGrouping::None: return;
    }
}

void LaneSubjects::single(int number)
{
    m_found.clear();
    if (number >= 0)
        m_found.push_back(number);
}

void LaneSubjects::find(const TimelineItem& item)
{
    switch (m_grouping) {
    case LaneGrouping::Organization: return single(organizationOf(m_dataset, item).value);
    case LaneGrouping::Body: return single(bodyOf(m_dataset, item).value);
    case LaneGrouping::Project: return single(projectOf(m_dataset, item));
    case LaneGrouping::Person: return single(personOf(m_dataset, item));
    case LaneGrouping::Category: return single(static_cast<int>(item.category));
    case LaneGrouping::None: return single(0);
    }
}

const std::vector<int>& LaneSubjects::of(const TimelineItem& item)
{
    const bool isNamed = m_grouping != LaneGrouping::Category && m_grouping != LaneGrouping::None;
    if (item.kind != ItemKind::Event || !isNamed) {
        find(item);
        return m_found;
    }
    m_names.find(m_dataset.events[static_cast<std::size_t>(item.row)].title, m_found);
    if (m_found.empty())
        m_found.push_back(restNumber);
    return m_found;
}

int LaneSubjects::parentOf(int subject) const
{
    if (m_grouping != LaneGrouping::Body || subject < 0)
        return -1;
    return m_dataset.bodies[static_cast<std::size_t>(subject)].parent.value;
}

LaneSubject LaneSubjects::subject(int number) const
{
    using Sort = LaneSubject::Sort;
    if (number == restNumber)
        return {Sort::Rest, 0};
    switch (m_grouping) {
    case LaneGrouping::Category: return {Sort::Category, number};
    case LaneGrouping::Organization: return {Sort::Organization, number};
    case LaneGrouping::Body: return {Sort::Body, number};
    case LaneGrouping::Project: return {Sort::Project, number};
    case LaneGrouping::Person: return {Sort::Person, number};
    case LaneGrouping::None: break;
    }
    return {Sort::All, 0};
}

QString LaneSubjects::word(int number) const
{
    if (number == restNumber)
        return u"rest"_s;
    if (m_grouping == LaneGrouping::Category)
        return toWord(static_cast<EventCategory>(number));
    const QString key = keyOf(m_dataset, subject(number).fact());
    return key.isEmpty() ? u"all"_s : key;
}

} // namespace steward
