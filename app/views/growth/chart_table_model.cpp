// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/growth/chart_table_model.h"

#include "app/charts/chart_format.h"

#include <algorithm>

namespace steward {

void ChartTableModel::showChart(ChartSpec spec, ChartWords words)
{
    beginResetModel();
    m_spec = std::move(spec);
    m_words = std::move(words);
    m_columns.clear();
    m_spans.clear();
    for (std::size_t panel = 0; panel < m_spec.panels.size(); ++panel) {
        for (std::size_t series = 0; series < m_spec.panels[panel].series.size(); ++series) {
            m_columns.push_back({panel, series});
            for (const ChartPoint& point : m_spec.panels[panel].series[series].points)
                m_spans.push_back(point.span);
        }
    }
    std::ranges::sort(m_spans);
    m_spans.erase(std::unique(m_spans.begin(), m_spans.end()), m_spans.end());
    endResetModel();
}

DaySpan ChartTableModel::spanOf(int row) const { return m_spans[static_cast<std::size_t>(row)]; }

int ChartTableModel::rowBy(Day day) const
{
    const auto after = std::ranges::upper_bound(m_spans, day, {}, &DaySpan::begin);
    return static_cast<int>(after - m_spans.begin()) - 1;
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spans.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

const ChartSeries& ChartTableModel::seriesOf(const Column& column) const
{
    return m_spec.panels[column.panel].series[column.series];
}

const ChartPoint* ChartTableModel::pointAt(const Column& column, DaySpan span) const
{
    const std::vector<ChartPoint>& points = seriesOf(column).points;
    const auto found = std::ranges::lower_bound(points, span, {}, &ChartPoint::span);
    return found == points.end() || found->span != span ? nullptr : &*found;
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const DaySpan span = spanOf(index.row());
    if (index.column() == 0) {
        if (role != Qt::DisplayRole)
            return {};
        ChartPoint point;
        for (const Column& column : m_columns) {
            if (const ChartPoint* found = pointAt(column, span)) {
                point = *found;
                break;
            }
        }
        return pointText(point, m_spec.axis);
    }
    const Column& column = m_columns[static_cast<std::size_t>(index.column()) - 1];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    const ChartPoint* point = pointAt(column, span);
    if (role != Qt::DisplayRole || point == nullptr)
        return {};
    return valueWithBounds(m_spec.panels[column.panel].unit, point->value, point->low, point->high);
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section > 0)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter); // as the numbers below it
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return m_spec.axis == ChartAxis::Calendar ? tr("Period") : tr("After");
    const Column& column = m_columns[static_cast<std::size_t>(section) - 1];
    const PanelWords& words = m_words.panels[column.panel];
    const QString& name = words.series[column.series];
    const bool isMultiple = m_spec.columns > 1;
    return isMultiple ? words.axis : name;
}

} // namespace steward
