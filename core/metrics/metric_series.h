// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fact_ref.h"
#include "core/base/interval.h"

#include <optional>
#include <vector>

namespace steward {

/// A number for one period. What is not defined is none, never 0.
struct MetricPoint
{
    /// Of the period, not of the window that ends with it. On MetricAxis::Age a Day's number is a
    /// number of months.
    DaySpan span{};
    std::optional<double> value{};
    std::optional<double> low{}; ///< limits of the true value, where they are known
    std::optional<double> high{};
    std::optional<double> coverage{}; ///< share of what is counted that is known, in [0, 1]
    std::optional<double> total{};    ///< of a rate: the amount it was made of
    bool partial = false;             ///< the data of some repository end before the period does
    bool isLeftTruncated = false;     ///< the data begin so shortly before that it says little
    FactRef fact{};                   ///< the row it stands in, where it is a published number

    bool operator==(const MetricPoint&) const = default;
};

/// By time, without gaps on MetricAxis::Periods.
using MetricSeries = std::vector<MetricPoint>;

} // namespace steward
