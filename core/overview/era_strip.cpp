// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/overview_parts.h"
#include "core/overview/text_block.h"

#include <algorithm>

namespace steward {

using namespace overview;

namespace {

constexpr double leastEraWidth = 120.0;
constexpr double bandHeight = 8.0; ///< of the era's own colour, on top of its block

/// Where the eras lie. In proportion to their length, but none so narrow that it cannot be read:
/// the first one lasted some months. Within an era days run evenly.
struct Strip
{
    std::vector<double> edges; ///< one more than there are eras
    std::vector<DaySpan> spans;

    double x(Day day) const
    {
        for (std::size_t i = 0; i < spans.size(); ++i) {
            if (day >= spans[i].end && i + 1 < spans.size())
                continue;
            const double share = std::clamp(
                static_cast<double>(day - spans[i].begin) / std::max(1, spans[i].days()), 0.0, 1.0);
            return edges[i] + share * (edges[i + 1] - edges[i]);
        }
        return edges.front();
    }
};

std::vector<double> widths(const std::vector<OverviewEra>& eras, double width)
{
    const double least = std::min(leastEraWidth, width / static_cast<double>(eras.size()));
    double days = 0.0;
    for (const OverviewEra& era : eras)
        days += std::max(1, era.span.days());
    const double spare = width - least * static_cast<double>(eras.size());
    std::vector<double> result;
    for (const OverviewEra& era : eras)
        result.push_back(least + spare * std::max(1, era.span.days()) / days);
    return result;
}

Strip makeStrip(const std::vector<OverviewEra>& eras, QRectF area)
{
    Strip strip{{area.left()}, {}};
    for (const double width : widths(eras, area.width()))
        strip.edges.push_back(strip.edges.back() + width);
    for (const OverviewEra& era : eras)
        strip.spans.push_back(era.span);
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

double addPhases(Scene& scene, const OverviewEra& era, const Strip& strip, double top,
                 const TextMeasure& measure)
{
    const double height = measure.lineHeight(captionStyle) + 8.0;
    for (const OverviewPhase& phase : era.phases) {
        const double left = strip.x(phase.span.begin);
        const double right = strip.x(phase.span.end);
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
    const double asOf = strip.x(content.asOf);
    place(content.asOfLabel, before(content.asOfLabel, asOf), Role::AsOf);
    if (content.compare)
        place(content.compareLabel, before(content.compareLabel, strip.x(*content.compare)),
              Role::Compare);
    for (const OverviewEra& era : content.eras)
        place(era.begin, strip.x(era.span.begin), Role::TextMuted);
    for (TextItem& label : labels)
        scene.add(std::move(label));
}

} // namespace

double addEraStrip(Scene& scene, const OverviewContent& content, QRectF area,
                   const OverviewLimits& limits, const TextMeasure& measure)
{
    if (content.eras.empty())
        return 0.0;
    const Strip strip = makeStrip(content.eras, area);
    const double labelHeight = measure.lineHeight(captionStyle);
    const double top = area.top() + labelHeight + 6.0;
    Scene texts;
    double height = 0.0;
    for (std::size_t i = 0; i < content.eras.size(); ++i) {
        const double width = strip.edges[i + 1] - strip.edges[i];
        OverviewEra era = content.eras[i];
        if (!limits.eraSubtitles)
            era.subtitle.clear();
        height = std::max(height, addEraText(texts, era, {strip.edges[i] + 8, top + bandHeight + 8},
                                             width - 16, measure));
    }
    height += bandHeight + 16;
    for (std::size_t i = 0; i < content.eras.size(); ++i) {
        const QRectF rect(strip.edges[i] + 1, top, strip.edges[i + 1] - strip.edges[i] - 2, height);
        addEraBlock(scene, content.eras[i], rect);
    }
    append(scene, texts, {});
    double phases = 0.0;
    for (const OverviewEra& era : content.eras)
        phases = std::max(phases, addPhases(scene, era, strip, top + height + 2, measure));
    const double bottom = top + height + (phases > 0 ? phases + 2 : 0);
    addDates(scene, content, strip, {area.left(), area.top(), area.width(), labelHeight}, measure);
    if (content.compare)
        addMarker(scene, strip.x(*content.compare), top, Role::Compare);
    addMarker(scene, strip.x(content.asOf), top, Role::AsOf);
    return bottom - area.top();
}

} // namespace steward
