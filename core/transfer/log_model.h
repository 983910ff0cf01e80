// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ratios: the primary model on logarithms.

#pragma once

#include "core/transfer/model_estimate.h"

namespace steward {

/// Whether values are counts: of these 1/2 may be added and quasi-Poisson asked. Rates, shares,
/// indices and numbers with a fraction are none.
bool isCount(ChartUnit unit);

/// Counts below this are too small for ln(y): one person more is a third more, and a trend from a
/// handful on becomes an exponential no project follows. A rule of ours.
inline constexpr double leastLogCount = 10.0;

/// Whether the values are large enough for a model on logs: counts of leastLogCount at least, others
/// above 0.
bool isForLogs(ChartUnit unit, std::span<const double> y);

/// ln(y + added); none where one is not above 0.
std::optional<std::vector<double>> logarithms(std::span<const double> y, double added = 0.0);

/// With the 95 % interval of the slope before, t with n - k degrees of freedom.
/// \param monthsAfter how far after T0 the months reach
std::optional<LogModel> logModelOf(const std::optional<ModelEstimate>& estimate, int monthsAfter);

} // namespace steward
