// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contributors/activity_cache.h"

#include "core/base/atomic_file.h"
#include "core/base/read_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <cstring>
#include <random>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumCacheBytes = qint64{1} << 30;
constexpr qsizetype keyBytes = 16;
constexpr qsizetype digestBytes = 32;
/// Changes whenever what is written below does.
constexpr QByteArrayView magic("STWD activity 1\n");

static_assert(
    std::is_trivially_copyable_v<
        Identity> && std::is_trivially_copyable_v<ActivityCell> && std::is_trivially_copyable_v<ActivityCounts> && std::is_trivially_copyable_v<git::ObjectId>);

QByteArray digestOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// The cache is read by the machine that wrote it, so values are written as they lie in memory.
class Writer
{
public:
    template <class T>
    void value(const T& value)
    {
        bytes.append(reinterpret_cast<const char*>(&value), sizeof(T));
    }
    template <class T>
    void list(const std::vector<T>& values)
    {
        value(static_cast<std::uint64_t>(values.size()));
        bytes.append(reinterpret_cast<const char*>(values.data()),
                     static_cast<qsizetype>(values.size() * sizeof(T)));
    }

    QByteArray bytes;
};

class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}

    template <class T>
    bool value(T& value)
    {
        if (m_bytes.size() < static_cast<qsizetype>(sizeof(T)))
            return false;
        std::memcpy(&value, m_bytes.data(), sizeof(T));
        m_bytes = m_bytes.sliced(sizeof(T));
        return true;
    }
    template <class T>
    bool list(std::vector<T>& values)
    {
        std::uint64_t count = 0;
        if (!value(count) || count > static_cast<std::uint64_t>(m_bytes.size()) / sizeof(T))
            return false;
        values.resize(count);
        const auto size = static_cast<qsizetype>(count * sizeof(T));
        if (size > 0)
            std::memcpy(values.data(), m_bytes.data(), static_cast<std::size_t>(size));
        m_bytes = m_bytes.sliced(size);
        return true;
    }

private:
    QByteArrayView m_bytes;
};

bool readInto(QByteArrayView bytes, RepositoryActivity& activity)
{
    Reader reader(bytes);
    return reader.value(activity.tip) && reader.value(activity.tipSeconds)
           && reader.value(activity.firstSeconds) && reader.value(activity.lastSeconds)
           && reader.value(activity.counts) && reader.list(activity.identities)
           && reader.list(activity.cells) && reader.list(activity.commits);
}

bool isConsistent(const RepositoryActivity& activity)
{
    return std::ranges::is_sorted(activity.commits)
           && std::ranges::all_of(activity.cells, [&activity](const ActivityCell& cell) {
                  return cell.identity < activity.identities.size();
              });
}

void makePrivateFolder(const QString& folder)
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

ActivityCache::ActivityCache(QString folder) : m_folder(std::move(folder)) {}

QByteArray ActivityCache::key()
{
    if (m_folder.isEmpty() || !m_key.isEmpty())
        return m_key;
    const QString path = m_folder + "/key"_L1;
    if (const auto stored = readRegularFile(path, keyBytes); stored && stored->size() == keyBytes)
        return m_key = *stored;
    std::random_device random;
    for (qsizetype i = 0; i < keyBytes; ++i)
        m_key.append(static_cast<char>(random() & 0xffU));
    makePrivateFolder(m_folder);
    if (!writeFileAtomically(path, m_key))
        m_folder.clear();
    return m_key;
}

QString ActivityCache::pathOf(const QString& repository) const
{
    const QString canonical = QFileInfo(repository).canonicalFilePath();
    return m_folder + u'/' + QString::fromLatin1(digestOf(canonical.toUtf8()).toHex().left(32));
}

std::optional<RepositoryActivity> ActivityCache::load(const QString& repository,
                                                      const QByteArray& options) const
{
    if (m_folder.isEmpty())
        return std::nullopt;
    const auto bytes = readRegularFile(pathOf(repository), maximumCacheBytes);
    const QByteArray head = magic.toByteArray() + digestOf(m_key + options);
    if (!bytes || !bytes->startsWith(head) || bytes->size() < head.size() + digestBytes)
        return std::nullopt;
    const QByteArrayView body = QByteArrayView(*bytes).sliced(head.size()).chopped(digestBytes);
    RepositoryActivity activity;
    if (digestOf(body) != bytes->last(digestBytes) || !readInto(body, activity)
        || !isConsistent(activity))
        return std::nullopt;
    return activity;
}

Result<void> ActivityCache::store(const QString& repository, const QByteArray& options,
                                  const RepositoryActivity& activity) const
{
    if (m_folder.isEmpty())
        return {};
    Writer writer;
    writer.value(activity.tip);
    writer.value(activity.tipSeconds);
    writer.value(activity.firstSeconds);
    writer.value(activity.lastSeconds);
    writer.value(activity.counts);
    writer.list(activity.identities);
    writer.list(activity.cells);
    writer.list(activity.commits);
    makePrivateFolder(m_folder);
    return writeFileAtomically(pathOf(repository), magic.toByteArray() + digestOf(m_key + options)
                                                       + writer.bytes + digestOf(writer.bytes));
}

} // namespace steward
