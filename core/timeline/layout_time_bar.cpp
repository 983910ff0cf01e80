// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/layout_time_bar.h"

#include "core/timeline/layout_timeline.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr TextStyle caption{TextSize::Caption};
constexpr TextStyle captionBold{TextSize::Caption, TextWeight::Bold};
constexpr double sideMargin = 10.0;
constexpr double grip = 6.0; ///< how near a handle a point must be to take hold of it
constexpr double eraHeight = 8.0;

double middleOf(const TimeScale& scale, Day day)
{
    return scale.xOf(day) + scale.pixelsPerDay() / 2.0;
}

void addEras(Scene& scene, const Dataset& dataset, const TimeScale& scale, double top)
{
    const auto eras = erasOf(dataset);
    for (std::size_t i = 0; i < eras.size(); ++i) {
        const FactInterval& interval
            = dataset.periods[static_cast<std::size_t>(eras[i])].interval.resolved;
        const bool isOpen = interval.endKind != EndKind::Known;
        const double left = std::clamp(scale.xOf(interval.start.earliest), scale.left, scale.right());
        const double right = std::clamp(scale.xOf(isOpen ? interval.end.latest + 1 : interval.end.latest),
                                        scale.left, scale.right());
        RectItem band{{left, top, std::max(0.0, right - left - 1.0), eraHeight},
                      Fill{roleOfEra(static_cast<int>(i)), Tone::Medium}, {}};
        scene.add(band);
    }
}

void addDensity(Scene& scene, const std::vector<int>& density, const TimeScale& scale, Month first,
                double top, double bottom)
{
    const int most = density.empty() ? 0 : *std::ranges::max_element(density);
    for (std::size_t i = 0; most > 0 && i < density.size(); ++i) {
        if (density[i] == 0)
            continue;
        const Month month = first + static_cast<int>(i);
        const double left = scale.xOf(month.firstDay());
        const double width = std::max(1.0, scale.xOf((month + 1).firstDay()) - left - 0.5);
        // By the root, or one busy month would flatten all the others.
        const double height = (bottom - top) * std::sqrt(static_cast<double>(density[i]) / most);
        scene.add(RectItem{{left, bottom - height, width, height}, Fill{Role::Axis, Tone::Medium}, {}});
    }
}

void addWindow(Scene& scene, const TimeBarOptions& options, const TimeScale& scale, double top,
               double bottom)
{
    const double left = scale.xOf(options.window.begin);
    const double right = scale.xOf(options.window.end);
    if (options.window != options.history) {
        const Fill veil{Role::Border, Tone::Soft};
        scene.items.insert(scene.items.begin(), RectItem{{scale.left, top, std::max(0.0, left - scale.left), bottom - top}, veil, {}});
        scene.items.insert(scene.items.begin(), RectItem{{right, top, std::max(0.0, scale.right() - right), bottom - top}, veil, {}});
    }
    RectItem frame{{left, top, right - left, bottom - top}, {}, Stroke{Role::Axis}};
    frame.radius = 2.0;
    scene.add(frame);
    for (const double x : {left, right}) {
        RectItem handle{{x - 2.5, (top + bottom) / 2.0 - 8.0, 5.0, 16.0}, Fill{Role::Canvas}, Stroke{Role::Axis}};
        handle.radius = 2.0;
        scene.add(handle);
    }
}

/// Labels of ticks, but for those the plate of the as-of day would cover.
void addTicks(Scene& scene, const TimeBarOptions& options, const TimeBarWords& words,
              const TextMeasure& measure, double top, const QRectF& plate)
{
    const TimeScale scale = timeBarScale(options);
    const TickStep step = chooseTickStep(scale.pixelsPerDay(), 46.0);
    const double lineHeight = measure.lineHeight(caption);
    for (const Day day : ticks(options.history, step)) {
        const QString text = words.tick(day, step.unit);
        const double width = measure.width(text, caption) + 1.0;
        const double x = scale.xOf(day);
        const QRectF box(x + 3.0, top, width, lineHeight);
        if (box.right() > scale.right() || box.adjusted(-4, 0, 4, 0).intersects(plate))
            continue;
        scene.add(LineItem{{x, top}, {x, top + 4.0}, {Role::Axis}});
        scene.add(TextItem{box, text, caption, Role::TextMuted});
    }
}

void addHandle(Scene& scene, double x, double top, double bottom, Role role, Dash dash)
{
    scene.add(LineItem{{x, top + 6.0}, {x, bottom}, {role, Tone::Full, 2.0, dash}});
    scene.add(MarkerItem{{x, top + 5.0}, 6.0, MarkerShape::TriangleDown, Fill{role}, Stroke{Role::Canvas}});
}

/// Where the as-of day stands in words, under its handle.
QRectF plateOf(const QString& text, double x, double bottom, const TimeScale& scale,
               const TextMeasure& measure)
{
    const double width = measure.width(text, captionBold) + 12.0;
    const double height = measure.lineHeight(captionBold);
    const double left = std::clamp(x - width / 2.0, scale.left, std::max(scale.left, scale.right() - width));
    return {left, bottom - height, width, height};
}

void addPlate(Scene& scene, const QString& text, const QRectF& plate)
{
    RectItem ground{plate, Fill{Role::AsOf}, {}};
    ground.radius = 3.0;
    scene.add(ground);
    scene.add(TextItem{plate, text, captionBold, Role::TextOnMark, HAlign::Center});
}

} // namespace

TimeScale timeBarScale(const TimeBarOptions& options)
{
    return {options.history, sideMargin, std::max(1.0, options.size.width() - 2.0 * sideMargin)};
}

TimeBarPart timeBarPartAt(const TimeBarOptions& options, QPointF position)
{
    const TimeScale scale = timeBarScale(options);
    const auto isNear = [&position](double x) { return std::abs(position.x() - x) <= grip; };
    if (isNear(middleOf(scale, options.asOf)))
        return TimeBarPart::AsOf;
    if (options.compare && isNear(middleOf(scale, *options.compare)))
        return TimeBarPart::Compare;
    if (isNear(scale.xOf(options.window.begin)))
        return TimeBarPart::WindowBegin;
    if (isNear(scale.xOf(options.window.end)))
        return TimeBarPart::WindowEnd;
    const bool isInside = options.window.contains(scale.dayAt(position.x()));
    return isInside && options.window != options.history ? TimeBarPart::Window : TimeBarPart::Axis;
}

std::vector<int> eventsByMonth(const Snapshot& snapshot, DaySpan history)
{
    const Month first = monthOf(history.begin);
    std::vector<int> density(static_cast<std::size_t>(std::max(0, monthOf(history.end - 1) - first + 1)));
    for (const Event& event : snapshot.dataset->events) {
        const int index = monthOf(event.start.firstDay()) - first;
        const bool isShown = snapshot.filter.passes(event.category)
                             && snapshot.filter.passes(event.provenance.confidence);
        if (isShown && index >= 0 && index < static_cast<int>(density.size()))
            ++density[static_cast<std::size_t>(index)];
    }
    return density;
}

Scene layoutTimeBar(const Snapshot& snapshot, const std::vector<int>& density,
                    const TimeBarOptions& options, const TimeBarWords& words,
                    const TextMeasure& measure)
{
    Scene scene;
    scene.size = options.size;
    const TimeScale scale = timeBarScale(options);
    const double lineHeight = measure.lineHeight(caption);
    const double top = 4.0;
    const double bottom = options.size.height() - lineHeight - 4.0;
    addEras(scene, *snapshot.dataset, scale, top);
    addDensity(scene, density, scale, monthOf(options.history.begin), top + eraHeight + 2.0, bottom);
    scene.add(LineItem{{scale.left, bottom}, {scale.right(), bottom}, {Role::Axis}});
    const double asOf = middleOf(scale, options.asOf);
    const QString asOfText = words.day(options.asOf);
    const QRectF plate = plateOf(asOfText, asOf, options.size.height() - 2.0, scale, measure);
    addTicks(scene, options, words, measure, bottom + 2.0, plate);
    addWindow(scene, options, scale, top, bottom);
    if (options.compare)
        addHandle(scene, middleOf(scale, *options.compare), top, bottom, Role::Compare, Dash::Dashed);
    addHandle(scene, asOf, top, bottom, Role::AsOf, Dash::Solid);
    addPlate(scene, asOfText, plate);
    return scene;
}

} // namespace steward
