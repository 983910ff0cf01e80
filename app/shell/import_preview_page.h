// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/import_steps.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace steward {

class CopyableTable;
class ProblemList;
class TableModel;

/// What was read, before anything is written: how many rows of what, the first of them, and what
/// was left out.
class ImportPreviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreviewPage(QWidget* parent);

    /// \param title of a dataset made of it, where the draft says none itself
    void setDraft(const DraftPtr& draft, const QString& title);
    /// What the user made of the title.
    QString title() const;

    /// More rows of a table than this are not shown.
    static constexpr std::size_t mostRows = 200;

private:
    QWidget* createTables();
    QWidget* createRows();
    void showTable();

    DraftPtr m_draft;
    QLabel* m_summary;
    QLineEdit* m_title;
    QTreeWidget* m_tables = nullptr; ///< table and number of its rows
    QLabel* m_rowsHeading = nullptr;
    CopyableTable* m_rows = nullptr;
    TableModel* m_model;
    ProblemList* m_problems;
};

} // namespace steward
