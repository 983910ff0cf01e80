// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/render/font_measure.h"
#include "app/views/members/graph_source.h"
#include "app/views/scene_canvas.h"
#include "app/views/view.h"
#include "core/graph/layout_graph.h"

#include <memory>

namespace steward {

class GraphCanvas;
class MembersBar;
class MembersPanel;
class TierStrip;

/// The membership graph on the as-of day, or on two days compared. A node stands in the same place on
/// every day; the links of the selected one stand out.
class MembersView : public View
{
    Q_OBJECT

public:
    MembersView(Session& session, const Theme& theme, QWidget* parent = nullptr);
    ~MembersView() override;

    GraphCanvas& canvas() { return *m_canvas; }
    MembersPanel& panel() { return *m_panel; }
    Session& membersSession() { return session(); }
    /// What is shown; its scene is in the canvas.
    const GraphDrawing& drawing() const { return m_drawing; }
    /// Null before the view was first shown.
    const GraphLayoutPtr& layout() const { return m_source.layout(); }
    const GraphCamera& camera() const { return m_camera; }
    bool isBusy() const { return m_source.isPlacing(); }

    void setCamera(const GraphCamera& camera);
    /// All of the arrangement, as large as it goes.
    void fit() { setCamera({}); }
    void askForWay();
    /// Gives the selected node, or all, back the place the arrangement has for them.
    void unpinSelection();
    void unpinAll() { m_source.unpinAll(); }

protected:
    void themeChanged() override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Motion { Fade, Still };

    void layOutWidgets();
    void connectSession();
    void connectCanvas();
    void connectPanel();
    HitDescription describe(const HitTarget& hit) const;
    QString linksText(FactRef node) const;
    void moveNode(FactRef node, QPointF pixel, bool isDropped);
    void walk(int key);
    void turn(int direction);
    void focusNode(int node);
    /// Node of the roving focus; -1 where there is none.
    int focusedNode() const;
    std::vector<int> neighboursOf(int node) const;
    QPointF middleOf(int node) const;
    GraphWay findWay() const;
    /// Lays out anew now, or when the view is next shown.
    void refresh(Motion motion);
    void fillTable();
    /// What holds, and what changed: made anew only where the day, the compared day or the layout is
    /// another, not while panning.
    void takeState();

    MembersBar* m_bar;
    GraphCanvas* m_canvas;
    TierStrip* m_strip;
    MembersPanel* m_panel;
    std::unique_ptr<FontMeasure> m_measure;
    GraphSource m_source;
    GraphCamera m_camera;
    GraphArrangement m_arrangement = GraphArrangement::Rings; ///< the camera looks at
    GraphDrawing m_drawing;
    GraphState m_state;        ///< of the snapshot and layout below
    SnapshotPtr m_stateOf;
    GraphLayoutPtr m_stateIn;
    SnapshotPtr m_comparedWith;
    std::optional<GraphComparison> m_comparison; ///< of the same, with that day
    int m_walkedFrom = -1; ///< node the roving focus last left along a link
    bool m_isOutOfDate = true;
};

} // namespace steward
