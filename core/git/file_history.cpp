// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/git/file_history.h"

#include "core/git/commit.h"
#include "core/git/commit_time.h"

#include <algorithm>

namespace steward::git {

namespace {

/// The entry of a tree by name; none where there is none or the tree is damaged.
std::optional<ObjectId> findEntry(std::string_view tree, std::string_view name, std::uint8_t idSize)
{
    while (true) {
        const std::size_t blank = tree.find(' ');
        const std::size_t end = tree.find('\0');
        if (blank == std::string_view::npos || end == std::string_view::npos || blank > end
            || tree.size() - end - 1 < idSize)
            return std::nullopt;
        if (tree.substr(blank + 1, end - blank - 1) == name) {
            ObjectId id;
            id.size = idSize;
            std::memcpy(id.bytes.data(), tree.data() + end + 1, idSize);
            return id;
        }
        tree.remove_prefix(end + 1 + idSize);
    }
}

/// The object at a path below a tree.
Result<std::optional<ObjectId>> resolve(ObjectStore& store, ObjectId tree, std::string_view path)
{
    GitObject object;
    while (true) {
        if (const auto read = store.read(tree, object); !read)
            return read.error();
        const std::size_t slash = path.find('/');
        const auto entry = object.type == ObjectType::Tree
                               ? findEntry(object.text(), path.substr(0, slash), store.idSize())
                               : std::nullopt;
        if (!entry || slash == std::string_view::npos)
            return entry;
        tree = *entry;
        path.remove_prefix(slash + 1);
    }
}

Result<QByteArray> readBlob(ObjectStore& store, const ObjectId& id)
{
    GitObject object;
    if (const auto read = store.read(id, object); !read)
        return read.error();
    if (object.type != ObjectType::Blob)
        return QByteArray();
    return QByteArray(object.text().data(), static_cast<qsizetype>(object.bytes.size()));
}

struct Link
{
    ObjectId id;
    ObjectId tree;
    std::optional<std::int64_t> seconds;
};

Result<std::vector<Link>> firstParents(Repository& repository, const std::stop_token& stop)
{
    std::vector<Link> chain;
    GitObject object;
    Commit commit;
    std::optional<ObjectId> next = repository.head();
    std::unordered_set<ObjectId> seen;
    while (next && seen.insert(*next).second) {
        if (stop.stop_requested())
            return errorOf(ErrorCode::Cancelled);
        if (const auto read = repository.objects().read(*next, object); !read)
            return read.error();
        if (object.type != ObjectType::Commit || !parseCommit(object.text(), commit))
            break;
        chain.push_back({*next, commit.tree, commit.committer.seconds});
        const bool isCutOff = repository.shallow().contains(*next);
        next = commit.parents.empty() || isCutOff ? std::nullopt : std::optional(commit.parents[0]);
    }
    return chain;
}

} // namespace

Result<std::optional<QByteArray>> readFileAt(Repository& repository, const ObjectId& commit,
                                             std::string_view path)
{
    GitObject object;
    Commit parsed;
    if (const auto read = repository.objects().read(commit, object); !read)
        return read.error();
    if (object.type != ObjectType::Commit || !parseCommit(object.text(), parsed))
        return std::optional<QByteArray>();
    const auto id = resolve(repository.objects(), parsed.tree, path);
    if (!id)
        return id.error();
    if (!*id)
        return std::optional<QByteArray>();
    auto bytes = readBlob(repository.objects(), **id);
    if (!bytes)
        return bytes.error();
    return std::optional(*std::move(bytes));
}

Result<std::vector<FileVersion>> readFileHistory(Repository& repository, std::string_view path,
                                                 std::size_t maximumVersions, std::stop_token stop)
{
    const auto chain = firstParents(repository, stop);
    if (!chain)
        return chain.error();
    std::vector<FileVersion> versions;
    std::optional<ObjectId> last;
    ObjectId lastTree;
    Day day = dayOf(earliestSeconds);
    for (auto link = chain->rbegin(); link != chain->rend(); ++link) {
        if (stop.stop_requested())
            return errorOf(ErrorCode::Cancelled);
        // A date that cannot be says nothing: the commit came no earlier than the one before it.
        if (isPossible(link->seconds))
            day = dayOf(*link->seconds);
        if (link->tree == lastTree)
            continue;
        lastTree = link->tree;
        const auto id = resolve(repository.objects(), link->tree, path);
        if (!id)
            return id.error();
        if (*id == last)
            continue;
        last = *id;
        FileVersion version{link->id, {}, {}};
        version.day = day;
        if (last) {
            auto bytes = readBlob(repository.objects(), *last);
            if (!bytes)
                return bytes.error();
            version.bytes = *std::move(bytes);
        }
        versions.push_back(std::move(version));
        if (versions.size() > maximumVersions)
            versions.erase(versions.begin());
    }
    if (versions.empty())
        return errorOf(ErrorCode::NotFound,
                       QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size())));
    return versions;
}

} // namespace steward::git
