// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSON (RFC 8259) from bytes in memory, as a stream: large lists are walked item by item, and only
// what is small becomes a JsonValue. So neither the size nor the depth of a file decides how much
// memory is taken, every value knows its line, and a key that an object has twice is told.

#pragma once

#include "core/interchange/json_scanner.h"

#include <QSet>

#include <functional>
#include <stop_token>

namespace steward {

inline constexpr int maximumJsonDepth = 100;
inline constexpr qsizetype maximumJsonBytes = qsizetype{64} << 20;
/// Values in what read() gives.
inline constexpr int maximumJsonValues = 100'000;

class JsonReader
{
public:
    using Member = std::function<Result<void>(const QString& key)>;
    using Item = std::function<Result<void>()>;

    explicit JsonReader(QByteArray bytes, std::stop_token stop = {});

    /// EmptyFile or TooLarge, or nothing. Called first.
    Result<void> check() const;
    /// What comes next; BadSyntax where nothing that begins a value does.
    Result<JsonKind> peek() { return m_scanner.peek(); }
    /// Calls `member` for each of the object that comes next; it reads or skips the value. A key
    /// for the second time is a problem, and its value is skipped.
    Result<void> readObject(const Member& member);
    /// Calls `item` before each item of the list that comes next; it reads or skips it.
    Result<void> readList(const Item& item);
    Result<JsonValue> read();
    Result<void> skip();
    /// Makes sure that only blanks are left.
    Result<void> finish() { return m_scanner.finish(); }

    qint64 line() const { return m_scanner.line(); }
    std::vector<Error> takeProblems() { return std::move(m_problems); }

private:
    Result<void> walkObject(const Item& member);
    Result<void> readMember(QSet<QString>& keys, const Member& member);
    Result<void> readMembers(JsonValue& value, int& budget);
    Result<void> readItems(JsonValue& value, int& budget);
    Result<JsonValue> readWithin(int& budget);
    Result<QString> readKey();
    Result<void> enter();

    qsizetype m_size;
    JsonScanner m_scanner;
    std::stop_token m_stop;
    int m_depth = 0;
    std::vector<Error> m_problems;
};

} // namespace steward
