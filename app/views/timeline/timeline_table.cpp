// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csv_reader.h"

#include "app/views/fact_csv.h"
#include "app/views/timeline/timeline_picture.h"

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QByteArray periodRow(const Dataset& dataset, const Period& period)
{
    const StatedInterval& stated = period.interval.stated;
    return toCsv({toWord(period.kind), startCell(stated), endCell(stated), period.title, QString(),
                  QString(), confidenceCell(period.provenance),
                  sourcesCell(dataset, period.provenance)});
}

QByteArray eventRow(const Dataset& dataset, const Event& event)
{
    return toCsv({u"event"_s, isoText(event.start), event.end ? isoText(*event.end) : QString(),
                  event.title, toWord(event.category), QString::number(event.importance),
                  confidenceCell(event.provenance), sourcesCell(dataset, event.provenance)});
}

} // namespace

std::vector<PictureTable> timelineTables(const PictureRequest& request)
{
    const Dataset& dataset = *request.snapshot->dataset;
    QByteArray csv = "what,start,end,title,category,importance,confidence,sources\n";
    for (const Period& period : dataset.periods)
        if (period.interval.resolved.start.earliest < request.window.end)
            csv += periodRow(dataset, period);
    for (const Event& event : dataset.events)
        if (request.window.contains(event.start.firstDay()))
            csv += eventRow(dataset, event);
    return {{QString(), csv}};
}

} // namespace steward
