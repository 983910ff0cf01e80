// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/edit/cell_field.h"
#include "core/edit/edit_dataset.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;

namespace steward {

/// A form for one row. It stays open until what it holds has been accepted, so that nothing typed is
/// lost to a mistake.
class FactDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param row of the table, or RowEdit::newRow
    /// \param cells what the form begins with, in the columns of the table
    FactDialog(DatasetPtr dataset, FactKind kind, std::int32_t row, const TextRow& cells, QWidget* parent);

    /// What the form holds now. A row without a key gets one made from its name.
    RowEdit edit() const;
    /// The one whose row it is.
    const DatasetPtr& dataset() const { return m_dataset; }
    void setBusy(bool isBusy);
    /// Why the row was not accepted; the first field that is wrong gets the keyboard.
    void showProblems(const std::vector<Error>& problems);
    void showError(const QString& text);

    void accept() override;
    void reject() override;

signals:
    /// The row is to be changed so; accept the dialog with done() when it has been.
    void wanted(const steward::RowEdit& edit);

private:
    QWidget* createForm(const TextRow& cells);
    QString problemText(const Error& problem) const;
    QString madeKey() const;
    bool hasChanged() const;

    DatasetPtr m_dataset;
    const TableSpec& m_table;
    std::int32_t m_row;
    std::vector<CellField> m_fields;
    TextRow m_first; ///< what edit() gave when the form was new
    QLabel* m_problems;
    QWidget* m_form;
    QPushButton* m_apply;
};

} // namespace steward
