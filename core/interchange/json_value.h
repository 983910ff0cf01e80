// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace steward {

enum class JsonKind : std::uint8_t { Null, Bool, Number, Text, List, Object };

struct JsonMember;

/// A value of a JSON document. Numbers stay as they are written, so that none is rounded.
struct JsonValue
{
    JsonKind kind = JsonKind::Null;
    bool isBroken = false; ///< a text with bad UTF-8, a NUL or half a surrogate pair
    int position = 0;      ///< byte in the line, from 1
    qint64 line = 0;       ///< from 1
    QString text;          ///< of a text or number; "true", "false"
    std::vector<JsonValue> items;
    std::vector<JsonMember> members; ///< in the order of the file; keys differ

    bool isText() const { return kind == JsonKind::Text; }
    bool isNumber() const { return kind == JsonKind::Number; }
    bool isObject() const { return kind == JsonKind::Object; }
    /// The value of a key; nullptr where this is no object or has no such key.
    const JsonValue* find(QLatin1StringView key) const;
    /// The text of a key whose value is one; else empty.
    QString textOf(QLatin1StringView key) const;
    /// The first broken text in it, itself included; nullptr where all are whole.
    const JsonValue* findBroken() const;
};

struct JsonMember
{
    QString key;
    JsonValue value;
};

} // namespace steward
