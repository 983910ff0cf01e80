// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/transfer_analysis.h"

#include "app/charts/chart_words.h"

namespace steward {

struct TransferChart
{
    ChartSpec spec;
    ChartWords words;
};

/// Keys of the chart's series; of a refused analysis it has the first two at most.
namespace transfer_series {
inline constexpr QLatin1StringView values("values");
inline constexpr QLatin1StringView leftOut("left-out");
inline constexpr QLatin1StringView before("fitted-before");
inline constexpr QLatin1StringView after("fitted-after");
inline constexpr QLatin1StringView projected("projected");
} // namespace transfer_series

/// From the first month looked at to the last one, and the event where they do not reach it, with
/// some days to spare; round the event where there are no months.
DaySpan transferWindow(const TransferResult& result);

/// The values of the months, the lines fitted to them before and after, where the earlier line goes
/// on with the band in which single months are expected, the event, what was left out, where the
/// source breaks off, and the other events that compete. A refused analysis has its values only.
/// Without a metric there is nothing in it. \param refusal why there are no lines; empty where
/// there are
TransferChart transferChart(const Dataset& dataset, const TransferResult& result,
                            const QString& refusal);

} // namespace steward
