// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/session.h"

namespace steward {

/// Whether there is a before and an after of the fact: it is an event.
bool canAnalyseAround(const Session& session, std::optional<FactRef> fact);
/// Shows the analysis with the begin of the event as its day, all else as it was asked before.
void analyseAround(Session& session, FactRef event);

} // namespace steward
