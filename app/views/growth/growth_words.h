// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All wording of the growth view.

#pragma once

#include "app/charts/chart_words.h"
#include "app/views/growth/growth_data.h"

#include <QString>

namespace steward {

enum class GrowthBand : std::uint8_t {
    Incomplete,   ///< data of some repository have ended
    NotCovered,   ///< the dataset is silent about a repository, %1
    EverybodyNew, ///< the data begin shortly before
    NoFigures,    ///< nothing was published with the releases yet
};

QString growthBandText(GrowthBand band);

/// "Project family", "Core", …, or the chosen repositories.
QString scopeTitle(const Dataset& dataset, const RepositoryScope& scope);
/// With how many repositories that are.
QString scopeText(const Dataset& dataset, const GrowthData& data);
/// What the dataset says about its contributions; empty where it says nothing.
QString contributionsNote(const Dataset& dataset);

/// Title, definition, notes and names for a chart of growthSeries().
ChartWords growthWords(const Dataset& dataset, const GrowthData& data, const ChartSpec& spec);

} // namespace steward
