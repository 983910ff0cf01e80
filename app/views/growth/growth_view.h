// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Contributors, commits, organizations' shares and release figures over time, for chosen
// repositories.

#pragma once

#include "app/views/growth/growth_charts.h"
#include "app/views/view.h"

#include <memory>
#include <vector>

class QLabel;
class QScrollArea;

namespace steward {

class ChartGrid;
class ChartWidget;
class ScopeChooser;

/// Nothing is computed and no chart exists before the view is first shown. A new as-of day moves a
/// line and the values beside the legend; series are made anew only for other repositories, another
/// dataset, or another theme.
class GrowthView : public View
{
    Q_OBJECT

public:
    GrowthView(Session& session, const Theme& theme, QWidget* parent = nullptr);
    ~GrowthView() override;

protected:
    void themeChanged() override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createContents();
    ChartWidget* createChart();
    void followSession();
    void catchUp();
    void takeDataset();
    void takeScope(const RepositoryScope& scope);
    void showCharts();
    void takeSnapshot();
    void takeWindow();

    ScopeChooser* m_scope = nullptr; ///< null until first shown, as are all widgets
    QLabel* m_note = nullptr;
    QScrollArea* m_scroll = nullptr;
    ChartGrid* m_grid = nullptr;
    std::vector<ChartWidget*> m_charts; ///< in the order of growthCharts()
    DatasetPtr m_dataset;               ///< the one m_data is of
    GrowthData m_data;
    Filter m_shownFilter;
};

} // namespace steward
