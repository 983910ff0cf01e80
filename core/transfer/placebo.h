// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same model at dates when nothing happened: how often does chance, or drift, show as large a
// step?

#pragma once

#include "core/transfer/transfer_series.h"

#include <stop_token>

namespace steward {

struct PlaceboRequest
{
    TransferSample before; ///< the months before the event alone; its `event` is not read
    int donut = 0;         ///< as in the model itself
    int anticipation = 0;
    int harmonics = 0;
    double observed = 0.0; ///< level change by OLS at the true event
};

/// OLS at every false T0 with six months used before it, and six after its own month, used too; p =
/// (1 + #{|placebo| >= |observed|}) / (1 + m), of which 1 / (1 + m) is the least possible. OLS and
/// not REML, as only the size of the step is compared. Ends early, with what there is, when
/// stopped.
PlaceboInTime placeboInTime(const PlaceboRequest& request, const std::stop_token& stop = {});

} // namespace steward
