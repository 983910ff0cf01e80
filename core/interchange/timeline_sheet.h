// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset.h"
#include "core/import/import_report.h"

#include <QByteArray>

#include <vector>

namespace steward {

/// The events and eras as a sheet for TimelineJS: CSV with the columns of its template. Keys,
/// importance, confidence and stewards are lost, and of the sources all but the address of the
/// first.
QByteArray toTimelineSheet(const Dataset& dataset);
/// Tables with rows that it cannot carry, in the order of the tables.
std::vector<TableCount> leftOutOfTimelineSheet(const Dataset& dataset);

} // namespace steward
