// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/pre_trend.h"

#include "core/transfer/ar1.h"

#include <algorithm>

namespace steward {

std::optional<PreTrend> preTrendOf(const TransferSample& sample)
{
    const auto before = std::ranges::lower_bound(sample.t, sample.event) - sample.t.begin();
    if (before < 2 * leastModelMonths)
        return std::nullopt;
    const std::vector<int> t(sample.t.begin(), sample.t.begin() + before);
    const std::vector<double> y(sample.y.begin(), sample.y.begin() + before);
    const int middle = t[t.size() / 2];
    const auto summary = summaryOf(remlAr1(segmentedDesign(t, middle), y));
    if (!summary || !(summary->standardErrors[3] > 0.0))
        return std::nullopt;
    const double bend = summary->coefficients[3];
    return PreTrend{.earlier = summary->coefficients[1],
                    .later = summary->coefficients[1] + bend,
                    .middle = middle,
                    .p = studentP(bend / summary->standardErrors[3], static_cast<int>(before) - 4)};
}

} // namespace steward
