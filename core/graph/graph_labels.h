// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/graph_marks.h"

#include <QRect>

namespace steward {

enum class LabelSide : std::uint8_t {
    Outwards,     ///< away from the middle of the picture, or else anywhere beside the mark
    OutwardsOnly, ///< names in a column
};

/// A name that wants a place beside its mark.
struct GraphLabel
{
    QRectF mark;
    QString text;
    TextStyle style;
    Role role = Role::Text;
    double importance = 0.0; ///< higher ones are placed first
    double widest = 200.0;   ///< more is wrapped or elided
    int maximumLines = 1;
    LabelSide side = LabelSide::Outwards;
    bool mayShorten = true;
    bool isBesideArea = false; ///< `mark` is an area with other marks in it: above or below is best
};

/// Puts labels beside their marks so that no label meets another, a mark or an obstacle, or leaves
/// `area`: in order of importance, each at the first free one of its places, shortened if need be;
/// the rest are left out. Each has a patch of canvas beneath, which interrupts the edges.
class LabelPlacer
{
public:
    LabelPlacer(QRectF area, QPointF centre, const TextMeasure& measure);

    void addObstacle(const QRectF& box);
    void place(Scene& scene, std::vector<GraphLabel> labels);

private:
    bool placeOne(Scene& scene, const GraphLabel& label);
    bool placeLines(Scene& scene, const GraphLabel& label, const QStringList& lines);
    QStringList wrapped(const GraphLabel& label, double width) const;
    std::vector<QRectF> candidates(const GraphLabel& label, QSizeF size) const;
    /// \param clearance above and below, to other names
    bool isFree(const QRectF& box, const QRectF& mark, double clearance) const;
    QRect squaresOf(const QRectF& box) const;

    QRectF m_area;
    QPointF m_centre;
    const TextMeasure& m_measure;
    std::vector<QRectF> m_taken;
    int m_obstacles = 0; ///< of the taken boxes; the others are names
    /// Numbers of taken boxes by the square of the area they reach into: only near ones are compared.
    std::vector<std::vector<int>> m_squares;
    int m_columns = 1;
    int m_rows = 1;
};

} // namespace steward
