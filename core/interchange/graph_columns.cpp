// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/graph_columns.h"

#include "core/interchange/lifetimes.h"

#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QString certaintyWord(std::optional<Certainty> certainty)
{
    if (!certainty)
        return {};
    return *certainty == Certainty::Certain ? u"certain"_s : u"possible"_s;
}

QString confidenceWord(std::optional<Confidence> confidence)
{
    return confidence ? QString(toWord(*confidence)) : QString();
}

QString qualifierWord(StartQualifier qualifier)
{
    if (qualifier == StartQualifier::None)
        return {};
    return startQualifierWords()[static_cast<std::size_t>(qualifier) - 1];
}

QString endKnown(const ExportEdge& edge)
{
    switch (edge.interval.endKind) {
    case EndKind::Known: return u"true"_s;
    case EndKind::Unknown: return u"false"_s;
    case EndKind::Open: break;
    }
    return {};
}

QString dayText(Day day)
{
    return day <= Day::min() || day >= Day::max() ? QString() : isoText(day);
}

/// Of an end that is open the bound is the evidence day itself; of others the day after the last.
QString earliestLastDay(const ExportEdge& edge)
{
    const Day end = edge.interval.end.earliest;
    const bool isOpen = edge.interval.endKind == EndKind::Open;
    return end <= Day::min() ? QString() : dayText(isOpen ? end : end - 1);
}

QString latestLastDay(const ExportEdge& edge)
{
    return edge.interval.endKind == EndKind::Open ? QString()
                                                  : dayText(edge.interval.end.latest - 1);
}

QString endsBeforeStart(const ExportEdge& edge)
{
    return edge.spells.empty() ? u"true"_s : QString();
}

} // namespace

std::span<const NodeColumn> nodeColumns()
{
    using Node = ExportNode;
    static constexpr std::array columns{
        NodeColumn{"label"_L1, [](const Node& node) { return node.label; }},
        NodeColumn{"kind"_L1, [](const Node& node) { return QString(nodeKindWord(node.kind)); }},
        NodeColumn{"category"_L1, [](const Node& node) { return node.category; }},
        NodeColumn{"tier"_L1, [](const Node& node) { return node.tier; }},
        NodeColumn{"country"_L1, [](const Node& node) { return node.country; }},
        NodeColumn{"homepage"_L1, [](const Node& node) { return node.homepage; }},
        NodeColumn{"sources"_L1, [](const Node& node) { return node.sources.join(u';'); }},
        NodeColumn{"lifetime"_L1, [](const Node& node) { return isoText(node.spells); }},
        NodeColumn{"certainty"_L1, [](const Node& node) { return certaintyWord(node.certainty); }},
    };
    return columns;
}

std::span<const EdgeColumn> edgeColumns()
{
    using Edge = ExportEdge;
    static constexpr std::array columns{
        EdgeColumn{"label"_L1, [](const Edge& edge) { return edge.label; }},
        EdgeColumn{"kind"_L1, [](const Edge& edge) { return QString(edgeKindWord(edge.kind)); }},
        EdgeColumn{"start"_L1, [](const Edge& edge) { return edge.start; }},
        EdgeColumn{"start_qualifier"_L1,
                   [](const Edge& edge) { return qualifierWord(edge.startQualifier); }},
        EdgeColumn{"end"_L1, [](const Edge& edge) { return edge.end; }},
        EdgeColumn{"end_known"_L1, endKnown},
        EdgeColumn{"earliest_start"_L1,
                   [](const Edge& edge) { return dayText(edge.interval.start.earliest); }},
        EdgeColumn{"latest_start"_L1,
                   [](const Edge& edge) { return dayText(edge.interval.start.latest); }},
        EdgeColumn{"earliest_last_day"_L1, earliestLastDay},
        EdgeColumn{"latest_last_day"_L1, latestLastDay},
        EdgeColumn{"lifetime"_L1, [](const Edge& edge) { return isoText(edge.spells); }},
        EdgeColumn{"ends_before_start"_L1, endsBeforeStart},
        EdgeColumn{"confidence"_L1,
                   [](const Edge& edge) { return confidenceWord(edge.confidence); }},
        EdgeColumn{"sources"_L1, [](const Edge& edge) { return edge.sources.join(u';'); }},
        EdgeColumn{"certainty"_L1, [](const Edge& edge) { return certaintyWord(edge.certainty); }},
    };
    return columns;
}

std::vector<std::pair<QLatin1StringView, QString>> graphFacts(const GraphExport& graph)
{
    return {{"title"_L1, graph.title},
            {"subject"_L1, graph.subject},
            {"license"_L1, graph.license},
            {"dataset_as_of"_L1, isoText(graph.evidence)},
            {"as_of"_L1, graph.asOf ? isoText(*graph.asOf) : QString()}};
}

} // namespace steward
