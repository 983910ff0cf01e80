// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A landscape as facts of a dataset: the foundation, its members with their tiers and times, and
// the projects it hosts. From one file, which says who is a member, or from all its versions,
// which say since when: such files hardly ever carry dates, so their history is the record.

#pragma once

#include "core/base/day.h"
#include "core/base/progress.h"
#include "core/import/draft.h"

#include <QByteArray>
#include <QString>

#include <span>
#include <stop_token>

namespace steward {

struct LandscapeOptions
{
    QString file;            ///< its path; the last part names the sources
    QString foundation;      ///< name of the body; empty: from the members' heading
    QString membersCategory; ///< that heading; empty: the first that has "member" in it
    QString url;             ///< of the file or its repository
};

/// The file as a commit left it. Empty bytes: it was not there.
struct LandscapeVersion
{
    QString commit;
    Day day; ///< UTC
    QByteArray bytes;
};

/// One file. A member without a date of joining has no start: it may have joined at any time before
/// `asOf`. Errors: those of readLandscape; NothingToImport without a member and a project.
Result<Draft> landscapeDraft(const QByteArray& yaml, const LandscapeOptions& options, Day asOf,
                             std::stop_token stop = {});

/// All versions, the oldest first. Membership starts by the date the file gives (exact), or on
/// the day of the commit that first has it (no-later-than), and ends on that of the commit that
/// has it no more. Versions that cannot be read are told in notes and left out. Days that run
/// backwards are taken as the latest day before them.
/// Errors: that of the newest version if none can be read; NothingToImport; Cancelled.
Result<Draft> landscapeHistoryDraft(std::span<const LandscapeVersion> oldestFirst,
                                    const LandscapeOptions& options, const Progress& progress = {},
                                    std::stop_token stop = {});

} // namespace steward
