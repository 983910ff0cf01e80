// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/registry/import_registry.h"

#include "app/registry/read_imports.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Formats
{
    Q_DECLARE_TR_FUNCTIONS(ImportFormats)
};

/// The latest day that the draft's facts speak of as seen: of repositories and sources.
QString latestEvidence(const Draft& draft)
{
    QString latest;
    const auto consider = [&](FactKind kind, QLatin1StringView column) {
        for (std::size_t row = 0; row < draft.rowCount(kind); ++row)
            latest = std::max(latest, draft.cell(kind, row, column));
    };
    consider(FactKind::Repository, "snapshot"_L1);
    if (latest.isEmpty())
        consider(FactKind::Source, "published"_L1);
    return latest;
}

QString baseName(const QString& path)
{
    const QString name = QFileInfo(QDir::cleanPath(path)).completeBaseName();
    return name.isEmpty() ? Formats::tr("Imported dataset") : name.left(200);
}

} // namespace

std::span<const ImportFormat> importFormats()
{
    static const std::array formats{
        ImportFormat{"git"_L1, [] { return Formats::tr("Git repositories"); }, ImportTakes::Folders,
                     {}, readGitRequest},
        ImportFormat{"landscape"_L1, [] { return Formats::tr("Landscape file, or its repository"); },
                     ImportTakes::FileOrFolder, "*.yml *.yaml"_L1, readLandscapeRequest},
        ImportFormat{"csv"_L1, [] { return Formats::tr("Folder of CSV files of a dataset"); },
                     ImportTakes::Folder, {}, readTextFormRequest},
        ImportFormat{"table"_L1, [] { return Formats::tr("One CSV table of any columns"); },
                     ImportTakes::File, "*.csv *.tsv *.txt"_L1, readTableRequest},
        ImportFormat{"timeline"_L1, [] { return Formats::tr("TimelineJS, as JSON or as a sheet"); },
                     ImportTakes::File, "*.json *.csv"_L1, readTimelineRequest},
        ImportFormat{"ics"_L1, [] { return Formats::tr("Calendar (iCalendar)"); },
                     ImportTakes::File, "*.ics"_L1, readCalendarRequest},
        ImportFormat{"json"_L1, [] { return Formats::tr("Dataset as JSON"); }, ImportTakes::File,
                     "*.json"_L1, readDatasetJsonRequest},
    };
    return formats;
}

const ImportFormat* findImportFormat(QStringView id)
{
    for (const ImportFormat& format : importFormats())
        if (format.id == id)
            return &format;
    return nullptr;
}

QString gitCacheFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return folder.isEmpty() ? QString() : folder + "/stewardship-explorer/git"_L1;
}

DraftInfo draftInfoOf(const ImportRequest& request, const Draft& draft)
{
    DraftInfo info;
    info.title = request.paths.isEmpty() ? Formats::tr("Imported dataset")
                                         : baseName(request.paths.front());
    if (draft.rowCount(FactKind::Project) > 0)
        info.title = draft.cell(FactKind::Project, 0, "name"_L1);
    info.subject = info.title;
    if (!request.title.isEmpty())
        info.title = request.title;
    info.asOf = latestEvidence(draft);
    if (request.asOf)
        info.asOf = isoText(*request.asOf);
    else if (info.asOf.isEmpty())
        info.asOf = QDate::currentDate().toString(Qt::ISODate);
    return info;
}

} // namespace steward
