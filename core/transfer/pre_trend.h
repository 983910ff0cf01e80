// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the months before an event follow the one straight line that is drawn on beyond it.

#pragma once

#include "core/transfer/transfer_series.h"

namespace steward {

/// Two lines through the months before the event, apart at their middle, by REML with AR(1) noise;
/// none with fewer than leastModelMonths in a half, or without noise.
std::optional<PreTrend> preTrendOf(const TransferSample& sample);

} // namespace steward
