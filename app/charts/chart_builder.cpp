// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_builder.h"

#include "app/charts/chart_crop.h"
#include "app/charts/chart_decimate.h"
#include "app/charts/chart_style.h"

#include <QAreaSeries>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPen>

#include <algorithm>

namespace steward {

namespace {

constexpr double lineWidth = 2.0;

constexpr qsizetype densePoints = 1000;

/// `dense`: of more turns than can be told apart. Thin strokes show such a line better, and are
/// drawn twice as fast.
QPen linePen(Role role, bool dashed, bool dense, const Theme& theme)
{
    QPen pen(theme.color(role), dense ? lineWidth / 2.0 : lineWidth,
             dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (dashed)
        pen.setDashPattern({3.0, 2.0});
    return pen;
}

/// As shares of the plot, with no more than four points to what one stroke of the pen covers. Axes
/// that never change save Qt Charts from working out every series again for each of them.
QList<QPointF> toList(std::vector<QPointF> points, const ChartScale& scale)
{
    const int columns = static_cast<int>(scale.plot.width() / lineWidth);
    const double days = std::max(scale.window.days(), 1);
    const double bottom = axisPosition(scale.kind, scale.minimum);
    const double height = axisPosition(scale.kind, scale.maximum) - bottom;
    QList<QPointF> shares;
    for (const QPointF point : decimated(std::move(points), scale.window, columns))
        shares.append(
            {(point.x() - scale.window.begin.number) / days, (point.y() - bottom) / height});
    return shares;
}

std::vector<QPointF> onTheFloor(std::vector<QPointF> points)
{
    for (QPointF& point : points)
        point.setY(0.0);
    return points;
}

void fill(QAreaSeries& area, const std::vector<QPointF>& upper, const std::vector<QPointF>& lower,
          const ChartScale& scale)
{
    area.upperSeries()->replace(toList(upper, scale));
    area.lowerSeries()->replace(toList(lower, scale));
}

std::vector<ChartRun> runsOf(const ChartPanel& panel, const ChartSeries& series,
                             const ChartScale& scale)
{
    if (series.isHidden || isDotted(panel, series))
        return {};
    std::vector<ChartRun> runs = panel.kind == ChartKind::Steps
                                     ? stepRuns(series, scale.window)
                                     : lineRuns(series, scale.window, scale.kind);
    return aboveFloor(std::move(runs), axisPosition(scale.kind, scale.minimum));
}

} // namespace

PanelChart::PanelChart()
    : m_chart(std::make_unique<QChart>())
    , m_days(new QValueAxis)
    , m_values(new QValueAxis)
{
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setAcceptHoverEvents(false);
    m_chart->setAcceptedMouseButtons(Qt::NoButton);
    m_chart->addAxis(m_days, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
    for (QValueAxis* axis : {m_days, m_values}) {
        axis->setRange(0.0, 1.0);
        axis->setVisible(false);
    }
}

PanelChart::~PanelChart() = default;

void PanelChart::show(const ChartPanel& panel, const ChartScale& scale, const Theme& theme)
{
    if (panel.kind != m_kind) {
        clear();
        m_kind = panel.kind;
    }
    place(scale);
    switch (panel.kind) {
    case ChartKind::Line:
    case ChartKind::Steps:
        showLimits(panel, scale, theme);
        showLines(panel, scale, theme);
        break;
    case ChartKind::Bars: showBars(panel, scale, theme); break;
    case ChartKind::StackedArea: showAreas(panel, scale, theme); break;
    case ChartKind::HeatMap: break; // drawn by the layout
    }
}

void PanelChart::place(const ChartScale& scale)
{
    m_chart->setGeometry(QRectF(0.0, 0.0, scale.plot.right() + 1.0, scale.plot.bottom() + 1.0));
    m_chart->setPlotArea(scale.plot);
}

void PanelChart::showLimits(const ChartPanel& panel, const ChartScale& scale, const Theme& theme)
{
    struct Limits
    {
        BandRun run;
        Role role;
    };
    std::vector<Limits> all;
    for (const ChartSeries& series : panel.series) {
        if (series.isHidden || !series.hasBand)
            continue;
        for (BandRun& run : bandRuns(series, panel.kind, scale))
            all.push_back({std::move(run), series.role});
    }
    // Later series lie on top: lines must be added after the areas.
    if (all.size() != m_areas.size())
        clear();
    reserveAreas(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        QColor tint = theme.color(all[i].role);
        tint.setAlphaF(static_cast<float>(theme.softShare));
        m_areas[i]->setBrush(tint);
        m_areas[i]->setPen(Qt::NoPen);
        fill(*m_areas[i], all[i].run.upper, all[i].run.lower, scale);
    }
}

void PanelChart::showLines(const ChartPanel& panel, const ChartScale& scale, const Theme& theme)
{
    std::size_t used = 0;
    for (const ChartSeries& series : panel.series) {
        const bool isDashed = styleOf(panel, series) == SeriesStyle::Dashed;
        for (ChartRun& run : runsOf(panel, series, scale)) {
            reserveLines(std::max(m_lines.size(), used + 1));
            const QList<QPointF> points = toList(std::move(run.points), scale);
            const QPen pen = linePen(series.role, isDashed || run.partial,
                                     points.size() > densePoints, theme);
            if (m_lines[used]->pen() != pen)
                m_lines[used]->setPen(pen);
            m_lines[used]->setPointsVisible(points.size() == 1);
            m_lines[used]->replace(points);
            ++used;
        }
    }
    reserveLines(used);
}

void PanelChart::showBars(const ChartPanel& panel, const ChartScale& scale, const Theme& theme)
{
    reserveAreas(panel.series.size());
    for (std::size_t i = 0; i < panel.series.size(); ++i) {
        const ChartSeries& series = panel.series[i];
        const std::vector<QPointF> outline = barOutline(series, scale.window);
        m_areas[i]->setVisible(!series.isHidden);
        m_areas[i]->setBrush(theme.color(series.role));
        m_areas[i]->setPen(QPen(theme.color(Role::Canvas), 1.5));
        fill(*m_areas[i], outline, onTheFloor(outline), scale);
    }
}

void PanelChart::showAreas(const ChartPanel& panel, const ChartScale& scale, const Theme& theme)
{
    const auto edges = stackedEdges(panel.series, scale.window);
    reserveAreas(edges.size());
    for (std::size_t i = 0; i < edges.size(); ++i) {
        // A hatched area is drawn over this by the layout; brushes with patterns do not survive
        // every export.
        const bool hatched = panel.series[i].hatch != Hatch::None;
        m_areas[i]->setVisible(!panel.series[i].isHidden);
        m_areas[i]->setBrush(theme.color(hatched ? Role::Canvas : panel.series[i].role));
        m_areas[i]->setPen(QPen(theme.color(Role::Canvas), 1.0));
        fill(*m_areas[i], edges[i], i > 0 ? edges[i - 1] : onTheFloor(edges[i]), scale);
    }
}

void PanelChart::attach(QAbstractSeries* series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_days);
    series->attachAxis(m_values);
}

void PanelChart::reserveLines(std::size_t count)
{
    while (m_lines.size() > count) {
        m_chart->removeSeries(m_lines.back());
        delete m_lines.back();
        m_lines.pop_back();
    }
    while (m_lines.size() < count) {
        m_lines.push_back(new QLineSeries);
        attach(m_lines.back());
    }
}

void PanelChart::reserveAreas(std::size_t count)
{
    while (m_areas.size() > count) {
        m_chart->removeSeries(m_areas.back());
        delete m_areas.back();
        m_areas.pop_back();
    }
    while (m_areas.size() < count) {
        auto* area = new QAreaSeries;
        auto* upper = new QLineSeries(area);
        auto* lower = new QLineSeries(area);
        area->setUpperSeries(upper);
        area->setLowerSeries(lower);
        m_areas.push_back(area);
        attach(area);
    }
}

void PanelChart::clear()
{
    reserveLines(0);
    reserveAreas(0);
}

} // namespace steward
