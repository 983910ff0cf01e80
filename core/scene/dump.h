// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scene/scene.h"

#include <QString>

namespace steward {

/// One line per item, hit and link, in order; coordinates with one decimal. For golden tests: equal
/// scenes have equal dumps, and a difference in a dump is a difference one can see.
QString dump(const Scene& scene);

} // namespace steward
