// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A before/after analysis in sentences: what was asked, what was found, how much it can bear, and
// what it cannot say. They speak of a change at the time of an event, never of its effect.

#pragma once

#include "core/transfer/transfer_analysis.h"

#include <QString>
#include <QStringList>

namespace steward {

/// "Active contributors around 12 September 2022".
QString transferTitle(const Dataset& dataset, const TransferSpec& spec);
/// What is compared, a sentence for each choice that decides the result.
QStringList transferSpecTexts(const Dataset& dataset, const TransferSpec& spec);

/// Why there is no model, or less of one, and what to do; empty where there is one.
QString refusalText(const Dataset& dataset, const TransferResult& result);
/// The stable word of a refusal, for scripts; empty for None.
QLatin1StringView toWord(TransferRefusal refusal);
/// Likewise.
QLatin1StringView toWord(ControlRefusal refusal);

/// The answer, most important first: the effects with intervals, the false dates, the medians.
/// Empty where nothing can be said.
QStringList transferFindings(const Dataset& dataset, const TransferResult& result);
/// How far to trust it: autocorrelation, comparison projects, other models.
QStringList transferChecks(const Dataset& dataset, const TransferResult& result);
/// What this cannot say; never empty.
QStringList transferLimits(const Dataset& dataset, const TransferResult& result);
/// What releases published around the event, where the repository's history is missing; empty where
/// nothing was.
QStringList releaseEvidenceTexts(const Dataset& dataset, const TransferResult& result);

/// "9 % lower", "12 % higher", "within 1 %", "40 times", of a ratio to what was expected.
QString ratioPhrase(double ratio);
/// "−21 %", "+4 %", "0 %".
QString signedPercent(double ratio);
/// "+12.5", "−3": an amount of the metric; shares in percentage points.
QString signedAmount(ChartUnit unit, double amount);
/// The same without a plus; shares in percent.
QString plainAmount(ChartUnit unit, double amount);
/// "p = 0.015", "p < 0.001".
QString probabilityText(double p);
/// "−3.20", "0.41": with a minus that is one, and nothing before 0.
QString signedNumber(double value, int decimals);

} // namespace steward
