// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/schema.h"
#include "core/dataset/table_rows.h"

#include <QStringList>

namespace steward {

/// By what a row of a table with keys is recognised, the surest first. Rows that share one are the
/// same thing.
QStringList identitiesOf(const TableSpec& table, const TextRow& row);

/// What a row of a table without keys says, once it is clear of what: rows that share it are one.
/// Who says so, how surely and in which words is no part of it.
QString statementOf(const TableSpec& table, const TextRow& row);

/// What a row speaks of, where rows that speak of the same thing and are not the same row may
/// contradict each other; empty where they do not.
QString subjectOf(const TableSpec& table, const TextRow& row);

/// The first column, but for keys, sources and confidence, in which two rows differ.
QString differingColumn(const TableSpec& table, const TextRow& a, const TextRow& b);

} // namespace steward
