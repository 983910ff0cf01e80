// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/dataset/row_reader.h"
#include "core/sqlite/database.h"

namespace steward {

/// Reads the one large table. Apart from the plain way of the others, because nine tenths of the
/// time of opening a dataset would go into making strings here.
Result<void> loadContributions(sqlite::Database& database, const ReadingContext& context,
                               Dataset& dataset);

} // namespace steward
