// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/layout_timeline.h"

#include <algorithm>

namespace steward {

namespace {

constexpr TextStyle caption{TextSize::Caption};
constexpr TextStyle captionBold{TextSize::Caption, TextWeight::Bold};
constexpr double margin = 8.0;
constexpr double headerGlyphWidth = 22.0;
constexpr double labelGap = 6.0;
constexpr double shortestLabel = 28.0;

/// Heights of the bands above the lanes.
struct Bands
{
    double axis = 0.0;
    double eras = 0.0;
    double phases = 0.0;
};

Bands bandsOf(const TextMeasure& measure)
{
    const double line = measure.lineHeight(caption);
    return {line + 10.0, line + 8.0, line + 4.0};
}

/// Draws one timeline; the parts share what is computed once here.
class TimelineLayout
{
public:
    TimelineLayout(const Snapshot& snapshot, const TimelineOptions& options,
                   const TimelinePlacement& placement, const TimelineWords& words,
                   const TextMeasure& measure)
        : m_snapshot(snapshot), m_dataset(*snapshot.dataset), m_options(options),
          m_placement(placement), m_words(words), m_measure(measure),
          m_frame(frameOf(options, words, measure)), m_bands(bandsOf(measure)),
          m_scale{options.window, m_frame.plotLeft, m_frame.plotWidth}
    {
        m_scene.size = options.size;
    }

    Scene layout()
    {
        addEraBands();
        addGrid();
        for (const PlacedLane& lane : m_placement.lanes)
            addLane(lane);
        addMoments();
        addHeaders();
        addAxis();
        if (m_placement.lanes.empty())
            addNothingShown();
        return std::move(m_scene);
    }

private:
    void addEraBands();
    void addPeriod(int row, double top, double height, const Fill& fill);
    void addGrid();
    void addLane(const PlacedLane& lane);
    void addMark(const PlacedLane& lane, const PlacedEvent& mark);
    void addSpan(const Event& event, const PlacedEvent& mark, QPointF center, Role role, Tone tone);
    QRectF labelBox(const PlacedEvent& mark, double radius, QPointF center) const;
    QRectF addLabel(const PlacedEvent& mark, const Event& event, QPointF center);
    void addFoldedCount(const PlacedEvent& mark, double right, double middle);
    void addMoments();
    void addMoment(Day day, Role role, Dash dash);
    void addHeaders();
    void addAxis();
    void addNothingShown();

    double toScreen(double placedX) const
    {
        return m_scale.left + placedX - m_scale.window.begin.number * m_scale.pixelsPerDay();
    }
    double bottom() const { return m_options.size.height(); }

    const Snapshot& m_snapshot;
    const Dataset& m_dataset;
    const TimelineOptions& m_options;
    const TimelinePlacement& m_placement;
    const TimelineWords& m_words;
    const TextMeasure& m_measure;
    TimelineFrame m_frame;
    Bands m_bands;
    TimeScale m_scale;
    Scene m_scene;
};

void TimelineLayout::addEraBands()
{
    const auto eras = erasOf(m_dataset);
    for (std::size_t i = 0; i < eras.size(); ++i) {
        const Role role = roleOfEra(static_cast<int>(i));
        addPeriod(eras[i], m_bands.axis, m_bands.eras, {role, Tone::Soft});
        const FactInterval& interval
            = m_dataset.periods[static_cast<std::size_t>(eras[i])].interval.resolved;
        const double left = std::max(m_scale.left, m_scale.xOf(interval.start.earliest));
        const Day end = interval.endKind == EndKind::Known ? interval.end.latest : interval.end.latest + 1;
        const double right = std::min(m_scale.right(), m_scale.xOf(end));
        if (right > left)
            m_scene.add(RectItem{{left, m_frame.lanesTop, right - left, bottom() - m_frame.lanesTop},
                                 Fill{role, Tone::Faint}, {}});
    }
    for (std::size_t i = 0; i < m_dataset.periods.size(); ++i)
        if (m_dataset.periods[i].kind == PeriodKind::Phase)
            addPeriod(static_cast<int>(i), m_bands.axis + m_bands.eras, m_bands.phases,
                      {Role::SurfaceAlt, Tone::Full});
}

void TimelineLayout::addPeriod(int row, double top, double height, const Fill& fill)
{
    const Period& period = m_dataset.periods[static_cast<std::size_t>(row)];
    const FactInterval& interval = period.interval.resolved;
    const bool isOpen = interval.endKind != EndKind::Known;
    const double start = m_scale.xOf(interval.start.earliest);
    const double end = m_scale.xOf(isOpen ? interval.end.latest + 1 : interval.end.latest);
    const double left = std::max(m_scale.left, start);
    const double right = std::min(m_scale.right(), end);
    if (right - left < 1.0)
        return;
    RectItem band{{left, top + 1.0, right - left - 1.0, height - 2.0}, fill,
                  Stroke{fill.role == Role::SurfaceAlt ? Role::Border : fill.role, Tone::Medium}};
    band.radius = 2.0;
    band.right = isOpen && end <= m_scale.right() ? EdgeStyle::Faded : EdgeStyle::Sharp;
    m_scene.add(band);
    m_scene.hits.push_back({band.rect, {FactKind::Period, row}});
    const double room = band.rect.width() - 2.0 * labelGap;
    const TextStyle style = period.kind == PeriodKind::Era ? captionBold : caption;
    const QString title = m_measure.elided(period.title, style, room);
    if (room >= shortestLabel && title.size() > 3)
        m_scene.add(TextItem{band.rect.adjusted(labelGap, 0, -labelGap, 0), title, style});
}

void TimelineLayout::addGrid()
{
    const TickStep step = chooseTickStep(m_scale.pixelsPerDay(), 64.0);
    for (const Day day : ticks(m_options.window, step)) {
        const double x = m_scale.xOf(day);
        m_scene.add(LineItem{{x, m_frame.lanesTop}, {x, bottom()}, {Role::Grid}});
    }
    for (const PlacedLane& lane : m_placement.lanes) {
        const double y = m_frame.lanesTop + lane.top;
        m_scene.add(LineItem{{0.0, y}, {m_options.size.width(), y}, {Role::Border}});
    }
}

void TimelineLayout::addLane(const PlacedLane& lane)
{
    for (const PlacedEvent& mark : lane.events) {
        const double left = toScreen(mark.left) - 8.0;
        const double right = toScreen(mark.right) + 8.0;
        if (right >= m_scale.left && left <= m_scale.right())
            addMark(lane, mark);
    }
}

void TimelineLayout::addMark(const PlacedLane& lane, const PlacedEvent& mark)
{
    const Event& event = m_dataset.events[static_cast<std::size_t>(mark.event)];
    const double rowsHeight = lane.rows * m_placement.rowHeight;
    const double top = m_frame.lanesTop + lane.top + (lane.height - rowsHeight) / 2.0;
    // A span that begins left of the window keeps its glyph at the window's edge.
    const double x = std::clamp(toScreen(mark.x), m_scale.left + markerRadius(event),
                                std::max(m_scale.left + markerRadius(event), toScreen(mark.right)));
    const QPointF center(x, top + (mark.row + 0.5) * m_placement.rowHeight);
    const Role role = roleOf(event.category);
    const bool isWeak = event.provenance.sources.empty()
                        || event.provenance.confidence == Confidence::Low;
    const Tone tone = isWeak ? Tone::Medium : Tone::Full;
    if (mark.right > mark.left)
        addSpan(event, mark, center, role, tone);
    m_scene.add(MarkerItem{center, markerRadius(event), markerOf(role), Fill{role, tone},
                           Stroke{Role::Canvas}});
    const double hitLeft = std::max(m_scale.left, std::min(toScreen(mark.left), center.x() - 8.0));
    const double hitRight = std::min(m_scale.right(), std::max(toScreen(mark.right), center.x() + 8.0));
    const double hitHeight = m_placement.rowHeight - 4.0; // leaves room for the selection's ring
    const QRectF bare(hitLeft, center.y() - hitHeight / 2.0, hitRight - hitLeft, hitHeight);
    HitTarget hit{bare.united(addLabel(mark, event, center)), {FactKind::Event, mark.event}};
    for (const int row : mark.folded)
        hit.folded.push_back({FactKind::Event, row});
    m_scene.hits.push_back(std::move(hit));
}

void TimelineLayout::addSpan(const Event& event, const PlacedEvent& mark, QPointF center, Role role,
                             Tone tone)
{
    const double left = std::max(m_scale.left, toScreen(mark.left));
    const double right = std::min(m_scale.right(), toScreen(mark.right));
    if (right <= left)
        return;
    const bool isVague = event.start.precision != DatePrecision::Day;
    RectItem bar{{left, center.y() - 4.0, right - left, 8.0}, Fill{role, tone == Tone::Full ? Tone::Medium : Tone::Soft}, {}};
    bar.left = isVague && toScreen(mark.left) >= m_scale.left ? EdgeStyle::Torn : EdgeStyle::Sharp;
    const bool endsVaguely = event.end ? event.end->precision != DatePrecision::Day : isVague;
    bar.right = endsVaguely && toScreen(mark.right) <= m_scale.right() ? EdgeStyle::Torn : EdgeStyle::Sharp;
    m_scene.add(bar);
}

/// Where the label of a mark may stand on screen; empty where it does not begin or end inside the
/// window. A label after its mark is cut at the window's end, since panning brings the rest.
QRectF TimelineLayout::labelBox(const PlacedEvent& mark, double radius, QPointF center) const
{
    const double lineHeight = m_measure.lineHeight(caption);
    const double width = mark.labelWidth + 0.5;
    const double top = center.y() - lineHeight / 2.0;
    if (mark.isLabelLeft) {
        const double right = std::min(toScreen(mark.left), center.x() - radius) - labelGap;
        const bool isInside = right - width >= m_scale.left && right <= m_scale.right();
        return isInside ? QRectF(right - width, top, width, lineHeight) : QRectF();
    }
    const double left = std::max(toScreen(mark.right), center.x() + radius) + labelGap;
    const double room = std::min(width, m_scale.right() - left - 2.0);
    return room >= shortestLabel ? QRectF(left, top, room, lineHeight) : QRectF();
}

/// Adds the label, and the number of events folded into the mark; returns the area they take.
QRectF TimelineLayout::addLabel(const PlacedEvent& mark, const Event& event, QPointF center)
{
    const double radius = markerRadius(event);
    QRectF area;
    if (mark.labelWidth > 0.0)
        area = labelBox(mark, radius, center);
    if (!area.isEmpty())
        m_scene.add(TextItem{area, m_measure.elided(event.title, caption, area.width()), caption,
                             event.importance >= 2 ? Role::Text : Role::TextMuted});
    else if (mark.labelWidth <= 0.0 && !mark.folded.empty())
        addFoldedCount(mark, center.x() + radius, center.y());
    return area;
}

void TimelineLayout::addFoldedCount(const PlacedEvent& mark, double right, double middle)
{
    const QString count = QString::number(mark.folded.size());
    const double width = m_measure.width(count, caption);
    const double lineHeight = m_measure.lineHeight(caption);
    if (mark.labelRoom >= width && right + 3.0 + width <= m_scale.right())
        m_scene.add(TextItem{{right + 3.0, middle - lineHeight / 2.0, width, lineHeight}, count,
                             caption, Role::TextMuted});
}

void TimelineLayout::addMoments()
{
    if (m_options.compare)
        addMoment(*m_options.compare, Role::Compare, Dash::Dashed);
    addMoment(m_snapshot.asOf(), Role::AsOf, Dash::Solid);
}

void TimelineLayout::addMoment(Day day, Role role, Dash dash)
{
    if (!m_options.window.contains(day))
        return;
    const double x = m_scale.xOf(day) + m_scale.pixelsPerDay() / 2.0;
    m_scene.add(LineItem{{x, m_bands.axis}, {x, bottom()}, {role, Tone::Full, 1.5, dash}});
}

void TimelineLayout::addHeaders()
{
    const double width = m_frame.plotLeft;
    m_scene.add(RectItem{{0, 0, width - 1.0, bottom()}, Fill{Role::SurfaceAlt}, {}});
    m_scene.add(LineItem{{width - 1.0, 0}, {width - 1.0, bottom()}, {Role::Border}});
    for (const PlacedLane& lane : m_placement.lanes) {
        const double y = m_frame.lanesTop + lane.top;
        const double middle = y + lane.height / 2.0;
        m_scene.add(LineItem{{0.0, y}, {width, y}, {Role::Border}});
        double textLeft = margin;
        if (lane.category) {
            m_scene.add(MarkerItem{{margin + 7.0, middle}, 5.5, markerOf(roleOf(*lane.category)),
                                   Fill{roleOf(*lane.category)}, {}});
            textLeft += headerGlyphWidth;
        }
        const QString count = QString::number(lane.eventCount);
        const double countWidth = m_measure.width(count, caption) + 2.0;
        const double lineHeight = m_measure.lineHeight(caption);
        const QRectF box(textLeft, middle - lineHeight / 2.0, width - textLeft - margin - 1.0, lineHeight);
        const QString name = lane.category
                                 ? m_words.category[static_cast<std::size_t>(*lane.category)]
                                 : m_words.allEvents;
        m_scene.add(TextItem{box.adjusted(0, 0, -countWidth - 4.0, 0), name, caption});
        m_scene.add(TextItem{box, count, caption, Role::TextMuted, HAlign::Right});
    }
}

void TimelineLayout::addAxis()
{
    const TickStep step = chooseTickStep(m_scale.pixelsPerDay(), 64.0);
    m_scene.add(LineItem{{m_scale.left, m_bands.axis}, {m_scale.right(), m_bands.axis}, {Role::Axis}});
    double freeFrom = m_scale.left;
    for (const Day day : ticks(m_options.window, step)) {
        const double x = m_scale.xOf(day);
        m_scene.add(LineItem{{x, m_bands.axis - 5.0}, {x, m_bands.axis}, {Role::Axis}});
        const QString text = m_words.tick(day, step.unit);
        const double width = m_measure.width(text, caption) + 1.0;
        if (x + 3.0 < freeFrom || x + 3.0 + width > m_scale.right())
            continue;
        m_scene.add(TextItem{{x + 3.0, 2.0, width, m_bands.axis - 6.0}, text, caption, Role::TextMuted});
        freeFrom = x + width + 8.0;
    }
}

void TimelineLayout::addNothingShown()
{
    const QRectF box(m_scale.left, m_frame.lanesTop, m_scale.width, m_frame.lanesHeight);
    m_scene.add(TextItem{box, m_words.nothingShown, {TextSize::Body}, Role::TextMuted, HAlign::Center});
}

} // namespace

TimelineFrame frameOf(const TimelineOptions& options, const TimelineWords& words,
                      const TextMeasure& measure)
{
    double widest = measure.width(words.allEvents, caption);
    for (const QString& word : words.category)
        widest = std::max(widest, measure.width(word, caption));
    const Bands bands = bandsOf(measure);
    TimelineFrame frame;
    frame.plotLeft = std::min(margin + headerGlyphWidth + widest + 36.0, options.size.width() / 3.0);
    frame.plotWidth = std::max(1.0, options.size.width() - frame.plotLeft - margin);
    frame.lanesTop = bands.axis + bands.eras + bands.phases + 4.0;
    frame.lanesHeight = std::max(1.0, options.size.height() - frame.lanesTop);
    return frame;
}

PlacementOptions placementOptionsOf(const Dataset& dataset, const TimelineOptions& options,
                                    const TimelineFrame& frame)
{
    const TimeScale scale{options.window, frame.plotLeft, frame.plotWidth};
    return {options.grouping, scale.pixelsPerDay(), frame.lanesHeight, historySpan(dataset)};
}

Scene layoutTimeline(const Snapshot& snapshot, const TimelineOptions& options,
                     const TimelinePlacement& placement, const TimelineWords& words,
                     const TextMeasure& measure)
{
    return TimelineLayout(snapshot, options, placement, words, measure).layout();
}

Role roleOf(EventCategory category)
{
    return static_cast<Role>(static_cast<int>(Role::CategoryStewardship) + static_cast<int>(category));
}

Role roleOfEra(int number)
{
    return static_cast<Role>(static_cast<int>(Role::EraFirst) + number % 3);
}

} // namespace steward
