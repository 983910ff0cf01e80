// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/landscape/draft_writer.h"

#include <QStringList>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortCommitLength = 12;

QString fileName(const LandscapeOptions& options)
{
    const QString name = options.file.section(u'/', -1);
    return name.isEmpty() ? u"landscape.yml"_s : name;
}

/// "landscape.yml 1a2b3c4d5e6f".
QString titleOf(const ListedVersion& version, const LandscapeOptions& options)
{
    return (fileName(options) + u' ' + version.commit.left(shortCommitLength)).trimmed();
}

/// The page of the commit where the address is of a repository on GitHub, else the address itself.
QString urlOf(const ListedVersion& version, const LandscapeOptions& options)
{
    const QStringList parts = options.url.split(u'/'); // https, nothing, host, owner, name, …
    const bool isOnGitHub = parts.size() >= 5 && parts[0] == "https:"_L1
                            && parts[2] == "github.com"_L1 && !parts[3].isEmpty()
                            && !parts[4].isEmpty();
    if (!isOnGitHub || version.commit.isEmpty())
        return options.url;
    QString repository = parts[4];
    if (repository.endsWith(".git"_L1))
        repository.chop(4);
    return u"https://github.com/%1/%2/commit/%3"_s.arg(parts[3], repository, version.commit);
}

} // namespace

DraftWriter::DraftWriter(const LandscapeOptions& options, std::span<const ListedVersion> versions,
                         bool isHistory)
    : m_options(options)
    , m_versions(versions)
    , m_isHistory(isHistory)
{}

QString DraftWriter::cite(std::vector<std::size_t> versions)
{
    std::ranges::sort(versions);
    versions.erase(std::unique(versions.begin(), versions.end()), versions.end());
    QStringList keys;
    for (const std::size_t version : versions) {
        const auto [source, isNew] = m_sources.try_emplace(version);
        if (isNew)
            source->second = makeKey(titleOf(m_versions[version], m_options), m_sourceKeys);
        keys.append(source->second);
    }
    return keys.join(u';');
}

std::optional<PartialDate> DraftWriter::date(const SeenText& text, QLatin1StringView column)
{
    if (text.text.isEmpty())
        return std::nullopt;
    const auto parsed = parsePartialDate(text.text);
    if (!parsed)
        skip(ErrorCode::NotADate, text, column);
    return parsed;
}

void DraftWriter::skip(ErrorCode code, const SeenText& text, QLatin1StringView column)
{
    Error error = errorOf(code, fileAt(m_versions[text.version].commit, m_options));
    error.line = text.line;
    error.column = column;
    error.value = text.text.left(200);
    m_draft.skip(std::move(error));
}

Draft DraftWriter::finish(const QString& publisher)
{
    for (const auto& [version, key] : m_sources) {
        const ListedVersion& cited = m_versions[version];
        m_draft.add(FactKind::Source,
                    {{"id"_L1, key},
                     {"title"_L1, titleOf(cited, m_options)},
                     {"publisher"_L1, publisher},
                     {"url"_L1, urlOf(cited, m_options)},
                     {"published"_L1, m_isHistory ? isoText(cited.published) : QString()},
                     {"kind"_L1, toWord(SourceKind::Repository)}});
    }
    return std::move(m_draft);
}

QString fileAt(const QString& commit, const LandscapeOptions& options)
{
    return commit.isEmpty() ? options.file : commit.left(shortCommitLength) + u':' + options.file;
}

} // namespace steward
