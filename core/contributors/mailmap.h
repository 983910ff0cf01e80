// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contributors/identity.h"

#include <QHash>

namespace steward {

/// What a .mailmap says; see gitmailmap(5). Lines that are none of its four forms are left out.
class Mailmap
{
public:
    Mailmap() = default;
    /// At most 1 million lines. Not UTF-8: read as Latin-1.
    explicit Mailmap(const QByteArray& text);

    int entries() const { return m_entries; }
    /// The proper name and address; what is not mapped stays. An entry for name and address
    /// comes before one for the address alone.
    NameAndAddress apply(NameAndAddress person) const;

private:
    void addLine(const QString& line);

    struct Proper
    {
        QString name;
        QString address;
    };

    QHash<QString, Proper> m_byAddress; ///< lower case
    QHash<QString, Proper> m_byBoth;    ///< name, line feed, address; lower case
    int m_entries = 0;
};

} // namespace steward
