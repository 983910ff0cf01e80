// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Core, regular and casual contributors by the share of the work they carry. The Onion model of
// GrimoireLab (cereslib 4e05864) cuts at 80 and 95 % of the commits, most active first.

#pragma once

#include "core/metrics/metric.h"

#include <cstdint>
#include <span>

namespace steward {

struct ContributorClasses
{
    int core = 0;
    int regular = 0;
    int casual = 0;

    bool operator==(const ContributorClasses&) const = default;
};

/// \param counts not negative; 0 counts as nobody
/// BeforePerson: somebody is core if those before them made less than 80 % of the commits, regular
/// if less than 95 %, else casual; people with equal counts are of one class. So the core is the
/// smallest set that reaches 80 %, and a sole author is core. IncludingPerson takes the share with
/// their own commits, up to and with 80 or 95 %, each for themselves, as GrimoireLab does; a sole
/// author is casual then.
ContributorClasses classify(std::span<const std::int64_t> counts,
                            CoreRule rule = CoreRule::BeforePerson);

MetricSeries coreContributors(const MetricInput& input);
MetricSeries regularContributors(const MetricInput& input);
MetricSeries casualContributors(const MetricInput& input);

} // namespace steward
