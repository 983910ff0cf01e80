// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/import/import_dataset.h"

#include <vector>

namespace steward {

/// Writes the files into a folder, all or none: they are made in a folder beside it, which then takes
/// its place. A folder that is already there is replaced if it holds nothing but files of those
/// names; else this is refused with NotAFolder or PermissionDenied, naming what is in the way.
Result<void> writeFolderAtomically(const QString& path, const std::vector<TextFile>& files);

} // namespace steward
