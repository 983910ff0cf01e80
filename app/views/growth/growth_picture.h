// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/picture_request.h"
#include "app/views/picture_table.h"

#include <QStringList>

namespace steward {

/// The charts of `request.growth` in a grid, two by two where the shape allows, or the one named by
/// `request.metric` (a key of growthCharts() or a metric's id). `request.groupBy` names the
/// repositories, in the words of parseScope; empty or wrong: those of `request.growth`.
Picture growthPicture(const PictureRequest& request, const TextMeasure& measure);

/// What `request.metric` may be: keys of charts, then ids of metrics that are never negative.
QStringList growthChartNames();

/// A table a chart.
std::vector<PictureTable> growthTables(const PictureRequest& request);

} // namespace steward
