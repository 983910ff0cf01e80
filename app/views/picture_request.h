// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/render/picture.h"
#include "app/render/theme.h"
#include "app/session/growth_state.h"
#include "app/session/members_state.h"
#include "app/session/timeline_state.h"
#include "app/session/transfer_state.h"
#include "core/query/snapshot.h"
#include "core/report/layout_report.h"
#include "core/scene/text_measure.h"
#include "core/timeline/layout_timeline.h"

#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

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
    QString metric;       ///< growth: which chart; empty: those of the page
    Theme theme;
    TimelineState timeline{};       ///< how the timeline is arranged, and what is looked for on it
    std::vector<QString> lanes{};   ///< timeline: only the lanes of these keys; empty: all
    bool opensLanes = false;        ///< timeline: lanes in lanes are shown, whatever `timeline` says
    std::vector<TimelineNote> notes{}; ///< timeline: bookmarks
    MembersState members{};          ///< how the graph is arranged, and what of it is looked at
    GrowthState growth{};            ///< which charts, of which repositories, counted how
    TransferState transfer{};        ///< which metric, around which event
    GraphPins pins{};                ///< members: where the user put nodes
    std::vector<SnapshotPtr> days{}; ///< members: a small picture of each, instead of a large one
    std::optional<FactRef> selection{};
    bool hasLegend = true;          ///< a key to the signs below, where there is room
    std::optional<bool> hasSources{}; ///< who the facts rest on, below that; left out: as hasLegend
    std::optional<QString> title{};   ///< above an export; empty: none; left out: the view and the dataset

    bool showsSources() const { return hasSources.value_or(hasLegend); }
};

/// How a view is to be cut into sheets of paper.
struct SheetRequest
{
    PageFormat page;   ///< portrait; sheets lie on their side
    int across = 0;    ///< sheets beside each other; 0: as many as make it legible
    QString title;     ///< on every sheet
    QString foot;
    bool listsSources = true; ///< each of them, at the end; else only who published them
};

} // namespace steward
