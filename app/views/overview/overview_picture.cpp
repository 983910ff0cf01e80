// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/overview/overview_picture.h"

#include "core/overview/layout_overview.h"

#include "app/views/overview/overview_words.h"

namespace steward {

Picture overviewPicture(const PictureRequest& request, const TextMeasure& measure)
{
    const OverviewInput input{request.snapshot, request.compare,
                              overviewTrends(request.snapshot->dataset, request.snapshot->filter)};
    return {fitOverview(overviewContent(input), request.size, measure)};
}

} // namespace steward
