// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace steward {

/// Makes a bare repository with `git fast-import`: so many commits by some thousands of people over
/// twenty years, a merge now and then, a small change in each. Always the same for a number. False
/// where git cannot be run.
bool generateRepository(const QString& folder, int commits);

} // namespace steward
