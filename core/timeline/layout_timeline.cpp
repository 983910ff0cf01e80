// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/layout_timeline.h"

#include "core/timeline/timeline_drawing.h"

#include <algorithm>

namespace steward {

namespace {

constexpr TextStyle caption{TextSize::Caption};
constexpr TextStyle captionBold{TextSize::Caption, TextWeight::Bold};
constexpr double margin = 8.0;
constexpr std::size_t mostMeasuredLanes = 300;
constexpr double indent = 12.0;
constexpr double besidesName = 40.0; ///< glyphs and gaps

void addNothingShown(const TimelineDrawing& drawing)
{
    const QRectF box(drawing.frame.plotLeft, drawing.frame.lanesTop, drawing.frame.plotWidth,
                     drawing.frame.lanesHeight);
    drawing.scene.add(TextItem{box, drawing.words.nothingShown, {TextSize::Body}, Role::TextMuted, HAlign::Center});
}

void addBuilding(const TimelineDrawing& drawing)
{
    const double line = drawing.measure.lineHeight(caption);
    const double width = drawing.measure.width(drawing.words.building, caption) + 16.0;
    const QRectF box(drawing.plotRight() - width - 8.0, drawing.frame.lanesTop + 8.0, width, line + 8.0);
    RectItem plate{box, Fill{Role::Surface}, Stroke{Role::Border}};
    plate.radius = 3.0;
    drawing.scene.add(plate);
    drawing.scene.add(TextItem{box, drawing.words.building, caption, Role::TextMuted, HAlign::Center});
}

} // namespace

ItemLabels itemLabels(const TimelineWords& words, const TimelineModel& model)
{
    const LaneGrouping grouping = model.tree.grouping;
    return {[title = words.title, &model, grouping](const TimelineItem& item) {
                return title(*model.dataset, item, grouping);
            },
            [detail = words.detail, &model](const TimelineItem& item) { return detail(*model.dataset, item); }};
}

double headerWidthFor(const LaneTree& tree, double width, const TextMeasure& measure)
{
    // The window's extent in the corner: two months with their years.
    double widest = measure.width(QString(18, u'0'), captionBold) + 2.0 * margin - besidesName;
    const std::size_t count = std::min(tree.lanes.size(), mostMeasuredLanes);
    for (std::size_t i = 0; i < count; ++i) {
        const Lane& lane = tree.lanes[i];
        widest = std::max(widest, measure.width(lane.name, caption) + lane.depth * indent
                                      + measure.width(QString::number(lane.itemCount), caption));
    }
    return std::floor(std::min({margin + widest + besidesName, 280.0, width / 3.0}));
}

TimelineFrame frameOf(const TimelineOptions& options, const TextMeasure& measure)
{
    const double line = measure.lineHeight(caption);
    TimelineFrame frame;
    frame.plotLeft = options.headerWidth;
    frame.plotWidth = std::max(1.0, options.size.width() - frame.plotLeft - margin);
    frame.erasTop = line + 10.0;
    frame.phasesTop = frame.erasTop + line + 8.0;
    frame.lanesTop = frame.phasesTop + line + 8.0;
    frame.lanesHeight = std::max(1.0, options.size.height() - frame.lanesTop);
    return frame;
}

Scene layoutTimeline(const Snapshot& snapshot, TimelinePlacer& placer, const LaneStack& stack,
                     const TimelineOptions& options, const TimelineWords& words)
{
    Scene scene;
    scene.size = options.size;
    scene.items.reserve(2048);
    scene.hits.reserve(1024);
    const TimelineFrame frame = frameOf(options, placer.measure());
    const TimelineModel& model = placer.model();
    const TimelineDrawing drawing{snapshot, *model.dataset, placer, stack, options, words, placer.measure(),
                                  frame, frame.scale(options.window, options.shift),
                                  options.selection ? findItem(model, *options.selection) : -1, scene};
    drawEraGrounds(drawing);
    drawWarnings(drawing);
    drawMarkedSpan(drawing);
    drawGrid(drawing);
    const auto [first, last] = stack.visible(options.scrollTop, options.scrollTop + frame.lanesHeight);
    for (std::size_t i = first; i < last; ++i)
        drawLane(drawing, stack.shown[i]);
    drawLaneHeaders(drawing);
    drawBands(drawing);
    drawAxis(drawing);
    drawMoments(drawing);
    if (stack.shown.empty())
        addNothingShown(drawing);
    if (model.isCoarse)
        addBuilding(drawing);
    return scene;
}

} // namespace steward
