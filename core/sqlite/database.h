// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// RAII over sqlite3. The only folder that calls the SQLite library. A Database and its statements
// belong to one thread; every worker opens its own.

#pragma once

#include "core/base/result.h"
#include "core/sqlite/statement.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <stop_token>

struct sqlite3;

namespace steward::sqlite {

class Database
{
public:
    /// An empty database in memory, to be written.
    static Result<Database> createInMemory();

    /// Reads a database file's bytes in place and read-only, without a temporary file. The
    /// connection is hardened against hostile files: no triggers or views of the file run, no
    /// extension loads, lengths are limited. It shares `bytes` for as long as it lives.
    /// Every statement ends with Cancelled soon after a stop is requested.
    static Result<Database> openReadOnly(const QByteArray& bytes, std::stop_token stop = {});

    /// Lets SQLite look at the bytes themselves instead of copying each page it reads. For bytes that
    /// are known to be sound.
    void readInPlace();

    Result<Statement> prepare(const QString& sql);
    /// Runs one or more statements that return nothing of interest.
    Result<void> execute(const QString& sql);
    /// The bytes of the database file this database would be.
    Result<QByteArray> serialize();

private:
    struct Connection;

    explicit Database(std::shared_ptr<Connection> connection);

    std::shared_ptr<Connection> m_connection;
};

} // namespace steward::sqlite
