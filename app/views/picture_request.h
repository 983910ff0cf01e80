// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/render/picture.h"
#include "app/render/theme.h"
#include "core/query/snapshot.h"
#include "core/scene/text_measure.h"

#include <QSizeF>
#include <QString>

namespace steward {

/// What a view is to draw without a window: for exports, the command line and the report. The
/// picture has exactly `size`, and its background is left to the caller.
struct PictureRequest
{
    SnapshotPtr snapshot; ///< the as-of day and the dataset
    SnapshotPtr compare;  ///< may be null
    DaySpan window;       ///< visible part of the time axis
    QSizeF size;          ///< logical pixels
    QString groupBy;      ///< lanes or layout, in the view's own words; empty: its default
    QString metric;       ///< growth: which chart; empty: all
    Theme theme;
};

} // namespace steward
