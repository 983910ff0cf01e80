// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/render/font_measure.h"
#include "app/views/timeline/timeline_canvas.h"
#include "app/views/timeline/timeline_source.h"
#include "app/views/view.h"
#include "core/timeline/layout_timeline.h"

#include <QTimer>

#include <memory>

class QScrollBar;

namespace steward {

class TimelineBar;
class TimelinePanel;

/// Events, memberships, roles and more over time, in lanes. Panning and zooming set the session's
/// window; how lanes are arranged and what is looked for is the session's TimelineState.
class TimelineView : public View
{
    Q_OBJECT

public:
    TimelineView(Session& session, const Theme& theme, QWidget* parent = nullptr);
    ~TimelineView() override;

    TimelineCanvas& canvas() { return *m_canvas; }
    TimelineBar& bar() { return *m_bar; }
    TimelinePanel& panel() { return *m_panel; }
    Session& timelineSession() { return session(); }
    /// Null before the view was first shown.
    const TimelineModelPtr& model() const { return m_source.model(); }
    /// The full model is being built; meanwhile a coarse one is shown.
    bool isBusy() const { return m_source.isBuilding(); }
    /// The items in sight: those that touch the window, in the order of lanes and begins; at most `most`.
    std::vector<std::pair<int, std::int32_t>> itemsInSight(std::size_t most) const;

    /// Selects the item after (or before) the selected one: in its lane, or in the lane below or above.
    void stepInLane(int direction);
    void stepAcrossLanes(int direction);
    /// Shows the selected fact, or the marked span, as large as it goes.
    void zoomToSelection();
    /// Moves the window so that the day stands in its middle.
    void goTo(Day day);

signals:
    /// The picture was made anew: another window, model or size.
    void shown();

protected:
    void themeChanged() override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectSession();
    void connectCanvas();
    void connectPanel();
    void layOutWidgets();
    HitDescription describe(const HitTarget& hit) const;
    HitDescription describeHeader(const HitTarget& hit) const;
    HitDescription describeNote(const HitTarget& hit) const;
    void triggerLane(const HitTarget& hit);
    void trigger(const HitTarget& hit);
    void activate(FactRef fact);
    void pan(double pixels);
    void scroll(double pixels);
    void zoom(double x, double factor);
    void zoomTo(double left, double right);
    void mark(double left, double right);
    void selectItem(std::int32_t item);
    void takeModel();
    /// Lays out anew now, or when the view is next shown.
    void refresh();
    void placeIfNeeded();
    void listSight();
    /// Finds the breaches of the seat cap that is declared, if one is.
    void watchCap();
    void showScrollRange(double laneHeight, double visible);
    TimelineOptions options() const;
    TimeScale scale() const;

    TimelineBar* m_bar;
    TimelineCanvas* m_canvas;
    QScrollBar* m_scrollBar;
    TimelinePanel* m_panel;
    QTimer m_listing; ///< the table of what is in sight follows when the picture has come to rest
    TimelineWords m_words;
    std::unique_ptr<FontMeasure> m_measure;
    TimelineSource m_source;
    ItemLabels m_labels;                        ///< of the model
    std::unique_ptr<TimelinePlacer> m_placer;   ///< of the model; null: to be made
    LaneStack m_stack;
    double m_stackedFor = -1.0;                 ///< height the stack was made for
    ToggledLanes m_stackedToggled;
    double m_headerWidth = 150.0;
    double m_panRemainder = 0.0; ///< pixels panned that are not yet a whole day
    std::vector<TimelineWarning> m_warnings;
    bool m_isOutOfDate = true;
};

} // namespace steward
