// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/dot.h"

#include "core/base/safe_url.h"
#include "core/interchange/graph_columns.h"
#include "core/interchange/valid_text.h"

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEntity = 10; // "&thetasym;"
/// Graphviz reads at most 16,384 bytes between two quotes, but any number of such pieces in a row.
constexpr qsizetype longestPiece = 4'000;
constexpr qsizetype longestLabel = 200; ///< Graphviz refuses to draw what is too wide

/// Graphviz would read "&lt;" as a character; a lone "&" it takes as it is.
bool beginsEntity(QStringView text)
{
    const QStringView near = text.left(longestEntity);
    const qsizetype end = near.indexOf(u';');
    return end > 1 && std::all_of(near.begin() + 1, near.begin() + end, [](QChar c) {
               return c == u'#' || c.isLetterOrNumber();
           });
}

QString escaped(QStringView text)
{
    switch (text.front().unicode()) {
    case u'"': return u"\\\""_s;
    case u'\\': return u"\\\\"_s;
    case u'\n': return u"\\n"_s;
    case u'\t':
    case u'\r': return u" "_s;
    case u'&': return beginsEntity(text) ? u"&amp;"_s : u"&"_s;
    default: return text.front();
    }
}

QByteArray quoted(const QString& text)
{
    const QString valid = validText(text);
    QByteArray result;
    QString piece;
    for (qsizetype i = 0; i < valid.size(); ++i) {
        piece += escaped(QStringView(valid).mid(i));
        if (piece.size() >= longestPiece && !valid[i].isHighSurrogate()) {
            result += '"' + piece.toUtf8() + "\" + ";
            piece.clear();
        }
    }
    return result + '"' + piece.toUtf8() + '"';
}

QByteArray attribute(QLatin1StringView name, const QString& value)
{
    return value.isEmpty() ? QByteArray()
                           : ", " + QByteArray(name.data(), name.size()) + '=' + quoted(value);
}

QByteArray shapeOf(FactKind kind)
{
    switch (kind) {
    case FactKind::Person: return "ellipse";
    case FactKind::Body: return "hexagon";
    case FactKind::Project: return "component";
    default: return "box";
    }
}

/// The words that are not empty.
QString listed(QStringList words)
{
    words.removeAll(QString());
    return words.join("; "_L1);
}

/// What is drawn; the tooltip has it all.
QString drawn(const QString& label)
{
    if (label.size() <= longestLabel)
        return label;
    const bool cutsPair = label[longestLabel - 1].isHighSurrogate();
    return label.left(longestLabel - (cutsPair ? 1 : 0)) + QChar(0x2026);
}

QByteArray nodeLine(const ExportNode& node)
{
    QByteArray line = quoted(node.id) + " [shape=" + shapeOf(node.kind);
    line += attribute("label"_L1, drawn(node.label));
    for (const NodeColumn& column : nodeColumns())
        if (column.name != "label"_L1 && column.name != "homepage"_L1)
            line += attribute(column.name, column.value(node));
    line += attribute("tooltip"_L1,
                      listed({node.label, nodeKindWord(node.kind), node.category, node.tier}));
    if (const auto address = safeWebAddress(node.homepage))
        line += attribute("URL"_L1, QString::fromLatin1(*address));
    return line + "];\n";
}

/// Edges have no label, for it would be drawn: what it would say is in the column and the tooltip.
QByteArray edgeLine(const GraphExport& graph, const ExportEdge& edge)
{
    QByteArray line = quoted(graph.sourceOf(edge).id) + " -> " + quoted(graph.targetOf(edge).id)
                      + " [id=" + quoted(edge.id);
    for (const EdgeColumn& column : edgeColumns())
        line += attribute(column.name == "label"_L1 ? "detail"_L1 : column.name,
                          column.value(edge));
    const QString years = edge.start.isEmpty() && edge.end.isEmpty() ? QString()
                                                                     : edge.start + u'/' + edge.end;
    return line + attribute("tooltip"_L1, listed({edgeKindWord(edge.kind), edge.label, years}))
           + "];\n";
}

QString clusterOf(const GraphExport& graph, const ExportNode& node)
{
    return graph.asOf ? node.tier : QString(nodeKindWord(node.kind));
}

/// Clusters in the order of their first nodes; nodes without one before them.
QByteArray nodeLines(const GraphExport& graph)
{
    QStringList clusters{QString()};
    for (const ExportNode& node : graph.nodes)
        if (const QString cluster = clusterOf(graph, node); !clusters.contains(cluster))
            clusters.append(cluster);
    QByteArray lines;
    for (const QString& cluster : clusters) {
        const QByteArray indent = cluster.isEmpty() ? "  " : "    ";
        if (!cluster.isEmpty())
            lines += "  subgraph " + quoted("cluster_"_L1 + cluster)
                     + " {\n    label=" + quoted(drawn(cluster)) + ";\n";
        for (const ExportNode& node : graph.nodes)
            if (clusterOf(graph, node) == cluster)
                lines += indent + nodeLine(node);
        lines += cluster.isEmpty() ? "" : "  }\n";
    }
    return lines;
}

} // namespace

QByteArray toDot(const GraphExport& graph)
{
    QByteArray dot = "digraph stewardship {\n  graph [charset=\"UTF-8\"";
    for (const auto& [name, value] : graphFacts(graph))
        dot += attribute(name, value);
    dot += "];\n" + nodeLines(graph);
    for (const ExportEdge& edge : graph.edges)
        dot += "  " + edgeLine(graph, edge);
    return dot + "}\n";
}

} // namespace steward
