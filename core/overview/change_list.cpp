// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/overview_parts.h"
#include "core/overview/text_block.h"

#include <algorithm>

namespace steward {

using namespace overview;

namespace {

constexpr double indent = 22.0;
constexpr double lineGap = 8.0;

/// Glyph and sentence. The height they take.
double addChangeLine(Scene& scene, const OverviewChange& change, QPointF at, double width,
                     const TextMeasure& measure)
{
    const double line = measure.lineHeight(bodyStyle);
    scene.add(mark({at.x() + 7.0, at.y() + line / 2}, 5.0, change.glyph, change.role));
    return addParagraph(scene, {change.text, bodyStyle, Role::Text, 3}, {at.x() + indent, at.y()},
                        width - indent, measure);
}

void addHit(Scene& scene, const OverviewChange& change, QRectF rect)
{
    if (change.facts.empty())
        return;
    HitTarget hit{rect, change.facts.front()};
    if (change.facts.size() > 1)
        hit.folded = change.facts;
    scene.hits.push_back(std::move(hit));
}

double addColumnOfChanges(Scene& scene, const OverviewContent& content, QRectF area, int from,
                          int to, const TextMeasure& measure)
{
    double y = area.top();
    for (int i = from; i < to; ++i) {
        const OverviewChange& change = content.changes[static_cast<std::size_t>(i)];
        const double height = addChangeLine(scene, change, {area.left(), y}, area.width(), measure);
        addHit(scene, change, QRectF(area.left(), y, area.width(), height));
        y += height + lineGap;
    }
    return std::max(0.0, y - lineGap - area.top());
}

/// How many of the first `limit` changes fit into `height`, with room for the line that counts
/// the others.
int fittingChanges(const OverviewContent& content, double width, double height, int limit,
                   const TextMeasure& measure)
{
    const double more = measure.lineHeight(bodyStyle) + lineGap;
    double used = 0.0;
    for (int i = 0; i < limit; ++i) {
        Scene scratch;
        used += addChangeLine(scratch, content.changes[static_cast<std::size_t>(i)], {}, width,
                              measure)
                + lineGap;
        const bool isLast = i + 1 == static_cast<int>(content.changes.size());
        if (used - lineGap + (isLast ? 0.0 : more) > height)
            return i;
    }
    return limit;
}

/// In as many columns as lines of bearable length need, read down and then across.
double addColumns(Scene& scene, const OverviewContent& content, QRectF area, int count,
                  const TextMeasure& measure)
{
    const int columns = std::max(1, std::min(3, static_cast<int>(area.width() / 400.0)));
    const int rows = (count + columns - 1) / columns;
    const double width = (area.width() - 2 * gap * (columns - 1)) / columns;
    double height = 0.0;
    for (int i = 0; i * rows < count; ++i) {
        const QRectF column(area.left() + i * (width + 2 * gap), area.top(), width, 0);
        height = std::max(height, addColumnOfChanges(scene, content, column, i * rows,
                                                     std::min(count, (i + 1) * rows), measure));
    }
    return height;
}

} // namespace

double addChangeList(Scene& scene, const OverviewContent& content, QRectF area,
                     const OverviewLimits& limits, const TextMeasure& measure)
{
    double y = area.top();
    y += addParagraph(scene, {content.changesTitle, headingStyle, Role::Text, 2}, area.topLeft(),
                      area.width(), measure)
         + 8.0;
    const int all = static_cast<int>(content.changes.size());
    int count = std::min(limits.changes, all);
    if (area.height() > 0)
        count = fittingChanges(content, area.width(), area.bottom() - y, count, measure);
    const QRectF list(area.left(), y, area.width(), 0);
    const double height = area.height() > 0
                              ? addColumnOfChanges(scene, content, list, 0, count, measure)
                              : addColumns(scene, content, list, count, measure);
    y += height;
    QString rest;
    if (all == 0)
        rest = content.noChanges;
    else if (count < all && content.moreChanges)
        rest = content.moreChanges(all - count);
    if (count > 0 && !rest.isEmpty())
        y += lineGap;
    y += addParagraph(scene, {rest, bodyStyle, Role::TextMuted, 3}, {area.left(), y}, area.width(),
                      measure);
    return y - area.top();
}

} // namespace steward
