// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/draft.h"
#include "core/import/text_tables.h"

#include <QByteArray>

#include <span>
#include <stop_token>

namespace steward {

/// The dataset file of tables that have been checked. `contributions` are added to those of the
/// tables; their numbers refer to rows of the tables. Errors: Cancelled, Database.
Result<QByteArray> compileTables(const TextTables& tables,
                                 std::span<const DraftContribution> contributions,
                                 const Progress& progress = {}, std::stop_token stop = {});

} // namespace steward
