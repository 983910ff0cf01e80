// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/layout_quality.h"

#include "tests/benchmarks/measure.h"

#include <QRectF>

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

struct Segment
{
    Link link;
    QPointF from;
    QPointF to;
};

QRectF boxOf(std::span<const QPointF> places)
{
    double left = places[0].x();
    double right = left;
    double top = places[0].y();
    double bottom = top;
    for (const QPointF& place : places) {
        left = std::min(left, place.x());
        right = std::max(right, place.x());
        top = std::min(top, place.y());
        bottom = std::max(bottom, place.y());
    }
    return {QPointF(left, top), QPointF(right, bottom)};
}

/// Which segments pass through which cell of a square grid. A segment may be listed in a cell it
/// narrowly misses, never the other way round.
class SegmentGrid
{
public:
    SegmentGrid(std::span<const Segment> segments, const QRectF& box)
        : m_side(std::clamp(static_cast<int>(std::sqrt(double(segments.size()))), 1, 512))
        , m_origin(box.topLeft())
        , m_cell(std::max({box.width(), box.height(), 1e-9}) / m_side * (1.0 + 1e-9))
        , m_cells(static_cast<std::size_t>(m_side) * static_cast<std::size_t>(m_side))
    {
        for (std::size_t i = 0; i < segments.size(); ++i)
            insert(segments[i], static_cast<int>(i));
    }

    int column(double x) const { return clamped((x - m_origin.x()) / m_cell); }
    int row(double y) const { return clamped((y - m_origin.y()) / m_cell); }
    std::size_t indexOf(int atColumn, int atRow) const
    {
        return static_cast<std::size_t>(atRow) * static_cast<std::size_t>(m_side)
               + static_cast<std::size_t>(atColumn);
    }
    const std::vector<std::vector<int>>& cells() const { return m_cells; }

private:
    int clamped(double cell) const { return std::clamp(static_cast<int>(cell), 0, m_side - 1); }

    void insert(const Segment& segment, int number)
    {
        const QPointF& low = segment.from.y() <= segment.to.y() ? segment.from : segment.to;
        const QPointF& high = segment.from.y() <= segment.to.y() ? segment.to : segment.from;
        const double margin = m_cell * 1e-6;
        const int firstRow = row(low.y() - margin);
        const int lastRow = row(high.y() + margin);
        const double slope = high.y() > low.y() ? (high.x() - low.x()) / (high.y() - low.y()) : 0.0;
        for (int r = firstRow; r <= lastRow; ++r) {
            double begin = low.x();
            double end = high.x();
            if (firstRow != lastRow) {
                const double top = std::max(low.y(), m_origin.y() + r * m_cell - margin);
                const double bottom = std::min(high.y(), m_origin.y() + (r + 1) * m_cell + margin);
                begin = low.x() + (top - low.y()) * slope;
                end = low.x() + (bottom - low.y()) * slope;
            }
            if (begin > end)
                std::swap(begin, end);
            for (int c = column(begin - margin); c <= column(end + margin); ++c)
                m_cells[indexOf(c, r)].push_back(number);
        }
    }

    int m_side;
    QPointF m_origin;
    double m_cell;
    std::vector<std::vector<int>> m_cells;
};

double turn(const QPointF& a, const QPointF& b, const QPointF& c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

/// Whether the two cross within the cell; where they cross belongs to one cell alone.
bool crossesIn(std::size_t cell, const SegmentGrid& grid, const Segment& a, const Segment& b)
{
    if (a.link.from == b.link.from || a.link.from == b.link.to || a.link.to == b.link.from
        || a.link.to == b.link.to)
        return false;
    const double first = turn(a.from, a.to, b.from);
    const double second = turn(a.from, a.to, b.to);
    if (!((first < 0.0 && second > 0.0) || (first > 0.0 && second < 0.0)))
        return false;
    const double third = turn(b.from, b.to, a.from);
    const double fourth = turn(b.from, b.to, a.to);
    if (!((third < 0.0 && fourth > 0.0) || (third > 0.0 && fourth < 0.0)))
        return false;
    const QPointF meeting = b.from + (b.to - b.from) * (first / (first - second));
    return grid.indexOf(grid.column(meeting.x()), grid.row(meeting.y())) == cell;
}

/// Links from `source` to every node, -1 where there is no path.
std::vector<int> hopsFrom(const Adjacency& graph, int source)
{
    std::vector<int> hops(static_cast<std::size_t>(graph.nodeCount()), -1);
    std::vector<int> queue{source};
    hops[static_cast<std::size_t>(source)] = 0;
    for (std::size_t next = 0; next < queue.size(); ++next) {
        for (const int other : graph.neighbours(queue[next])) {
            int& there = hops[static_cast<std::size_t>(other)];
            if (there < 0) {
                there = hops[static_cast<std::size_t>(queue[next])] + 1;
                queue.push_back(other);
            }
        }
    }
    return hops;
}

} // namespace

std::vector<Link> linksOf(const Adjacency& graph)
{
    std::vector<Link> links;
    for (int node = 0; node < graph.nodeCount(); ++node) {
        for (const int other : graph.neighbours(node)) {
            if (node < other)
                links.push_back({node, other});
        }
    }
    return links;
}

std::int64_t crossingCount(const Adjacency& graph, std::span<const QPointF> places)
{
    if (graph.linkCount() == 0)
        return 0;
    std::vector<Segment> segments;
    for (const Link& link : linksOf(graph))
        segments.push_back({link, places[static_cast<std::size_t>(link.from)],
                            places[static_cast<std::size_t>(link.to)]});
    const SegmentGrid grid(segments, boxOf(places));
    std::int64_t crossings = 0;
    for (std::size_t cell = 0; cell < grid.cells().size(); ++cell) {
        const std::vector<int>& here = grid.cells()[cell];
        for (std::size_t i = 0; i < here.size(); ++i) {
            const Segment& segment = segments[static_cast<std::size_t>(here[i])];
            for (std::size_t j = i + 1; j < here.size(); ++j)
                crossings += crossesIn(cell, grid, segment,
                                       segments[static_cast<std::size_t>(here[j])]);
        }
    }
    return crossings;
}

double normalisedStress(const Adjacency& graph, std::span<const QPointF> places, int sources)
{
    double count = 0.0;
    double linear = 0.0;
    double square = 0.0;
    const int step = std::max(1, graph.nodeCount() / std::max(1, sources));
    for (int source = 0; source < graph.nodeCount(); source += step) {
        const std::vector<int> hops = hopsFrom(graph, source);
        for (std::size_t i = 0; i < hops.size(); ++i) {
            if (hops[i] <= 0)
                continue;
            const QPointF line = places[i] - places[static_cast<std::size_t>(source)];
            const double share = std::sqrt(QPointF::dotProduct(line, line)) / hops[i];
            count += 1.0;
            linear += share;
            square += share * share;
        }
    }
    // The mean of (1 − s · share)² is least at s = Σ share / Σ share².
    return square > 0.0 ? 1.0 - linear * linear / (square * count) : 0.0;
}

double medianShift(std::span<const QPointF> before, std::span<const QPointF> after)
{
    std::vector<double> shifts;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const QPointF line = after[i] - before[i];
        shifts.push_back(std::sqrt(QPointF::dotProduct(line, line)));
    }
    const QRectF box = boxOf(before);
    return median(shifts) / std::hypot(box.width(), box.height());
}

} // namespace steward
