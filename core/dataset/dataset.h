// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole stewardship dataset in memory. Made once by loadDataset, then shared as
// std::shared_ptr<const Dataset> by the session, snapshots and jobs; never changed.

#pragma once

#include "core/base/fact_ref.h"
#include "core/dataset/dataset_image.h"
#include "core/dataset/image_hash.h"
#include "core/dataset/entities.h"

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace steward {

struct Dataset
{
    DatasetInfo info;
    std::vector<Source> sources;
    std::vector<Organization> organizations;
    std::vector<OrganizationRelation> organizationRelations;
    std::vector<Period> periods; ///< in file order; use erasOf for the eras in time order
    std::vector<Event> events;
    TextPool eventTexts; ///< their ids and summaries
    std::vector<Body> bodies;
    std::vector<Membership> memberships;
    std::vector<Vote> votes;
    std::vector<Person> people;
    std::vector<RoleHeld> roles;
    std::vector<Project> projects;
    std::vector<ProjectStatus> projectStatus;
    std::vector<Principle> principles;
    std::vector<Figure> figures;
    std::vector<Repository> repositories;
    std::vector<Coverage> coverage;
    std::vector<Contribution> contributions;
    int contributorCount = 0; ///< distinct contributor numbers, bots among them

    DaySpan history; ///< what historySpan gives, once it is known

    /// The bytes it was read from: search and the data tables open their own connection on them.
    DatasetImage image;
    ImageHash imageHash; ///< use imageHashOf

    const Source& operator[](SourceId id) const { return sources[id.index()]; }
    const Organization& operator[](OrganizationId id) const { return organizations[id.index()]; }
    const Body& operator[](BodyId id) const { return bodies[id.index()]; }
    const Person& operator[](PersonId id) const { return people[id.index()]; }
    const Project& operator[](ProjectId id) const { return projects[id.index()]; }
    const Repository& operator[](RepositoryId id) const { return repositories[id.index()]; }
};

using DatasetPtr = std::shared_ptr<const Dataset>;

/// Rows of a table.
int rowCount(const Dataset& dataset, FactKind kind);
/// nullptr where the table has no provenance columns (sources, people, repositories, contributions).
const Provenance* provenanceOf(const Dataset& dataset, FactRef fact);
/// The key of a row, of a table that has one; else empty.
QString keyOf(const Dataset& dataset, FactRef fact);
/// The row with that id; an invalid id where there is none.
OrganizationId findOrganization(const Dataset& dataset, QStringView id);
BodyId findBody(const Dataset& dataset, QStringView id);
RepositoryId findRepository(const Dataset& dataset, QStringView id);
/// Rows of `periods` that are eras, by start.
std::vector<int> erasOf(const Dataset& dataset);
/// SHA-256 of the file the dataset was read from, in hexadecimal.
QString imageHashOf(const Dataset& dataset);
/// From the first event, period, membership, role or commit to the as-of day, or to the last event where one lies after it;
/// half-open: the history shown.
DaySpan historySpan(const Dataset& dataset);

} // namespace steward
