// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Contributors, newcomers, retention, concentration, organizations' shares, releases and seats over
// time, for chosen repositories.

#pragma once

#include "app/session/job.h"
#include "app/views/growth/growth_charts.h"
#include "app/views/view.h"

#include <memory>
#include <vector>

class QLabel;
class QScrollArea;

namespace steward {

class ChartGrid;
class ChartWidget;
class GrowthBar;
class GrowthPanel;

/// Nothing is computed and no chart exists before the view is first shown. A new as-of day moves a
/// line and the values beside the legend; metrics are computed anew, off the GUI thread, only for
/// other repositories or definitions, another dataset or filter.
class GrowthView : public View
{
    Q_OBJECT

public:
    GrowthView(Session& session, const Theme& theme, QWidget* parent = nullptr);
    ~GrowthView() override;

    Session& growthSession() const { return session(); }
    GrowthPanel& panel() const { return *m_panel; }
    /// Whether the charts do not show yet what was chosen.
    bool isComputing() const { return m_job.isRunning(); }
    /// Copies the chart that is looked at, as a picture or as CSV.
    void copyPicture() const;
    void copyCsv() const;
    /// Shows the as-of day as the one lines are 100 on, or no such day.
    void toggleIndex();

protected:
    void themeChanged() override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Computed
    {
        std::shared_ptr<const GrowthData> data;
        std::vector<GrowthChart> charts;
    };

    void layOutContents();
    ChartWidget* createChart(int index);
    void followSession();
    void catchUp();
    bool isCurrent() const;
    void compute();
    void take(Computed computed);
    void showCharts();
    void takeHidden();
    void takeDay();
    void takeWindow();
    void toggleSeries(const QString& key);
    void lookAt(int index);

    GrowthBar* m_bar;
    QLabel* m_note;
    QScrollArea* m_scroll;
    ChartGrid* m_grid;
    GrowthPanel* m_panel;
    std::vector<ChartWidget*> m_charts; ///< as many as a page can have; none until first shown
    std::size_t m_looked = 0;           ///< the chart the panel is about
    Computed m_shown;
    // What m_shown, or the work under way, was computed from.
    DatasetPtr m_dataset;
    GrowthState m_state;
    Filter m_filter;
    Job m_job;
};

} // namespace steward
