// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/overview/overview_content.h"

namespace steward {

/// A figure as a card, worded. \param compareDay the day of `figure.before`
/// \param trends may be null
OverviewCard figureCard(const Dataset& dataset, const KeyFigure& figure, Day compareDay,
                        const OverviewTrends* trends);

} // namespace steward
