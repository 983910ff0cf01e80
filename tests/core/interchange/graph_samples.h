// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/interchange/graph_export.h"

#include "tests/support/pytorch_dataset.h"

namespace steward {

inline GraphExport pytorchExport() { return makeGraphExport(makeGraph(pytorchDataset())); }

inline GraphExport pytorchExportAt(QStringView isoDay)
{
    return makeGraphExport(makeGraph(pytorchDataset()), *pytorchAt(isoDay));
}

/// Texts that break a careless writer.
inline QStringList hostileTexts()
{
    return {QStringLiteral("<script>&amp;'\"</script> ]]> <!-- -->"),
            QStringLiteral("back\\slash \\N \\\" \\"),
            QStringLiteral("tab\tline\nreturn\rend"),
            QStringLiteral("null") + QChar(0) + QChar(1) + QChar(0x1f) + QChar(0x7f),
            QStringLiteral("half ") + QChar(0xd800) + QStringLiteral(" and ") + QChar(0xdc00),
            QStringLiteral("not ") + QChar(0xfffe) + QChar(0xffff),
            QStringLiteral("\U0001F525 torch, \u202Egnirts\u202C; node [label=x] -> }"),
            QString(10'000, u'x'),
            QString(10'000, u'&'),
            QStringLiteral("=1+1"),
            QString()};
}

/// Two nodes for each text, and an edge between them, which carry it in every place they can.
inline GraphExport hostileExport()
{
    GraphExport graph;
    graph.evidence = day(u"2026-09-15");
    for (const QString& text : hostileTexts()) {
        graph.title = graph.subject = graph.license = text;
        const int first = static_cast<int>(graph.nodes.size());
        for (int i = 0; i < 2; ++i) {
            ExportNode node;
            node.id = QStringLiteral("organization:%1").arg(first + i);
            node.label = node.category = node.country = node.homepage = node.tier = text;
            node.sources = {text, text};
            graph.nodes.push_back(node);
        }
        ExportEdge edge;
        edge.id = QStringLiteral("membership:%1").arg(first);
        edge.source = first;
        edge.target = first + 1;
        edge.label = edge.start = edge.end = text;
        edge.sources = {text};
        graph.edges.push_back(edge);
    }
    return graph;
}

/// An edge of that interval between two nodes; its lifetime is what the interval leaves.
inline GraphExport exportOf(const FactInterval& interval, const std::vector<DaySpan>& spells)
{
    GraphExport graph;
    graph.evidence = day(u"2026-09-15");
    for (const char* id : {"organization:a", "body:b"}) {
        ExportNode node;
        node.id = QString::fromLatin1(id);
        node.spells = spells;
        graph.nodes.push_back(node);
    }
    ExportEdge edge;
    edge.id = QStringLiteral("membership:1");
    edge.source = 0;
    edge.target = 1;
    edge.interval = interval;
    edge.spells = spells;
    graph.edges.push_back(edge);
    return graph;
}

} // namespace steward
