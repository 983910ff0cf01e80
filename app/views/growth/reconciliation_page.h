// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/reconciliation.h"

#include "app/session/job.h"
#include "app/session/session.h"
#include "app/views/growth/growth_data.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStandardItemModel;

namespace steward {

class CopyableTable;

/// How each tool would count a metric in the period of the as-of day, and what the difference
/// consists of, a step a row: the rows add up.
class ReconciliationPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReconciliationPage(Session& session, QWidget* parent = nullptr);

    /// The numbers to explain, and the metrics that are looked at.
    void showData(std::shared_ptr<const GrowthData> numbers,
                  const std::vector<MetricQuestion>& questions);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void fill(const std::vector<Reconciliation>& all);
    void addRow(const QString& what, const QString& difference, const QString& value,
                bool isTotal = false);

    Session& m_session;
    QComboBox* m_metric;
    QLabel* m_heading;
    CopyableTable* m_table;
    QStandardItemModel* m_rows;
    std::shared_ptr<const GrowthData> m_data;
    std::optional<MetricQuestion> m_question; ///< the one shown
    bool m_isOutOfDate = true;
    Job m_job;
};

} // namespace steward
