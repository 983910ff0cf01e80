// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// YAML as a small tree of texts, lists and maps. Nothing in it is turned into numbers, dates or
// truth values, no tag has a meaning, and nothing may refer to another place of the document: a
// few bytes of aliases can stand for more than memory holds.

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <stop_token>
#include <vector>

namespace steward {

enum class YamlKind : std::uint8_t { Text, List, Map };

struct YamlMember;

struct YamlValue
{
    YamlKind kind = YamlKind::Text;
    bool isQuoted = false; ///< a text in quotes or a block, so that "null" is a word
    int column = 0;        ///< from 1
    qint64 line = 0;       ///< from 1
    QString text;
    std::vector<YamlValue> items;    ///< of a list
    std::vector<YamlMember> members; ///< of a map, in the order of the file; keys differ

    /// The value of a key; nullptr where this is no map or has no such key.
    const YamlValue* find(QLatin1StringView key) const;
    /// Nothing, or a bare ~ or null.
    bool isNull() const;
};

struct YamlMember
{
    QString key;
    YamlValue value;
};

inline constexpr int maximumYamlDepth = 100;
inline constexpr int maximumYamlNodes = 1'000'000;
inline constexpr qsizetype maximumYamlBytes = qsizetype{64} << 20;

/// Reads the one document of `yaml`, UTF-8. `problems` gets what is left out: a key that a map
/// has already (DuplicateKey, the first is kept), a key that is no text (BadSyntax), a text with
/// a NUL (BadEncoding, left empty).
/// Errors: EmptyFile; BadSyntax (also bad UTF-8 and a second document), with line, position and
/// the library's words; TooDeep, TooLarge, HasAliases; Cancelled.
Result<YamlValue> readYaml(const QByteArray& yaml, const QString& file,
                           std::vector<Error>& problems, std::stop_token stop = {});

} // namespace steward
