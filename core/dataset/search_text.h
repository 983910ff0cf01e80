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

SearchText searchTextOf(const TableSpec& table, const TextRow& row, const NamesByKey& names);

} // namespace steward
