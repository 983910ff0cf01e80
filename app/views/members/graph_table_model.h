// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/layout_graph.h"

#include <QAbstractTableModel>

namespace steward {

/// Every node and every link of the membership graph that is drawn, a row each: the picture's twin
/// in text.
class GraphTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Other, What, When, Certain, Changed, Trust, Sources, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(SnapshotPtr snapshot, GraphLayoutPtr layout, std::vector<DrawnNode> nodes,
              std::vector<DrawnLink> links);
    int nodeCount() const { return static_cast<int>(m_nodes.size()); }
    int linkCount() const { return static_cast<int>(m_links.size()); }
    /// What a row stands for: a node, or the row that its link was read from. Invalid for no row.
    FactRef factAt(int row) const;
    /// The row of a node, or the first of a fact's links; -1 where it is not drawn.
    int rowOf(FactRef fact) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString nodeText(const DrawnNode& node, int column) const;
    QString linkText(const DrawnLink& link, int column) const;
    /// The edges of a link that hold on the day; the first of all where it only held before.
    std::vector<const GraphEdge*> edgesOf(const DrawnLink& link) const;
    const GraphLink& linkOf(const DrawnLink& drawn) const;

    SnapshotPtr m_snapshot;
    GraphLayoutPtr m_layout;
    std::vector<DrawnNode> m_nodes;
    std::vector<DrawnLink> m_links;
};

} // namespace steward
