// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset.h"
#include "core/query/snapshot.h"

#include <QStringList>

namespace steward {

/// "2022-09-12", "2022"; an end that is not known is "unknown", none is empty.
QString startCell(const StatedInterval& interval);
QString endCell(const StatedInterval& interval);
QString certaintyCell(Certainty certainty);
QString confidenceCell(const Provenance& provenance);
/// Ids with semicolons between.
QString sourcesCell(const Dataset& dataset, const Provenance& provenance);

} // namespace steward
