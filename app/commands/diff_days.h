// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"

namespace steward {

/// Prints what changed from one day to the other, which may be the earlier one, in the dataset of
/// the call, and what some numbers were on both.
Exit compareDays(const Call& call, Day from, Day to);

} // namespace steward
