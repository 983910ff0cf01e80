// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/open_image.h"

#include "core/base/read_file.h"
#include "core/dataset/schema.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <array>
#include <cstring>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maximumBytes = qint64{1} << 30;
constexpr qsizetype headerBytes = 100;
constexpr qsizetype writeVersionOffset = 18;
constexpr qsizetype readVersionOffset = 19;
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;

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

/// What a file that is none of ours is instead, as a word for app/text; empty where that is not plain.
QString kindOf(const QByteArray& bytes)
{
    struct Beginning
    {
        QByteArrayView bytes;
        QLatin1StringView kind;
    };
    static constexpr std::array beginnings{
        Beginning{"\x1f\x8b", "gzip"_L1},         Beginning{"PK\x03\x04", "zip"_L1},
        Beginning{"\xfd" "7zXZ", "xz"_L1},         Beginning{"\x28\xb5\x2f\xfd", "zstd"_L1},
        Beginning{"%PDF-", "pdf"_L1},              Beginning{"\x89PNG", "png"_L1},
        Beginning{"version https://git-lfs", "git-lfs"_L1},
        Beginning{"-----BEGIN PGP", "pgp"_L1},     Beginning{"{", "json"_L1},
        Beginning{"BEGIN:VCALENDAR", "ics"_L1},
    };
    for (const Beginning& beginning : beginnings)
        if (bytes.startsWith(beginning.bytes))
            return beginning.kind;
    const QByteArray begin = bytes.first(std::min<qsizetype>(bytes.size(), 512)).trimmed().toLower();
    return begin.startsWith("<!doctype html") || begin.startsWith("<html") ? u"html"_s : QString();
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
    if (hasPendingWrites(path))
        return errorOf(ErrorCode::InUse, path);
    auto bytes = readRegularFile(path, maximumBytes);
    if (!bytes)
        return bytes.error();
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
    if (bytes.size() < headerBytes || std::memcmp(bytes.constData(), magic, sizeof magic) != 0) {
        Error error = errorOf(ErrorCode::NotSqlite);
        error.value = kindOf(bytes);
        return error;
    }
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
