// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/registry/read_imports.h"

#include "core/base/read_file.h"
#include "core/contributors/git_draft.h"

#include <QFileInfo>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumTextBytes = qint64{512} << 20;

/// The file's bytes; none for an empty path.
Result<QByteArray> readOptional(const QString& path)
{
    return path.isEmpty() ? Result<QByteArray>(QByteArray()) : readRegularFile(path, maximumTextBytes);
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

} // namespace steward
