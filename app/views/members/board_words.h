// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/body_power.h"
#include "core/metrics/seat_caps.h"
#include "core/query/snapshot.h"

#include <QString>
#include <QStringList>

#include <array>

namespace steward {

/// The majorities that can be chosen.
inline constexpr std::array<QuotaRule, 3> quotaRules{
    QuotaRule{1, 2, true}, QuotaRule{2, 3, false}, QuotaRule{4, 5, false}};
/// "more than half", "two thirds", "four fifths", in the order of quotaRules.
QString quotaText(int number);

/// Seats, holders, how evenly they are spread, votes and majority: a few sentences.
QString bodySummary(const Snapshot& snapshot, BodyId body, const BodyPower& power);

/// Who came and went in the year before the snapshot's day, and how long people and organizations
/// stay; empty where nobody ever held a seat.
QString bodyTenure(const Snapshot& snapshot, BodyId body);
/// Who broke a cap and when, a line each; or that nobody did.
QString breachesText(const Dataset& dataset, const std::vector<SeatCapBreach>& breaches);

QStringList boardColumns();
/// A cell for each column. Where the source leaves votes undefined, both readings with a slash between.
QStringList boardRow(const Dataset& dataset, const BodyStanding& standing);
/// What a column means and where it comes from.
QString boardColumnTip(int column);

} // namespace steward
