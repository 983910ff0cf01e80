// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A difference without a model of its shape: medians, a line through medians of slopes, and blocks
// drawn at random.

#pragma once

#include "core/transfer/transfer_series.h"

namespace steward {

struct TheilSenLine
{
    double slope = 0.0;
    double intercept = 0.0; ///< at t = 0
};

/// Slope: the median of those between every two points; intercept: the median of y - slope t. Theil
/// 1950, Sen 1968, doi:10.1080/01621459.1968.10480934. O(n^2). Not for fewer than two points.
TheilSenLine theilSen(const std::vector<int>& t, const std::vector<double>& y);

/// Mean of the middle two where their number is even. Not for none.
double medianOf(std::vector<double> values);

/// Of up to 12 months on each side, the nearest used ones, so that a year on each side holds each
/// season once. The interval: 2000 draws of blocks of about h^(1/3) months from the residuals of
/// each side (Kuensch 1989, doi:10.1214/aos/1176347265), 2.5 % cut off at both ends. The line
/// itself is taken as known, so the interval is narrow where few months come before. None with
/// fewer than 8 months on a side; no interval below 12. The same numbers on every machine for the
/// same seed.
std::optional<MedianShift> medianShift(const TransferSample& sample, unsigned seed);

} // namespace steward
