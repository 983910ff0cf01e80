// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/landscape/draft_writer.h"

namespace steward {

/// Adds the foundation, its members and their memberships, and what there is to know of them. Adds
/// nothing where no version lists a member. Returns the name of the foundation.
QString addMemberRows(DraftWriter& writer);

} // namespace steward
