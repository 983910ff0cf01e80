// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace steward {

/// Called by long work with the share done, in [0, 1], not decreasing. May be empty. Called on the
/// working thread.
using Progress = std::function<void(double)>;

} // namespace steward
