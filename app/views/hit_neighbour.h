// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scene/scene.h"

#include <optional>

namespace steward {

/// The hit next to `from` in a direction given as Qt::Key_Left, Right, Up or Down: the nearest by
/// the distance between centres, where a distance across the direction counts three times. Hits of
/// the same fact are passed over. Nothing if there is none on that side. O(hits).
std::optional<std::size_t> neighbourOf(const Scene& scene, std::size_t from, int key);

} // namespace steward
