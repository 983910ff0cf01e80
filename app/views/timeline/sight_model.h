// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timeline_model.h"

#include <QAbstractTableModel>

namespace steward {

/// What is in sight on the timeline, a row for each item and lane: the twin of the picture in text.
class SightModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Date, Lane, Kind, Confidence, Sources, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `items` are lanes of the model's tree with items of its index.
    void show(TimelineModelPtr model, std::vector<std::pair<int, std::int32_t>> items);
    /// An invalid one for no row.
    FactRef factAt(int row) const;
    /// The first row of a fact; -1 where it is not in sight.
    int rowOf(FactRef fact) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, int column) const;

    TimelineModelPtr m_model;
    std::vector<std::pair<int, std::int32_t>> m_items;
};

} // namespace steward
