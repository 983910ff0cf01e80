// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/overview_parts.h"
#include "core/overview/text_block.h"

#include <algorithm>

namespace steward {

using namespace overview;

namespace {

constexpr double leastCardWidth = 196.0;
constexpr int mostColumns = 4;
constexpr double trendHeight = 38.0;

/// Cards of one row of the grid, each with the columns it takes.
struct CardRow
{
    std::vector<std::pair<const OverviewCard*, int>> cards;
    int columns = 0;
};

int columnsIn(double width)
{
    const int fitting = static_cast<int>((width + gap) / (leastCardWidth + gap));
    return std::clamp(fitting, 1, mostColumns);
}

std::vector<CardRow> arrange(const std::vector<OverviewCard>& cards, int columns, int limit)
{
    std::vector<CardRow> rows;
    int left = limit;
    for (const OverviewCard& card : cards) {
        if (left-- <= 0)
            break;
        const int wanted = std::min(columns, card.isWide ? 2 : 1);
        if (rows.empty() || rows.back().columns + wanted > columns)
            rows.emplace_back();
        rows.back().cards.emplace_back(&card, wanted);
        rows.back().columns += wanted;
    }
    return rows;
}

/// The number, and what it is a number of beside it where there is room, else below.
double addValue(Scene& scene, const OverviewCard& card, QPointF at, double width,
                const TextMeasure& measure)
{
    const double height = measure.lineHeight(titleStyle);
    const double used = std::min(width, measure.width(card.value, titleStyle));
    addLine(scene, textItem({at.x(), at.y(), width, height}, card.value, titleStyle), measure);
    if (card.unit.isEmpty())
        return height;
    const double rest = width - used - 8.0;
    const double line = measure.lineHeight(bodyStyle);
    if (measure.width(card.unit, bodyStyle) > rest)
        return height
               + addParagraph(scene, {card.unit, bodyStyle, Role::TextMuted, 2},
                              {at.x(), at.y() + height}, width, measure);
    const QRectF beside(at.x() + used + 8.0, at.y() + (height - line) * 0.72, rest, line);
    scene.add(textItem(beside, card.unit, bodyStyle, Role::TextMuted));
    return height;
}

MarkerItem directionMark(ChangeDirection direction, QPointF center)
{
    switch (direction) {
    case ChangeDirection::Up: return mark(center, 4.5, MarkerShape::TriangleUp, Role::Gained);
    case ChangeDirection::Down: return mark(center, 4.5, MarkerShape::TriangleDown, Role::Lost);
    default: return mark(center, 3.5, MarkerShape::Circle, Role::TextMuted);
    }
}

/// Arrow and sentence; the arrow is the cue beside the colour.
double addChange(Scene& scene, const OverviewCard& card, QPointF at, double width,
                 const OverviewLimits& limits, const TextMeasure& measure)
{
    if (card.change.isEmpty())
        return 0.0;
    const double line = measure.lineHeight(bodyStyle);
    const bool hasGlyph = card.direction != ChangeDirection::None;
    const double indent = hasGlyph ? 16.0 : 0.0;
    if (hasGlyph)
        scene.add(directionMark(card.direction, {at.x() + 5.0, at.y() + line / 2}));
    const int lines = limits.definitions ? 2 : 1;
    return addParagraph(scene, {card.change, bodyStyle, Role::Text, lines},
                        {at.x() + indent, at.y()}, width - indent, measure);
}

void addYears(Scene& scene, const OverviewContent& content, QRectF box)
{
    for (const auto& [text, align] : {std::pair(content.trendBegin, HAlign::Left),
                                      std::pair(content.trendEnd, HAlign::Right)}) {
        TextItem item = textItem(box, text, captionStyle, Role::TextMuted);
        item.horizontal = align;
        scene.add(std::move(item));
    }
}

double addTrend(Scene& scene, const OverviewCard& card, const OverviewContent& content, QPointF at,
                double width, const TextMeasure* years)
{
    const bool hasValue = std::ranges::any_of(
        card.trend, [](const TrendPoint& point) { return point.value.has_value(); });
    if (!hasValue)
        return 0.0;
    Scene trend;
    addSparkline(trend, card.trend, {at.x(), at.y() + 4, width, trendHeight}, content);
    double height = trendHeight + 6;
    if (years) {
        const double line = years->lineHeight(captionStyle);
        addYears(trend, content, {at.x(), at.y() + trendHeight + 5, width, line});
        height = trendHeight + 5 + line;
    }
    addPictureOfTime(scene, std::move(trend), content, at.x() + width / 2);
    return height;
}

double addCaveat(Scene& scene, const Paragraph& caveat, QPointF at, double width,
                 const TextMeasure& measure)
{
    if (caveat.text.isEmpty())
        return 0.0;
    const double line = measure.lineHeight(captionStyle);
    scene.add(
        mark({at.x() + 5.0, at.y() + line / 2 + 3}, 4.5, MarkerShape::Diamond, Role::Warning));
    return 3 + addParagraph(scene, caveat, {at.x() + 16.0, at.y() + 3}, width - 16.0, measure);
}

/// A bar a part, on one scale, with its name and number.
double addParts(Scene& scene, const std::vector<OverviewPart>& parts, QPointF at, double width,
                const TextMeasure& measure)
{
    const double line = measure.lineHeight(captionStyle);
    const double pitch = line + 11.0;
    double most = 1.0;
    for (const OverviewPart& part : parts)
        most = std::max(most, part.amount);
    double y = at.y();
    for (const OverviewPart& part : parts) {
        const double valueWidth = measure.width(part.value, captionStyle) + 4;
        const QRectF label(at.x(), y, width - valueWidth - 6, line);
        addLine(scene, textItem(label, part.label, captionStyle), measure);
        TextItem value = textItem({at.x() + width - valueWidth, y, valueWidth, line}, part.value,
                                  captionStyle);
        value.horizontal = HAlign::Right;
        scene.add(std::move(value));
        const QRectF track(at.x(), y + line + 1, width, 5);
        scene.add(filledRect(track, {part.role, Tone::Faint}));
        QRectF bar = track;
        bar.setWidth(width * part.amount / most);
        scene.add(filledRect(bar, {part.role}));
        y += pitch;
    }
    return y - at.y() - (parts.empty() ? 0.0 : 5.0);
}

/// Everything in a card but its frame; the height tells how high it has to be.
Scene cardBody(const OverviewCard& card, const OverviewContent& content, double width,
               const OverviewLimits& limits, const TextMeasure& measure)
{
    Scene scene;
    const bool isSplit = !card.parts.empty() && width > 330.0;
    const double left = isSplit ? (width - 2 * gap) * 0.5 : width;
    double y = addParagraph(scene, {card.label, strongStyle, Role::Text, 2}, {}, left, measure);
    y += addValue(scene, card, {0, y + 2}, left, measure) + 2;
    y += addChange(scene, card, {0, y}, left, limits, measure);
    y += addTrend(scene, card, content, {0, y + 4}, left, limits.years ? &measure : nullptr) + 4;
    if (limits.definitions)
        y += addParagraph(scene, {card.definition, captionStyle, Role::TextMuted, 4}, {0, y + 4},
                          left, measure)
             + 4;
    y += addCaveat(scene, {card.caveat, captionStyle, Role::Text, limits.caveatLines}, {0, y}, left,
                   measure);
    if (isSplit) {
        const double x = left + 2 * gap;
        y = std::max(y, addParts(scene, card.parts, {x, 2}, width - x, measure));
    } else {
        y += addParts(scene, card.parts, {0, y + 8}, width, measure) + (card.parts.empty() ? 0 : 8);
    }
    scene.size = {width, y};
    return scene;
}

double addRow(Scene& scene, const CardRow& row, const OverviewContent& content, QRectF area,
              const OverviewLimits& limits, const TextMeasure& measure)
{
    // A row that is not full is stretched, so that the page keeps a straight right edge.
    const double column = (area.width() - gap * (row.columns - 1)) / row.columns;
    std::vector<Scene> bodies;
    double height = 0.0;
    for (const auto& [card, columns] : row.cards) {
        const double width = column * columns + gap * (columns - 1);
        bodies.push_back(cardBody(*card, content, width - 2 * padding, limits, measure));
        height = std::max(height, bodies.back().size.height());
    }
    double x = area.left();
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        const QRectF frame(x, area.top(), bodies[i].size.width() + 2 * padding,
                           height + 2 * padding);
        scene.add(RectItem{.rect = frame,
                           .fill = Fill{Role::Surface},
                           .stroke = Stroke{Role::Border},
                           .radius = corner});
        append(scene, bodies[i], {x + padding, area.top() + padding});
        if (row.cards[i].first->fact.isValid())
            scene.hits.push_back({frame, row.cards[i].first->fact});
        x = frame.right() + gap;
    }
    return height + 2 * padding;
}

} // namespace

double addFigureCards(Scene& scene, const OverviewContent& content, QRectF area,
                      const OverviewLimits& limits, const TextMeasure& measure)
{
    if (content.cards.empty() || limits.cards <= 0)
        return 0.0;
    double y = area.top();
    y += addParagraph(scene, {content.figuresTitle, headingStyle, Role::Text, 1}, area.topLeft(),
                      area.width(), measure)
         + 8.0;
    for (const CardRow& row : arrange(content.cards, columnsIn(area.width()), limits.cards))
        y += addRow(scene, row, content, {area.left(), y, area.width(), 0}, limits, measure) + gap;
    return y - gap - area.top();
}

} // namespace steward
