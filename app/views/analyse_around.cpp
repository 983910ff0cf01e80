// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/analyse_around.h"

#include "core/transfer/transfer_spec.h"

namespace steward {

bool canAnalyseAround(const Session& session, std::optional<FactRef> fact)
{
    return fact && fact->kind == FactKind::Event && fact->isValid()
           && static_cast<std::size_t>(fact->row) < session.dataset()->events.size();
}

void analyseAround(Session& session, FactRef event)
{
    if (!canAnalyseAround(session, event))
        return;
    const Event& row = session.dataset()->events[static_cast<std::size_t>(event.row)];
    TransferState state = session.state().transfer;
    state.page = TransferPage::Analysis;
    state.event = row.start.firstDay();
    state.donut = monthsOfEvent(row);
    session.setTransfer(state);
    session.setView(QStringLiteral("transfer"));
}

} // namespace steward
