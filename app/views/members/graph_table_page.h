// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/members/graph_table_model.h"

#include <QWidget>

class QSortFilterProxyModel;

namespace steward {

class CopyableTable;

/// The table of what the graph shows, sortable and filterable. Choosing a row selects its fact.
class GraphTablePage : public QWidget
{
    Q_OBJECT

public:
    explicit GraphTablePage(QWidget* parent = nullptr);

    GraphTableModel& model() { return *m_model; }
    void setSelection(std::optional<FactRef> fact);

signals:
    void factChosen(steward::FactRef fact);

private:
    GraphTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
    CopyableTable* m_table;
    bool m_isSettingSelection = false;
};

} // namespace steward
