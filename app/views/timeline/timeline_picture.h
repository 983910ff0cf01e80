// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/query/source_count.h"
#include "core/timeline/timeline_model.h"

#include "app/views/picture_request.h"
#include "app/views/picture_table.h"

namespace steward {

/// The timeline at the requested size, with a key and its sources below where there is room.
/// groupBy: "category" (default), "organization", "body", "project", "person" or "none".
Picture timelinePicture(const PictureRequest& request, const TextMeasure& measure);
/// What that picture rests on; it is drawn for that.
DrawnSources timelineSources(const PictureRequest& request, const TextMeasure& measure);

/// The requested window at one scale on as many sheets as it needs, then a page or more with the key
/// and every source of what is drawn. Error TooManySheets: see TimelineSheets.
Result<std::vector<Picture>> timelineSheets(const PictureRequest& request, const SheetRequest& sheets,
                                            const TextMeasure& measure);

/// What is drawn, with the request's grouping, lanes and filter.
TimelineModelPtr timelineModelFor(const PictureRequest& request);
/// Lanes that are not as they are at first.
ToggledLanes toggledFor(const PictureRequest& request, const LaneTree& tree);
/// Error NoSuchThing for a key in PictureRequest::lanes that no lane has.
Result<void> checkLanes(const PictureRequest& request);
/// By the words for PictureRequest::groupBy.
std::optional<LaneGrouping> laneGroupingFor(QStringView word);

/// Its periods and events.
std::vector<PictureTable> timelineTables(const PictureRequest& request);

} // namespace steward
