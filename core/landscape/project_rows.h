// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/landscape/draft_writer.h"

namespace steward {

/// Adds the projects and the days of their steps: as dated in the newest version that lists them,
/// else the day they were first seen so. A project is followed by its name, and over a new name by
/// its repository. What only ever was archived and never accepted is not hosted, but of the
/// ecosystem: such lists mark what has died in them by the same word.
void addProjectRows(DraftWriter& writer);

} // namespace steward
