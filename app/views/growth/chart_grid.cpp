// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/growth/chart_grid.h"

#include <QResizeEvent>

#include <algorithm>

namespace steward {

namespace {

constexpr int gap = 12;
constexpr int narrowestCell = 440;
constexpr int lowestCell = 310;

} // namespace

ChartGrid::ChartGrid(QWidget* parent) : QWidget(parent) {}

void ChartGrid::addCell(QWidget* cell)
{
    cell->setParent(this);
    m_cells.push_back(cell);
    cell->hide();
}

void ChartGrid::setCount(int count)
{
    m_count = count;
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i]->setVisible(static_cast<int>(i) < count);
    arrange();
}

void ChartGrid::setVisibleHeight(int height)
{
    m_visibleHeight = height;
    arrange();
}

void ChartGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

void ChartGrid::arrange()
{
    if (m_count == 0)
        return;
    const int columns = m_count > 2 && width() >= 2 * narrowestCell + gap ? 2 : 1;
    const int rows = (m_count + columns - 1) / columns;
    const int cellWidth = (width() - gap * (columns - 1)) / columns;
    const int shared = std::max(lowestCell, (m_visibleHeight - gap * (rows - 1)) / rows);
    int top = 0;
    for (int row = 0; row < rows; ++row) {
        const int begin = row * columns;
        const int end = std::min(begin + columns, m_count);
        int height = shared;
        for (int i = begin; i < end; ++i)
            height = std::max(height,
                              m_cells[static_cast<std::size_t>(i)]->minimumSizeHint().height());
        for (int i = begin; i < end; ++i)
            m_cells[static_cast<std::size_t>(i)]->setGeometry((i - begin) * (cellWidth + gap), top,
                                                              cellWidth, height);
        top += height + gap;
    }
    setMinimumHeight(top - gap);
}

} // namespace steward
