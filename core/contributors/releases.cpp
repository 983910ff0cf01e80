// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contributors/releases.h"

#include "core/git/commit.h"
#include "core/git/commit_time.h"

#include <QRegularExpression>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t maximumTags = 100'000;
constexpr qsizetype maximumTagLength = 100;
constexpr int deepestTag = 5;

/// When an annotated tag was made, or the commit that a plain one names; none where neither says.
std::optional<std::int64_t> secondsOf(git::ObjectStore& store, git::ObjectId id)
{
    git::GitObject object;
    git::Commit commit;
    for (int depth = 0; depth < deepestTag; ++depth) {
        if (!store.read(id, object))
            return std::nullopt;
        if (object.type == git::ObjectType::Commit)
            return git::parseCommit(object.text(), commit) ? commit.committer.seconds
                                                           : std::nullopt;
        const auto tag = object.type == git::ObjectType::Tag ? git::parseTag(object.text())
                                                             : std::nullopt;
        if (!tag)
            return std::nullopt;
        if (tag->tagger.seconds)
            return tag->tagger.seconds;
        id = tag->target;
    }
    return std::nullopt;
}

} // namespace

int releaseImportance(const QString& tag)
{
    static const QRegularExpression version(
        u"(?:^|[-_/])v?\\d+\\.(\\d+)(?:\\.(\\d+))?((?:\\.\\d+)*)([-._]?[a-z].*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (tag.size() > maximumTagLength)
        return 0;
    const auto match = version.match(tag);
    if (!match.hasMatch())
        return 0;
    const bool isPart = match.capturedLength(3) > 0 || match.capturedLength(4) > 0;
    const bool isPatch = match.capturedLength(2) > 0 && match.captured(2).toInt() != 0;
    if (isPart || isPatch)
        return 1;
    return match.captured(1).toInt() == 0 ? 3 : 2;
}

Releases readReleases(git::Repository& repository, std::stop_token stop)
{
    Releases found;
    for (const git::Reference& reference : repository.tags()) {
        if (stop.stop_requested() || found.releases.size() == maximumTags)
            break;
        const QString tag = reference.name.sliced(QLatin1StringView("refs/tags/").size());
        const int importance = releaseImportance(tag);
        const auto seconds = importance > 0 ? secondsOf(repository.objects(), reference.id)
                                            : std::nullopt;
        if (!git::isPossible(seconds)) {
            ++found.ignored;
            continue;
        }
        found.releases.push_back({tag, git::dayOf(*seconds), importance});
    }
    std::ranges::sort(found.releases, [](const Release& a, const Release& b) {
        return std::pair(a.day, a.tag) < std::pair(b.day, b.tag);
    });
    return found;
}

} // namespace steward
