// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/schema.h"
#include "core/dataset/table_rows.h"

#include <QStringList>

#include <vector>

namespace steward {

/// By what a row of a table with keys is recognised, the surest first. Rows that share one are the
/// same thing.
QStringList identitiesOf(const TableSpec& table, const TextRow& row);

/// All that a row of a table without keys states; not who says so, nor how surely.
QString statementOf(const TableSpec& table, const TextRow& row);
/// What a row of a table without keys speaks of.
QString subjectOf(const TableSpec& table, const TextRow& row);
/// Whether the two rows speak of some of the same days. Rows without days do.
bool overlap(const TableSpec& table, const TextRow& a, const TextRow& b);
/// The first column in which two rows differ that is no subject.
QString differingColumn(const TableSpec& table, const TextRow& a, const TextRow& b);
/// Whether the row is an era that overlaps one of `rows`, which the format forbids.
bool wouldOverlap(const TableSpec& table, const TextRow& row, const std::vector<TextRow>& rows);

} // namespace steward
