// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An analysis as HTML for Qt's rich text. All texts of a dataset are escaped.

#pragma once

#include "core/transfer/published_estimates.h"
#include "core/transfer/transfer_analysis.h"
#include "core/transfer/transfer_sensitivity.h"

#include "app/session/spec_store.h"

#include <QString>

namespace steward {

QString resultHtml(const Dataset& dataset, const TransferResult& result,
                   const SpecStanding& standing);
QString sensitivityHtml(const Dataset& dataset, const std::vector<SensitivityRow>& rows);
/// Empty where nothing was published about the event.
QString replicationHtml(const Dataset& dataset, const std::vector<Replication>& replications);
QString limitsHtml(const Dataset& dataset, const TransferResult& result);

} // namespace steward
