// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/git/inflater.h"

namespace steward::git {

/// Whether `delta` fits `base`; `result` is then what it makes of it. Linear, and bounded by the
/// size the delta states, which may be at most `maximum`. See gitformat-pack(5), "Deltified
/// representation".
bool applyDelta(std::span<const std::uint8_t> base, std::span<const std::uint8_t> delta,
                std::size_t maximum, Bytes& result);

} // namespace steward::git
