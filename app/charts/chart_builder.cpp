// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_builder.h"

#include "app/charts/chart_crop.h"

#include <QAreaSeries>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPen>

namespace steward {

namespace {

QPen linePen(const ChartSeries& series, bool partial, const Theme& theme)
{
    QPen pen(theme.color(series.role), 2.0, partial ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap,
             Qt::RoundJoin);
    if (partial)
        pen.setDashPattern({3.0, 2.0});
    return pen;
}

QList<QPointF> toList(const std::vector<QPointF>& points) { return {points.begin(), points.end()}; }

std::vector<QPointF> onTheFloor(std::vector<QPointF> points)
{
    for (QPointF& point : points)
        point.setY(0.0);
    return points;
}

void fill(QAreaSeries& area, const std::vector<QPointF>& upper, const std::vector<QPointF>& lower)
{
    area.upperSeries()->replace(toList(upper));
    area.lowerSeries()->replace(toList(lower));
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
    m_days->setVisible(false);
    m_values->setVisible(false);
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
    case ChartKind::Line: showLines(panel, scale, theme); break;
    case ChartKind::Bars: showBars(panel, scale, theme); break;
    case ChartKind::StackedArea: showAreas(panel, scale, theme); break;
    }
}

void PanelChart::place(const ChartScale& scale)
{
    m_chart->setGeometry(QRectF(0.0, 0.0, scale.plot.right() + 1.0, scale.plot.bottom() + 1.0));
    m_chart->setPlotArea(scale.plot);
    m_days->setRange(scale.window.begin.number, scale.window.end.number);
    m_values->setRange(0.0, scale.maximum);
}

void PanelChart::showLines(const ChartPanel& panel, const ChartScale& scale, const Theme& theme)
{
    std::size_t used = 0;
    for (const ChartSeries& series : panel.series) {
        for (const ChartRun& run : lineRuns(series, scale.window)) {
            reserveLines(std::max(m_lines.size(), used + 1));
            m_lines[used]->setPen(linePen(series, run.partial, theme));
            m_lines[used]->setPointsVisible(run.points.size() == 1);
            m_lines[used]->replace(toList(run.points));
            ++used;
        }
    }
    reserveLines(used);
}

void PanelChart::showBars(const ChartPanel& panel, const ChartScale& scale, const Theme& theme)
{
    reserveAreas(panel.series.size());
    for (std::size_t i = 0; i < panel.series.size(); ++i) {
        const std::vector<QPointF> outline = barOutline(panel.series[i], scale.window);
        m_areas[i]->setBrush(theme.color(panel.series[i].role));
        m_areas[i]->setPen(QPen(theme.color(Role::Canvas), 1.5));
        fill(*m_areas[i], outline, onTheFloor(outline));
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
        m_areas[i]->setBrush(theme.color(hatched ? Role::Canvas : panel.series[i].role));
        m_areas[i]->setPen(QPen(theme.color(Role::Canvas), 1.0));
        fill(*m_areas[i], edges[i], i > 0 ? edges[i - 1] : onTheFloor(edges[i]));
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
