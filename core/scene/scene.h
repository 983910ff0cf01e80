// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture as plain values. Layout functions in core make it; app/render/paint_scene is the only
// thing that draws it, on screen and into every export. Units are logical pixels (1/96 inch in
// exports), the origin is the top left corner. Items are painted in order, later ones on top.
// Widgets, colours, fonts and sentences do not belong here.

#pragma once

#include "core/base/fact_ref.h"
#include "core/scene/roles.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace steward {

struct Fill
{
    Role role = Role::Surface;
    Tone tone = Tone::Full;
    Hatch hatch = Hatch::None; ///< drawn in the role over the canvas instead of a flat fill
};

struct Stroke
{
    Role role = Role::Border;
    Tone tone = Tone::Full;
    double width = 1.0;
    Dash dash = Dash::Solid;
};

struct RectItem
{
    QRectF rect;
    std::optional<Fill> fill;
    std::optional<Stroke> stroke;
    double radius = 0.0; ///< corner radius
    EdgeStyle left = EdgeStyle::Sharp;
    EdgeStyle right = EdgeStyle::Sharp;
};

struct LineItem
{
    QPointF from;
    QPointF to;
    Stroke stroke;
};

/// Straight segments through `points`; with `curved`, a cubic curve through groups of
/// start, control, control, end (so 1 + 3 n points).
struct PathItem
{
    std::vector<QPointF> points;
    bool closed = false;
    bool curved = false;
    std::optional<Fill> fill;
    std::optional<Stroke> stroke;
};

struct MarkerItem
{
    QPointF center;
    double radius = 4.0;
    MarkerShape shape = MarkerShape::Circle;
    std::optional<Fill> fill;
    std::optional<Stroke> stroke;
};

struct TextStyle
{
    TextSize size = TextSize::Body;
    TextWeight weight = TextWeight::Regular;
    bool italic = false;

    auto operator<=>(const TextStyle&) const = default;
};

/// One line of text, never wrapped and never interpreted as markup. The layout has made sure that
/// it fits into `box`; the painter does not clip or elide.
struct TextItem
{
    QRectF box;
    QString text;
    TextStyle style;
    Role role = Role::Text;
    HAlign horizontal = HAlign::Left;
    VAlign vertical = VAlign::Center;
    double rotation = 0.0; ///< degrees clockwise around the centre of `box`
};

using SceneItem = std::variant<RectItem, LineItem, PathItem, MarkerItem, TextItem>;

enum class HitPart : quint8 {
    Mark,
    Header, ///< of a lane; opens and closes it
    Note,   ///< of the user's own; `lane` is its number
};

/// An area that stands for one fact, or for several folded into one mark.
struct HitTarget
{
    QRectF rect;
    FactRef fact;                  ///< the most important one; none for a header without a fact
    std::vector<FactRef> folded{}; ///< all of them, or the first of very many, where there are several
    int count = 1;                 ///< facts it stands for
    int lane = -1;                 ///< where the mark stands, in the numbering of its layout
    HitPart part = HitPart::Mark;
};

/// An area that leads somewhere: outward by web address, or inward to a named anchor.
struct SceneLink
{
    QRectF rect;
    QString url;    ///< http or https only
    QString anchor; ///< name of an anchor in the same document
};

struct Scene
{
    QSizeF size;
    std::vector<SceneItem> items;
    std::vector<HitTarget> hits;
    std::vector<SceneLink> links;

    void add(SceneItem item) { items.push_back(std::move(item)); }
};

/// The shape that tells an event category apart without its colour, the same in every view.
MarkerShape markerOf(Role category);

/// The topmost target at `position`, or nullptr. A small target is found within `tolerance` pixels.
const HitTarget* hitAt(const Scene& scene, QPointF position, double tolerance = 3.0);

/// Puts `part` into `scene` with its origin at `offset`.
void append(Scene& scene, const Scene& part, QPointF offset);

} // namespace steward
