// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same event in projects it did not touch. Controlled interrupted time series: Bottomley et
// al., doi:10.1515/em-2018-0010. It rests on two assumptions no number can check: the controls were
// not touched, and would have gone on side by side.

#pragma once

#include "core/transfer/transfer_series.h"

#include <stop_token>

namespace steward {

struct ControlledComparison
{
    std::vector<PlaceboInSpace> placebos; ///< of the controls used
    std::optional<double> ownLevelChange; ///< of ln(y + 1/2), as theirs; only with a model
    std::optional<int> ownRank; ///< of its size among theirs, 1 for the largest; ties rank alike
    std::vector<ControlLeftOut> leftOut;
    std::optional<LogModel> model; ///< of z
};

/// z(t) = ln(y(t) + 1/2) - mean over the controls of ln(c(t) + 1/2), 1/2 for counts and 0 for
/// others, on the months all of them have. Left out: a control with fewer than 12 such months on a
/// side, one that shares a repository with the scope, one without logarithms, and all where the
/// metric does not depend on repositories. Ends early when stopped.
ControlledComparison compareWithControls(const DatasetPtr& dataset, const TransferSpec& spec,
                                         const TransferSeries& series,
                                         const std::stop_token& stop = {});

} // namespace steward
