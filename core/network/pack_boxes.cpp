// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/pack_boxes.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

double rowWidth(std::span<const QSizeF> boxes, double gap)
{
    double area = 0.0;
    for (const QSizeF& box : boxes)
        area += (box.width() + gap) * (box.height() + gap);
    const double first = (boxes[0].width() + gap) * (boxes[0].height() + gap);
    return first * 2.0 > area ? boxes[0].width() : std::max(boxes[0].width(), std::sqrt(area));
}

} // namespace

std::vector<QPointF> packBoxes(std::span<const QSizeF> boxes, double gap)
{
    std::vector<QPointF> corners;
    if (boxes.empty())
        return corners;
    const double widest = rowWidth(boxes, gap);
    QPointF next;
    double rowHeight = 0.0;
    for (const QSizeF& box : boxes) {
        if (next.x() > 0.0 && next.x() + box.width() > widest) {
            next = QPointF(0.0, next.y() + rowHeight + gap);
            rowHeight = 0.0;
        }
        corners.push_back(next);
        next.rx() += box.width() + gap;
        rowHeight = std::max(rowHeight, box.height());
    }
    return corners;
}

} // namespace steward
