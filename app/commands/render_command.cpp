// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"

#include "app/commands/output_files.h"
#include "app/commands/render_wish.h"
#include "app/report/compose_sheets.h"
#include "app/report/picture_file.h"
#include "app/report/write_report.h"
#include "app/views/timeline/timeline_picture.h"

#include <QCoreApplication>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Render
{
    Q_DECLARE_TR_FUNCTIONS(RenderCommand)
};

SnapshotPtr snapshotAt(const DatasetPtr& dataset, const RenderWish& wish, Day day)
{
    Filter filter;
    filter.asOf = day;
    filter.attribution = wish.attribution;
    return takeSnapshot(dataset, filter);
}

PictureRequest requestFor(const RenderWish& wish, const DatasetPtr& dataset)
{
    const DaySpan history = historySpan(*dataset);
    PictureRequest request;
    request.snapshot = snapshotAt(dataset, wish, wish.asOf.value_or(dataset->info.asOf));
    if (wish.compare)
        request.compare = snapshotAt(dataset, wish, *wish.compare);
    request.window = {wish.from.value_or(std::min(history.begin, wish.to.value_or(history.end) - 1)),
                      wish.to.value_or(std::max(history.end, wish.from.value_or(history.begin) + 1))};
    request.size = wish.size;
    request.groupBy = wish.groupBy;
    request.metric = wish.metric;
    request.growth = wish.growth;
    request.transfer = wish.transfer;
    request.theme = wish.theme;
    request.timeline = wish.timeline;
    request.lanes = wish.lanes;
    request.opensLanes = wish.opensLanes;
    request.hasLegend = wish.hasLegend;
    request.hasSources = wish.hasSources;
    request.title = wish.title;
    for (const Day day : wish.days)
        request.days.push_back(snapshotAt(dataset, wish, day));
    return request;
}

Exit renderPicture(const RenderWish& wish, const PictureRequest& request)
{
    const auto bytes = drawPictureFile(*wish.view, request, {wish.format, wish.scale});
    if (!bytes)
        return fail(bytes.error());
    return writeOutputFiles({{wish.output, *bytes}});
}

Exit renderSheets(const RenderWish& wish, const PictureRequest& request)
{
    const auto sheets = composeSheets(*wish.view, request, wish.paper, *wish.across);
    if (!sheets)
        return fail(sheets.error());
    ReportOutput output;
    output.format = wish.format->suffix == "png"_L1 ? ReportFormat::Png : ReportFormat::Pdf;
    output.dpi = dpiAtScale(wish.scale);
    output.path = wish.output;
    output.record = recordOf(*request.snapshot->dataset, request.snapshot->asOf(), sheets->options.title);
    const auto files = renderReport(*sheets, output);
    if (!files)
        return fail(files.error());
    return writeOutputFiles(*files);
}

Exit run(const Call& call)
{
    RenderWish wish = readRenderWish(call);
    if (!wish.ok)
        return Exit::Usage;
    const auto dataset = datasetOf(call.arguments.value(1));
    if (!dataset)
        return fail(dataset.error());
    readRenderWish(**dataset, wish);
    if (!wish.ok)
        return Exit::Usage;
    const PictureRequest request = requestFor(wish, *dataset);
    if (!wish.lanes.empty()) {
        if (const auto known = checkLanes(request); !known)
            return fail(known.error());
    }
    return wish.across ? renderSheets(wish, request) : renderPicture(wish, request);
}

} // namespace

Command renderCommand()
{
    return {"render"_L1, "VIEW [FILE] --output V.png|V.svg|V.pdf [OPTIONS]"_L1,
            [] { return Render::tr("Draw one view: overview, timeline, members, growth or transfer."); }, renderOptions, run,
            true};
}

} // namespace steward
