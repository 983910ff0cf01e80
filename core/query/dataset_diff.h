// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What differs between two datasets, row by row, in the cells of the text form. That rows stand in
// another order is no difference.

#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/dataset/table_rows.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace steward {

enum class RowChangeKind : std::uint8_t { Added, Removed, Changed };

struct CellChange
{
    int column = 0; ///< of the table's specification
    QString before{};
    QString after{}; ///< empty: no value, or no row

    bool operator==(const CellChange&) const = default;
};

struct RowChange
{
    RowChangeKind kind = RowChangeKind::Changed;
    std::vector<QString> key{};      ///< the cells of identityOf
    std::vector<CellChange> cells{}; ///< that differ; of an added or removed row: that have a value

    bool operator==(const RowChange&) const = default;
};

struct RowCounts
{
    std::int64_t added = 0;
    std::int64_t removed = 0;
    std::int64_t changed = 0;

    bool operator==(const RowCounts&) const = default;
    std::int64_t total() const { return added + removed + changed; }
};

struct TableDiff
{
    FactKind table = FactKind::Info;
    RowCounts counts{};
    /// Removed and changed ones by row of the dataset before, then added ones by that after. Fewer
    /// than counted where they are limited; none for contributions.
    std::vector<RowChange> rows{};

    bool operator==(const TableDiff&) const = default;
};

/// Contributions are many, so only told by repository.
struct RepositoryDiff
{
    QString repository{};
    RowCounts counts{};
    std::int64_t commitsBefore = 0;
    std::int64_t commitsAfter = 0;

    bool operator==(const RepositoryDiff&) const = default;
};

struct DatasetDiff
{
    std::vector<TableDiff> tables{};            ///< by FactKind
    std::vector<RepositoryDiff> repositories{}; ///< that differ: those of before, then new ones

    bool operator==(const DatasetDiff&) const = default;
};

/// Columns that tell which row of a table is which in another dataset: its key, or where it has
/// none, what else says who, where and since when.
std::vector<int> identityOf(const TableSpec& table);

/// Rows alike in every cell are set off against each other. Of the rest a row is changed where it
/// is the only one of its identity on both sides; all else is removed or added. At most `mostRows`
/// are told, all are counted. O(n log n).
TableDiff diffTable(const TableSpec& table, const std::vector<TextRow>& before,
                    const std::vector<TextRow>& after, std::size_t mostRows);

/// All tables; at most `mostRows` rows in all, shared fairly by tables that have more. Of the two
/// datasets swapped the inverse. Reads one table of each image at a time. Errors: those of reading
/// an image; Cancelled.
Result<DatasetDiff> diffDatasets(const Dataset& before, const Dataset& after, std::size_t mostRows,
                                 const std::stop_token& stop = {});

} // namespace steward
