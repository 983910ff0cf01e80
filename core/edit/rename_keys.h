// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/text_tables.h"

#include <QString>

namespace steward {

/// A row's key that is another now.
struct KeyRename
{
    FactKind kind = FactKind::Organization;
    QString before;
    QString after;
};

/// Lets every cell of text that referred to the key before refer to the one after: references, sources,
/// the repositories that coverage speaks of, and the foundation of the dataset.
void renameKey(TextTables& tables, const KeyRename& rename);

} // namespace steward
