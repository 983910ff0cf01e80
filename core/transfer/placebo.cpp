// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/placebo.h"

#include "core/transfer/least_squares.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr int leastMonths = 6;

/// The step at a false T0; none where the model cannot be fitted.
std::optional<double> stepAt(const PlaceboRequest& request, int event)
{
    std::vector<int> t;
    std::vector<double> y;
    for (std::size_t i = 0; i < request.before.t.size(); ++i) {
        const int month = request.before.t[i];
        if (event - request.anticipation <= month && month < event + request.donut)
            continue;
        t.push_back(month);
        y.push_back(request.before.y[i]);
    }
    const SegmentedDesign design = segmentedDesign(std::move(t), event, request.harmonics);
    const auto fit = leastSquares(design.cells, design.columns(), y);
    return fit ? std::optional(fit->coefficients[2]) : std::nullopt;
}

} // namespace

PlaceboInTime placeboInTime(const PlaceboRequest& request, const std::stop_token& stop)
{
    PlaceboInTime result;
    if (request.before.t.empty())
        return result;
    const int first = request.before.t.front() + leastMonths + request.anticipation;
    const int last = request.before.t.back()
                     - std::max(leastMonths, request.donut + leastMonths - 1);
    for (int event = first; event <= last && !stop.stop_requested(); ++event) {
        const auto step = stepAt(request, event);
        if (!step)
            continue;
        result.levelChanges.push_back(*step);
        ++result.dates;
        result.asLarge += std::abs(*step) >= std::abs(request.observed) ? 1 : 0;
    }
    if (result.dates > 0)
        result.p = (1.0 + result.asLarge) / (1.0 + result.dates);
    return result;
}

} // namespace steward
