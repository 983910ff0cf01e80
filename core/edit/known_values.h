// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/dataset/schema.h"

#include <QStringList>

namespace steward {

/// The values that a column has, each once, those in most rows first; at most 100. Of the tiers of
/// members, first those that count. O(rows).
Result<QStringList> knownValues(const Dataset& dataset, const TableSpec& table, const ColumnSpec& column);

} // namespace steward
