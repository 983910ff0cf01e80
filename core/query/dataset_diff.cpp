// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/dataset_diff.h"

#include "core/query/contribution_diff.h"

#include <algorithm>
#include <iterator>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// Of tables that have neither a key nor columns that must be unique.
std::vector<QLatin1StringView> naturalKeyOf(FactKind table)
{
    switch (table) {
    case FactKind::OrganizationRelation:
        return {"child"_L1, "parent"_L1, "relation"_L1, "start"_L1};
    case FactKind::Membership: return {"organization"_L1, "body"_L1, "tier"_L1, "start"_L1};
    case FactKind::Vote: return {"organization"_L1, "body"_L1, "start"_L1};
    case FactKind::Role: return {"person"_L1, "body"_L1, "role"_L1, "start"_L1};
    case FactKind::ProjectStatus: return {"project"_L1, "status"_L1, "date"_L1};
    case FactKind::Coverage: return {"subject"_L1, "start"_L1};
    default: return {};
    }
}

using Rows = std::vector<const TextRow*>;

struct RowPair
{
    const TextRow* before = nullptr;
    const TextRow* after = nullptr;
};

class TableComparison
{
public:
    TableComparison(const TableSpec& table, const std::vector<TextRow>& before,
                    const std::vector<TextRow>& after)
        : m_table(table)
        , m_identity(identityOf(table))
        , m_before(before)
        , m_after(after)
    {}

    TableDiff tell(std::size_t mostRows) const
    {
        const std::vector<RowPair> pairs = pairRows();
        TableDiff diff{.table = m_table.kind};
        for (const RowPair& pair : pairs) {
            ++(!pair.before  ? diff.counts.added
               : !pair.after ? diff.counts.removed
                             : diff.counts.changed);
            if (diff.rows.size() < mostRows)
                diff.rows.push_back(changeOf(pair));
        }
        return diff;
    }

private:
    /// -1, 0 or 1, by what tells rows apart.
    int compareIdentity(const TextRow& left, const TextRow& right) const
    {
        for (const int column : m_identity) {
            const auto i = static_cast<std::size_t>(column);
            if (const int order = left[i].compare(right[i]); order != 0)
                return order;
        }
        return 0;
    }

    bool precedes(const TextRow& left, const TextRow& right) const
    {
        const int order = compareIdentity(left, right);
        return order != 0 ? order < 0 : left < right;
    }

    Rows inOrder(const std::vector<TextRow>& table) const
    {
        Rows rows(table.size());
        std::ranges::transform(table, rows.begin(), [](const TextRow& row) { return &row; });
        std::ranges::stable_sort(rows, [this](const TextRow* left, const TextRow* right) {
            return precedes(*left, *right);
        });
        return rows;
    }

    Rows without(const Rows& rows, const Rows& others) const
    {
        Rows rest;
        std::ranges::set_difference(
            rows, others, std::back_inserter(rest),
            [this](const TextRow* left, const TextRow* right) { return precedes(*left, *right); });
        return rest;
    }

    /// Whether no other row is of the identity of `row`. O(log n).
    bool isAlone(const Rows& rows, const TextRow& row) const
    {
        // Not std::ranges: what that gives here, clang 14 cannot compile.
        const auto alike = std::equal_range(
            rows.begin(), rows.end(), &row, [this](const TextRow* left, const TextRow* right) {
                return compareIdentity(*left, *right) < 0;
            });
        return std::distance(alike.first, alike.second) == 1;
    }

    std::vector<RowPair> pairRows() const;
    RowChange changeOf(const RowPair& pair) const;

    const TableSpec& m_table;
    std::vector<int> m_identity;
    const std::vector<TextRow>& m_before;
    const std::vector<TextRow>& m_after;
};

std::vector<RowPair> TableComparison::pairRows() const
{
    const Rows before = inOrder(m_before);
    const Rows after = inOrder(m_after);
    const Rows old = without(before, after);
    const Rows now = without(after, before);
    std::vector<RowPair> pairs;
    auto left = old.begin();
    auto right = now.begin();
    while (left != old.end() || right != now.end()) {
        const int order = left == old.end()    ? 1
                          : right == now.end() ? -1
                                               : compareIdentity(**left, **right);
        if (order == 0 && isAlone(before, **left) && isAlone(after, **left))
            pairs.push_back({*left++, *right++});
        else if (order <= 0)
            pairs.push_back({*left++, nullptr});
        else
            pairs.push_back({nullptr, *right++});
    }
    // Rows of a table lie one after another.
    std::ranges::sort(pairs, [](const RowPair& one, const RowPair& other) {
        if (!one.before || !other.before)
            return one.before || (!other.before && one.after < other.after);
        return one.before < other.before;
    });
    return pairs;
}

RowChange TableComparison::changeOf(const RowPair& pair) const
{
    static const QString none;
    RowChange change{.kind = !pair.before  ? RowChangeKind::Added
                             : !pair.after ? RowChangeKind::Removed
                                           : RowChangeKind::Changed};
    for (const int column : m_identity)
        change.key.push_back(
            (*(pair.before ? pair.before : pair.after))[static_cast<std::size_t>(column)]);
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        const QString& before = pair.before ? (*pair.before)[i] : none;
        const QString& after = pair.after ? (*pair.after)[i] : none;
        if (before != after)
            change.cells.push_back({static_cast<int>(i), before, after});
    }
    return change;
}

/// Tables with few rows tell them all; what they leave is shared by the others.
void limitRows(std::vector<TableDiff>& tables, std::size_t mostRows)
{
    std::vector<TableDiff*> bySize;
    for (TableDiff& table : tables)
        bySize.push_back(&table);
    std::ranges::stable_sort(bySize, {}, [](const TableDiff* table) { return table->rows.size(); });
    for (std::size_t i = 0; i < bySize.size(); ++i) {
        std::vector<RowChange>& rows = bySize[i]->rows;
        const std::size_t share = mostRows / (bySize.size() - i);
        if (rows.size() > share)
            rows.resize(share);
        mostRows -= rows.size();
    }
}

} // namespace

std::vector<int> identityOf(const TableSpec& table)
{
    std::vector<int> columns;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].type == ColumnType::Key)
            columns.push_back(static_cast<int>(i));
    for (const QLatin1StringView name : table.unique)
        columns.push_back(table.indexOf(name));
    for (const QLatin1StringView name : naturalKeyOf(table.kind))
        columns.push_back(table.indexOf(name));
    return columns;
}

TableDiff diffTable(const TableSpec& table, const std::vector<TextRow>& before,
                    const std::vector<TextRow>& after, std::size_t mostRows)
{
    return TableComparison(table, before, after).tell(mostRows);
}

Result<DatasetDiff> diffDatasets(const Dataset& before, const Dataset& after, std::size_t mostRows,
                                 const std::stop_token& stop)
{
    DatasetDiff diff;
    for (const TableSpec& table : allTables()) {
        if (stop.stop_requested())
            return errorOf(ErrorCode::Cancelled);
        if (table.kind == FactKind::Contribution) {
            diff.repositories = diffContributions(before, after);
            diff.tables.push_back({.table = table.kind, .counts = sumOf(diff.repositories)});
            continue;
        }
        const auto old = readTextRows(before.image, table, stop);
        if (!old)
            return old.error();
        const auto now = readTextRows(after.image, table, stop);
        if (!now)
            return now.error();
        diff.tables.push_back(diffTable(table, *old, *now, mostRows));
    }
    limitRows(diff.tables, mostRows);
    return diff;
}

} // namespace steward
