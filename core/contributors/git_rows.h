// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contributors/contributors.h"
#include "core/contributors/releases.h"
#include "core/import/draft.h"

#include <QSet>

namespace steward {

/// What is told of a repository besides its commits.
struct RepositoryFacts
{
    QString path;
    QString id;  ///< owner/name
    QString url; ///< on the web; may be empty
    bool isShallow = false;
};

/// "owner/name" and the web address of where a repository was cloned from; the folder's name where
/// it was not cloned. \param taken ids in use, to which it is added
RepositoryFacts repositoryFacts(const QString& path, const QString& origin, QSet<QString>& taken);

/// Rows of tables sources, projects, repositories and coverage. Returns the row of the repository.
void addRepository(Draft& draft, const RepositoryFacts& facts, const RepositoryActivity& activity,
                   bool isFirst);
void addReleases(Draft& draft, const RepositoryFacts& facts, const Releases& releases,
                 QSet<QString>& eventIds);
/// Rows of tables organizations and contributions. Only employers that occur become organizations.
void addContributions(Draft& draft, std::vector<ContributorRow> rows,
                      const std::vector<Employer>& employers);

} // namespace steward
