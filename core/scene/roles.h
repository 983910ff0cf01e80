// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a mark means, from which app/render/theme makes colours and fonts. Nothing here is a colour.

#pragma once

#include <QMetaEnum>

namespace steward {
Q_NAMESPACE

/// Meaning of a fill, a stroke or a text.
enum class Role : quint8 {
    // Frame
    Canvas,     ///< background of every view and page
    Surface,    ///< card or panel on the canvas
    SurfaceAlt, ///< lane headers, table headers, alternate rows
    Border,
    Grid,
    Axis,
    Text,
    TextMuted,
    TextOnMark, ///< text inside a mark filled with Tone::Full
    Accent,
    Link,
    Selection,
    Focus,
    Hover,
    AsOf,
    Compare,
    Warning,
    // Eras, in the order of the history; a fourth era begins again with the first
    EraFirst,
    EraSecond,
    EraThird,
    // Event categories
    CategoryStewardship,
    CategoryGovernance,
    CategoryRelease,
    CategoryMembership,
    CategoryProject,
    CategoryCommunity,
    CategoryResearch,
    CategorySecurity,
    CategoryContext,
    // Members, from the highest tier down
    TierHighest,
    TierSecond,
    TierThird,
    TierFourth,
    TierOther,
    // Nodes and edges of the membership graph
    NodeBody,
    NodeOrganization,
    NodePerson,
    NodeProject,
    EdgeMembership,
    EdgeSeat,
    EdgeRole,
    EdgeHosting,
    EdgeOrigin,
    // Series of a chart, in their order
    SeriesFirst,
    SeriesSecond,
    SeriesThird,
    SeriesFourth,
    SeriesFifth,
    SeriesSixth,
    SeriesSeventh,
    SeriesOther,
    SeriesUnknown, ///< the unknown share; always drawn hatched
    // Change between two days
    Gained,
    Lost,
    Changed,
};
Q_ENUM_NS(Role)

/// How strongly a role speaks.
enum class Tone : quint8 {
    Full,
    Medium, ///< a readable tint
    Soft,   ///< a background tint on which Role::Text keeps 4.5:1
    Faint,  ///< a background tint barely off the canvas
};
Q_ENUM_NS(Tone)

/// The four sizes of the one type scale.
enum class TextSize : quint8 { Caption, Body, Heading, Title };
Q_ENUM_NS(TextSize)

enum class TextWeight : quint8 { Regular, Bold };
Q_ENUM_NS(TextWeight)

enum class Hatch : quint8 { None, Diagonal, Cross };
Q_ENUM_NS(Hatch)

enum class Dash : quint8 { Solid, Dashed, Dotted };
Q_ENUM_NS(Dash)

/// How a span ends: the second cue for an uncertain bound.
enum class EdgeStyle : quint8 {
    Sharp, ///< known to the day
    Torn,  ///< somewhere near here
    Faded, ///< goes on, or began, beyond what is known
};
Q_ENUM_NS(EdgeStyle)

enum class MarkerShape : quint8 {
    Circle,
    Ring,
    Square,
    Diamond,
    TriangleUp,
    TriangleDown,
    Hexagon,
    Plus,
    Cross,
    Star,
};
Q_ENUM_NS(MarkerShape)

enum class HAlign : quint8 { Left, Center, Right };
Q_ENUM_NS(HAlign)

enum class VAlign : quint8 { Top, Center, Bottom };
Q_ENUM_NS(VAlign)

} // namespace steward
