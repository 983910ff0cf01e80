// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/gexf.h"

#include "core/interchange/graph_columns.h"
#include "core/interchange/lifetimes.h"
#include "core/interchange/valid_text.h"

#include <map>
#include <tuple>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QByteArray attribute(const char* name, const QString& value)
{
    return value.isEmpty() ? QByteArray() : ' ' + QByteArray(name) + "=\"" + xmlText(value) + '"';
}

/// What the format has an attribute for is no column.
bool isOwn(QLatin1StringView column) { return column == "label"_L1; }

QString titleOf(QLatin1StringView column)
{
    return column == "start"_L1 || column == "end"_L1 ? "stated_"_L1 + column : QString(column);
}

template <class Column>
QByteArray declarations(const char* owner, std::span<const Column> columns)
{
    QByteArray xml = "    <attributes class=\"" + QByteArray(owner) + "\" mode=\"static\">\n";
    for (const Column& column : columns) {
        const QString title = titleOf(column.name);
        if (!isOwn(column.name))
            xml += "      <attribute" + attribute("id", title) + attribute("title", title)
                   + " type=\"string\"/>\n";
    }
    return xml + "    </attributes>\n";
}

template <class Column, class Item>
QByteArray values(std::span<const Column> columns, const Item& item)
{
    QByteArray xml;
    for (const Column& column : columns) {
        const QString value = column.value(item);
        if (!isOwn(column.name) && !value.isEmpty())
            xml += "          <attvalue" + attribute("for", titleOf(column.name))
                   + attribute("value", value) + "/>\n";
    }
    return xml.isEmpty() ? xml : "        <attvalues>\n" + xml + "        </attvalues>\n";
}

QByteArray bounds(DaySpan span)
{
    return attribute("start", firstDayText(span)) + attribute("end", lastDayText(span));
}

/// Attributes of a node or edge that was there once.
QByteArray onlySpell(const GraphExport& graph, const std::vector<DaySpan>& spells)
{
    return graph.asOf || spells.size() != 1 ? QByteArray() : bounds(spells.front());
}

QByteArray moreSpells(const GraphExport& graph, const std::vector<DaySpan>& spells)
{
    if (graph.asOf || spells.size() < 2)
        return {};
    QByteArray xml = "        <spells>\n";
    for (const DaySpan& spell : spells)
        xml += "          <spell" + bounds(spell) + "/>\n";
    return xml + "        </spells>\n";
}

QByteArray head(const GraphExport& graph)
{
    QStringList facts;
    for (const auto& [name, value] : graphFacts(graph))
        if (!value.isEmpty() && name != "subject"_L1)
            facts.append(name == "title"_L1 ? value : name + ": "_L1 + value);
    QByteArray xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\"\n"
        "    xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n"
        "    xsi:schemaLocation=\"http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd\">\n";
    xml += "  <meta" + attribute("lastmodifieddate", isoText(graph.evidence)) + ">\n"
           + "    <creator>Stewardship Explorer</creator>\n" + "    <keywords>"
           + xmlText(graph.subject) + "</keywords>\n" + "    <description>"
           + xmlText(facts.join("; "_L1)) + "</description>\n  </meta>\n";
    xml += "  <graph idtype=\"string\" defaultedgetype=\"directed\" timeformat=\"date\"";
    if (graph.asOf)
        return xml + " mode=\"slice\" timerepresentation=\"timestamp\""
               + attribute("timestamp", isoText(*graph.asOf)) + ">\n";
    return xml + " mode=\"dynamic\" timerepresentation=\"interval\">\n";
}

QByteArray nodes(const GraphExport& graph)
{
    QByteArray xml = "    <nodes count=\"" + QByteArray::number(graph.nodes.size()) + "\">\n";
    for (const ExportNode& node : graph.nodes)
        xml += "      <node" + attribute("id", node.id) + attribute("label", node.label)
               + onlySpell(graph, node.spells) + ">\n" + values(nodeColumns(), node)
               + moreSpells(graph, node.spells) + "      </node>\n";
    return xml + "    </nodes>\n";
}

QByteArray edges(const GraphExport& graph)
{
    QByteArray xml = "    <edges count=\"" + QByteArray::number(graph.edges.size()) + "\">\n";
    std::map<std::tuple<int, int, EdgeKind>, int> parallel;
    for (const ExportEdge& edge : graph.edges) {
        const int number = ++parallel[{edge.source, edge.target, edge.kind}];
        QString kind = edgeKindWord(edge.kind);
        if (number > 1)
            kind += u' ' + QString::number(number);
        xml += "      <edge" + attribute("id", edge.id)
               + attribute("source", graph.sourceOf(edge).id)
               + attribute("target", graph.targetOf(edge).id) + attribute("kind", kind)
               + attribute("label", edge.label) + onlySpell(graph, edge.spells) + ">\n"
               + values(edgeColumns(), edge) + moreSpells(graph, edge.spells) + "      </edge>\n";
    }
    return xml + "    </edges>\n";
}

} // namespace

QByteArray toGexf(const GraphExport& graph)
{
    return head(graph) + declarations("node", nodeColumns()) + declarations("edge", edgeColumns())
           + nodes(graph) + edges(graph) + "  </graph>\n</gexf>\n";
}

} // namespace steward
