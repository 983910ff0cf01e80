// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/transfer_state.h"

#include <vector>

namespace steward {

/// As a tab.
QString transferPageText(TransferPage page);

struct MetricChoice
{
    QString id;
    QString name;
};
/// Metrics that have a value a month; of those of an organization, that of the last steward before
/// the event.
std::vector<MetricChoice> transferMetrics(const Dataset& dataset, Day event);

struct EventChoice
{
    Day day;
    QString text; ///< "2022-09-12  Meta hands …"
};
/// Events to look around, one a day, by day: at most `mostEventChoices`, the more important ones.
std::vector<EventChoice> transferEvents(const Dataset& dataset);
inline constexpr std::size_t mostEventChoices = 200;

} // namespace steward
