// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <memory>

struct sqlite3_stmt;

namespace steward::sqlite {

/// A prepared statement. Column numbers are from 0, parameter numbers from 1.
class Statement
{
public:
    /// Moves to the next row; false at the end.
    Result<bool> step();
    /// Back to before the first row; bindings stay.
    void reset();

    void bind(int parameter, const QString& text);
    void bind(int parameter, std::int64_t number);
    /// Text in UTF-8 that stays where it is until the statement is reset. For rows by the ten thousand.
    void bindStatic(int parameter, QByteArrayView utf8);
    void bindNull(int parameter);

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    QString text(int column) const;
    /// The stored UTF-8 bytes, valid until the next step or reset. For rows by the ten thousand.
    QByteArrayView utf8(int column) const;
    int columnCount() const;

private:
    friend class Database;
    Statement(std::shared_ptr<void> connection, sqlite3_stmt* handle);

    struct Finalize
    {
        void operator()(sqlite3_stmt* handle) const;
    };

    std::shared_ptr<void> m_connection; ///< keeps the connection open while statements live
    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
};

} // namespace steward::sqlite
