// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers on two days in words and as JSON, with what they were counted in and what they lack.
// Months are ISO.

#pragma once

#include "core/metrics/numbers_on_days.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace steward {

/// What a number was on the day, or by the end of a month, and whether it is incomplete; "n/a" for
/// none, with why where votes are the reason.
QString numberOnDayText(const Metric& metric, const NumberOnDay& number);
/// "people; Family repositories older than September 2021"; of facts the unit alone.
QString countedText(const Dataset& dataset, const DayNumbers& numbers, const NumberOnDays& number);
/// What is missing on either day: "2026-07: data of 14 of 19 repositories end before"; empty for
/// nothing.
QString lackText(const DayNumbers& numbers, const NumberOnDays& number);
/// A sentence each: what the scope is and why, and what the numbers lack by which month. None where
/// nothing was counted from commits.
QStringList numberNotes(const Dataset& dataset, const DayNumbers& numbers);

/// An indented line a number, what is there on neither day left out, and a line a note.
QString numbersText(const Dataset& dataset, const DayNumbers& numbers);
/// {scope, fixed, count}.
QJsonObject scopeJson(const DayNumbers& numbers);
/// {id, name, unit, from, to} each; the sides null, or as of pointJson() with `ended` and
/// `undefined`.
QJsonArray numbersJson(const Dataset& dataset, const DayNumbers& numbers);

} // namespace steward
