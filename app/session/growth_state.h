// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/chart_series.h"
#include "core/metrics/definition.h"
#include "core/metrics/period.h"
#include "core/metrics/scope.h"

#include <QString>

#include <optional>
#include <vector>

namespace steward {

/// Which charts are shown together.
enum class GrowthPage : std::uint8_t {
    Main,
    People,
    Retention,
    Concentration,
    Organizations,
    Repositories,
    Releases,
    Governance,
};
inline constexpr int growthPageCount = 8;

/// What the charts of growth show and how they count it; part of the ViewState, so Back undoes it
/// like everything else.
struct GrowthState
{
    GrowthPage page = GrowthPage::Main;
    std::optional<RepositoryScope> scope{}; ///< none: defaultScope() of the dataset
    PeriodUnit every = PeriodUnit::Month;
    int windowMonths = 0; ///< 0: each metric's own; else 1, 3 or 12, ending with the period
    DefinitionSet definitions = DefinitionSet::Chaoss;
    ValueScale scale = ValueScale::Linear;
    std::optional<Day> indexDay{}; ///< lines are shown as percent of their value on that day
    std::vector<QString> hidden{}; ///< keys of series that are switched off, in order

    bool operator==(const GrowthState&) const = default;
};

} // namespace steward
