// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/merge_intervals.h"

#include <QSet>

namespace steward {

/// The rows of a table with keys, by what they are recognised by.
struct KnownRows
{
    QSet<QString> taken; ///< keys in use, or that the draft will use
    QSet<QString> seen;  ///< keys of the draft so far
    ClashFinder clashes;

    KnownRows(const TableSpec& table, const std::vector<TextRow>& target,
              const std::vector<TextRow>& draft);

    /// A row of the target that is the same. Rows of the draft are no matter: it knows them apart.
    std::optional<std::size_t> sameAs(const TableSpec& table, const TextRow& row) const;
    std::optional<std::size_t> withKey(const QString& key) const;
    /// A row of the target that speaks of the same and is not the same.
    std::optional<std::size_t> about(const TableSpec& table, const TextRow& row) const;
    /// A row of the draft that was added.
    void add(const TableSpec& table, const TextRow& row, std::size_t number);

private:
    QHash<QString, std::size_t> m_byIdentity;
    QHash<QString, std::size_t> m_byKey;
    QHash<QString, std::size_t> m_bySubject;
};

} // namespace steward
