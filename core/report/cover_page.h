// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/layout_report.h"

namespace steward {

struct CoverPage
{
    Scene scene;
    QRectF logo{}; ///< where it goes; empty: there is none
};

/// The whole first page: what the document is, the history as one strip, and the figures of the day.
CoverPage coverPage(const Report& report, const Cover& cover, const PageFormat& format,
                    const TextMeasure& measure);

/// A picture of that shape at the right of a room, as large as it allows.
QRectF logoBox(QSizeF logo, const QRectF& room);

} // namespace steward
