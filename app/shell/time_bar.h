// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/render/font_measure.h"
#include "app/session/session.h"
#include "app/views/day_slider.h"
#include "core/timeline/layout_time_bar.h"

#include <memory>

namespace steward {

/// The strip under every view: drag the as-of handle, the compare handle, or the visible window.
/// With the keyboard: arrows by day, with Shift by month, Page Up and Down by year, Home and End.
class TimeBar : public DaySlider
{
    Q_OBJECT

public:
    TimeBar(Session& session, const Theme& theme, QWidget* parent = nullptr);
    ~TimeBar() override;

    void setTheme(const Theme& theme);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    DaySpan days() const override { return m_session.history(); }
    Day day() const override { return m_session.state().filter.asOf; }
    void chooseDay(Day day) override { m_session.setAsOf(day); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    TimeBarOptions options() const;
    void dragTo(double x);
    void showCursorFor(TimeBarPart part);
    void countEvents();
    void announce();

    Session& m_session;
    Theme m_theme;
    std::unique_ptr<FontMeasure> m_measure;
    std::vector<int> m_density;
    DatasetPtr m_countedDataset; ///< what m_density was counted from
    Filter m_countedFilter;
    std::optional<TimeBarPart> m_dragged;
    int m_grabDays = 0; ///< from the window's begin to where it was taken hold of
};

} // namespace steward
