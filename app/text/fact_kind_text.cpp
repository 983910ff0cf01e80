// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/vocabulary_text.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct FactKinds
{
    Q_DECLARE_TR_FUNCTIONS(FactKinds)
};

} // namespace

QString factKindText(FactKind kind)
{
    switch (kind) {
    case FactKind::Info: return FactKinds::tr("dataset");
    case FactKind::Source: return FactKinds::tr("source");
    case FactKind::Organization: return FactKinds::tr("organization");
    case FactKind::OrganizationRelation: return FactKinds::tr("relation between organizations");
    case FactKind::Period: return FactKinds::tr("period");
    case FactKind::Event: return FactKinds::tr("event");
    case FactKind::Body: return FactKinds::tr("body");
    case FactKind::Membership: return FactKinds::tr("membership");
    case FactKind::Vote: return FactKinds::tr("voting weight");
    case FactKind::Person: return FactKinds::tr("person");
    case FactKind::Role: return FactKinds::tr("role");
    case FactKind::Project: return FactKinds::tr("project");
    case FactKind::ProjectStatus: return FactKinds::tr("project status");
    case FactKind::Principle: return FactKinds::tr("principle");
    case FactKind::Figure: return FactKinds::tr("published figure");
    case FactKind::Repository: return FactKinds::tr("repository");
    case FactKind::Coverage: return FactKinds::tr("limit of the data");
    case FactKind::Contribution: return FactKinds::tr("contribution");
    }
    return {};
}

QString factKindPlural(FactKind kind)
{
    switch (kind) {
    case FactKind::Info: return FactKinds::tr("dataset");
    case FactKind::Source: return FactKinds::tr("sources");
    case FactKind::Organization: return FactKinds::tr("organizations");
    case FactKind::OrganizationRelation: return FactKinds::tr("relations between organizations");
    case FactKind::Period: return FactKinds::tr("periods");
    case FactKind::Event: return FactKinds::tr("events");
    case FactKind::Body: return FactKinds::tr("bodies");
    case FactKind::Membership: return FactKinds::tr("memberships");
    case FactKind::Vote: return FactKinds::tr("voting weights");
    case FactKind::Person: return FactKinds::tr("people");
    case FactKind::Role: return FactKinds::tr("roles");
    case FactKind::Project: return FactKinds::tr("projects");
    case FactKind::ProjectStatus: return FactKinds::tr("project statuses");
    case FactKind::Principle: return FactKinds::tr("principles");
    case FactKind::Figure: return FactKinds::tr("published figures");
    case FactKind::Repository: return FactKinds::tr("repositories");
    case FactKind::Coverage: return FactKinds::tr("limits of the data");
    case FactKind::Contribution: return FactKinds::tr("contributions");
    }
    return {};
}

QString factCountText(FactKind kind, int count)
{
    switch (kind) {
    case FactKind::Info: return FactKinds::tr("%n dataset(s)", nullptr, count);
    case FactKind::Source: return FactKinds::tr("%n source(s)", nullptr, count);
    case FactKind::Organization: return FactKinds::tr("%n organization(s)", nullptr, count);
    case FactKind::OrganizationRelation:
        return FactKinds::tr("%n relation(s) between organizations", nullptr, count);
    case FactKind::Period: return FactKinds::tr("%n period(s)", nullptr, count);
    case FactKind::Event: return FactKinds::tr("%n event(s)", nullptr, count);
    case FactKind::Body: return FactKinds::tr("%n body(ies)", nullptr, count);
    case FactKind::Membership: return FactKinds::tr("%n membership(s)", nullptr, count);
    case FactKind::Vote: return FactKinds::tr("%n voting weight(s)", nullptr, count);
    case FactKind::Person: return FactKinds::tr("%n person(s)", nullptr, count);
    case FactKind::Role: return FactKinds::tr("%n role(s)", nullptr, count);
    case FactKind::Project: return FactKinds::tr("%n project(s)", nullptr, count);
    case FactKind::ProjectStatus: return FactKinds::tr("%n project status(es)", nullptr, count);
    case FactKind::Principle: return FactKinds::tr("%n principle(s)", nullptr, count);
    case FactKind::Figure: return FactKinds::tr("%n published figure(s)", nullptr, count);
    case FactKind::Repository: return FactKinds::tr("%n repository(ies)", nullptr, count);
    case FactKind::Coverage: return FactKinds::tr("%n limit(s) of the data", nullptr, count);
    case FactKind::Contribution: return FactKinds::tr("%n contribution(s)", nullptr, count);
    }
    return {};
}

QString relationKindText(RelationKind kind)
{
    switch (kind) {
    case RelationKind::Subject: return FactKinds::tr("about");
    case RelationKind::Body: return FactKinds::tr("body");
    case RelationKind::Membership: return FactKinds::tr("memberships and seats");
    case RelationKind::Vote: return FactKinds::tr("votes");
    case RelationKind::RoleHeld: return FactKinds::tr("roles held");
    case RelationKind::Parent: return FactKinds::tr("belongs to");
    case RelationKind::Child: return FactKinds::tr("has under it");
    case RelationKind::Steward: return FactKinds::tr("stewardship");
    case RelationKind::Origin: return FactKinds::tr("came from");
    case RelationKind::Project: return FactKinds::tr("projects");
    case RelationKind::Status: return FactKinds::tr("status");
    case RelationKind::Repository: return FactKinds::tr("repositories");
    case RelationKind::NearbyEvent: return FactKinds::tr("around the same time");
    case RelationKind::CitedBy: return FactKinds::tr("facts resting on it");
    }
    return {};
}

} // namespace steward
