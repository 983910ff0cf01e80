// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/graph_marks.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace steward {

namespace {

constexpr TextStyle captionBold{TextSize::Caption, TextWeight::Bold};
constexpr TextStyle caption{TextSize::Caption, TextWeight::Regular};
constexpr double seatGap = 3.5;
constexpr double largestDot = 2.0; ///< radius in pixels
constexpr double dotSize = 5.0;    ///< with a pixel between dots
constexpr std::size_t mostAbsentShown = 3000; ///< places; among more nobody misses a dot

Fill fillOf(const GraphMark& mark)
{
    if (mark.change == GraphChange::Left)
        return {Role::Canvas};
    return {mark.role, mark.certainty == Certainty::Certain ? Tone::Full : Tone::Soft};
}

Stroke outlineOf(const GraphMark& mark)
{
    if (mark.change == GraphChange::Left)
        return {Role::Lost, Tone::Full, 1.3, Dash::Dashed};
    const bool isCertain = mark.certainty == Certainty::Certain;
    return {mark.role, Tone::Full, isCertain ? 1.0 : 1.3, isCertain ? Dash::Solid : Dash::Dashed};
}

void paintLines(Scene& scene, const GraphMark& mark, const TextMeasure& measure, Role role)
{
    const double height = measure.lineHeight(mark.insideStyle);
    double top = mark.at.y() - height * static_cast<double>(mark.inside.size()) / 2.0;
    for (const QString& line : mark.inside) {
        const double half = measure.width(line, mark.insideStyle) / 2.0 + 1.0;
        scene.add(TextItem{QRectF(mark.at.x() - half, top, 2.0 * half, height), line,
                           mark.insideStyle, role, HAlign::Center});
        top += height;
    }
}

void paintCard(Scene& scene, const GraphMark& mark, const TextMeasure& measure)
{
    const bool isStack = mark.form == MarkForm::Stack;
    const Stroke outline = outlineOf(mark);
    if (isStack)
        scene.add(RectItem{mark.box.translated(4.0, 4.0), Fill{Role::NodeProject, Tone::Faint},
                           Stroke{mark.role, Tone::Medium, 1.0}, mark.radius});
    scene.add(RectItem{mark.box, Fill{mark.role, isStack ? Tone::Faint : Tone::Soft}, outline,
                       mark.radius});
    const double half = measure.width(mark.inside.front(), caption) / 2.0 + 1.0;
    const double height = measure.lineHeight(caption);
    scene.add(TextItem{QRectF(mark.box.center().x() - half, mark.box.center().y() - height / 2.0,
                              2.0 * half, height),
                       mark.inside.front(), caption, Role::Text, HAlign::Center});
}

void paintVotes(Scene& scene, const GraphMark& mark, const TextMeasure& measure)
{
    const QRectF box = votesBox(mark, measure);
    scene.add(MarkerItem{box.center(), box.width() / 2.0, MarkerShape::Circle, Fill{Role::Canvas},
                         Stroke{Role::EdgeSeat, Tone::Full, 1.5}});
    scene.add(TextItem{box, mark.votes, captionBold, Role::Text, HAlign::Center});
}

} // namespace

QRectF votesBox(const GraphMark& mark, const TextMeasure& measure)
{
    const double half = std::max(7.5, measure.width(mark.votes, captionBold) / 2.0 + 3.0);
    const double away = 0.72 * (mark.radius + seatGap) + 3.0;
    const double up = std::max(away, half + measure.lineHeight(captionBold) / 2.0);
    return {mark.at.x() + away - half, mark.at.y() - up - half, 2.0 * half, 2.0 * half};
}

bool isDot(const GraphMark& mark)
{
    return mark.radius < largestDot && mark.form == MarkForm::Marker
           && mark.change == GraphChange::None;
}

void paintDots(Scene& scene, const std::vector<GraphMark>& marks)
{
    // Square, zone, role and certainty of a dot as one number: sorting these is most of the work.
    std::vector<std::uint64_t> dots;
    for (const GraphMark& mark : marks) {
        if (!isDot(mark))
            continue;
        const auto cell = [](double value) {
            return static_cast<std::uint64_t>(std::clamp(value, 0.0, 65'000.0) / dotSize);
        };
        const std::uint64_t square = (cell(mark.at.y()) << 16) | cell(mark.at.x());
        const std::uint64_t isPossible = mark.certainty == Certainty::Certain ? 0 : 1;
        dots.push_back((square << 24) | (static_cast<std::uint64_t>(mark.zone) << 16)
                       | (static_cast<std::uint64_t>(mark.role) << 8) | isPossible);
    }
    std::ranges::sort(dots);
    const auto isSameSquare = [](std::uint64_t a, std::uint64_t b) { return a >> 24 == b >> 24; };
    dots.erase(std::unique(dots.begin(), dots.end(), isSameSquare), dots.end());
    // By colour: the painter fills runs of one colour at once.
    std::vector<std::vector<std::uint64_t>> byColor(2 * 256);
    for (const std::uint64_t dot : dots)
        byColor[2 * ((dot >> 8) & 0xff) + (dot & 1)].push_back(dot >> 24);
    for (std::size_t color = 0; color < byColor.size(); ++color) {
        const Fill fill{static_cast<Role>(color / 2), color % 2 == 0 ? Tone::Full : Tone::Medium};
        for (const std::uint64_t square : byColor[color]) {
            const QPointF at(static_cast<double>(square & 0xffffU) * dotSize,
                             static_cast<double>(square >> 16) * dotSize);
            scene.add(RectItem{{at, QSizeF(dotSize - 1.0, dotSize - 1.0)}, fill, std::nullopt});
        }
    }
}

QRectF changeBox(const GraphMark& mark)
{
    if (mark.change == GraphChange::None)
        return {};
    const bool isCard = mark.form == MarkForm::Card;
    const double away = 0.72 * mark.radius + 2.0;
    const QPointF at = isCard ? mark.box.bottomLeft() + QPointF(4.0, -1.0)
                              : mark.at + QPointF(mark.glyphSide * away, away);
    const double reach = std::clamp(mark.radius * 0.55, 3.5, 6.0) + 1.5;
    return {at - QPointF(reach, reach), QSizeF(2.0 * reach, 2.0 * reach)};
}

void paintChange(Scene& scene, const GraphMark& mark)
{
    if (mark.change == GraphChange::None)
        return;
    const bool hasJoined = mark.change == GraphChange::Joined;
    const bool hasLeft = mark.change == GraphChange::Left;
    const Role role = hasJoined ? Role::Gained : hasLeft ? Role::Lost : Role::Changed;
    const MarkerShape shape = hasJoined ? MarkerShape::Plus
                              : hasLeft ? MarkerShape::Cross
                                        : MarkerShape::Diamond;
    const QRectF box = changeBox(mark);
    const double reach = box.width() / 2.0;
    scene.add(MarkerItem{box.center(), reach, MarkerShape::Circle, Fill{Role::Canvas},
                         Stroke{role, Tone::Full, 1.2}});
    scene.add(MarkerItem{box.center(), reach - 2.5, shape, Fill{role}, std::nullopt});
}

void paintMark(Scene& scene, const GraphMark& mark, const TextMeasure& measure)
{
    if (mark.form == MarkForm::Card || mark.form == MarkForm::Stack) {
        paintCard(scene, mark, measure);
        return;
    }
    if (mark.hasSeat)
        scene.add(MarkerItem{mark.at, mark.radius + seatGap, MarkerShape::Circle,
                             Fill{Role::Canvas},
                             Stroke{Role::EdgeSeat, Tone::Full, 1.6, outlineOf(mark).dash}});
    scene.add(MarkerItem{mark.at, mark.radius, mark.shape, fillOf(mark), outlineOf(mark)});
    if (!mark.inside.isEmpty())
        paintLines(scene, mark, measure,
                   mark.change == GraphChange::Left ? Role::Text : Role::TextOnMark);
    if (!mark.votes.isEmpty())
        paintVotes(scene, mark, measure);
}

void paintAbsent(Scene& scene, const GraphLayout& layout, const GraphState& state,
                 const GraphFrame& frame)
{
    if (layout.places.size() > mostAbsentShown)
        return;
    for (const NodePlace& place : layout.places) {
        const bool isMember = place.zone == Zone::HighestTier || place.zone == Zone::MiddleTiers
                              || place.zone == Zone::LowestTiers;
        if (isMember && state.node(place.node) == Certainty::No)
            scene.add(MarkerItem{frame.map(place.at), 1.8, MarkerShape::Circle,
                                 Fill{Role::Border, Tone::Full}, std::nullopt});
    }
}

} // namespace steward
