// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/fact_details.h"

#include "core/query/text_search.h"

#include <QStringList>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u" \u2013 "_s + second;
}

template <class TypedId>
QString nameOf(const Dataset& dataset, TypedId id)
{
    return id.isValid() ? dataset[id].name : QString();
}

/// Gathers the facts that point at, or are pointed at by, one fact.
class RelatedFacts
{
public:
    RelatedFacts(const Dataset& dataset, FactRef fact) : m_dataset(dataset), m_fact(fact) {}

    std::vector<RelatedFact> collect()
    {
        addOwnReferences();
        addReferringRows();
        if (m_fact.kind == FactKind::Source)
            addCitingFacts();
        std::ranges::stable_sort(m_related, {}, &RelatedFact::kind);
        return std::move(m_related);
    }

private:
    template <class TypedId>
    void add(RelationKind kind, TypedId id)
    {
        if (id.isValid())
            m_related.push_back({kind, factRef(id)});
    }

    template <class Row, class Test>
    void addRows(RelationKind relation, FactKind kind, const std::vector<Row>& rows, Test test)
    {
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (test(rows[i]))
                m_related.push_back({relation, {kind, static_cast<std::int32_t>(i)}});
    }

    template <class TypedId>
    bool isMe(TypedId id) const
    {
        return id.isValid() && factRef(id) == m_fact;
    }

    void addOwnReferences();
    void addReferringRows();
    void addCitingFacts();

    const Dataset& m_dataset;
    FactRef m_fact;
    std::vector<RelatedFact> m_related;
};

void RelatedFacts::addOwnReferences()
{
    const auto row = static_cast<std::size_t>(m_fact.row);
    switch (m_fact.kind) {
    case FactKind::OrganizationRelation:
        add(RelationKind::Child, m_dataset.organizationRelations[row].child);
        add(RelationKind::Parent, m_dataset.organizationRelations[row].parent);
        break;
    case FactKind::Period:
        add(RelationKind::Steward, m_dataset.periods[row].steward);
        break;
    case FactKind::Body:
        add(RelationKind::Parent, m_dataset.bodies[row].parent);
        break;
    case FactKind::Membership:
        add(RelationKind::Subject, m_dataset.memberships[row].organization);
        add(RelationKind::Body, m_dataset.memberships[row].body);
        break;
    case FactKind::Vote:
        add(RelationKind::Subject, m_dataset.votes[row].organization);
        add(RelationKind::Body, m_dataset.votes[row].body);
        break;
    case FactKind::Role:
        add(RelationKind::Subject, m_dataset.roles[row].person);
        add(RelationKind::Subject, m_dataset.roles[row].organization);
        add(RelationKind::Body, m_dataset.roles[row].body);
        break;
    case FactKind::Project:
        add(RelationKind::Origin, m_dataset.projects[row].origin);
        break;
    case FactKind::ProjectStatus:
        add(RelationKind::Subject, m_dataset.projectStatus[row].project);
        break;
    case FactKind::Repository:
        add(RelationKind::Project, m_dataset.repositories[row].project);
        break;
    default:
        break;
    }
}

void RelatedFacts::addReferringRows()
{
    addRows(RelationKind::Membership, FactKind::Membership, m_dataset.memberships,
            [this](const Membership& row) { return isMe(row.organization) || isMe(row.body); });
    addRows(RelationKind::Vote, FactKind::Vote, m_dataset.votes,
            [this](const Vote& row) { return isMe(row.organization) || isMe(row.body); });
    addRows(RelationKind::RoleHeld, FactKind::Role, m_dataset.roles, [this](const RoleHeld& row) {
        return isMe(row.person) || isMe(row.organization) || isMe(row.body);
    });
    addRows(RelationKind::Parent, FactKind::OrganizationRelation, m_dataset.organizationRelations,
            [this](const OrganizationRelation& row) { return isMe(row.child); });
    addRows(RelationKind::Child, FactKind::OrganizationRelation, m_dataset.organizationRelations,
            [this](const OrganizationRelation& row) { return isMe(row.parent); });
    addRows(RelationKind::Child, FactKind::Body, m_dataset.bodies,
            [this](const Body& row) { return isMe(row.parent); });
    addRows(RelationKind::Steward, FactKind::Period, m_dataset.periods,
            [this](const Period& row) { return isMe(row.steward); });
    addRows(RelationKind::Project, FactKind::Project, m_dataset.projects,
            [this](const Project& row) { return isMe(row.origin); });
    addRows(RelationKind::Status, FactKind::ProjectStatus, m_dataset.projectStatus,
            [this](const ProjectStatus& row) { return isMe(row.project); });
    addRows(RelationKind::Repository, FactKind::Repository, m_dataset.repositories,
            [this](const Repository& row) { return isMe(row.project); });
}

void RelatedFacts::addCitingFacts()
{
    const SourceId source{m_fact.row};
    for (int kind = 0; kind < factKindCount; ++kind) {
        const auto factKind = static_cast<FactKind>(kind);
        const int rows = rowCount(m_dataset, factKind);
        for (int row = 0; row < rows; ++row) {
            const FactRef fact{factKind, row};
            const Provenance* provenance = provenanceOf(m_dataset, fact);
            if (!provenance)
                break;
            if (std::ranges::find(provenance->sources, source) != provenance->sources.end())
                m_related.push_back({RelationKind::CitedBy, fact});
        }
    }
}

QString summaryOf(const Dataset& dataset, FactRef fact)
{
    const auto row = static_cast<std::size_t>(fact.row);
    switch (fact.kind) {
    case FactKind::Period: return dataset.periods[row].summary;
    case FactKind::Event: return dataset.eventTexts.text(dataset.events[row].summary);
    case FactKind::Person: return dataset.people[row].note;
    case FactKind::Principle: return dataset.principles[row].meaning;
    case FactKind::Coverage: return dataset.coverage[row].note;
    default: return {};
    }
}

QString urlOf(const Dataset& dataset, FactRef fact)
{
    const auto row = static_cast<std::size_t>(fact.row);
    switch (fact.kind) {
    case FactKind::Source: return dataset.sources[row].url;
    case FactKind::Organization: return dataset.organizations[row].homepage;
    case FactKind::Project: return dataset.projects[row].repository;
    case FactKind::Repository: return dataset.repositories[row].url;
    default: return {};
    }
}

} // namespace

FactDetails detailsOf(const Dataset& dataset, FactRef fact)
{
    FactDetails details;
    details.fact = fact;
    if (!fact.isValid() || fact.row >= rowCount(dataset, fact.kind))
        return details;
    details.title = titleOf(dataset, fact);
    details.summary = summaryOf(dataset, fact);
    details.url = urlOf(dataset, fact);
    if (const DatedInterval* interval = intervalOf(dataset, fact))
        details.interval = *interval;
    else
        details.date = dateOf(dataset, fact);
    if (fact.kind == FactKind::Event)
        details.dateEnd = dataset.events[static_cast<std::size_t>(fact.row)].end;
    if (const Provenance* provenance = provenanceOf(dataset, fact)) {
        details.confidence = provenance->confidence;
        details.sources = provenance->sources;
    }
    details.related = RelatedFacts(dataset, fact).collect();
    return details;
}

QString titleOf(const Dataset& dataset, FactRef fact)
{
    if (!fact.isValid() || fact.row >= rowCount(dataset, fact.kind))
        return {};
    const auto row = static_cast<std::size_t>(fact.row);
    switch (fact.kind) {
    case FactKind::Info: return dataset.info.title;
    case FactKind::Source: return dataset.sources[row].title;
    case FactKind::Organization: return dataset.organizations[row].name;
    case FactKind::OrganizationRelation: {
        const OrganizationRelation& relation = dataset.organizationRelations[row];
        return joined(nameOf(dataset, relation.child), nameOf(dataset, relation.parent));
    }
    case FactKind::Period: return dataset.periods[row].title;
    case FactKind::Event: return dataset.events[row].title;
    case FactKind::Body: return dataset.bodies[row].name;
    case FactKind::Membership: {
        const Membership& membership = dataset.memberships[row];
        return joined(nameOf(dataset, membership.organization), nameOf(dataset, membership.body));
    }
    case FactKind::Vote: {
        const Vote& vote = dataset.votes[row];
        return joined(nameOf(dataset, vote.organization), nameOf(dataset, vote.body));
    }
    case FactKind::Person: return dataset.people[row].name;
    case FactKind::Role: {
        const RoleHeld& role = dataset.roles[row];
        return joined(nameOf(dataset, role.person), nameOf(dataset, role.body));
    }
    case FactKind::Project: return dataset.projects[row].name;
    case FactKind::ProjectStatus: return nameOf(dataset, dataset.projectStatus[row].project);
    case FactKind::Principle: return dataset.principles[row].name;
    case FactKind::Figure: {
        const Figure& figure = dataset.figures[row];
        return joined(QString(figure.metric).replace(u'_', u' '), figure.subject);
    }
    case FactKind::Repository: return dataset.repositories[row].id;
    case FactKind::Coverage: return dataset.coverage[row].subject;
    case FactKind::Contribution:
        return dataset.repositories[static_cast<std::size_t>(dataset.contributions[row].repository)].id;
    }
    return {};
}

const DatedInterval* intervalOf(const Dataset& dataset, FactRef fact)
{
    if (!fact.isValid() || fact.row >= rowCount(dataset, fact.kind))
        return nullptr;
    const auto row = static_cast<std::size_t>(fact.row);
    switch (fact.kind) {
    case FactKind::OrganizationRelation: return &dataset.organizationRelations[row].interval;
    case FactKind::Period: return &dataset.periods[row].interval;
    case FactKind::Body: return &dataset.bodies[row].interval;
    case FactKind::Membership: return &dataset.memberships[row].interval;
    case FactKind::Vote: return &dataset.votes[row].interval;
    case FactKind::Role: return &dataset.roles[row].interval;
    case FactKind::Project: return &dataset.projects[row].joined;
    case FactKind::ProjectStatus: return &dataset.projectStatus[row].since;
    case FactKind::Coverage: return &dataset.coverage[row].interval;
    default: return nullptr;
    }
}

} // namespace steward
