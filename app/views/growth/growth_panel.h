// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/session.h"
#include "app/views/growth/growth_charts.h"
#include "app/views/view_panel.h"

#include <memory>

class QTextBrowser;

namespace steward {

class ChartTableModel;
class CopyableTable;
class ReconciliationPage;

/// Beside the charts: the chart that is looked at as a table, what its numbers mean, and how other
/// tools would count.
class GrowthPanel : public ViewPanel
{
    Q_OBJECT

public:
    enum class Page { Table, Definitions, Reconciliation };

    explicit GrowthPanel(Session& session, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    void toggle(Page page) { togglePage(static_cast<int>(page)); }
    /// The chart that is looked at, and what it was made of.
    void showChart(std::shared_ptr<const GrowthData> numbers, const GrowthChart& chart);

private:
    void chooseRow(const QModelIndex& index);

    Session& m_session;
    ChartTableModel* m_rows;
    CopyableTable* m_table;
    QTextBrowser* m_definitions;
    ReconciliationPage* m_reconciliation;
    ChartAxis m_axis = ChartAxis::Calendar;
};

} // namespace steward
