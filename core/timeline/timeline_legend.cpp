// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timeline_legend.h"

#include <algorithm>
#include <set>

namespace steward {

namespace {

constexpr TextStyle caption{TextSize::Caption};
constexpr double barWidth = 22.0;
constexpr double gap = 6.0;      ///< between a sign and its meaning
constexpr double between = 16.0; ///< between entries
constexpr double rowGap = 4.0;

using Kind = LegendSign::Kind;

bool isCategory(Role role) { return role >= Role::CategoryStewardship && role <= Role::CategoryContext; }

bool isBar(Role role)
{
    return (role >= Role::TierHighest && role <= Role::TierOther) || role == Role::NodePerson
           || role == Role::EdgeSeat || role == Role::NodeProject;
}

/// Collects the signs of the items it visits.
struct SignCollector
{
    std::set<LegendSign>& signs;

    void operator()(const RectItem& item) const
    {
        if (!item.fill)
            return;
        if (isBar(item.fill->role))
            signs.insert({Kind::Bar, item.fill->role});
        for (const EdgeStyle edge : {item.left, item.right}) {
            if (edge == EdgeStyle::Torn)
                signs.insert({Kind::Torn});
            else if (edge == EdgeStyle::Faded)
                signs.insert({Kind::Faded});
        }
    }
    void operator()(const MarkerItem& item) const
    {
        if (!item.fill || !isCategory(item.fill->role))
            return;
        signs.insert({Kind::Event, item.fill->role});
        if (item.fill->tone != Tone::Full)
            signs.insert({Kind::Weak});
    }
    void operator()(const LineItem& item) const
    {
        if (item.stroke.role == Role::AsOf)
            signs.insert({Kind::AsOf});
        else if (item.stroke.role == Role::Compare)
            signs.insert({Kind::Compare});
    }
    void operator()(const PathItem&) const {}
    void operator()(const TextItem&) const {}
};

double signWidth(LegendSign sign, const TextMeasure& measure)
{
    switch (sign.kind) {
    case Kind::Event:
    case Kind::Weak: return 12.0;
    case Kind::AsOf:
    case Kind::Compare: return 4.0;
    case Kind::Folded: return measure.width(QStringLiteral("+3"), caption) + 1.0;
    case Kind::Bar:
    case Kind::Torn:
    case Kind::Faded:
    case Kind::Strip: return barWidth;
    }
    return barWidth;
}

void addBar(Scene& scene, QRectF rect, Role role, EdgeStyle right)
{
    RectItem bar{rect, Fill{role, right == EdgeStyle::Sharp ? Tone::Soft : Tone::Medium}, {}};
    bar.right = right;
    scene.add(bar);
    if (right == EdgeStyle::Sharp)
        scene.add(RectItem{{rect.left(), rect.bottom() - 2.0, rect.width(), 2.0}, Fill{role, Tone::Medium}, {}});
}

void addStrip(Scene& scene, QRectF rect)
{
    const double heights[] = {0.4, 0.9, 0.6, 1.0, 0.3};
    for (int i = 0; i < 5; ++i) {
        const double height = heights[i] * rect.height();
        scene.add(RectItem{{rect.left() + i * 4.0, rect.bottom() - height, 4.0, height}, Fill{Role::Axis}, {}});
    }
}

void addSign(Scene& scene, LegendSign sign, QRectF box, const TextMeasure& measure)
{
    const QPointF center = box.center();
    const QRectF bar(box.left(), center.y() - 5.0, box.width(), 10.0);
    switch (sign.kind) {
    case Kind::Event:
        scene.add(MarkerItem{center, 4.5, markerOf(sign.role), Fill{sign.role}, {}});
        return;
    case Kind::Weak:
        scene.add(MarkerItem{center, 4.5, MarkerShape::Circle, Fill{Role::Text, Tone::Medium}, {}});
        return;
    case Kind::Bar: return addBar(scene, bar, sign.role, EdgeStyle::Sharp);
    case Kind::Torn: return addBar(scene, bar, Role::Axis, EdgeStyle::Torn);
    case Kind::Faded: return addBar(scene, bar, Role::Axis, EdgeStyle::Faded);
    case Kind::Strip: return addStrip(scene, bar);
    case Kind::Folded:
        scene.add(TextItem{{box.left(), center.y() - measure.lineHeight(caption) / 2.0, box.width(), measure.lineHeight(caption)},
                           QStringLiteral("+3"), caption, Role::TextMuted});
        return;
    case Kind::AsOf:
    case Kind::Compare: {
        const bool isAsOf = sign.kind == Kind::AsOf;
        const Stroke stroke{isAsOf ? Role::AsOf : Role::Compare, Tone::Full, 1.5, isAsOf ? Dash::Solid : Dash::Dashed};
        scene.add(LineItem{{center.x(), box.top() + 1.0}, {center.x(), box.bottom() - 1.0}, stroke});
        return;
    }
    }
}

} // namespace

std::vector<LegendSign> signsIn(const Scene& timeline, const LaneStack& stack)
{
    std::set<LegendSign> signs;
    for (const SceneItem& item : timeline.items)
        std::visit(SignCollector{signs}, item);
    const bool hasStrip = std::ranges::any_of(stack.shown, [](const LaneSlot& slot) { return slot.look.mode == LaneMode::Strip; });
    if (hasStrip)
        signs.insert({Kind::Strip});
    const bool hasFolded = std::ranges::any_of(timeline.hits, [](const HitTarget& hit) {
        return hit.part == HitPart::Mark && hit.lane >= 0 && hit.count > 1;
    });
    if (hasFolded && !hasStrip)
        signs.insert({Kind::Folded});
    return {signs.begin(), signs.end()};
}

Scene layoutLegend(const std::vector<LegendSign>& signs, const std::function<QString(LegendSign)>& meaning,
                   double width, const TextMeasure& measure)
{
    Scene scene;
    const double line = measure.lineHeight(caption);
    double x = 0.0;
    double y = 0.0;
    for (const LegendSign sign : signs) {
        const double glyph = signWidth(sign, measure);
        const QString text = measure.elided(meaning(sign), caption, width - glyph - gap);
        const double whole = glyph + gap + measure.width(text, caption) + 1.0;
        if (x > 0.0 && x + whole > width) {
            x = 0.0;
            y += line + rowGap;
        }
        addSign(scene, sign, {x, y, glyph, line}, measure);
        scene.add(TextItem{{x + glyph + gap, y, whole - glyph - gap, line}, text, caption, Role::TextMuted});
        x += whole + between;
    }
    scene.size = {width, signs.empty() ? 0.0 : y + line};
    return scene;
}

} // namespace steward
