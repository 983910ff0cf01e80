// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be imported: the one list behind the commands and the window. A new format is a reader
// in core and a line in import_registry.cpp.

#pragma once

#include "core/base/day.h"
#include "core/import/draft.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <span>

namespace steward {

/// What is to be read and how. Fields that a format does not know are left alone.
struct ImportRequest
{
    QStringList paths;
    QString title;           ///< of a new dataset; empty: after what it is made from
    std::optional<Day> asOf; ///< of what has no date of its own; none: today

    // A table of any columns
    QString table;                   ///< which table its rows belong to, e.g. "events"
    QHash<QString, QString> columns; ///< column of that table → column of the file; empty: guessed
    bool guessesOthers = false;      ///< also those that are not in `columns`

    // Git
    QString identities;       ///< file that says who is who; empty: none
    bool wantsReview = false; ///< of who was taken for whom, in Draft::review
    QString domains;          ///< file of domains and addresses with their employers; empty: none
    bool usesMailmap = true;
    bool countsCoAuthors = false;
    bool importsTags = true;
    QString cacheFolder; ///< where numbers are kept to read only what is new; empty: nowhere

    // Landscapes
    QString foundation;      ///< name of the body whose members are listed; empty: from the file
    QString membersCategory; ///< empty: the one whose name says so
};

enum class ImportTakes : std::uint8_t { File, Folder, Folders, FileOrFolder };

struct ImportFormat
{
    QLatin1StringView id; ///< the word of the command line: "git"
    QString (*name)();    ///< "Git repositories"
    ImportTakes takes = ImportTakes::File;
    QLatin1StringView patterns; ///< of file names, "*.yml *.yaml"; empty for folders
    /// Any thread. Errors: what keeps it from being read at all; Cancelled.
    Result<Draft> (*read)(const ImportRequest& request, const Progress& progress,
                          std::stop_token stop);
};

std::span<const ImportFormat> importFormats();
/// nullptr where there is none of that id.
const ImportFormat* findImportFormat(QStringView id);
/// Where numbers of git histories are kept between imports; in the user's cache, safe to delete.
QString gitCacheFolder();
/// What a new dataset made of the draft is called where nothing else says so.
DraftInfo draftInfoOf(const ImportRequest& request, const Draft& draft);

} // namespace steward
