// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_events.h"

#include "app/charts/chart_axes.h"

#include <algorithm>

namespace steward {

namespace {

constexpr TextStyle smallStyle{.size = TextSize::Caption};
constexpr TextStyle subjectStyle{.size = TextSize::Caption, .weight = TextWeight::Bold};
constexpr double rowHeight = 16.0;
constexpr double markerRadius = 4.5;
constexpr double foldDistance = 11.0;
constexpr double widestLabel = 230.0;
constexpr double narrowestLabel = 60.0;

struct EventGroup
{
    double x = 0.0;
    std::vector<const ChartEvent*> events;
};

/// A row of markers above the plots.
struct EventRow
{
    bool ofSubjects = false;
    double top = 0.0;
    Scene& rules; ///< where theirs are drawn
};

bool hasEvent(const ChartSpec& spec, bool isSubject)
{
    return std::ranges::find(spec.events, isSubject, &ChartEvent::isSubject) != spec.events.end();
}

std::vector<EventGroup> groupEvents(const ChartSpec& spec, bool ofSubjects, const ChartScale& scale)
{
    std::vector<const ChartEvent*> visible;
    for (const ChartEvent& event : spec.events) {
        if (event.isSubject == ofSubjects && scale.window.contains(event.day))
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
    if (group.events.front()->isSubject)
        return measure.elided(speaker(group).text, subjectStyle, room);
    const QString more = group.events.size() == 1
                             ? QString()
                             : QStringLiteral(" +%1").arg(group.events.size() - 1);
    const double space = std::min(room, widestLabel) - measure.width(more, smallStyle);
    if (space < narrowestLabel)
        return {};
    return measure.elided(speaker(group).text, smallStyle, space) + more;
}

TextStyle styleOf(const EventGroup& group)
{
    return group.events.front()->isSubject ? subjectStyle : smallStyle;
}

/// Down from a marker through the first plot, and through those below it.
void addRules(const EventGroup& group, double top, std::size_t column, const ChartLayout& layout,
              Scene& scene)
{
    const bool isSubject = group.events.front()->isSubject;
    for (std::size_t i = column; i < layout.panels.size(); i += layout.columns) {
        const QRectF& plot = layout.panels[i].plot;
        scene.add(LineItem{.from = {group.x, layout.isHighest(i) ? top : plot.top()},
                           .to = {group.x, plot.bottom()},
                           .stroke = {.role = speaker(group).role,
                                      .width = isSubject ? 1.5 : 1.0,
                                      .dash = isSubject ? Dash::Solid : Dash::Dotted}});
    }
}

/// How far a label may reach beside its marker.
struct LabelRoom
{
    double left = 0.0; ///< 0: labels stand on the right only
    double right = 0.0;
};

/// Beside the marker; on the left where only there is room for all of it, or more than on the
/// right.
QRectF addLabel(const EventGroup& group, QPointF center, LabelRoom room, ChartLayout& layout,
                const TextMeasure& measure)
{
    const double offset = markerRadius + 3.0;
    const TextStyle style = styleOf(group);
    const double wanted = measure.width(speaker(group).text, style);
    const bool isLeft = wanted > room.right - offset && room.left > room.right;
    const QString text = labelOf(group, (isLeft ? room.left : room.right) - offset, measure);
    if (text.isEmpty())
        return {};
    const double line = measure.lineHeight(style);
    const double width = measure.width(text, style);
    const double left = isLeft ? center.x() - offset - width : center.x() + offset;
    const QRectF box(left, center.y() - line / 2.0, width, line);
    layout.over.add(TextItem{.box = box,
                             .text = text,
                             .style = style,
                             .horizontal = isLeft ? HAlign::Right : HAlign::Left});
    return box;
}

/// Returns where marker and label end.
double addEvent(const EventGroup& group, double top, LabelRoom room, ChartLayout& layout,
                const TextMeasure& measure)
{
    const ChartEvent& event = speaker(group);
    const QPointF center(group.x, top + rowHeight / 2.0);
    layout.over.add(MarkerItem{.center = center,
                               .radius = markerRadius,
                               .shape = markerOf(event.role),
                               .fill = Fill{.role = event.role},
                               .stroke = Stroke{.role = Role::Canvas}});
    HitTarget hit{.rect = QRectF(center.x() - 6.0, top, 12.0, rowHeight), .fact = event.fact};
    if (group.events.size() > 1) {
        for (const ChartEvent* one : group.events)
            hit.folded.push_back(one->fact);
    }
    const QRectF label = addLabel(group, center, room, layout, measure);
    if (!label.isEmpty()) {
        hit.rect.setLeft(std::min(hit.rect.left(), label.left()));
        hit.rect.setRight(std::max(hit.rect.right(), label.right()));
    }
    layout.over.hits.push_back(hit);
    return hit.rect.right();
}

/// Room for the label of a group between the one before, which ends at `free`, the marker of the
/// next, and rules that come down from the row above.
LabelRoom roomOf(const EventGroup& group, const EventGroup* next, double free,
                 const std::vector<EventGroup>& above, const QRectF& plot)
{
    double end = next != nullptr ? next->x - markerRadius - 6.0 : plot.right();
    for (const EventGroup& other : above) {
        if (other.x > group.x)
            end = std::min(end, other.x - 4.0);
        else
            free = std::max(free, other.x + 4.0);
    }
    return {.left = group.x - free, .right = end - group.x};
}

void addRow(const ChartSpec& spec, EventRow row, std::size_t column, ChartLayout& layout,
            const TextMeasure& measure)
{
    const ChartScale scale = layout.panels[column];
    const std::vector<EventGroup> groups = groupEvents(spec, row.ofSubjects, scale);
    const std::vector<EventGroup> subjects = groupEvents(spec, true, scale);
    double free = scale.plot.left();
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const EventGroup* next = i + 1 < groups.size() ? &groups[i + 1] : nullptr;
        LabelRoom room = roomOf(groups[i], next, free,
                                row.ofSubjects ? std::vector<EventGroup>() : subjects, scale.plot);
        // Usually labels stand right of their markers. Round a subject others are close together.
        if (subjects.empty())
            room.left = 0.0;
        addRules(groups[i], row.top + rowHeight / 2.0 + markerRadius, column, layout, row.rules);
        free = addEvent(groups[i], row.top, room, layout, measure) + 4.0;
    }
}

} // namespace

double eventStripHeight(const ChartSpec& spec)
{
    return (hasEvent(spec, true) ? rowHeight : 0.0) + (hasEvent(spec, false) ? rowHeight : 0.0);
}

void addEvents(const ChartSpec& spec, ChartLayout& layout, const TextMeasure& measure)
{
    const double top = layout.plotArea().top() - captionHeight(spec, measure)
                       - eventStripHeight(spec);
    // Where an event is what the chart is about, many others compete with it: rules below the data.
    const bool hasSubject = hasEvent(spec, true);
    Scene& rules = hasSubject ? layout.under : layout.over;
    const double others = hasSubject ? top + rowHeight : top;
    for (std::size_t column = 0; column < std::min(layout.columns, layout.panels.size());
         ++column) {
        addRow(spec, {.ofSubjects = true, .top = top, .rules = rules}, column, layout, measure);
        addRow(spec, {.ofSubjects = false, .top = others, .rules = rules}, column, layout, measure);
    }
}

} // namespace steward
