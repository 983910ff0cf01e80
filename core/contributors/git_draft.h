// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Repositories as facts: who, counted as numbers without names, worked where, when and for whom;
// the versions they released; and what is odd about their histories.

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/draft.h"

#include <QByteArray>
#include <QStringList>

#include <stop_token>

namespace steward {

struct GitOptions
{
    QString identitiesFile; ///< name for problems
    QByteArray identities;  ///< its text; empty: none
    QString domainsFile;
    QByteArray domains;
    bool usesMailmap = true; ///< the one of the newest commit
    bool countsCoAuthors = false;
    bool importsTags = true;
    bool wantsReview = false; ///< reads everything anew, since what is kept has no names
    QString cacheFolder;      ///< empty: nothing is kept
};

/// Reads the default branch of each repository. All are counted as one family, so that none is left
/// out where nothing else is asked for; the first is the core among the projects. Errors, with the
/// path: those of git::Repository::open; MissingObject, BadObject; Cancelled.
Result<Draft> readGitDraft(const QStringList& paths, const GitOptions& options,
                           const Progress& progress = {}, std::stop_token stop = {});

} // namespace steward
