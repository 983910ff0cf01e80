// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reader of a chart must know before believing it.

#pragma once

#include "app/views/growth/growth_data.h"

#include <QString>
#include <QStringList>

namespace steward {

enum class GrowthBand : std::uint8_t {
    Incomplete,   ///< data of some repository have ended
    EverybodyNew, ///< the data begin shortly before
    NoFigures,    ///< nothing was published with the releases yet
};

QString growthBandText(GrowthBand band);
/// The repositories, with how many that are.
QString scopeText(const GrowthData& data);

/// The most important first.
QStringList growthNotes(const GrowthData& data, const ChartSpec& spec,
                        const std::vector<MetricQuestion>& questions);

} // namespace steward
