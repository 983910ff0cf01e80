// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset.h"
#include "core/import/import_report.h"

#include <QByteArray>

#include <vector>

namespace steward {

/// The events and eras as TimelineJS reads them: texts as HTML, sources as links after them. What
/// TimelineJS has no place for (key, category, importance, confidence, sources, steward) stands in
/// objects called "stewardship" that it ignores, so that readTimelineJson gives back the same rows.
QByteArray toTimelineJson(const Dataset& dataset);
/// Tables with rows that it cannot carry, in the order of the tables.
std::vector<TableCount> leftOutOfTimelineJson(const Dataset& dataset);

} // namespace steward
