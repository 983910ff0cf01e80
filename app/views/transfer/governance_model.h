// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/overview/governance_comparison.h"

#include "app/text/governance_text.h"
#include "app/views/transfer/grouped_model.h"

#include <optional>

namespace steward {

/// Governance on two days side by side: a heading a section, a row a row.
class GovernanceModel : public GroupedModel
{
    Q_OBJECT

public:
    using GroupedModel::GroupedModel;

    /// None: nothing.
    void show(DatasetPtr dataset, std::optional<GovernanceComparison> comparison);

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
    struct Line
    {
        std::size_t table = 0;
        const GovernanceRow* row = nullptr; ///< in m_comparison; none: the heading of the table
        GovernanceLine text;
    };

    DatasetPtr m_dataset;
    std::optional<GovernanceComparison> m_comparison;
    std::vector<Line> m_lines;
};

} // namespace steward
