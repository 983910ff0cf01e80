// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/open_image.h"

#include "core/dataset/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumBytes = qint64{1} << 30;
constexpr qsizetype headerBytes = 100;
constexpr qsizetype writeVersionOffset = 18;
constexpr qsizetype readVersionOffset = 19;
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;

Error fileError(ErrorCode code, const QString& path, const QString& detail = {})
{
    Error error = errorOf(code, path);
    error.detail = detail;
    return error;
}

Error systemError(const QString& path, int number)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(number));
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return fileError(ErrorCode::NotFound, path, detail);
    case EACCES:
    case EPERM:
        return fileError(ErrorCode::PermissionDenied, path, detail);
    default:
        return fileError(ErrorCode::ReadFailed, path, detail);
    }
}

/// A file descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    Q_DISABLE_COPY_MOVE(Descriptor)
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    int number() const { return m_number; }

private:
    int m_number;
};

Result<void> checkKind(const QString& path, const struct stat& status)
{
    if (S_ISDIR(status.st_mode))
        return fileError(ErrorCode::IsAFolder, path);
    if (!S_ISREG(status.st_mode))
        return fileError(ErrorCode::NotARegularFile, path);
    if (status.st_size > maximumBytes)
        return fileError(ErrorCode::TooLarge, path);
    return {};
}

Result<QByteArray> readAll(const QString& path, int descriptor, qint64 size)
{
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    qint64 done = 0;
    while (done < size) {
        const auto count = ::read(descriptor, bytes.data() + done, static_cast<size_t>(size - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemError(path, errno);
        if (count == 0)
            return fileError(ErrorCode::InUse, path);
        done += count;
    }
    return bytes;
}

/// Work of another program that has not reached the file yet would silently be missing.
bool hasPendingWrites(const QString& path)
{
    return QFileInfo(path + "-wal"_L1).size() > 0 || QFileInfo(path + "-journal"_L1).size() > 0;
}

quint32 bigEndian(const QByteArray& bytes, qsizetype offset)
{
    quint32 value = 0;
    for (qsizetype i = offset; i < offset + 4; ++i)
        value = value << 8 | static_cast<quint8>(bytes[i]);
    return value;
}

bool isSearchShadow(const QString& name)
{
    static const QStringList shadows{u"search_data"_s, u"search_idx"_s, u"search_content"_s,
                                     u"search_docsize"_s, u"search_config"_s};
    return shadows.contains(name);
}

/// Every statement of createSchemaSql that makes something, by the name of what it makes.
QHash<QString, QString> expectedObjects()
{
    QHash<QString, QString> objects;
    for (const QString& line : createSchemaSql().split(";\n"_L1)) {
        if (!line.startsWith("CREATE "_L1))
            continue;
        const qsizetype from = line.indexOf(u'"') + 1;
        objects.insert(line.sliced(from, line.indexOf(u'"', from) - from), line);
    }
    return objects;
}

Error schemaError(const QString& name)
{
    Error error = errorOf(ErrorCode::UnexpectedSchema);
    error.table = name.left(200);
    return error;
}

} // namespace

Result<DatasetImage> readImage(const QString& path)
{
    const QByteArray encoded = QFile::encodeName(path);
    // Non-blocking, because opening a FIFO would wait for ever.
    const Descriptor file(::open(encoded.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (file.number() < 0)
        return systemError(path, errno);
    struct stat before{};
    if (::fstat(file.number(), &before) != 0)
        return systemError(path, errno);
    if (const auto kind = checkKind(path, before); !kind)
        return kind.error();
    if (hasPendingWrites(path))
        return fileError(ErrorCode::InUse, path);
    auto bytes = readAll(path, file.number(), before.st_size);
    if (!bytes)
        return bytes.error();
    struct stat after{};
    if (::fstat(file.number(), &after) != 0)
        return systemError(path, errno);
    if (after.st_size != before.st_size || after.st_mtime != before.st_mtime)
        return fileError(ErrorCode::InUse, path);
    if (const auto header = checkHeader(*bytes); !header) {
        Error error = header.error();
        error.file = path;
        return error;
    }
    // A file left in write-ahead mode cannot be read in place; only this copy changes.
    (*bytes)[writeVersionOffset] = 1;
    (*bytes)[readVersionOffset] = 1;
    return DatasetImage{*std::move(bytes), path};
}

Result<void> checkHeader(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return errorOf(ErrorCode::EmptyFile);
    static constexpr char magic[] = "SQLite format 3";
    if (bytes.size() < headerBytes || std::memcmp(bytes.constData(), magic, sizeof magic) != 0)
        return errorOf(ErrorCode::NotSqlite);
    if (bigEndian(bytes, applicationIdOffset) != applicationId)
        return errorOf(ErrorCode::NotADataset);
    const quint32 version = bigEndian(bytes, userVersionOffset);
    if (version > schemaVersion) {
        Error error = errorOf(ErrorCode::TooNew);
        error.value = QString::number(version);
        error.expected = QString::number(schemaVersion);
        return error;
    }
    if (version < 1)
        return errorOf(ErrorCode::NotADataset);
    return {};
}

Result<void> checkSchema(sqlite::Database& database)
{
    auto rows = database.prepare(u"SELECT type, name, sql FROM sqlite_master"_s);
    if (!rows)
        return rows.error();
    QHash<QString, QString> expected = expectedObjects();
    while (true) {
        const auto more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const QString type = rows->text(0);
        const QString name = rows->text(1);
        if (type == "index"_L1 && rows->isNull(2))
            continue; // made by SQLite for a UNIQUE column
        if (type == "table"_L1 && isSearchShadow(name))
            continue;
        if (type != "table"_L1 || expected.value(name) != rows->text(2))
            return schemaError(name);
        expected.remove(name);
    }
    if (!expected.isEmpty()) {
        QStringList missing = expected.keys();
        missing.sort();
        return schemaError(missing.first());
    }
    return {};
}

} // namespace steward
