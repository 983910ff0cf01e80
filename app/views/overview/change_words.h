// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/overview/change_groups.h"
#include "core/overview/overview_content.h"

namespace steward {

/// A group of changes as one sentence, with the glyph of its sort.
OverviewChange changeLine(const Dataset& dataset, const ChangeGroup& group);

} // namespace steward
