// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/overview_parts.h"
#include "core/overview/text_block.h"

#include <algorithm>

namespace steward {

using namespace overview;

namespace {

constexpr double leastEraWidth = 120.0;
constexpr double leastGapWidth = 24.0;
constexpr double bandHeight = 8.0; ///< of the era's own colour, on top of its block

/// An era, or days between eras and after the last one that belong to none.
struct Stretch
{
    DaySpan span;
    const OverviewEra* era = nullptr;
    double left = 0.0;
    double right = 0.0;

    double days() const { return std::max(1, span.days()); }
    double x(Day day) const
    {
        return left + std::clamp((day - span.begin) / days(), 0.0, 1.0) * (right - left);
    }
};

/// Where the eras lie. In proportion to their length, but none so narrow that it cannot be read:
/// the first one lasted some months. Within a stretch days run evenly.
using Strip = std::vector<Stretch>;

double xOf(const Strip& strip, Day day)
{
    const auto found = std::ranges::find_if(
        strip, [day](const Stretch& stretch) { return day < stretch.span.end; });
    return (found == strip.end() ? strip.back() : *found).x(day);
}

Strip stretchesOf(const OverviewContent& content)
{
    Strip strip;
    const auto addGap = [&strip](Day end) {
        if (!strip.empty() && strip.back().span.end < end)
            strip.push_back({.span = {strip.back().span.end, end}});
    };
    for (const OverviewEra& era : content.eras) {
        addGap(era.span.begin);
        strip.push_back({.span = era.span, .era = &era});
    }
    addGap(content.evidenceEnd);
    return strip;
}

Strip makeStrip(const OverviewContent& content, QRectF area)
{
    Strip strip = stretchesOf(content);
    const double share = area.width() / static_cast<double>(strip.size());
    const auto least = [share](const Stretch& stretch) {
        return std::min(share, stretch.era ? leastEraWidth : leastGapWidth);
    };
    double days = 0.0;
    double spare = area.width();
    for (const Stretch& stretch : strip) {
        days += stretch.days();
        spare -= least(stretch);
    }
    double x = area.left();
    for (Stretch& stretch : strip) {
        stretch.left = x;
        x += least(stretch) + spare * stretch.days() / days;
        stretch.right = x;
    }
    return strip;
}

/// Name, what the title says beyond it and dates. Height of the text.
double addEraText(Scene& scene, const OverviewEra& era, QPointF at, double width,
                  const TextMeasure& measure)
{
    double y = at.y();
    y += addParagraph(scene, {era.name, strongStyle, Role::Text, 2}, at, width, measure);
    y += addParagraph(scene, {era.subtitle, bodyStyle, Role::Text, 2}, {at.x(), y}, width, measure);
    y += addParagraph(scene, {era.dates, captionStyle, Role::Text, 2}, {at.x(), y + 2}, width,
                      measure);
    return y + 2 - at.y();
}

void addEraBlock(Scene& scene, const OverviewEra& era, QRectF rect)
{
    RectItem block = filledRect(rect, {era.role, Tone::Soft});
    block.right = era.isOpen ? EdgeStyle::Faded : EdgeStyle::Sharp;
    scene.add(block);
    RectItem band = block;
    band.rect.setHeight(bandHeight);
    band.fill = Fill{era.role};
    scene.add(band);
    scene.hits.push_back({rect, era.fact});
}

/// Time goes on, but nobody's: an outline without a colour.
void addGapBlock(Scene& scene, QRectF rect)
{
    RectItem block;
    block.rect = rect;
    block.stroke = Stroke{Role::Border, Tone::Full, 1.0, Dash::Dotted};
    scene.add(block);
}

double addPhases(Scene& scene, const OverviewEra& era, const Strip& strip, double top,
                 const TextMeasure& measure)
{
    const double height = measure.lineHeight(captionStyle) + 8.0;
    for (const OverviewPhase& phase : era.phases) {
        const double left = xOf(strip, phase.span.begin);
        const double right = xOf(strip, phase.span.end);
        const QRectF rect(left + 1, top, std::max(2.0, right - left - 2), height);
        scene.add(filledRect(rect, {era.role, Tone::Soft}));
        addLine(scene, textItem(rect.adjusted(6, 0, -4, 0), phase.title, captionStyle), measure);
        scene.hits.push_back({rect, phase.fact});
    }
    return era.phases.empty() ? 0.0 : height;
}

/// A date above the strip at x, kept inside the area.
TextItem dateLabel(const QString& text, double x, QRectF line, const TextMeasure& measure)
{
    const double width = measure.width(text, captionStyle);
    const double left = std::clamp(x, line.left(), std::max(line.left(), line.right() - width));
    return textItem({left, line.top(), std::min(width, line.width()), line.height()}, text,
                    captionStyle, Role::TextMuted);
}

/// On the coloured bands only: a line further down would run through the names.
void addMarker(Scene& scene, double x, double top, Role role)
{
    scene.add(LineItem{{x, top - 3}, {x, top + bandHeight}, {role, Tone::Full, 3.0}});
    scene.add(mark({x, top - 3}, 5.0, MarkerShape::TriangleDown, role));
}

/// The day shown and the one compared with first, then where eras begin, wherever there is room.
void addDates(Scene& scene, const OverviewContent& content, const Strip& strip, QRectF line,
              const TextMeasure& measure)
{
    std::vector<TextItem> labels;
    const auto place = [&](const QString& text, double x, Role role) {
        TextItem label = dateLabel(text, x, line, measure);
        label.role = role;
        const QRectF wide = label.box.adjusted(-8, 0, 8, 0);
        const bool isFree = std::ranges::none_of(
            labels, [&wide](const TextItem& other) { return other.box.intersects(wide); });
        if (isFree && !text.isEmpty())
            labels.push_back(std::move(label));
    };
    const auto before = [&](const QString& text, double x) {
        return x - measure.width(text, captionStyle) - 8.0;
    };
    const double asOf = xOf(strip, content.asOf);
    place(content.asOfLabel, before(content.asOfLabel, asOf), Role::AsOf);
    if (content.compare)
        place(content.compareLabel, before(content.compareLabel, xOf(strip, *content.compare)),
              Role::Compare);
    for (std::size_t i = 0; i < strip.size(); ++i) {
        const OverviewEra* era = strip[i].era;
        place(era ? era->begin : strip[i - 1].era->end, strip[i].left, Role::TextMuted);
    }
    for (TextItem& label : labels)
        scene.add(std::move(label));
}

} // namespace

double addEraStrip(Scene& scene, const OverviewContent& content, QRectF area,
                   const OverviewLimits& limits, const TextMeasure& measure)
{
    if (content.eras.empty())
        return 0.0;
    const Strip strip = makeStrip(content, area);
    const double labelHeight = measure.lineHeight(captionStyle);
    const double top = area.top() + labelHeight + 6.0;
    Scene texts;
    double height = 0.0;
    for (const Stretch& stretch : strip) {
        if (!stretch.era)
            continue;
        OverviewEra era = *stretch.era;
        if (!limits.eraSubtitles)
            era.subtitle.clear();
        height = std::max(height, addEraText(texts, era, {stretch.left + 8, top + bandHeight + 8},
                                             stretch.right - stretch.left - 16, measure));
    }
    height += bandHeight + 16;
    for (const Stretch& stretch : strip) {
        const QRectF rect(stretch.left + 1, top, stretch.right - stretch.left - 2, height);
        if (stretch.era)
            addEraBlock(scene, *stretch.era, rect);
        else
            addGapBlock(scene, rect);
    }
    append(scene, texts, {});
    double phases = 0.0;
    for (const OverviewEra& era : content.eras)
        phases = std::max(phases, addPhases(scene, era, strip, top + height + 2, measure));
    const double bottom = top + height + (phases > 0 ? phases + 2 : 0);
    addDates(scene, content, strip, {area.left(), area.top(), area.width(), labelHeight}, measure);
    if (content.compare)
        addMarker(scene, xOf(strip, *content.compare), top, Role::Compare);
    addMarker(scene, xOf(strip, content.asOf), top, Role::AsOf);
    return bottom - area.top();
}

} // namespace steward
