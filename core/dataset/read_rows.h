// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset.h"
#include "core/dataset/row_reader.h"

namespace steward {

/// Reads the current row of a table and appends it to the dataset's vector of that table. Every
/// table has one, but dataset (keys and values), events and contributions (too many for the plain way).
using RowFunction = void (*)(RowReader& row, Dataset& dataset);
RowFunction rowFunctionOf(FactKind kind);

} // namespace steward
