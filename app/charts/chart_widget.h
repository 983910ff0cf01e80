// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fact_ref.h"
#include "core/metrics/chart_series.h"
#include "core/scene/scene.h"

#include "app/charts/chart_cursor.h"
#include "app/charts/chart_words.h"
#include "app/render/theme.h"

#include <QGraphicsView>

#include <memory>
#include <optional>
#include <vector>

namespace steward {

class ChartStage;

/// Something in a chart that can be told of by itself.
struct ChartPart
{
    QString text;
    QRect place;                    ///< in the widget
    std::optional<bool> isShown{};  ///< of a series: whether it is switched on
    bool isPressable = false;
    bool isCurrent = false; ///< where keyboard or mouse have come to
};

/// A chart on screen. It changes nothing of what it shows by itself: the owner answers its signals
/// with setChart(), setWindow() and setAsOf().
///
/// Mouse: a crosshair reads values; a click selects events and eras and switches series in the
/// legend; dragging pans; the wheel zooms with Ctrl, or while the chart has the focus.
/// Keys: the arrows, Page Up and Down, Home and End walk points and series; E and Shift+E, or Ctrl
/// with the arrows, walk events and eras; Space or Enter chooses; L switches the series; + and -
/// zoom, Shift with the arrows pans. Every step is told to screen readers; the accessible
/// description is the whole chart in a paragraph. Qt Charts objects are made with the widget: make
/// it when it is first to be seen.
class ChartWidget : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ChartWidget(const Theme& theme, QWidget* parent = nullptr);
    ~ChartWidget() override;

    /// The crosshair stays on its series and time if the new chart has them.
    void setChart(ChartSpec spec, ChartWords words);
    void setTheme(const Theme& theme);
    void setWindow(DaySpan window);
    void setAsOf(std::optional<Day> day);

    const ChartSpec& spec() const;
    const ChartWords& words() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// All of it: a page that scrolls then brings all of it into view, and not its corner alone.
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

    /// What keyboard or mouse have come to, a point or a fact, in words; empty if nothing.
    QString currentText() const;
    /// Where that is, in the widget.
    QRect currentRect() const;
    /// The series, events and eras, and last what is current, if anything is.
    int partCount() const;
    /// none: there are not as many.
    std::optional<ChartPart> part(std::size_t index) const;
    /// As if it was clicked: switches a series, selects an event or an era.
    void pressPart(std::size_t index);

signals:
    void factSelected(steward::FactRef fact);
    /// A day in the plot was double-clicked, or the last one of a point chosen.
    void dayChosen(steward::Day day);
    /// A legend entry was clicked, or its key pressed: to be shown if it was hidden, and hidden
    /// else.
    void seriesToggled(const QString& key);
    /// Zoomed or panned, on a calendar axis; not clamped to anything.
    void windowChosen(steward::DaySpan window);
    void copyPictureRequested();
    void copyCsvRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Drag
    {
        QPointF pressed;
        DaySpan window; ///< when the button went down
        double width = 1.0;
        bool moves = false; ///< far enough to be no click
    };

    void describe();
    void pointAt(QPointF position);
    void drag(QPointF position);
    bool handleWalk(const QKeyEvent& event);
    bool handleCommand(const QKeyEvent& event);
    bool walkFacts(int distance);
    bool choose();
    bool toggleCurrent();
    void setCursorPoint(std::optional<ChartCursor> cursor);
    bool zoom(Day anchor, double factor);
    bool pan(double share);
    std::vector<const HitTarget*> facts() const;
    const HitTarget* focusedHit() const;
    QString factText(const HitTarget& hit) const;
    QRect seriesRect(std::size_t panel, std::size_t series) const;
    std::optional<Day> dayAt(QPointF position) const;
    std::optional<std::size_t> seriesAt(std::size_t panel, QPointF position) const;

    std::unique_ptr<ChartStage> m_stage;
    std::optional<Drag> m_drag;
    int m_focusedFact = -1; ///< index into facts(); -1: none
};

} // namespace steward
