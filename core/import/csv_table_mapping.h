// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/schema.h"

#include <QHash>
#include <QStringList>

namespace steward {

/// Which column of a file most likely stands for which of the table: column of the table → column
/// of the file. Each of the file stands for at most one.
QHash<QString, QString> suggestMapping(const TableSpec& table, const QStringList& header);

} // namespace steward
