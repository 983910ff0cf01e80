// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/command.h"
#include "app/export/export_registry.h"
#include "app/registry/view_registry.h"
#include "app/report/paper.h"

namespace steward {

/// All that a call of `render` asks for, checked. `ok` is false once a usage error has been printed.
struct RenderWish
{
    const ViewEntry* view = nullptr;
    const PictureFormat* format = nullptr;
    QString output;
    QSizeF size{1280, 800};
    double scale = 1.0;
    std::optional<Day> asOf;
    std::optional<Day> compare;
    std::optional<Day> from;
    std::optional<Day> to;
    Theme theme = Theme::light();
    QString groupBy;
    QString metric;
    QString repositories; ///< of growth or transfer, as written; empty: the view's own
    GrowthState growth;
    TransferState transfer;
    TimelineState timeline;
    AttributionPolicy attribution = AttributionPolicy::AsRecorded;
    std::vector<Day> days; ///< of small pictures
    std::vector<QString> lanes;
    bool opensLanes = false;
    std::optional<QString> title; ///< empty: none; left out: the usual one
    bool hasLegend = true;
    bool hasSources = true;
    std::optional<int> across; ///< sheets of paper beside each other, 0: as many as it takes; none: one picture
    Paper paper = Paper::A4;
    bool ok = true;

    void refuse(const QString& message)
    {
        if (ok)
            usageError(message);
        ok = false;
    }
};

/// What can be checked before a file is read.
RenderWish readRenderWish(const Call& call);
/// The rest.
void readRenderWish(const Dataset& dataset, RenderWish& wish);
QList<QCommandLineOption> renderOptions();

} // namespace steward
