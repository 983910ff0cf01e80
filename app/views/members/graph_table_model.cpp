// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/members/graph_table_model.h"

#include "app/text/date_text.h"
#include "app/text/fact_text.h"
#include "app/text/vocabulary_text.h"
#include "app/views/members/link_words.h"

#include <QLocale>

#include <algorithm>
#include <set>

namespace steward {

void GraphTableModel::show(SnapshotPtr snapshot, GraphLayoutPtr layout, std::vector<DrawnNode> nodes,
                           std::vector<DrawnLink> links)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_layout = std::move(layout);
    m_nodes = std::move(nodes);
    m_links = std::move(links);
    endResetModel();
}

const GraphLink& GraphTableModel::linkOf(const DrawnLink& drawn) const
{
    return m_layout->graph.links[static_cast<std::size_t>(drawn.link)];
}

std::vector<const GraphEdge*> GraphTableModel::edgesOf(const DrawnLink& drawn) const
{
    const Graph& graph = m_layout->graph;
    const GraphLink& link = linkOf(drawn);
    std::vector<const GraphEdge*> edges;
    const auto edgeAt = [&](int i) {
        return &graph.edges[static_cast<std::size_t>(graph.linkEdges[static_cast<std::size_t>(i)])];
    };
    for (int i = link.first; i < link.first + link.count; ++i) {
        const GraphEdge* edge = edgeAt(i);
        if (edge->interval.resolved.at(m_snapshot->asOf()) != Certainty::No)
            edges.push_back(edge);
    }
    if (edges.empty())
        edges.push_back(edgeAt(link.first));
    return edges;
}

FactRef GraphTableModel::factAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    if (row < nodeCount())
        return m_nodes[static_cast<std::size_t>(row)].fact;
    return edgesOf(m_links[static_cast<std::size_t>(row - nodeCount())]).front()->row;
}

int GraphTableModel::rowOf(FactRef fact) const
{
    const auto node = std::ranges::find(m_nodes, fact, &DrawnNode::fact);
    if (node != m_nodes.end())
        return static_cast<int>(node - m_nodes.begin());
    const auto link = std::ranges::find_if(m_links, [&](const DrawnLink& drawn) {
        return std::ranges::any_of(edgesOf(drawn),
                                   [&](const GraphEdge* edge) { return edge->row == fact; });
    });
    return link == m_links.end() ? -1 : nodeCount() + static_cast<int>(link - m_links.begin());
}

int GraphTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : nodeCount() + linkCount();
}

int GraphTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString GraphTableModel::nodeText(const DrawnNode& node, int column) const
{
    const Dataset& dataset = *m_snapshot->dataset;
    switch (column) {
    case Name: return nodeName(dataset, node.fact);
    case What: return factKindName(dataset, node.fact);
    case When: return factDateText(dataset, node.fact);
    case Certain: return certaintyText(node.certainty);
    case Changed: return changeText(node.change);
    case Sources: return sourceCountText(dataset, node.fact);
    default: return {};
    }
}

QString GraphTableModel::linkText(const DrawnLink& drawn, int column) const
{
    const Dataset& dataset = *m_snapshot->dataset;
    const GraphLink& link = linkOf(drawn);
    const auto name = [&](int node) {
        return nodeName(dataset, m_layout->graph.nodes[static_cast<std::size_t>(node)]);
    };
    const std::vector<const GraphEdge*> edges = edgesOf(drawn);
    QStringList parts;
    std::optional<Confidence> lowest;
    std::set<SourceId> sources;
    for (const GraphEdge* edge : edges) {
        const Provenance* provenance = provenanceOf(dataset, edge->row);
        if (provenance && provenance->confidence)
            lowest = lowest ? std::max(*lowest, *provenance->confidence) : provenance->confidence;
        if (provenance)
            sources.insert(provenance->sources.begin(), provenance->sources.end());
        if (column == What)
            parts.append(edgeText(dataset, *edge));
        else if (column == When)
            parts.append(intervalText(edge->interval));
    }
    parts.removeDuplicates();
    switch (column) {
    case Name: return name(link.from);
    case Other: return name(link.to);
    case What:
    case When: return QLocale().createSeparatedList(parts);
    case Certain: return certaintyText(drawn.certainty);
    case Changed: return changeText(drawn.change);
    case Trust: return lowest ? wordText(*lowest) : QString();
    case Sources: return QLocale().toString(static_cast<int>(sources.size()));
    default: return {};
    }
}

QVariant GraphTableModel::data(const QModelIndex& index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!index.isValid() || !isText)
        return {};
    constexpr qsizetype longest = 200;
    const int row = index.row();
    const QString shown =
        (row < nodeCount()
             ? nodeText(m_nodes[static_cast<std::size_t>(row)], index.column())
             : linkText(m_links[static_cast<std::size_t>(row - nodeCount())], index.column()))
            .left(longest);
    return role == Qt::DisplayRole ? shown
                                   : QStringLiteral("<qt>%1</qt>").arg(shown.toHtmlEscaped());
}

QVariant GraphTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Node");
    //: the other end of a link between two nodes
    case Other: return tr("Linked to");
    case What: return tr("As");
    case When: return tr("When");
    case Certain: return tr("Certainty");
    case Changed: return tr("Change");
    case Trust: return tr("Confidence");
    case Sources: return tr("Sources");
    default: return {};
    }
}

} // namespace steward
