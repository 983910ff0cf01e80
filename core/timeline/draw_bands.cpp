// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timeline_drawing.h"

#include <algorithm>

namespace steward {

namespace {

constexpr TextStyle caption{TextSize::Caption};
constexpr TextStyle captionBold{TextSize::Caption, TextWeight::Bold};
constexpr double labelGap = 6.0;
constexpr double shortestLabel = 28.0;
constexpr double tickSpacing = 64.0;

/// Left and right of a period on screen, before it is cut to the plot.
std::pair<double, double> extentOf(const TimelineDrawing& drawing, const FactInterval& interval)
{
    const Day end = interval.endKind == EndKind::Known ? interval.end.latest : interval.end.latest + 1;
    return {drawing.scale.xOf(interval.start.earliest), drawing.scale.xOf(end)};
}

void addPeriod(const TimelineDrawing& drawing, int row, double top, double height, const Fill& fill)
{
    const Period& period = drawing.dataset.periods[static_cast<std::size_t>(row)];
    const FactInterval& interval = period.interval.resolved;
    const auto [start, end] = extentOf(drawing, interval);
    const double left = std::max(drawing.frame.plotLeft, start);
    const double right = std::min(drawing.plotRight(), end);
    if (right - left < 1.0)
        return;
    RectItem band{{left, top + 1.0, right - left - 1.0, height - 2.0}, fill,
                  Stroke{fill.role == Role::SurfaceAlt ? Role::Border : fill.role, Tone::Medium}};
    band.radius = 2.0;
    const bool isOpen = interval.endKind != EndKind::Known;
    band.right = isOpen && end <= drawing.plotRight() ? EdgeStyle::Faded : EdgeStyle::Sharp;
    drawing.scene.add(band);
    drawing.scene.hits.push_back({band.rect, {FactKind::Period, row}});
    const double room = band.rect.width() - 2.0 * labelGap;
    const TextStyle style = period.kind == PeriodKind::Era ? captionBold : caption;
    const QString title = drawing.measure.elided(period.title, style, room);
    if (room >= shortestLabel && title.size() > 3)
        drawing.scene.add(TextItem{band.rect.adjusted(labelGap, 0, -labelGap, 0), title, style});
}

void addMoment(const TimelineDrawing& drawing, Day day, Role role, Dash dash)
{
    const double x = drawing.scale.xOf(day) + drawing.scale.pixelsPerDay() / 2.0;
    if (x < drawing.frame.plotLeft || x > drawing.plotRight())
        return;
    drawing.scene.add(LineItem{{x, drawing.frame.erasTop}, {x, drawing.bottom()}, {role, Tone::Full, 1.5, dash}});
}

void addNote(const TimelineDrawing& drawing, int number)
{
    const TimelineNote& note = drawing.options.notes[static_cast<std::size_t>(number)];
    const double x = drawing.scale.xOf(note.day) + drawing.scale.pixelsPerDay() / 2.0;
    if (x < drawing.frame.plotLeft || x > drawing.plotRight() + 1.0)
        return;
    const double top = drawing.frame.erasTop;
    drawing.scene.add(LineItem{{x, top}, {x, drawing.bottom()}, {Role::Accent, Tone::Medium, 1.0, Dash::Dotted}});
    PathItem flag;
    flag.points = {{x - 4.0, top - 12.0}, {x + 4.0, top - 12.0}, {x + 4.0, top}, {x, top - 4.0}, {x - 4.0, top}};
    flag.closed = true;
    flag.fill = Fill{Role::Accent};
    flag.stroke = Stroke{Role::Canvas};
    drawing.scene.add(flag);
    HitTarget hit{{x - 6.0, top - 14.0, 12.0, 15.0}, {}};
    hit.part = HitPart::Note;
    hit.lane = number;
    drawing.scene.hits.push_back(hit);
}

/// How long the marked span is, in the corner, where nothing else stands.
void addDistance(const TimelineDrawing& drawing)
{
    if (!drawing.options.marked)
        return;
    const double line = drawing.measure.lineHeight(caption);
    const QRectF box(8.0, drawing.frame.erasTop + 2.0, drawing.frame.plotLeft - 16.0, line);
    drawing.scene.add(RectItem{{0.0, box.top(), 3.0, 2.0 * line}, Fill{Role::Selection}, {}});
    const QStringList lines = drawing.measure.lines(drawing.words.distance(*drawing.options.marked), caption, box.width());
    for (qsizetype i = 0; i < std::min<qsizetype>(lines.size(), 2); ++i)
        drawing.scene.add(TextItem{box.translated(0.0, static_cast<double>(i) * line),
                                   drawing.measure.elided(lines[i].trimmed(), caption, box.width()), caption});
}

} // namespace

void drawEraGrounds(const TimelineDrawing& drawing)
{
    const auto eras = erasOf(drawing.dataset);
    for (std::size_t i = 0; i < eras.size(); ++i) {
        const auto [start, end] = extentOf(
            drawing, drawing.dataset.periods[static_cast<std::size_t>(eras[i])].interval.resolved);
        const double left = std::max(drawing.frame.plotLeft, start);
        const double right = std::min(drawing.plotRight(), end);
        if (right > left)
            drawing.scene.add(RectItem{{left, drawing.frame.lanesTop, right - left, drawing.frame.lanesHeight},
                                       Fill{roleOfEra(static_cast<int>(i)), Tone::Faint}, {}});
    }
}

void drawMarkedSpan(const TimelineDrawing& drawing)
{
    if (!drawing.options.marked)
        return;
    const double left = std::max(drawing.frame.plotLeft, drawing.scale.xOf(drawing.options.marked->begin));
    const double right = std::min(drawing.plotRight(), drawing.scale.xOf(drawing.options.marked->end));
    if (right > left)
        drawing.scene.add(RectItem{{left, drawing.frame.lanesTop, right - left, drawing.frame.lanesHeight},
                                   Fill{Role::Selection, Tone::Soft}, {}});
}

void drawWarnings(const TimelineDrawing& drawing)
{
    constexpr double edge = 4.0; ///< pixels of full colour at the upper end, which can be pointed at
    for (const TimelineWarning& warning : drawing.options.warnings) {
        const double left = std::max(drawing.frame.plotLeft, drawing.scale.xOf(warning.span.begin));
        const double right = std::min(drawing.plotRight(), drawing.scale.xOf(warning.span.end));
        if (right <= left)
            continue;
        const bool isCertain = warning.certainty == Certainty::Certain;
        const Hatch hatch = isCertain ? Hatch::None : Hatch::Diagonal;
        const QRectF band(left, drawing.frame.lanesTop, right - left, drawing.frame.lanesHeight);
        drawing.scene.add(RectItem{band, Fill{Role::Warning, Tone::Faint, hatch}, {}});
        const QRectF top(left, band.top(), std::max(band.width(), edge), edge);
        drawing.scene.add(RectItem{top, Fill{Role::Warning}, {}});
        drawing.scene.hits.push_back({top, warning.fact});
    }
}

void drawGrid(const TimelineDrawing& drawing)
{
    const TickStep step = chooseTickStep(drawing.scale.pixelsPerDay(), tickSpacing);
    for (const Day day : ticks(drawing.seen(), step)) {
        const double x = drawing.scale.xOf(day);
        if (x >= drawing.frame.plotLeft && x <= drawing.plotRight())
            drawing.scene.add(LineItem{{x, drawing.frame.lanesTop}, {x, drawing.bottom()}, {Role::Grid}});
    }
}

void drawBands(const TimelineDrawing& drawing)
{
    // Lanes scroll under what stands above them.
    drawing.scene.add(RectItem{{0.0, 0.0, drawing.options.size.width(), drawing.frame.lanesTop}, Fill{Role::Canvas}, {}});
    drawing.scene.add(RectItem{{0.0, 0.0, drawing.frame.plotLeft - 1.0, drawing.frame.lanesTop}, Fill{Role::SurfaceAlt}, {}});
    const QRectF corner(8.0, 2.0, drawing.frame.plotLeft - 16.0, drawing.frame.erasTop - 6.0);
    drawing.scene.add(TextItem{corner, drawing.measure.elided(drawing.words.window(drawing.options.window), captionBold, corner.width()),
                               captionBold, Role::TextMuted});
    addDistance(drawing);
    const auto eras = erasOf(drawing.dataset);
    for (std::size_t i = 0; i < eras.size(); ++i)
        addPeriod(drawing, eras[i], drawing.frame.erasTop, drawing.frame.phasesTop - drawing.frame.erasTop,
                  {roleOfEra(static_cast<int>(i)), Tone::Soft});
    for (std::size_t i = 0; i < drawing.dataset.periods.size(); ++i)
        if (drawing.dataset.periods[i].kind == PeriodKind::Phase)
            addPeriod(drawing, static_cast<int>(i), drawing.frame.phasesTop,
                      drawing.frame.lanesTop - drawing.frame.phasesTop - 4.0, {Role::SurfaceAlt, Tone::Full});
}

void drawAxis(const TimelineDrawing& drawing)
{
    const double axis = drawing.frame.erasTop;
    const TickStep step = chooseTickStep(drawing.scale.pixelsPerDay(), tickSpacing);
    drawing.scene.add(LineItem{{drawing.frame.plotLeft, axis}, {drawing.plotRight(), axis}, {Role::Axis}});
    double freeFrom = drawing.frame.plotLeft;
    for (const Day day : ticks(drawing.seen(), step)) {
        const double x = drawing.scale.xOf(day);
        if (x < drawing.frame.plotLeft || x > drawing.plotRight())
            continue;
        drawing.scene.add(LineItem{{x, axis - 5.0}, {x, axis}, {Role::Axis}});
        const QString text = drawing.words.tick(day, step.unit);
        const double width = drawing.measure.width(text, caption) + 1.0;
        if (x + 3.0 < freeFrom || x + 3.0 + width > drawing.plotRight())
            continue;
        drawing.scene.add(TextItem{{x + 3.0, 2.0, width, axis - 6.0}, text, caption, Role::TextMuted});
        freeFrom = x + width + 8.0;
    }
}

void drawMoments(const TimelineDrawing& drawing)
{
    if (drawing.options.compare)
        addMoment(drawing, *drawing.options.compare, Role::Compare, Dash::Dashed);
    addMoment(drawing, drawing.snapshot.asOf(), Role::AsOf, Dash::Solid);
    for (std::size_t i = 0; i < drawing.options.notes.size(); ++i)
        addNote(drawing, static_cast<int>(i));
}

} // namespace steward
