// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scene/roles.h"

#include <QRgb>

#include <array>

namespace steward {

inline constexpr std::size_t roleCount = static_cast<std::size_t>(Role::Changed) + 1;

/// The colour of every role in Tone::Full, indexed by role.
using Palette = std::array<QRgb, roleCount>;

const Palette& lightPalette();
const Palette& darkPalette();
const Palette& highContrastPalette();

} // namespace steward
