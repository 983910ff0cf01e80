// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/registry/read_imports.h"

#include "core/base/read_file.h"
#include "core/contributors/git_draft.h"
#include "core/git/file_history.h"
#include "core/import/csv_table.h"
#include "core/interchange/dataset_json_reader.h"
#include "core/interchange/ics_reader.h"
#include "core/interchange/timeline_json_reader.h"
#include "core/interchange/timeline_sheet_reader.h"
#include "core/landscape/landscape_draft.h"

#include <QDate>
#include <QFileInfo>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumTextBytes = qint64{512} << 20;
constexpr std::size_t maximumVersions = 20'000;

/// The file's bytes; none for an empty path.
Result<QByteArray> readOptional(const QString& path)
{
    return path.isEmpty() ? Result<QByteArray>(QByteArray()) : readRegularFile(path, maximumTextBytes);
}

Result<QByteArray> readOnly(const ImportRequest& request)
{
    if (request.paths.size() != 1)
        return errorOf(ErrorCode::NotFound);
    return readRegularFile(request.paths.front(), maximumTextBytes);
}

QString fileName(const ImportRequest& request)
{
    return request.paths.front();
}

Day dayOf(const ImportRequest& request)
{
    if (request.asOf)
        return *request.asOf;
    const QDate today = QDate::currentDate();
    return dayFromCivil(today.year(), today.month(), today.day()).value_or(Day{});
}

LandscapeOptions landscapeOptions(const ImportRequest& request, const QString& file)
{
    LandscapeOptions options;
    options.file = file;
    options.foundation = request.foundation;
    options.membersCategory = request.membersCategory;
    return options;
}

Error located(Error error, const QString& path)
{
    error.file = path;
    return error;
}

/// The landscape file of a repository is called so, or as landscape2 calls it.
Result<std::vector<git::FileVersion>> landscapeVersions(git::Repository& repository,
                                                        QString& name, const std::stop_token& stop)
{
    for (const QString& candidate : {u"landscape.yml"_s, u"data.yml"_s, u"landscape.yaml"_s}) {
        name = candidate;
        auto versions = git::readFileHistory(repository, candidate.toStdString(), maximumVersions, stop);
        if (versions || versions.error().code != ErrorCode::NotFound)
            return versions;
    }
    return errorOf(ErrorCode::NothingToImport);
}

Result<Draft> readLandscapeHistory(const ImportRequest& request, const Progress& progress,
                                   std::stop_token stop)
{
    const QString& path = request.paths.front();
    auto repository = git::Repository::open(path);
    if (!repository)
        return repository.error();
    QString name;
    auto versions = landscapeVersions(*repository, name, stop);
    if (!versions)
        return located(versions.error(), path);
    std::vector<LandscapeVersion> history;
    history.reserve(versions->size());
    for (git::FileVersion& version : *versions)
        history.push_back({git::hexText(version.commit), version.day, std::move(version.bytes)});
    auto options = landscapeOptions(request, name);
    options.url = repository->origin();
    return landscapeHistoryDraft(history, options, progress, std::move(stop));
}

} // namespace

Result<Draft> readGitRequest(const ImportRequest& request, const Progress& progress,
                             std::stop_token stop)
{
    const auto identities = readOptional(request.identities);
    if (!identities)
        return identities.error();
    const auto domains = readOptional(request.domains);
    if (!domains)
        return domains.error();
    GitOptions options;
    options.identitiesFile = request.identities;
    options.identities = *identities;
    options.domainsFile = request.domains;
    options.domains = *domains;
    options.usesMailmap = request.usesMailmap;
    options.countsCoAuthors = request.countsCoAuthors;
    options.importsTags = request.importsTags;
    options.wantsReview = request.wantsReview;
    options.cacheFolder = request.cacheFolder;
    return readGitDraft(request.paths, options, progress, std::move(stop));
}

Result<Draft> readLandscapeRequest(const ImportRequest& request, const Progress& progress,
                                   std::stop_token stop)
{
    if (request.paths.size() == 1 && QFileInfo(request.paths.front()).isDir())
        return readLandscapeHistory(request, progress, std::move(stop));
    const auto bytes = readOnly(request);
    if (!bytes)
        return bytes.error();
    return landscapeDraft(*bytes, landscapeOptions(request, fileName(request)), dayOf(request),
                          std::move(stop));
}

Result<Draft> readTextFormRequest(const ImportRequest& request, const Progress&,
                                  std::stop_token stop)
{
    if (request.paths.size() != 1 || !QFileInfo(request.paths.front()).isDir())
        return errorOf(ErrorCode::NotAFolder, request.paths.value(0));
    ImportReport report;
    Draft draft;
    draft.tables = readTextTables(request.paths.front(), report, stop);
    if (stop.stop_requested())
        return errorOf(ErrorCode::Cancelled);
    for (Error& problem : report.problems)
        draft.skip(std::move(problem));
    return draft;
}

Result<Draft> readTableRequest(const ImportRequest& request, const Progress&, std::stop_token stop)
{
    const TableSpec* table = findTable(request.table);
    if (!table) {
        Error error = errorOf(ErrorCode::NoSuchThing);
        error.column = u"table"_s;
        error.value = request.table;
        return error;
    }
    const auto bytes = readOnly(request);
    if (!bytes)
        return bytes.error();
    auto mapping = request.columns;
    if (mapping.isEmpty() || request.guessesOthers) {
        const auto preview = previewCsvTable(*bytes, fileName(request), table->kind);
        if (!preview)
            return preview.error();
        mapping = preview->mapping;
        mapping.insert(request.columns);
    }
    return readCsvTable(*bytes, fileName(request), table->kind, mapping, std::move(stop));
}

Result<Draft> readTimelineRequest(const ImportRequest& request, const Progress&,
                                  std::stop_token stop)
{
    const auto bytes = readOnly(request);
    if (!bytes)
        return bytes.error();
    const bool isJson = bytes->trimmed().startsWith('{');
    return isJson ? readTimelineJson(*bytes, fileName(request), std::move(stop))
                  : readTimelineSheet(*bytes, fileName(request), std::move(stop));
}

Result<Draft> readCalendarRequest(const ImportRequest& request, const Progress&,
                                  std::stop_token stop)
{
    const auto bytes = readOnly(request);
    return bytes ? readIcs(*bytes, fileName(request), std::move(stop)) : bytes.error();
}

Result<Draft> readDatasetJsonRequest(const ImportRequest& request, const Progress&,
                                     std::stop_token stop)
{
    const auto bytes = readOnly(request);
    return bytes ? readDatasetJson(*bytes, fileName(request), std::move(stop)) : bytes.error();
}

} // namespace steward
