// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sqlite/database.h"

#include "core/sqlite/sqlite_error.h"

#include <sqlite3.h>

namespace steward::sqlite {

namespace {

constexpr int lengthLimitBytes = 64 * 1024 * 1024;
constexpr int sqlLimitBytes = 100'000;
/// Of SQLite in the whole process: no file makes it take more, whatever its pages say. A dataset being
/// written lies in memory, too, so there is room for the largest that can be opened.
constexpr sqlite3_int64 heapLimitBytes = sqlite3_int64{3} << 30;
constexpr int instructionsBetweenPolls = 10'000;
/// A connection belongs to one thread; a lock round every column access would double the reading time.
constexpr int noMutex = SQLITE_OPEN_NOMUTEX;

int pollStop(void* token)
{
    return static_cast<std::stop_token*>(token)->stop_requested() ? 1 : 0;
}

/// What the SQLite documentation advises for files from strangers ("Defense Against The Dark Arts").
void harden(sqlite3* handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, lengthLimitBytes);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_COMPOUND_SELECT, 20);
    sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, sqlLimitBytes);
    sqlite3_limit(handle, SQLITE_LIMIT_VDBE_OP, 25'000);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_hard_heap_limit64(heapLimitBytes);
    sqlite3_exec(handle, "PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0",
                 nullptr, nullptr, nullptr);
}

} // namespace

struct Database::Connection
{
    sqlite3* handle = nullptr;
    QByteArray bytes;       ///< what a read-only connection reads in place
    std::stop_token stop;

    Connection() = default;
    Q_DISABLE_COPY_MOVE(Connection)
    ~Connection() { sqlite3_close_v2(handle); }
};

Error sqliteError(sqlite3* connection, int code)
{
    Error error;
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
        error.code = ErrorCode::Cancelled;
        break;
    case SQLITE_NOTADB:
        error.code = ErrorCode::NotSqlite;
        break;
    case SQLITE_CORRUPT:
        error.code = ErrorCode::Corrupt;
        break;
    default:
        error.code = ErrorCode::Database;
    }
    error.detail = QString::fromUtf8(connection ? sqlite3_errmsg(connection) : sqlite3_errstr(code))
                       .left(500);
    return error;
}

Database::Database(std::shared_ptr<Connection> connection) : m_connection(std::move(connection)) {}

Result<Database> Database::createInMemory()
{
    auto connection = std::make_shared<Connection>();
    const int code = sqlite3_open_v2(":memory:", &connection->handle,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | noMutex, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(connection->handle, code);
    return Database(std::move(connection));
}

Result<Database> Database::openReadOnly(const QByteArray& bytes, std::stop_token stop)
{
    auto connection = std::make_shared<Connection>();
    connection->bytes = bytes;
    connection->stop = std::move(stop);
    int code = sqlite3_open_v2(":memory:", &connection->handle, SQLITE_OPEN_READWRITE | noMutex, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(connection->handle, code);
    // SQLite takes a pointer to mutable bytes, and does not write them: READONLY.
    auto* data = reinterpret_cast<unsigned char*>(const_cast<char*>(connection->bytes.constData()));
    code = sqlite3_deserialize(connection->handle, "main", data, connection->bytes.size(),
                               connection->bytes.size(), SQLITE_DESERIALIZE_READONLY);
    if (code != SQLITE_OK)
        return sqliteError(connection->handle, code);
    harden(connection->handle);
    if (connection->stop.stop_possible())
        sqlite3_progress_handler(connection->handle, instructionsBetweenPolls, pollStop,
                                 &connection->stop);
    return Database(std::move(connection));
}

void Database::readInPlace()
{
    sqlite3_exec(m_connection->handle, "PRAGMA mmap_size = 1073741824", nullptr, nullptr, nullptr);
}

Result<Statement> Database::prepare(const QString& sql)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(m_connection->handle, utf8.constData(),
                                        static_cast<int>(utf8.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        return sqliteError(m_connection->handle, code);
    return Statement(m_connection, statement);
}

Result<void> Database::execute(const QString& sql)
{
    const int code = sqlite3_exec(m_connection->handle, sql.toUtf8().constData(), nullptr, nullptr,
                                  nullptr);
    if (code != SQLITE_OK)
        return sqliteError(m_connection->handle, code);
    return {};
}

Result<QByteArray> Database::serialize()
{
    sqlite3_int64 size = 0;
    unsigned char* data = sqlite3_serialize(m_connection->handle, "main", &size, 0);
    if (!data)
        return sqliteError(m_connection->handle, SQLITE_NOMEM);
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    sqlite3_free(data);
    return bytes;
}

} // namespace steward::sqlite
