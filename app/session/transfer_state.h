// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/transfer_spec.h"

#include <QString>

#include <optional>

namespace steward {

/// Three ways to compare before and after.
enum class TransferPage : std::uint8_t {
    Analysis,   ///< one metric over time, with the trend before the event
    Governance, ///< who held what on two days
    Changes,    ///< what changed between two days
};
inline constexpr int transferPageCount = 3;

/// What the Transfer view asks; part of the ViewState, so Back undoes it like everything else.
struct TransferState
{
    TransferPage page = TransferPage::Analysis;
    QString metric = QStringLiteral("active-contributors"); ///< id, with its argument
    std::optional<RepositoryScope> scope{};                 ///< none: the cohort of transferSpec()
    std::optional<Day> event{};                             ///< none: the transfer of the dataset
    int monthsBefore = 0; ///< this and the next as in TransferSpec
    int monthsAfter = 0;
    int donut = 1;
    int anticipation = 0;
    int harmonics = 0;
    bool hasControls = true; ///< the comparison repositories, where there are any

    bool operator==(const TransferState&) const = default;
};

/// Where the dataset names no transfer: the middle of its history, so that there is something to
/// begin with.
Day transferEvent(const Dataset& dataset, const TransferState& state);

/// The question the state asks. A metric the dataset does not know is active-contributors.
TransferSpec transferSpecFor(const Dataset& dataset, const TransferState& state,
                             AttributionPolicy attribution);

} // namespace steward
