// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/table_rows.h"

#include "app/session/job.h"
#include "app/views/view.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QTableView;

namespace steward {

class RowFilter;
class TableModel;

/// Every table of the dataset: sortable, filterable, copied as CSV. Choosing a row selects its
/// fact.
class DataView : public View
{
    Q_OBJECT

public:
    DataView(Session& session, const Theme& theme, QWidget* parent = nullptr);
    ~DataView() override;

    /// Shows a table; its rows are read in the background.
    void showTable(FactKind kind);

protected:
    void themeChanged() override {}
    void showEvent(QShowEvent* event) override;

private:
    void createWidgets();
    QWidget* createTablePane();
    void listTables();
    void showRows(FactKind kind, std::vector<TextRow> rows);
    void fitColumns();
    void showCounts();
    void selectFactOfRow();
    void showSelection(std::optional<FactRef> fact);
    void copyRows();
    QAction* addRowAction(const QString& text, const QKeySequence& key, void (DataView::*run)());
    void editRow();
    void addRow();
    void removeRows();
    std::vector<FactRef> selectedFacts() const;

    QListWidget* m_tables = nullptr;
    QLineEdit* m_filter = nullptr;
    QLabel* m_counts = nullptr;
    QTableView* m_rows = nullptr;
    QList<QAction*> m_editing; ///< actions that commits are not there for
    TableModel* m_model;
    RowFilter* m_proxy;
    Job m_job;
    DatasetPtr m_shownDataset;
    FactKind m_shownKind = FactKind::Event;
    bool m_isFollowing = false; ///< the selection is being shown, not made
};

} // namespace steward
