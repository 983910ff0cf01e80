// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An analysis beside others: with its choices changed, and what was published about the same event.

#pragma once

#include "core/transfer/published_estimates.h"
#include "core/transfer/transfer_sensitivity.h"

#include <QString>
#include <QStringList>

namespace steward {

/// "36 months before", "without onnx/onnx".
QString sensitivityLabel(const Dataset& dataset, const SensitivityRow& row);
/// "36, 17".
QString sensitivityMonths(const SensitivityRow& row);
/// "−31 % (−47 % to −9 %)", or why there is none.
QString sensitivityValue(const SensitivityRow& row);
/// "p = 0.015", of the false dates; a dash where there are none.
QString sensitivityPlacebo(const SensitivityRow& row);
/// What the values are; to stand with the table.
QString sensitivityNote(const std::vector<SensitivityRow>& rows);

QString publishedMeasureText(const PublishedEstimate& estimate);
/// "+25.7 %", "fell; no figure".
QString publishedValueText(const PublishedEstimate& estimate);
/// What this dataset gives, or that it has nothing like it.
QString replicationText(const Replication& row);
/// Authors, year, title, series.
QString studyText(const PublishedEstimate& estimate);
/// How the definitions differ, a sentence each; the first says that the data are not the same.
QStringList replicationDifferences(const Dataset& dataset);

} // namespace steward
