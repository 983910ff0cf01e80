// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"

namespace steward {

/// Prints what differs between the two datasets of the call, row by row. Each is a dataset file or
/// a folder of the text form. Done also where they differ.
Exit compareFiles(const Call& call);

} // namespace steward
