// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

namespace steward {

/// Lays widgets out in rows: two beside each other where there is room for both, else one. Takes
/// its height from its width, so that a scroll area shows all of it.
class ChartGrid : public QWidget
{
    Q_OBJECT

public:
    explicit ChartGrid(QWidget* parent = nullptr);

    /// The grid becomes the parent.
    void addCell(QWidget* cell);
    /// Shows the first so many cells, as high as their contents need at least; two or fewer stand
    /// below each other.
    void setCount(int count);
    /// Height of what shows the grid: rows grow to fill it.
    void setVisibleHeight(int height);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    std::vector<QWidget*> m_cells;
    int m_count = 0;
    int m_visibleHeight = 0;
};

} // namespace steward
