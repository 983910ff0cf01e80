// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/read_rows.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

OrganizationId organization(RowReader& row, QLatin1StringView column)
{
    return {row.reference(column, FactKind::Organization)};
}

BodyId body(RowReader& row, QLatin1StringView column)
{
    return {row.reference(column, FactKind::Body)};
}

/// Sources are filled in from the citations afterwards.
Provenance confidence(RowReader& row)
{
    return {row.word<Confidence>("confidence"_L1), {}};
}

DatedInterval startToEnd(RowReader& row, QLatin1StringView qualifier = {})
{
    return row.interval("start"_L1, qualifier, "end"_L1);
}

void readSource(RowReader& row, Dataset& dataset)
{
    dataset.sources.push_back({row.text("id"_L1), row.text("title"_L1), row.text("publisher"_L1),
                               row.text("url"_L1), row.date("published"_L1),
                               row.word<SourceKind>("kind"_L1)});
}

void readOrganization(RowReader& row, Dataset& dataset)
{
    dataset.organizations.push_back({row.text("id"_L1), row.text("name"_L1),
                                     row.word<OrganizationKind>("kind"_L1), row.text("country"_L1),
                                     row.text("homepage"_L1)});
}

void readRelation(RowReader& row, Dataset& dataset)
{
    dataset.organizationRelations.push_back({organization(row, "child"_L1),
                                             organization(row, "parent"_L1),
                                             row.text("relation"_L1), startToEnd(row),
                                             confidence(row)});
    // Without a date a relation holds for as far back as the data goes.
    FactInterval& interval = dataset.organizationRelations.back().interval.resolved;
    if (!dataset.organizationRelations.back().interval.stated.start)
        interval.start = {Day::min(), Day::min()};
}

void readPeriod(RowReader& row, Dataset& dataset)
{
    dataset.periods.push_back({row.text("id"_L1), row.word<PeriodKind>("kind"_L1),
                               organization(row, "steward"_L1), row.text("title"_L1),
                               startToEnd(row), row.text("summary"_L1), confidence(row)});
}

void readBody(RowReader& row, Dataset& dataset)
{
    dataset.bodies.push_back({row.text("id"_L1), row.text("name"_L1), row.word<BodyKind>("kind"_L1),
                              body(row, "parent"_L1),
                              row.interval("formed"_L1, {}, "dissolved"_L1), {}});
}

void readMembership(RowReader& row, Dataset& dataset)
{
    dataset.memberships.push_back({organization(row, "organization"_L1), body(row, "body"_L1),
                                   row.text("tier"_L1), startToEnd(row, "start_qualifier"_L1),
                                   confidence(row)});
}

void readVote(RowReader& row, Dataset& dataset)
{
    dataset.votes.push_back({body(row, "body"_L1), organization(row, "organization"_L1),
                             row.smallInteger("votes"_L1), startToEnd(row), confidence(row)});
}

void readPerson(RowReader& row, Dataset& dataset)
{
    dataset.people.push_back({row.text("id"_L1), row.text("name"_L1), row.text("note"_L1)});
}

void readRole(RowReader& row, Dataset& dataset)
{
    dataset.roles.push_back({{row.reference("person"_L1, FactKind::Person)}, body(row, "body"_L1),
                             row.text("role"_L1), organization(row, "organization"_L1),
                             startToEnd(row, "start_qualifier"_L1), confidence(row)});
}

void readProject(RowReader& row, Dataset& dataset)
{
    dataset.projects.push_back({row.text("id"_L1), row.text("name"_L1),
                                row.word<ProjectKind>("kind"_L1), row.text("repository"_L1),
                                organization(row, "origin"_L1),
                                row.interval("joined"_L1, "joined_qualifier"_L1, {}), {}});
}

void readStatus(RowReader& row, Dataset& dataset)
{
    dataset.projectStatus.push_back({{row.reference("project"_L1, FactKind::Project)},
                                     row.text("status"_L1),
                                     row.interval("date"_L1, "qualifier"_L1, {}), {}});
}

void readPrinciple(RowReader& row, Dataset& dataset)
{
    dataset.principles.push_back({row.text("id"_L1), row.text("name"_L1), row.text("meaning"_L1), {}});
}

void readFigure(RowReader& row, Dataset& dataset)
{
    dataset.figures.push_back({row.text("id"_L1), row.requiredDate("date"_L1),
                               row.text("metric"_L1), row.text("subject"_L1),
                               row.integer("value"_L1), row.word<FigureQualifier>("qualifier"_L1), {}});
}

void readRepository(RowReader& row, Dataset& dataset)
{
    dataset.repositories.push_back({row.text("id"_L1), {row.reference("project"_L1, FactKind::Project)},
                                    row.word<RepositoryRole>("role"_L1), row.text("url"_L1),
                                    row.date("first_commit"_L1), row.date("last_commit"_L1),
                                    row.date("snapshot"_L1), row.text("commit"_L1)});
}

void readCoverage(RowReader& row, Dataset& dataset)
{
    dataset.coverage.push_back({row.text("subject"_L1), startToEnd(row),
                                row.word<CoverageState>("state"_L1), row.text("note"_L1), {}});
}

} // namespace

RowFunction rowFunctionOf(FactKind kind)
{
    switch (kind) {
    case FactKind::Source: return readSource;
    case FactKind::Organization: return readOrganization;
    case FactKind::OrganizationRelation: return readRelation;
    case FactKind::Period: return readPeriod;
    case FactKind::Body: return readBody;
    case FactKind::Membership: return readMembership;
    case FactKind::Vote: return readVote;
    case FactKind::Person: return readPerson;
    case FactKind::Role: return readRole;
    case FactKind::Project: return readProject;
    case FactKind::ProjectStatus: return readStatus;
    case FactKind::Principle: return readPrinciple;
    case FactKind::Figure: return readFigure;
    case FactKind::Repository: return readRepository;
    case FactKind::Coverage: return readCoverage;
    case FactKind::Info:
    case FactKind::Event:
    case FactKind::Contribution: break;
    }
    return nullptr;
}

} // namespace steward
