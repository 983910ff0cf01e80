// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset.h"
#include "core/import/import_report.h"

#include <QByteArray>

#include <vector>

namespace steward {

/// The events as a calendar (RFC 5545) of all-day entries. A year or a month is all of its days;
/// X-STEWARDSHIP-PRECISION says that no more is known. Stamped with the evidence day, so that equal
/// datasets give equal bytes. readIcs gives back the same events, with one source each at most.
QByteArray toIcs(const Dataset& dataset);
/// Tables with rows that it cannot carry, in the order of the tables.
std::vector<TableCount> leftOutOfIcs(const Dataset& dataset);

} // namespace steward
