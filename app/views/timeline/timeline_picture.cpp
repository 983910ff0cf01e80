// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_picture.h"

#include "app/views/timeline/timeline_words.h"

namespace steward {

Picture timelinePicture(const PictureRequest& request, const TextMeasure& measure)
{
    TimelineOptions options;
    options.size = request.size;
    options.window = request.window;
    if (request.compare)
        options.compare = request.compare->asOf();
    if (request.groupBy == QLatin1StringView("none"))
        options.grouping = TimelineGrouping::None;
    const TimelineWords words = timelineWords();
    const TimelineFrame frame = frameOf(options, words, measure);
    const TimelinePlacement placement
        = placeTimeline(*request.snapshot, placementOptionsOf(*request.snapshot->dataset, options, frame), measure);
    return {layoutTimeline(*request.snapshot, options, placement, words, measure)};
}

} // namespace steward
