// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What `transfer` prints, but for JSON.

#pragma once

#include "core/transfer/published_estimates.h"
#include "core/transfer/transfer_sensitivity.h"

#include <QByteArray>

namespace steward {

/// One metric's analysis and what belongs to it.
struct TransferAnswer
{
    TransferResult result;
    std::vector<SensitivityRow> sensitivity;
    std::vector<Replication> replications;
    QString repositories; ///< the scope as it is written in a call
    /// Holm's, of the first effect, where several metrics have one.
    std::optional<double> adjustedP{};
};

/// The specification stands before anything that follows from it.
QByteArray transferText(const Dataset& dataset, const TransferAnswer& answer);
/// The adjusted probabilities of several metrics; nothing where there are none.
QByteArray holmText(const Dataset& dataset, const std::vector<TransferAnswer>& answers);
/// The months of all of them, with what the models say of each.
QByteArray transferCsv(const Dataset& dataset, const std::vector<TransferAnswer>& answers);

} // namespace steward
