// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/members/members_picture.h"

#include "app/views/members/member_words.h"

namespace steward {

Picture membersPicture(const PictureRequest& request, const TextMeasure& measure)
{
    const GraphLayoutPtr layout = placeNodes(request.snapshot->dataset);
    const GraphOptions options{.size = request.size, .words = memberWords(*request.snapshot)};
    return {layoutGraph(*layout, *request.snapshot, options, measure)};
}

} // namespace steward
