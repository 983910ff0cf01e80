// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the import commands share: a format of the registry is read, finished or merged into a
// dataset, told about, and written as a whole or not at all.

#pragma once

#include "app/commands/command.h"
#include "app/registry/import_registry.h"

namespace steward {

/// --output, --into, --dry-run, --as-of and --json.
QList<QCommandLineOption> importOptions();
/// Reads and writes as the call says. \param usage what to say of a call without paths or without a
/// place to write to
Exit runImport(const Call& call, QLatin1StringView format, ImportRequest request,
               const QString& usage);

} // namespace steward
