// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sqlite/statement.h"

#include "core/sqlite/sqlite_error.h"

#include <sqlite3.h>

namespace steward::sqlite {

Statement::Statement(std::shared_ptr<void> connection, sqlite3_stmt* handle)
    : m_connection(std::move(connection)), m_handle(handle)
{
}

void Statement::Finalize::operator()(sqlite3_stmt* handle) const
{
    sqlite3_finalize(handle);
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_handle.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return sqliteError(sqlite3_db_handle(m_handle.get()), code);
}

void Statement::reset()
{
    sqlite3_reset(m_handle.get());
}

void Statement::bind(int parameter, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text64(m_handle.get(), parameter, utf8.constData(),
                        static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bind(int parameter, std::int64_t number)
{
    sqlite3_bind_int64(m_handle.get(), parameter, number);
}

void Statement::bindStatic(int parameter, QByteArrayView utf8)
{
    sqlite3_bind_text64(m_handle.get(), parameter, utf8.data(),
                        static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_handle.get(), parameter);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle.get(), column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArrayView Statement::utf8(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_handle.get(), column));
    return {bytes, sqlite3_column_bytes(m_handle.get(), column)};
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_handle.get());
}

} // namespace steward::sqlite
