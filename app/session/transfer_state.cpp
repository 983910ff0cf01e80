// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/transfer_state.h"

#include "core/dataset/dataset.h"

namespace steward {

Day transferEvent(const Dataset& dataset, const TransferState& state)
{
    if (state.event)
        return *state.event;
    if (dataset.info.transferDate)
        return *dataset.info.transferDate;
    const DaySpan history = historySpan(dataset);
    return history.begin + history.days() / 2;
}

TransferSpec transferSpecFor(const Dataset& dataset, const TransferState& state,
                             AttributionPolicy attribution)
{
    auto question = parseMetric(dataset, state.metric);
    if (!question)
        question = parseMetric(dataset, TransferState().metric);
    TransferSpec spec = transferSpec(dataset, *question, transferEvent(dataset, state));
    if (state.scope)
        spec.scope = *state.scope;
    spec.monthsBefore = state.monthsBefore;
    spec.monthsAfter = state.monthsAfter;
    spec.donut = state.donut;
    spec.anticipation = state.anticipation;
    spec.harmonics = state.harmonics;
    spec.attribution = attribution;
    if (state.hasControls)
        spec.controls = comparisonControls(dataset);
    return spec;
}

} // namespace steward
