// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/source_count.h"

#include "app/views/picture_request.h"
#include "app/views/picture_table.h"
#include "app/views/transfer/transfer_chart.h"

#include <QStringList>

namespace steward {

struct TransferPictureContents
{
    TransferChart chart;
    QStringList findings{};  ///< sentences, the most important first
    QStringList limits{};    ///< likewise
    QString specification{}; ///< its hash; empty: not told
    QString credits{};       ///< whom the marked events rest on; empty: not told
};

/// The chart, below it the sentences, beside each other where it is wide, and at the foot hash and
/// credits. Of the sentences only whole ones, the first first; how many have no room is said. The
/// chart keeps more than half of the height.
Picture drawTransfer(const TransferPictureContents& contents, QSizeF size,
                     const TextMeasure& measure);

/// The analysis the request's state asks for, or of the request's metric; without a legend its
/// chart alone.
Picture transferPicture(const PictureRequest& request, const TextMeasure& measure);
/// What the events marked in that picture rest on; it is analysed for that.
DrawnSources transferSources(const PictureRequest& request, const TextMeasure& measure);

/// What PictureRequest::metric may be: metrics with a value a month.
QStringList transferMetricNames();

/// The points, the lines and their limits.
std::vector<PictureTable> transferTables(const PictureRequest& request);

} // namespace steward
