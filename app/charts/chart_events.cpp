// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_events.h"

#include "app/charts/chart_axes.h"

#include <algorithm>

namespace steward {

namespace {

constexpr TextStyle smallStyle{.size = TextSize::Caption};
constexpr double eventStrip = 16.0;
constexpr double markerRadius = 4.5;
constexpr double foldDistance = 11.0;
constexpr double widestLabel = 230.0;
constexpr double narrowestLabel = 60.0;

struct EventGroup
{
    double x = 0.0;
    std::vector<const ChartEvent*> events;
};

std::vector<EventGroup> groupEvents(const ChartSpec& spec, const ChartScale& scale)
{
    std::vector<const ChartEvent*> visible;
    for (const ChartEvent& event : spec.events) {
        if (scale.window.contains(event.day))
            visible.push_back(&event);
    }
    std::ranges::stable_sort(visible, {}, &ChartEvent::day);
    std::vector<EventGroup> groups;
    for (const ChartEvent* event : visible) {
        const double x = scale.x(event->day);
        if (groups.empty() || x - groups.back().x >= foldDistance)
            groups.push_back({x, {}});
        groups.back().events.push_back(event);
    }
    return groups;
}

/// The event that speaks for its group: a change of steward before all else.
const ChartEvent& speaker(const EventGroup& group)
{
    const auto found = std::ranges::find(group.events, Role::CategoryStewardship,
                                         [](const ChartEvent* event) { return event->role; });
    return found == group.events.end() ? *group.events.front() : **found;
}

/// Its title and how many more there are; empty if there is no room for a few words.
QString labelOf(const EventGroup& group, double room, const TextMeasure& measure)
{
    const QString more = group.events.size() == 1
                             ? QString()
                             : QStringLiteral(" +%1").arg(group.events.size() - 1);
    const double space = std::min(room, widestLabel) - measure.width(more, smallStyle);
    if (space < narrowestLabel)
        return {};
    return measure.elided(speaker(group).text, smallStyle, space) + more;
}

/// Down from a marker through the first plot, and through those below it.
void addRules(const EventGroup& group, double top, std::size_t column, ChartLayout& layout)
{
    for (std::size_t i = column; i < layout.panels.size(); i += layout.columns) {
        const QRectF& plot = layout.panels[i].plot;
        layout.over.add(LineItem{.from = {group.x, layout.isHighest(i) ? top : plot.top()},
                                 .to = {group.x, plot.bottom()},
                                 .stroke = {.role = speaker(group).role, .dash = Dash::Dotted}});
    }
}

void addEvent(const EventGroup& group, double top, double room, ChartLayout& layout,
              const TextMeasure& measure)
{
    const ChartEvent& event = speaker(group);
    const QPointF center(group.x, top + eventStrip / 2.0);
    layout.over.add(MarkerItem{.center = center,
                               .radius = markerRadius,
                               .shape = markerOf(event.role),
                               .fill = Fill{.role = event.role},
                               .stroke = Stroke{.role = Role::Canvas}});
    HitTarget hit{.rect = QRectF(center.x() - 6.0, top, 12.0, eventStrip), .fact = event.fact};
    if (group.events.size() > 1) {
        for (const ChartEvent* one : group.events)
            hit.folded.push_back(one->fact);
    }
    const double offset = markerRadius + 3.0;
    const QString text = labelOf(group, room - offset, measure);
    if (!text.isEmpty()) {
        const double line = measure.lineHeight(smallStyle);
        const QRectF box(center.x() + offset, center.y() - line / 2.0,
                         measure.width(text, smallStyle), line);
        layout.over.add(TextItem{.box = box, .text = text, .style = smallStyle});
        hit.rect.setRight(box.right());
    }
    layout.over.hits.push_back(hit);
}

} // namespace

double eventStripHeight(const ChartSpec& spec) { return spec.events.empty() ? 0.0 : eventStrip; }

void addEvents(const ChartSpec& spec, ChartLayout& layout, const TextMeasure& measure)
{
    const double top = layout.plotArea().top() - captionHeight(spec, measure)
                       - eventStripHeight(spec);
    for (std::size_t column = 0; column < std::min(layout.columns, layout.panels.size());
         ++column) {
        const ChartScale& scale = layout.panels[column];
        const std::vector<EventGroup> groups = groupEvents(spec, scale);
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const double end = i + 1 < groups.size() ? groups[i + 1].x - markerRadius - 6.0
                                                     : scale.plot.right();
            addRules(groups[i], top + eventStrip / 2.0 + markerRadius, column, layout);
            addEvent(groups[i], top, end - groups[i].x, layout, measure);
        }
    }
}

} // namespace steward
