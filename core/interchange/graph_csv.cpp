// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/graph_csv.h"

#include "core/import/csv_reader.h"
#include "core/interchange/graph_columns.h"
#include "core/interchange/valid_text.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

template <class Column>
QByteArray header(std::vector<QString> names, std::span<const Column> columns)
{
    for (const Column& column : columns)
        names.push_back(column.name);
    return toCsv(names);
}

template <class Column, class Item>
QByteArray row(std::vector<QString> fields, std::span<const Column> columns, const Item& item)
{
    for (const Column& column : columns)
        fields.push_back(column.value(item));
    for (QString& field : fields)
        field = validText(field);
    return toCsv(fields);
}

} // namespace

std::vector<TextFile> toGraphCsv(const GraphExport& graph)
{
    QByteArray nodes = header({u"id"_s}, nodeColumns());
    for (const ExportNode& node : graph.nodes)
        nodes += row({node.id}, nodeColumns(), node);
    QByteArray edges = header({u"id"_s, u"source"_s, u"target"_s}, edgeColumns());
    for (const ExportEdge& edge : graph.edges)
        edges += row({edge.id, graph.sourceOf(edge).id, graph.targetOf(edge).id}, edgeColumns(),
                     edge);
    return {{u"nodes.csv"_s, nodes}, {u"edges.csv"_s, edges}};
}

} // namespace steward
