// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/network/pivot_scaling.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr int powerSteps = 3;
constexpr double strewn = 0.5; ///< of the mean length of a link

/// Two vectors over the pivots, or over the nodes.
struct Axes
{
    std::vector<double> x;
    std::vector<double> y;

    explicit Axes(std::size_t count) : x(count, 0.0), y(count, 0.0) {}
};

/// Squared distances, their rows and columns centred; made when asked for, since it is as large as
/// all the distances.
class CentredSquares
{
public:
    explicit CentredSquares(const PivotDistances& distances, std::size_t nodes)
        : m_distances(distances)
        , m_rows(nodes, 0.0)
        , m_columns(distances.pivots.size(), 0.0)
    {
        for (std::size_t node = 0; node < nodes; ++node) {
            const std::span<const float> hops = distances.row(node);
            for (std::size_t k = 0; k < hops.size(); ++k) {
                const double square = static_cast<double>(hops[k] * hops[k]);
                m_rows[node] += square / static_cast<double>(hops.size());
                m_columns[k] += square / static_cast<double>(nodes);
            }
        }
        for (const double column : m_columns)
            m_mean += column / static_cast<double>(m_columns.size());
    }

    std::size_t nodes() const { return m_rows.size(); }
    std::size_t pivots() const { return m_columns.size(); }
    void fill(std::size_t node, std::vector<double>& row) const
    {
        const std::span<const float> hops = m_distances.row(node);
        for (std::size_t k = 0; k < hops.size(); ++k)
            row[k] = (m_rows[node] + m_columns[k] - m_mean - static_cast<double>(hops[k] * hops[k]))
                     / 2.0;
    }

private:
    const PivotDistances& m_distances;
    std::vector<double> m_rows;
    std::vector<double> m_columns;
    double m_mean = 0.0;
};

/// Makes both as long as one and square to each other, turning both as little as possible (Löwdin).
/// Two that point the same way stay as they are.
void straighten(Axes& axes)
{
    double xx = 0.0;
    double xy = 0.0;
    double yy = 0.0;
    for (std::size_t k = 0; k < axes.x.size(); ++k) {
        xx += axes.x[k] * axes.x[k];
        xy += axes.x[k] * axes.y[k];
        yy += axes.y[k] * axes.y[k];
    }
    const double area = std::sqrt(std::max(xx * yy - xy * xy, 0.0));
    if (area <= 1e-9 * (xx + yy)) {
        const double length = std::sqrt(std::max({xx, yy, 1e-300}));
        for (std::size_t k = 0; k < axes.x.size(); ++k) {
            axes.x[k] /= length;
            axes.y[k] /= length;
        }
        return;
    }
    // The inverse square root of [xx xy; xy yy] in closed form.
    const double trace = std::sqrt(xx + yy + 2.0 * area) * area;
    for (std::size_t k = 0; k < axes.x.size(); ++k) {
        const double x = axes.x[k];
        const double y = axes.y[k];
        axes.x[k] = ((yy + area) * x - xy * y) / trace;
        axes.y[k] = ((xx + area) * y - xy * x) / trace;
    }
}

double product(const std::vector<double>& a, const std::vector<double>& b)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

void addTo(std::vector<double>& sum, const std::vector<double>& row, double factor)
{
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] += row[i] * factor;
}

Axes mainAxes(const CentredSquares& squares, const Vectors& lots, const std::stop_token& stop)
{
    Axes axes(squares.pivots());
    std::vector<double> row(squares.pivots());
    for (std::size_t node = 0; node < squares.nodes(); ++node) {
        squares.fill(node, row);
        addTo(axes.x, row, static_cast<double>(lots.x[node]));
        addTo(axes.y, row, static_cast<double>(lots.y[node]));
    }
    straighten(axes);
    for (int step = 0; step < powerSteps && !stop.stop_requested(); ++step) {
        Axes next(squares.pivots());
        for (std::size_t node = 0; node < squares.nodes(); ++node) {
            squares.fill(node, row);
            addTo(next.x, row, product(row, axes.x));
            addTo(next.y, row, product(row, axes.y));
        }
        straighten(next);
        axes = next;
    }
    return axes;
}

/// In the balance of springs and pushes the squares of all lengths add up to the products of the
/// masses of all pairs, whatever the graph.
float balancedScale(const ForceGraph& graph, const Vectors& places)
{
    double masses = 0.0;
    double squares = 0.0;
    double lengths = 0.0;
    for (std::size_t node = 0; node < graph.size(); ++node) {
        const auto mass = static_cast<double>(graph.masses[node]);
        masses += mass;
        squares += mass * mass;
        for (const std::int32_t neighbour : graph.neighbours(node)) {
            const auto other = static_cast<std::size_t>(neighbour);
            const auto across = static_cast<double>(places.x[other] - places.x[node]);
            const auto down = static_cast<double>(places.y[other] - places.y[node]);
            lengths += (across * across + down * down) / 2.0;
        }
    }
    return static_cast<float>(std::sqrt((masses * masses - squares) / 2.0 / lengths));
}

} // namespace

Vectors scaleByPivots(const ForceGraph& graph, const PivotDistances& distances,
                      std::stop_token stop)
{
    Vectors places(graph.size());
    const CentredSquares squares(distances, graph.size());
    const Axes axes = mainAxes(squares, graph.lots, stop);
    if (stop.stop_requested())
        return places;
    std::vector<double> row(squares.pivots());
    for (std::size_t node = 0; node < graph.size(); ++node) {
        squares.fill(node, row);
        places.x[node] = static_cast<float>(product(row, axes.x));
        places.y[node] = static_cast<float>(product(row, axes.y));
    }
    const double length = meanLinkLength(graph, places);
    const auto reach = static_cast<float>(length > 0.0 ? length * strewn : 1.0);
    for (std::size_t node = 0; node < graph.size(); ++node) {
        places.x[node] += reach * graph.lots.x[node];
        places.y[node] += reach * graph.lots.y[node];
    }
    const float scale = balancedScale(graph, places);
    for (std::size_t node = 0; node < graph.size(); ++node) {
        places.x[node] *= scale;
        places.y[node] *= scale;
    }
    return places;
}

} // namespace steward
