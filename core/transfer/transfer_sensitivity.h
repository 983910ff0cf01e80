// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far a result hangs on choices that could as well have been made otherwise: one choice changed
// at a time, all others as specified.

#pragma once

#include "core/transfer/transfer_analysis.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace steward {

enum class SensitivityAspect : std::uint8_t {
    AsSpecified,
    Donut,        ///< months dropped from that of the event on: 0, 1, 3
    Anticipation, ///< months dropped before it: 0, 3
    Before,       ///< months before: 24, 36, 48, all
    EventDate,    ///< other sourced days of the same event
    Controls,     ///< against all controls together
    WithoutControl,
};

struct SensitivityRow
{
    SensitivityAspect aspect = SensitivityAspect::AsSpecified;
    TransferSpec spec;
    int months = 0;          ///< of Donut, Anticipation and Before; 0 of Before: all
    std::vector<Day> days{}; ///< of EventDate: all that give this row
    std::optional<RepositoryScope> control{}; ///< of WithoutControl: the one left out
    TransferRefusal refused = TransferRefusal::None;
    int nBefore = 0;
    int nAfter = 0;
    /// At 12 months, else at T0 by the model on logs. Of Controls and WithoutControl by the one on ln
    /// less the mean of the controls.
    bool isAfterYear = false;
    std::optional<TransferRatio> ratio{};
    std::optional<TransferEffect> effect{}; ///< at 12 months; none for the last two aspects
    bool isImpossible = false; ///< the earlier trend projects what cannot be: nothing is given
    std::optional<double> placeboP{}; ///< of PlaceboInTime; none for the last two aspects
};

/// Days of events of the dataset of category stewardship or governance and importance 3, within two
/// weeks of the event: the sources date one and the same hand-over differently. In order, with the
/// event's own; at most mostEventDays.
std::vector<Day> sourcedDays(const Dataset& dataset, Day event);
inline constexpr std::size_t mostEventDays = 6;

/// The first row is the specification itself, and the only one where it is refused; choices equal to it are not repeated. Event days in
/// one month share a row, since the model goes by months. Costs some four analyses. Errors:
/// Cancelled.
Result<std::vector<SensitivityRow>> transferSensitivity(const DatasetPtr& dataset,
                                                        const TransferSpec& spec,
                                                        const std::stop_token& stop = {});

} // namespace steward
