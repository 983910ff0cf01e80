// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace steward {

/// A content line of an iCalendar file, unfolded.
struct IcsLine
{
    qint64 line = 0; ///< where it begins, from 1
    QByteArray name; ///< upper case; empty where the line has no form at all
    std::vector<std::pair<QByteArray, QByteArray>> parameters; ///< names in upper case
    QByteArray value;
    bool isTooLong = false; ///< cut off

    QByteArray parameter(QByteArrayView wanted) const;
};

/// Content lines one after another. Lines are unfolded as bytes, since a fold may lie within a
/// character; they may end with CRLF, LF or CR. One longer than 1 MiB is cut off. O(bytes).
class IcsLines
{
public:
    static constexpr qsizetype longestLine = 1 << 20;

    explicit IcsLines(const QByteArray& bytes);

    /// The next one that is not empty; nullopt at the end.
    std::optional<IcsLine> next();

private:
    QByteArrayView takePhysicalLine();
    bool continues() const;

    const QByteArray m_bytes;
    qsizetype m_offset = 0;
    qint64 m_line = 1;
};

/// The characters of a value; nullopt where it is not UTF-8 or has a NUL.
std::optional<QString> icsCharacters(const QByteArray& value);
/// A value of the type TEXT without its escapes.
QString icsText(QStringView value);
/// A list of such values: split at commas that are not escaped.
QStringList icsTexts(const QString& value);

} // namespace steward
