// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/check_ties.h"

#include "core/base/day.h"
#include "core/dataset/schema.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// A problem of one row of a table; `column` says where it shows.
Error problemOf(ErrorCode code, const TableSpec& table, const TextTable& rows, std::size_t row,
                QLatin1StringView column)
{
    Error error;
    error.code = code;
    error.file = fileNameOf(table);
    error.table = table.name;
    error.line = rows.lines[row];
    error.row = static_cast<qint64>(row) + 1;
    error.column = column;
    error.value = rows.rows[row][static_cast<std::size_t>(table.indexOf(column))].left(200);
    return error;
}

/// Rows that say who is whose parent.
struct Parentage
{
    FactKind table;
    QLatin1StringView child;
    QLatin1StringView parent;
};

/// Follows each child up to a parent that has none, or to one it has met: each circle is told once,
/// at the row that closes it in the order of the walk.
void checkParents(const TextTables& tables, const Parentage& parentage, ImportReport& report)
{
    const TableSpec& table = tableOf(parentage.table);
    const TextTable& rows = tables[static_cast<std::size_t>(parentage.table)];
    const auto child = static_cast<std::size_t>(table.indexOf(parentage.child));
    const auto parent = static_cast<std::size_t>(table.indexOf(parentage.parent));
    std::multimap<QString, std::size_t> rowsOf; // by child
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        if (rows.rows[i][parent].isEmpty())
            continue;
        if (rows.rows[i][parent] == rows.rows[i][child])
            report.add(problemOf(ErrorCode::OwnParent, table, rows, i, parentage.parent));
        else
            rowsOf.emplace(rows.rows[i][child], i);
    }
    // An explicit stack: a chain may be as long as the table.
    enum class Visit { Open, Done };
    std::map<QString, Visit> visits;
    for (const auto& [start, first] : rowsOf) {
        if (visits.contains(start))
            continue;
        using Place = std::multimap<QString, std::size_t>::const_iterator;
        std::vector<std::pair<QString, Place>> path{{start, rowsOf.lower_bound(start)}};
        visits[start] = Visit::Open;
        while (!path.empty()) {
            auto& [name, next] = path.back();
            if (next == rowsOf.end() || next->first != name) {
                visits[name] = Visit::Done;
                path.pop_back();
                continue;
            }
            const std::size_t row = (next++)->second;
            const QString& up = rows.rows[row][parent];
            const auto seen = visits.find(up);
            if (seen == visits.end()) {
                visits[up] = Visit::Open;
                path.emplace_back(up, rowsOf.lower_bound(up));
            } else if (seen->second == Visit::Open) {
                report.add(problemOf(ErrorCode::CircleOfParents, table, rows, row, parentage.parent));
            }
        }
    }
}

/// A role as far as its days are certain; half-open.
struct HeldRole
{
    Day begin;
    Day end;
    std::size_t row = 0;
};

void checkRoles(const TextTables& tables, ImportReport& report)
{
    const TableSpec& table = tableOf(FactKind::Role);
    const TextTable& rows = tables[static_cast<std::size_t>(FactKind::Role)];
    const auto at = [&](std::size_t row, QLatin1StringView column) -> const QString& {
        return rows.rows[row][static_cast<std::size_t>(table.indexOf(column))];
    };
    std::map<std::tuple<QString, QString, QString, QString>, std::vector<HeldRole>> held;
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        const auto start = parsePartialDate(at(i, "start"_L1));
        const QString& endText = at(i, "end"_L1);
        const auto end = parsePartialDate(endText);
        const bool isDated = start && (endText.isEmpty() || end);
        if (isDated)
            held[{at(i, "person"_L1), at(i, "body"_L1), at(i, "role"_L1), at(i, "organization"_L1)}]
                .push_back({start->lastDay(), end ? end->firstDay() : Day::max(), i});
    }
    for (auto& [key, roles] : held) {
        std::ranges::stable_sort(roles, {}, &HeldRole::begin);
        for (std::size_t i = 1; i < roles.size(); ++i)
            if (roles[i].begin < roles[i - 1].end)
                report.add(problemOf(ErrorCode::OverlappingRoles, table, rows, roles[i].row, "start"_L1));
    }
}

} // namespace

void checkTies(const TextTables& tables, ImportReport& report)
{
    checkParents(tables, {FactKind::OrganizationRelation, "child"_L1, "parent"_L1}, report);
    checkParents(tables, {FactKind::Body, "id"_L1, "parent"_L1}, report);
    checkRoles(tables, report);
}

} // namespace steward
