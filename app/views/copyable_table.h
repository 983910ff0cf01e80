// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

#include <span>

namespace steward {

/// A quiet table of whole rows, which are copied as tab-separated text. Plain text throughout: no
/// cell is wrapped or taken for markup.
class CopyableTable : public QTableView
{
    Q_OBJECT

public:
    explicit CopyableTable(QWidget* parent = nullptr);

    /// Widths of the columns in average letters, once the model is set.
    void setColumnLetters(std::span<const int> letters);

protected:
    /// Rows are dragged out as the text that copying gives, and as CSV.
    void startDrag(Qt::DropActions actions) override;

private:
    /// Cells of the selected rows, in their order.
    QList<QStringList> selectedCells() const;
    void copyRows();
};

} // namespace steward
