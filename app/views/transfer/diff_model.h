// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/text/diff_text.h"
#include "app/views/transfer/grouped_model.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <utility>

namespace steward {

/// Everything that changed between two days, a row a change and a number, under the headings of
/// their kinds. Words are made when a row is seen.
class DiffModel : public GroupedModel
{
    Q_OBJECT

public:
    using GroupedModel::GroupedModel;

    /// Null: nothing.
    void show(std::shared_ptr<const DayDiff> diff);
    /// None: all sections.
    void setSection(std::optional<DiffSection> section);
    /// Rows of it, shown or not.
    int countOf(DiffSection section) const;

    bool isHeading(int row) const override;
    FactRef factAt(int row) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

protected:
    QString textAt(int row, int column) const override;
    QString tipAt(int row, int column) const override;

private:
    struct Row
    {
        DiffSection section = DiffSection::Members;
        int item = -1; ///< of changes or, in Numbers, of numbers; -1: the heading
    };

    void listRows();
    /// Of changes, or of numbers; in their order.
    std::vector<int> itemsOf(DiffSection section) const;
    const Change* changeAt(int row) const;
    QStringList cellsOf(const Row& row) const;

    std::shared_ptr<const DayDiff> m_diff;
    std::optional<DiffSection> m_section;
    std::vector<Row> m_rows;
    mutable std::pair<int, QStringList> m_cells{-1, {}}; ///< of the row asked for last
};

} // namespace steward
