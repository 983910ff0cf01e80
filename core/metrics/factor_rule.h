// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace steward {

/// Whether the share must reach the threshold or exceed it. Tools differ: CHAOSS at least 50 %,
/// DevStats more than 50 %, LFX Insights at least 51 %.
enum class Threshold : std::uint8_t { AtLeast, MoreThan };

struct FactorRule
{
    int percent = 50; ///< 1 to 100
    Threshold threshold = Threshold::AtLeast;

    bool operator==(const FactorRule&) const = default;
};

} // namespace steward
