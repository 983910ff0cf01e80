// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fact_ref.h"
#include "core/metrics/chart_series.h"
#include "core/scene/scene.h"

#include "app/charts/chart_words.h"
#include "app/render/theme.h"

#include <QGraphicsView>

#include <memory>
#include <optional>

namespace steward {

class ChartStage;

/// A chart on screen. The mouse reads months (tool tip), and events and eras can be clicked; with
/// the keyboard the arrow keys walk these and Space or Enter selects. The accessible description is
/// the whole chart in a paragraph. Qt Charts objects are made with the widget: make it when it is
/// first to be seen.
class ChartWidget : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ChartWidget(const Theme& theme, QWidget* parent = nullptr);
    ~ChartWidget() override;

    void setChart(ChartSpec spec, ChartWords words);
    void setTheme(const Theme& theme);
    void setWindow(DaySpan window);
    void setAsOf(std::optional<Day> day);

    const ChartSpec& spec() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void factSelected(steward::FactRef fact);
    /// A day in the plot was double-clicked.
    void dayChosen(steward::Day day);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    bool viewportEvent(QEvent* event) override;

private:
    void describe();
    void focusHit(int index);
    const HitTarget* focusedHit() const;
    QString tipAt(QPointF position) const;
    std::optional<Day> dayAt(QPointF position) const;

    std::unique_ptr<ChartStage> m_stage;
    int m_focusedHit = -1; ///< index into the layout's hits; -1: the chart as a whole
};

} // namespace steward
