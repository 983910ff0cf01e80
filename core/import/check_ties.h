// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_report.h"
#include "core/import/text_tables.h"

namespace steward {

/// Problems between rows: an organization or a body that is its own parent, directly or in a circle;
/// a person who holds the same role in the same body twice at once. O(rows log rows).
void checkTies(const TextTables& tables, ImportReport& report);

} // namespace steward
