// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/graph_comparison.h"
#include "core/graph/graph_frame.h"
#include "core/graph/graph_state.h"
#include "core/graph/graph_words.h"
#include "core/graph/mark_style.h"
#include "core/scene/scene.h"
#include "core/scene/text_measure.h"

namespace steward {

enum class MarkForm : std::uint8_t {
    Disc,   ///< the node in the middle, with its name inside
    Marker, ///< a shape, with its name beside it
    Card,   ///< a rounded rectangle with its name inside
    Stack,  ///< a card on others: a counted mark
};

/// A node as drawn on a day: all that edges, labels and hit targets need to know.
struct GraphMark
{
    int node = -1; ///< -1: a counted mark
    Zone zone = Zone::Centre;
    MarkForm form = MarkForm::Marker;
    Certainty certainty = Certainty::Certain;
    QPointF at;
    QRectF box; ///< all of it, seat ring and votes included
    double radius = 0.0;
    Role role = Role::NodeOrganization;
    MarkerShape shape = MarkerShape::Circle;
    QStringList inside{}; ///< lines of text in the mark
    TextStyle insideStyle{TextSize::Caption, TextWeight::Bold};
    bool isLeading = false; ///< a board or council
    bool hasSeat = false;
    QString votes{};               ///< of a board seat where they are not one
    std::vector<FactRef> folded{}; ///< of a counted mark
    GraphChange change = GraphChange::None; ///< since the day compared with
    double glyphSide = -1.0; ///< its glyph is at the lower left (−1) or right (+1), where the name is not
};

/// Marks of everything that holds and lies in the frame, in the order of the layout's places.
/// Where there are very many they are plain: no initials, seats or votes.
std::vector<GraphMark> graphMarks(const GraphLayout& layout, const GraphState& state,
                                  const GraphFrame& frame, const GraphWords& words,
                                  const TextMeasure& measure);
void paintMark(Scene& scene, const GraphMark& mark, const TextMeasure& measure);
/// The faint dots of member organizations that are none on this day.
void paintAbsent(Scene& scene, const GraphLayout& layout, const GraphState& state,
                 const GraphFrame& frame);

/// Whether a mark is too small for its shape to be told, and is drawn as a dot.
bool isDot(const GraphMark& mark);
/// Dots of one small square of the picture as one, in the colour of the most important among them.
void paintDots(Scene& scene, const std::vector<GraphMark>& marks);

/// The glyph of a change, below its mark on one side.
void paintChange(Scene& scene, const GraphMark& mark);
/// What it takes up; empty where nothing changed.
QRectF changeBox(const GraphMark& mark);

/// The number of votes, at the upper right of its mark and clear of the initials in it.
QRectF votesBox(const GraphMark& mark, const TextMeasure& measure);

} // namespace steward
