// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/overview_parts.h"
#include "core/scene/mirror.h"

#include <algorithm>

namespace steward {

namespace {

/// Maps days and values into the rectangle; the value axis begins at 0.
struct Frame
{
    QRectF rect;
    Day first;
    Day last;
    double highest = 1.0;

    double x(Day day) const
    {
        const int days = std::max(1, last - first);
        return rect.left() + rect.width() * std::clamp<double>(day - first, 0, days) / days;
    }
    QPointF point(Day day, double value) const
    {
        return {x(day), rect.bottom() - rect.height() * value / highest};
    }
};

using Points = std::vector<QPointF>;

/// Stretches of the trend without gaps, of its points on days for which `isIn` holds.
template <class Test>
std::vector<Points> stretches(const std::vector<TrendPoint>& trend, const Frame& frame, Test isIn)
{
    std::vector<Points> all;
    bool isOpen = false;
    for (const TrendPoint& point : trend) {
        if (!point.value || !isIn(point.day)) {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            all.emplace_back();
        isOpen = true;
        all.back().push_back(frame.point(point.day, *point.value));
    }
    return all;
}

void addArea(Scene& scene, Points line, const Frame& frame)
{
    const double right = line.back().x();
    const double left = line.front().x();
    line.push_back({right, frame.rect.bottom()});
    line.push_back({left, frame.rect.bottom()});
    PathItem area;
    area.points = std::move(line);
    area.closed = true;
    area.fill = Fill{Role::SeriesFirst, Tone::Soft};
    scene.add(std::move(area));
}

void addStroke(Scene& scene, const Points& line, Tone tone)
{
    PathItem path;
    path.points = line;
    path.stroke = Stroke{Role::SeriesFirst, tone, 1.5};
    scene.add(std::move(path));
}

const TrendPoint* lastBy(const std::vector<TrendPoint>& trend, Day day)
{
    const TrendPoint* found = nullptr;
    for (const TrendPoint& point : trend)
        if (point.day <= day)
            found = &point;
    return found && found->value ? found : nullptr;
}

} // namespace

void addPictureOfTime(Scene& scene, Scene picture, const OverviewContent& content, double axis)
{
    if (content.isRightToLeft)
        mirror(picture, axis);
    append(scene, picture, {});
}

void addSparkline(Scene& scene, const std::vector<TrendPoint>& trend, QRectF rect,
                  const OverviewContent& content)
{
    if (trend.empty())
        return;
    Frame frame{rect, trend.front().day, trend.back().day};
    for (const TrendPoint& point : trend)
        frame.highest = std::max(frame.highest, point.value.value_or(0.0));
    // A share is measured against the whole.
    const auto isShare = [](const TrendPoint& point) { return point.value.value_or(0.0) <= 1.0; };
    if (std::ranges::all_of(trend, isShare))
        frame.highest = 1.0;

    const Day asOf = content.asOf;
    for (const Points& line : stretches(trend, frame, [asOf](Day day) { return day <= asOf; }))
        addArea(scene, line, frame);
    scene.add(LineItem{rect.bottomLeft(), rect.bottomRight(), {Role::Grid}});
    if (content.transfer) {
        const double x = frame.x(*content.transfer);
        scene.add(LineItem{
            {x, rect.top()}, {x, rect.bottom()}, {Role::Axis, Tone::Medium, 1.0, Dash::Dotted}});
    }
    for (const Points& line : stretches(trend, frame, [](Day) { return true; }))
        addStroke(scene, line, Tone::Soft);
    for (const Points& line : stretches(trend, frame, [asOf](Day day) { return day <= asOf; }))
        addStroke(scene, line, Tone::Full);
    if (const TrendPoint* now = lastBy(trend, asOf))
        scene.add(MarkerItem{.center = frame.point(asOf, *now->value),
                             .radius = 3.5,
                             .fill = Fill{Role::AsOf},
                             .stroke = Stroke{Role::Surface}});
}

} // namespace steward
