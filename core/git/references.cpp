// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/git/references.h"

#include "core/base/read_file.h"

#include <QDir>
#include <QFileInfo>

namespace steward::git {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumReferenceBytes = 4096;
constexpr qint64 maximumPackedBytes = qint64{256} << 20;
constexpr std::size_t maximumReferences = 1'000'000;
constexpr int deepestFolder = 20;

std::optional<ObjectId> idOf(QByteArrayView text)
{
    const QByteArrayView id = text.trimmed();
    return parseObjectId({id.data(), static_cast<std::size_t>(id.size())});
}

void readPacked(const QString& folder, std::map<QString, ObjectId>& references)
{
    const auto bytes = readRegularFile(folder + "/packed-refs"_L1, maximumPackedBytes);
    if (!bytes)
        return;
    qsizetype from = 0;
    while (from < bytes->size() && references.size() < maximumReferences) {
        qsizetype end = bytes->indexOf('\n', from);
        if (end < 0)
            end = bytes->size();
        const QByteArrayView line = QByteArrayView(*bytes).sliced(from, end - from);
        from = end + 1;
        const qsizetype blank = line.indexOf(' ');
        if (blank < 0 || line.startsWith('#') || line.startsWith('^'))
            continue;
        if (const auto id = idOf(line.first(blank)))
            references.insert_or_assign(QString::fromUtf8(line.sliced(blank + 1).trimmed()), *id);
    }
}

/// Links are not followed: one could lead anywhere, or in a circle.
void readLoose(const QString& path, const QString& name, int depth,
               std::map<QString, ObjectId>& references)
{
    if (depth > deepestFolder)
        return;
    const QDir dir(path);
    const auto entries = dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot
                                               | QDir::NoSymLinks | QDir::Hidden,
                                           QDir::Name);
    for (const QFileInfo& entry : entries) {
        if (references.size() >= maximumReferences)
            return;
        const QString entryName = name + u'/' + entry.fileName();
        if (entry.isDir()) {
            readLoose(entry.filePath(), entryName, depth + 1, references);
            continue;
        }
        const auto bytes = readRegularFile(entry.filePath(), maximumReferenceBytes);
        if (!bytes)
            continue;
        if (const auto id = idOf(*bytes))
            references.insert_or_assign(entryName, *id);
    }
}

} // namespace

std::map<QString, ObjectId> readReferences(const QString& folder)
{
    std::map<QString, ObjectId> references;
    readPacked(folder, references);
    readLoose(folder + "/refs"_L1, u"refs"_s, 0, references);
    return references;
}

std::optional<Head> readHead(const QString& folder)
{
    const auto bytes = readRegularFile(folder + "/HEAD"_L1, maximumReferenceBytes);
    if (!bytes)
        return std::nullopt;
    static constexpr QByteArrayView symbolic("ref:");
    if (bytes->startsWith(symbolic))
        return Head{QString::fromUtf8(bytes->sliced(symbolic.size()).trimmed()), std::nullopt};
    const auto id = idOf(*bytes);
    return id ? std::optional(Head{{}, id}) : std::nullopt;
}

} // namespace steward::git
