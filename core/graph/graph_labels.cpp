// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/graph_labels.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr double gap = 4.0;
constexpr double padding = 1.0;
constexpr double multilineClearance = 4.0; ///< else two names of several lines read as one
// Shares of a name's width that are tried in turn; less than the last says nothing any more.
constexpr double shares[] = {1.0, 0.72, 0.5};
constexpr double shortestWidth = 42.0;
constexpr double square = 40.0; ///< pixels
constexpr int mostSquares = 200;

} // namespace

LabelPlacer::LabelPlacer(QRectF area, QPointF centre, const TextMeasure& measure)
    : m_area(area)
    , m_centre(centre)
    , m_measure(measure)
    , m_columns(std::clamp(static_cast<int>(area.width() / square), 1, mostSquares))
    , m_rows(std::clamp(static_cast<int>(area.height() / square), 1, mostSquares))
{
    m_squares.resize(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows));
}

QRect LabelPlacer::squaresOf(const QRectF& box) const
{
    const auto cell = [](double distance, double whole, int count) {
        return std::clamp(static_cast<int>(std::clamp(distance / whole, -1.0, 2.0) * count), 0,
                          count - 1);
    };
    return {QPoint(cell(box.left() - m_area.left(), m_area.width(), m_columns),
                   cell(box.top() - m_area.top(), m_area.height(), m_rows)),
            QPoint(cell(box.right() - m_area.left(), m_area.width(), m_columns),
                   cell(box.bottom() - m_area.top(), m_area.height(), m_rows))};
}

void LabelPlacer::addObstacle(const QRectF& box)
{
    const QRect squares = squaresOf(box);
    for (int row = squares.top(); row <= squares.bottom(); ++row)
        for (int column = squares.left(); column <= squares.right(); ++column)
            m_squares[static_cast<std::size_t>(row * m_columns + column)].push_back(
                static_cast<int>(m_taken.size()));
    m_taken.push_back(box);
}

void LabelPlacer::place(Scene& scene, std::vector<GraphLabel> labels)
{
    m_obstacles = static_cast<int>(m_taken.size());
    std::ranges::stable_sort(labels, std::ranges::greater{}, &GraphLabel::importance);
    for (const GraphLabel& label : labels)
        placeOne(scene, label);
}

bool LabelPlacer::placeOne(Scene& scene, const GraphLabel& label)
{
    const double whole = m_measure.width(label.text, label.style);
    if (label.maximumLines > 1) {
        return placeLines(scene, label, wrapped(label, std::min(whole + 1.0, label.widest)))
               || placeLines(scene, label, wrapped(label, 0.75 * label.widest));
    }
    double last = 0.0;
    for (const double share : shares) {
        const double width = std::min(label.widest, std::ceil(whole * share) + 1.0);
        const bool isShort = width < whole && (width < shortestWidth || !label.mayShorten);
        if (width == last || isShort)
            continue;
        last = width;
        if (placeLines(scene, label, wrapped(label, width)))
            return true;
    }
    return false;
}

QStringList LabelPlacer::wrapped(const GraphLabel& label, double width) const
{
    if (label.maximumLines <= 1)
        return QStringList(m_measure.elided(label.text, label.style, width));
    QStringList lines = m_measure.lines(label.text, label.style, width);
    if (lines.size() > label.maximumLines) {
        const QString rest = lines.mid(label.maximumLines - 1).join(u' ');
        lines = lines.mid(0, label.maximumLines - 1);
        lines.append(m_measure.elided(rest, label.style, width));
    }
    return lines;
}

bool LabelPlacer::placeLines(Scene& scene, const GraphLabel& label, const QStringList& lines)
{
    if (lines.isEmpty() || lines.front().isEmpty())
        return false;
    double width = 0.0;
    for (const QString& line : lines)
        width = std::max(width, m_measure.width(line, label.style));
    const double height = m_measure.lineHeight(label.style);
    const QSizeF size(width + 2.0 * padding, height * static_cast<double>(lines.size()));
    for (const QRectF& box : candidates(label, size)) {
        if (!isFree(box, label.mark, lines.size() > 1 ? multilineClearance : 0.0))
            continue;
        addObstacle(box);
        const bool isLeft = box.right() <= label.mark.left();
        const bool isRight = box.left() >= label.mark.right();
        const HAlign align = isLeft ? HAlign::Right : isRight ? HAlign::Left : HAlign::Center;
        scene.add(RectItem{box, Fill{Role::Canvas}, std::nullopt, 2.0});
        QRectF row(box.left() + padding, box.top(), width, height);
        for (const QString& line : lines) {
            scene.add(TextItem{row, line, label.style, label.role, align});
            row.translate(0.0, height);
        }
        return true;
    }
    return false;
}

std::vector<QRectF> LabelPlacer::candidates(const GraphLabel& label, QSizeF size) const
{
    const QRectF& mark = label.mark;
    const QPointF middle = mark.center();
    const double w = size.width();
    const double h = size.height();
    const QRectF right(mark.right() + gap, middle.y() - h / 2.0, w, h);
    const QRectF left(mark.left() - gap - w, middle.y() - h / 2.0, w, h);
    const QRectF below(middle.x() - w / 2.0, mark.bottom() + 1.0, w, h);
    const QRectF above(middle.x() - w / 2.0, mark.top() - 1.0 - h, w, h);
    const bool isRight = middle.x() >= m_centre.x();
    const bool isLow = middle.y() >= m_centre.y();
    const QRectF& first = isRight ? right : left;
    if (label.isBesideArea)
        return {isLow ? below : above, isLow ? above : below, first, isRight ? left : right};
    if (label.side == LabelSide::OutwardsOnly)
        return {first};
    const QRectF& second = isLow ? below : above;
    const double lift = h * 0.6;
    return {first,
            first.translated(0.0, isLow ? lift : -lift),
            second,
            isLow ? above : below,
            first.translated(0.0, isLow ? -lift : lift),
            isRight ? left : right};
}

bool LabelPlacer::isFree(const QRectF& box, const QRectF& mark, double clearance) const
{
    if (!m_area.contains(box))
        return false;
    if (mark.intersects(box))
        return false;
    const QRectF room = box.adjusted(0.0, -clearance, 0.0, clearance);
    const QRect squares = squaresOf(room);
    for (int row = squares.top(); row <= squares.bottom(); ++row) {
        for (int column = squares.left(); column <= squares.right(); ++column) {
            const auto& near = m_squares[static_cast<std::size_t>(row * m_columns + column)];
            const bool isMet = std::ranges::any_of(near, [&](int number) {
                const QRectF& taken = m_taken[static_cast<std::size_t>(number)];
                return taken != mark && taken.intersects(number < m_obstacles ? box : room);
            });
            if (isMet)
                return false;
        }
    }
    return true;
}

} // namespace steward
