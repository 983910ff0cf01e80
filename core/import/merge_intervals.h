// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which rows speak of the same days, found without comparing each row with each.

#pragma once

#include "core/base/day.h"
#include "core/dataset/schema.h"
#include "core/dataset/table_rows.h"

#include <QHash>

#include <map>
#include <vector>

namespace steward {

/// Half-open.
struct RowDays
{
    Day first;
    Day end;
};

/// The days that a row may speak of; all days where it has no start and end.
RowDays daysOf(const TableSpec& table, const TextRow& row);

/// Rows that are there, by subject and days.
class RivalFinder
{
public:
    void add(const QString& subject, RowDays days, std::size_t row);
    /// Between the last add and the first find.
    void sort();
    /// A row of the subject that speaks of some of the same days. O(log rows).
    std::optional<std::size_t> find(const QString& subject, RowDays days) const;

private:
    struct Entry
    {
        RowDays days;
        std::size_t row = 0;
        std::size_t latest = 0; ///< the entry up to here that ends last
    };
    QHash<QString, std::vector<Entry>> m_entries;
};

/// Rows of which the checks allow one at a time: eras, and the roles of a person in a body.
class ClashFinder
{
public:
    /// The group of the row: rows of other groups are no matter to it. Empty: not one of these.
    static QString groupOf(const TableSpec& table, const TextRow& row);

    void add(const TableSpec& table, const TextRow& row, std::size_t number);
    /// The row that the checks would not allow beside this one. O(log rows).
    std::optional<std::size_t> find(const TableSpec& table, const TextRow& row) const;

private:
    struct Held
    {
        Day end;
        std::size_t row = 0;
    };
    QHash<QString, std::multimap<Day, Held>> m_held;
};

/// Who is whose parent, to keep anyone from becoming their own.
class ParentFinder
{
public:
    void add(const QString& child, const QString& parent, std::size_t row);
    /// The row that makes `child` a parent of `parent`, if there is one. Gives up after a million
    /// steps in all: the checks find what is left.
    std::optional<std::size_t> find(const QString& child, const QString& parent);

private:
    struct Tie
    {
        QString parent;
        std::size_t row = 0;
    };
    QHash<QString, std::vector<Tie>> m_ties; ///< by child
    int m_steps = 1'000'000;
};

} // namespace steward
