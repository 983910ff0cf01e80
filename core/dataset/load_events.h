// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/sqlite/database.h"

namespace steward {

/// The table of events, which may have a million rows: read by bytes, without a QString for what is
/// not a title. Errors: Corrupt, with row and column; Database, Cancelled.
Result<void> loadEvents(sqlite::Database& database, Dataset& dataset);

} // namespace steward
