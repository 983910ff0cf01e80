// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fact_ref.h"
#include "core/base/result.h"

#include <QHash>
#include <QStringList>

namespace steward {

/// What a file of rows begins with, and which of its columns are taken for which of ours.
struct FileColumns
{
    QStringList header;
    QStringList example;             ///< the first row; may be shorter than the header
    QHash<QString, QString> mapping; ///< our column → the file's
    QString told;                    ///< what is to be known of the file; may be empty
};

/// What columns a file of rows has and what they most likely stand for. Any thread. Errors: those
/// of reading the file, and what keeps its rows from being read.
Result<FileColumns> readColumns(const QString& file, FactKind kind);
/// Columns of ours that something has to be chosen for; others can be made or left empty.
QStringList neededColumns(FactKind kind);

} // namespace steward
