// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/schema.h"
#include "core/dataset/table_rows.h"

#include <QHash>

#include <array>

namespace steward {

/// What the search index holds of a row.
struct SearchText
{
    QString title; ///< what a result is called: the row's name, or the names of what it joins
    QString body;  ///< all other texts of the row, and the names its keys stand for
};

/// Names (or titles) by key, of every table that has keys.
using NamesByKey = std::array<QHash<QString, QString>, factKindCount>;

/// Column that names a row of the table; -1 where rows have no name of their own.
int nameColumnOf(const TableSpec& table);

/// Whether rows of the table are found by text: all but keys and values, and the contributions.
bool isSearchable(FactKind kind);

/// The rowid of a fact in the search index, which keeps words but no texts.
inline std::int64_t searchRowOf(FactRef fact)
{
    return (static_cast<std::int64_t>(fact.kind) << 32) + fact.row + 1;
}
/// The fact of a rowid; one that is not valid where there can be none.
inline FactRef factOfSearchRow(std::int64_t rowid)
{
    const std::int64_t kind = (rowid - 1) >> 32;
    if (rowid < 1 || kind >= factKindCount)
        return {};
    return {static_cast<FactKind>(kind), static_cast<std::int32_t>((rowid - 1) & 0x7fffffff)};
}

SearchText searchTextOf(const TableSpec& table, const TextRow& row, const NamesByKey& names);

} // namespace steward
