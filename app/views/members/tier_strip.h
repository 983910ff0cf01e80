// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/render/font_measure.h"
#include "app/render/theme.h"
#include "app/session/session.h"
#include "app/views/day_slider.h"
#include "core/graph/layout_tier_strip.h"

#include <memory>

namespace steward {

/// Members by tier over the visible time, under the graph. A click or a drag chooses the day.
class TierStrip : public DaySlider
{
    Q_OBJECT

public:
    TierStrip(Session& session, const Theme& theme, QWidget* parent = nullptr);
    ~TierStrip() override;

    void setTheme(const Theme& theme);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    DaySpan days() const override { return m_session.state().window; }
    Day day() const override { return m_session.state().filter.asOf; }
    void chooseDay(Day day) override { m_session.setAsOf(day); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void follow();
    /// Counted anew only where the dataset or the filter's confidence changed.
    void countMembers();
    TierStripOptions options() const;

    Session& m_session;
    Theme m_theme;
    std::unique_ptr<FontMeasure> m_measure;
    TierSeries m_series;
    DatasetPtr m_counted;
    Filter m_countedFilter;
};

} // namespace steward
