// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_picture.h"

#include "app/views/timeline/timeline_words.h"

#include <algorithm>
#include <array>

namespace steward {

namespace {

/// In the order of LaneGrouping.
constexpr std::array<QLatin1StringView, laneGroupingCount> groupingWords{
    QLatin1StringView("category"), QLatin1StringView("organization"), QLatin1StringView("body"),
    QLatin1StringView("project"),  QLatin1StringView("person"),       QLatin1StringView("none")};

} // namespace

LaneGrouping groupingFor(const QString& word)
{
    const auto found = std::ranges::find(groupingWords, word);
    return found == groupingWords.end() ? LaneGrouping::Category
                                        : static_cast<LaneGrouping>(found - groupingWords.begin());
}

Picture timelinePicture(const PictureRequest& request, const TextMeasure& measure)
{
    const TimelineWords words = timelineWords();
    TimelineRequest wanted;
    wanted.lanes.grouping = groupingFor(request.groupBy);
    const TimelineModelPtr model = buildTimeline(*request.snapshot, wanted, words.lane);
    const ItemLabels labels = itemLabels(words, *model);
    TimelineOptions options;
    options.size = request.size;
    options.window = request.window;
    options.onlyWholeRows = true;
    options.headerWidth = headerWidthFor(model->tree, request.size.width(), measure);
    if (request.compare)
        options.compare = request.compare->asOf();
    const TimelineFrame frame = frameOf(options, measure);
    TimelinePlacer placer(*model, zoomStepFor(frame.scale(options.window).pixelsPerDay()),
                          LaneDensity::Automatic, labels, measure);
    const LaneStack stack = stackLanes(placer, {}, frame.lanesHeight);
    return {layoutTimeline(*request.snapshot, placer, stack, options, words)};
}

} // namespace steward
