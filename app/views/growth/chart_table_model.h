// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/chart_series.h"

#include "app/charts/chart_words.h"

#include <QAbstractTableModel>

#include <vector>

namespace steward {

/// A chart in numbers: its twin in text. A row is a period and a panel's series are its columns; of
/// a heat map a row is a row. Bounds and coverage stand behind the number; hidden series are there
/// too.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void showChart(ChartSpec spec, ChartWords words);
    /// The days of a row; of a heat map, months of age.
    DaySpan spanOf(int row) const;
    /// The last row that begins by the day; -1 before the first.
    int rowBy(Day day) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Column
    {
        std::size_t panel = 0;
        std::size_t series = 0;
    };

    const ChartSeries& seriesOf(const Column& column) const;
    const ChartPoint* pointAt(const Column& column, DaySpan span) const;

    ChartSpec m_spec;
    ChartWords m_words;
    std::vector<Column> m_columns;
    std::vector<DaySpan> m_spans; ///< of rows, by time
};

} // namespace steward
