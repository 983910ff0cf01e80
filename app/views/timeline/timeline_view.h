// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/render/font_measure.h"
#include "app/views/view.h"
#include "core/timeline/layout_timeline.h"

#include <memory>

namespace steward {

class TimelineCanvas;

/// Events and periods over time, in lanes. Panning and zooming set the session's window.
class TimelineView : public View
{
    Q_OBJECT

public:
    TimelineView(Session& session, const Theme& theme, QWidget* parent = nullptr);
    ~TimelineView() override;

protected:
    void themeChanged() override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectSession();
    void connectCanvas();
    void pan(double pixels);
    void zoom(double x, double factor);
    /// Lays out anew now, or when the view is next shown.
    void refresh();
    void placeIfNeeded(const TimelineOptions& options);
    TimelineOptions options() const;

    TimelineCanvas* m_canvas;
    TimelineWords m_words;
    std::unique_ptr<FontMeasure> m_measure;
    TimelinePlacement m_placement;
    DatasetPtr m_placedDataset; ///< what m_placement was made from
    Filter m_placedFilter;
    double m_panRemainder = 0.0; ///< pixels panned that are not yet a whole day
    bool m_isOutOfDate = true;
};

} // namespace steward
