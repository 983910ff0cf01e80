// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/git/repository.h"

#include "core/base/read_file.h"
#include "core/git/references.h"
#include "core/git/repository_config.h"

#include <QDir>
#include <QFileInfo>
#include <QList>

#include <algorithm>

namespace steward::git {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumListBytes = qint64{64} << 20;
constexpr qint64 maximumRedirectBytes = 4096;

bool isRepositoryFolder(const QString& folder)
{
    return QFileInfo(folder + "/HEAD"_L1).isFile() && QFileInfo(folder + "/objects"_L1).isDir();
}

Error unsupported(const QString& path, const QString& detail)
{
    Error error = errorOf(ErrorCode::UnsupportedRepository, path);
    error.detail = detail;
    return error;
}

/// The folder that holds HEAD and the objects.
Result<QString> repositoryFolder(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return errorOf(ErrorCode::NotFound, path);
    if (!info.isDir())
        return errorOf(ErrorCode::NotAFolder, path);
    const QFileInfo inner(path + "/.git"_L1);
    // A link or a file leads to somewhere else, which the user has not named.
    if (inner.isSymLink() || inner.isFile()) {
        Error error = errorOf(ErrorCode::RedirectedRepository, path);
        if (inner.isSymLink())
            error.value = inner.symLinkTarget().left(200);
        else if (const auto text = readRegularFile(inner.filePath(), maximumRedirectBytes))
            error.value = QString::fromUtf8(text->trimmed()).left(200);
        return error;
    }
    for (const QString& folder : {inner.filePath(), path}) {
        if (!isRepositoryFolder(folder))
            continue;
        const QFileInfo objects(folder + "/objects"_L1);
        if (!objects.isSymLink())
            return folder;
        Error error = errorOf(ErrorCode::RedirectedRepository, path);
        error.value = objects.symLinkTarget().left(200);
        return error;
    }
    return errorOf(ErrorCode::NotARepository, path);
}

std::unordered_set<ObjectId> readShallow(const QString& folder)
{
    std::unordered_set<ObjectId> commits;
    const auto bytes = readRegularFile(folder + "/shallow"_L1, maximumListBytes);
    if (!bytes)
        return commits;
    for (const QByteArray& line : bytes->split('\n'))
        if (const auto id = parseObjectId(line.trimmed().toStdString()))
            commits.insert(*id);
    return commits;
}

bool holdsSomething(const QString& path)
{
    const QFileInfo info(path);
    return info.isFile() && info.size() > 0;
}

/// The default branch as the clone knows it, where HEAD itself names nothing that is there.
std::optional<Reference> chooseHead(const QString& folder, const std::map<QString, ObjectId>& known)
{
    const auto head = readHead(folder);
    if (!head)
        return std::nullopt;
    if (head->id)
        return Reference{{}, *head->id};
    for (const QString& name :
         {head->reference, u"refs/remotes/origin/main"_s, u"refs/remotes/origin/master"_s})
        if (const auto found = known.find(name); found != known.end())
            return Reference{name, found->second};
    return std::nullopt;
}

} // namespace

Result<Repository> Repository::open(const QString& path)
{
    const auto folder = repositoryFolder(path);
    if (!folder)
        return folder.error();
    const RepositoryConfig config = readRepositoryConfig(*folder);
    if (config.usesReftable || QFileInfo(*folder + "/reftable"_L1).isDir())
        return unsupported(path, u"its references are in reftable form"_s);
    const auto references = readReferences(*folder);
    const auto head = chooseHead(*folder, references);
    if (!head)
        return errorOf(ErrorCode::NoCommits, path);
    Repository repository;
    auto objects = ObjectStore::open(*folder + "/objects"_L1, head->id.size);
    if (!objects)
        return objects.error();
    repository.m_objects = *std::move(objects);
    repository.m_head = head->id;
    repository.m_branch = head->name.section(u'/',
                                             head->name.startsWith("refs/remotes/"_L1) ? 3 : 2);
    for (const auto& [name, id] : references) {
        if (name.startsWith("refs/tags/"_L1))
            repository.m_tags.push_back({name, id});
        repository.m_hasReplacements |= name.startsWith("refs/replace/"_L1);
    }
    repository.m_origin = config.originUrl;
    repository.m_isPartial = config.isPartial;
    repository.m_shallow = readShallow(*folder);
    repository.m_hasGrafts = holdsSomething(*folder + "/info/grafts"_L1);
    repository.m_hasAlternates = holdsSomething(*folder + "/objects/info/alternates"_L1);
    return repository;
}

} // namespace steward::git
