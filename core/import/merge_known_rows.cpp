// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/merge_known_rows.h"

#include "core/import/merge_identity.h"

namespace steward {

namespace {

std::optional<std::size_t> find(const QHash<QString, std::size_t>& rows, const QString& word)
{
    const auto found = rows.constFind(word);
    return found == rows.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

KnownRows::KnownRows(const TableSpec& table, const std::vector<TextRow>& target,
                     const std::vector<TextRow>& draft)
{
    for (std::size_t row = 0; row < target.size(); ++row) {
        const QStringList identities = identitiesOf(table, target[row]);
        for (const QString& identity : identities)
            if (!m_byIdentity.contains(identity))
                m_byIdentity.insert(identity, row);
        if (const QString subject = subjectOf(table, target[row]); !subject.isEmpty())
            m_bySubject.insert(subject, row);
        add(table, target[row], row);
        taken.insert(target[row][0]);
    }
    for (const TextRow& row : draft)
        taken.insert(row[0]);
}

std::optional<std::size_t> KnownRows::sameAs(const TableSpec& table, const TextRow& row) const
{
    const QStringList identities = identitiesOf(table, row);
    for (const QString& identity : identities)
        if (const auto same = find(m_byIdentity, identity))
            return same;
    return std::nullopt;
}

std::optional<std::size_t> KnownRows::withKey(const QString& key) const
{
    return find(m_byKey, key);
}

std::optional<std::size_t> KnownRows::about(const TableSpec& table, const TextRow& row) const
{
    const QString subject = subjectOf(table, row);
    return subject.isEmpty() ? std::nullopt : find(m_bySubject, subject);
}

void KnownRows::add(const TableSpec& table, const TextRow& row, std::size_t number)
{
    m_byKey.insert(row[0], number);
    clashes.add(table, row, number);
}

} // namespace steward
