// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/interval.h"
#include "core/graph/tier_series.h"
#include "core/scene/scene.h"
#include "core/scene/text_measure.h"

#include <functional>

namespace steward {

/// All text of the strip that is not in the dataset, translated.
struct TierStripWords
{
    QString title;        ///< "Members by tier"
    QString schemeChange; ///< "Tiers renamed"
    std::function<QString(Day, bool isYear)> tick; ///< of a year, or of a month
    std::function<QString(const TierStep&)> summary; ///< of the as-of day, in a few words
};

struct TierStripOptions
{
    QSizeF size;
    DaySpan window;
    Day asOf;
    std::optional<Day> compare{};
};

/// Members by tier over time: the highest tier at the bottom; solid what is certain, hatched above it
/// what is possible besides. A change of the tiers' names is a line across, since nobody moved. At
/// most one step a pixel is drawn: the last that begins in it.
Scene layoutTierStrip(const TierSeries& series, const TierStripOptions& options,
                      const TierStripWords& words, const TextMeasure& measure);

/// The day drawn at `x`, clamped to the window.
Day tierStripDayAt(const TierStripOptions& options, double x);

} // namespace steward
