// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/graphml.h"

#include "core/interchange/graph_columns.h"
#include "core/interchange/valid_text.h"

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(QLatin1StringView word) { return {word.data(), word.size()}; }

/// Keys are unique in a document: "label" of nodes is "node.label".
QByteArray keyLine(QLatin1StringView owner, QLatin1StringView name)
{
    return "  <key id=\"" + bytes(owner) + '.' + bytes(name) + "\" for=\"" + bytes(owner)
           + "\" attr.name=\"" + bytes(name) + "\" attr.type=\"string\"/>\n";
}

/// Nothing where there is nothing to say.
QByteArray dataLine(QLatin1StringView owner, QLatin1StringView name, const QString& value)
{
    if (value.isEmpty())
        return {};
    return "      <data key=\"" + bytes(owner) + '.' + bytes(name) + "\">" + xmlText(value)
           + "</data>\n";
}

QByteArray keys(const GraphExport& graph)
{
    QByteArray lines;
    for (const auto& [name, value] : graphFacts(graph))
        lines += keyLine("graph"_L1, name);
    for (const NodeColumn& column : nodeColumns())
        lines += keyLine("node"_L1, column.name);
    for (const EdgeColumn& column : edgeColumns())
        lines += keyLine("edge"_L1, column.name);
    return lines;
}

} // namespace

QByteArray toGraphml(const GraphExport& graph)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"\n"
                     "    xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n"
                     "    xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
                     "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";
    xml += keys(graph);
    xml += "  <graph id=\"stewardship\" edgedefault=\"directed\">\n";
    for (const auto& [name, value] : graphFacts(graph))
        xml += dataLine("graph"_L1, name, value);
    for (const ExportNode& node : graph.nodes) {
        xml += "    <node id=\"" + xmlText(node.id) + "\">\n";
        for (const NodeColumn& column : nodeColumns())
            xml += dataLine("node"_L1, column.name, column.value(node));
        xml += "    </node>\n";
    }
    for (const ExportEdge& edge : graph.edges) {
        xml += "    <edge id=\"" + xmlText(edge.id) + "\" source=\""
               + xmlText(graph.sourceOf(edge).id) + "\" target=\""
               + xmlText(graph.targetOf(edge).id) + "\">\n";
        for (const EdgeColumn& column : edgeColumns())
            xml += dataLine("edge"_L1, column.name, column.value(edge));
        xml += "    </edge>\n";
    }
    return xml + "  </graph>\n</graphml>\n";
}

} // namespace steward
