// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/draft.h"

namespace steward {

/// Turns the rows of text of the table "contributions" into numbers, which is how a draft has them.
/// Rows that cannot be are skipped: NotAMonth, NotANumber, NumberOutOfRange, UnknownReference,
/// DuplicateKey, with file, line, row and column. O(rows).
void moveContributions(Draft& draft, const QString& file);

} // namespace steward
