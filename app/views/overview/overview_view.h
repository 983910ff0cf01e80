// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/render/font_measure.h"
#include "app/session/job.h"
#include "app/views/overview/overview_words.h"
#include "app/views/scene_canvas.h"
#include "app/views/view.h"

#include <memory>
#include <optional>
#include <vector>

class QScrollArea;

namespace steward {

/// The page that says at a glance who stewards, what happened and how large everything is. Choosing
/// a card, an era or a change selects its fact.
class OverviewView : public View
{
    Q_OBJECT

public:
    OverviewView(Session& session, const Theme& theme, QWidget* parent = nullptr);
    ~OverviewView() override;

    const Scene& scene() const { return m_canvas->scene(); }

protected:
    void themeChanged() override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Marks the words, or the layout alone, as out of date; does the work if the view is visible.
    void refreshContent();
    void refreshLayout();
    void layOutSoon();
    void catchUp();
    Scene layOut();
    void startTrends();
    void computeTrends();
    void connectSession();
    HitDescription describe(const HitTarget& hit) const;

    QScrollArea* m_scroll;
    SceneCanvas* m_canvas;
    Job m_job;
    std::unique_ptr<FontMeasure> m_measure;
    OverviewTrendsPtr m_trends; ///< null until they have been computed
    DatasetPtr m_trendsOf;      ///< what m_trends, or the job at work, is about
    Filter m_trendsFilter;
    OverviewContent m_content;
    QSize m_laidOutFor;
    bool m_isLayoutDue = false; ///< asked for by layOutSoon()
    /// Of the scene's hits, in their order; none until the first is asked for.
    mutable std::optional<std::vector<HitDescription>> m_descriptions;
    bool m_isContentStale = true;
    bool m_isLayoutStale = true;
};

} // namespace steward
