// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/graph_export.h"

#include "core/interchange/graph_day.h"
#include "core/interchange/lifetimes.h"

#include <algorithm>
#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPlainKey = 100;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// What every format takes as a name.
bool isPlain(const QString& key)
{
    const auto isPlainCharacter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
               || c == u'-' || c == u'_' || c == u'.';
    };
    return !key.isEmpty() && key.size() <= longestPlainKey
           && std::all_of(key.begin(), key.end(), isPlainCharacter);
}

QString nodeId(const Dataset& dataset, FactRef fact)
{
    const QString key = keyOf(dataset, fact);
    return nodeKindWord(fact.kind) + u':'
           + (isPlain(key) ? key : u':' + QString::number(fact.row + 1));
}

QStringList sourceIds(const Dataset& dataset, const Provenance* provenance)
{
    QStringList ids;
    if (provenance)
        for (const SourceId source : provenance->sources)
            ids.append(dataset[source].id);
    return ids;
}

QString stated(const std::optional<PartialDate>& date) { return date ? isoText(*date) : QString(); }

bool isProjectEdge(EdgeKind kind)
{
    return kind == EdgeKind::Hosting || kind == EdgeKind::Ecosystem || kind == EdgeKind::Origin;
}

/// Reads the rows; knows no day.
class ExportMaker
{
public:
    explicit ExportMaker(const Graph& graph)
        : m_graph(graph)
        , m_data(*graph.dataset)
        , m_lives(projectLives(m_data))
    {
        for (const GraphEdge& edge : graph.edges)
            m_edgeSpells.push_back(isProjectEdge(edge.kind) ? m_lives[at(edge.row.row)].spells
                                                            : spellsOf(edge.interval.resolved));
        findLifetimes();
    }

    GraphExport empty() const
    {
        GraphExport result;
        result.title = m_data.info.title;
        result.subject = m_data.info.subject;
        result.license = m_data.info.license;
        result.evidence = m_data.info.asOf;
        return result;
    }

    ExportNode node(std::size_t index) const
    {
        const FactRef fact = m_graph.nodes[index];
        ExportNode node;
        node.id = nodeId(m_data, fact);
        node.kind = fact.kind;
        node.label = nodeName(m_data, fact);
        node.sources = sourceIds(m_data, provenanceOf(m_data, fact));
        node.spells = m_nodeSpells[index];
        if (fact.kind == FactKind::Organization) {
            const Organization& row = m_data.organizations[at(fact.row)];
            node.category = toWord(row.kind);
            node.country = row.country;
            node.homepage = row.homepage;
        } else if (fact.kind == FactKind::Body) {
            node.category = toWord(m_data.bodies[at(fact.row)].kind);
        } else if (fact.kind == FactKind::Project) {
            node.category = toWord(m_data.projects[at(fact.row)].kind);
            node.homepage = m_data.projects[at(fact.row)].repository;
        }
        return node;
    }

    /// Its ends are nodes of the graph.
    ExportEdge edge(std::size_t index) const
    {
        const GraphEdge& row = m_graph.edges[index];
        ExportEdge edge;
        edge.id = edgeKindWord(row.kind) + u':' + QString::number(row.row.row + 1);
        edge.source = row.from;
        edge.target = row.to;
        edge.kind = row.kind;
        edge.label = labelOf(row);
        edge.start = stated(row.interval.stated.start);
        edge.startQualifier = row.interval.stated.qualifier;
        edge.end = row.interval.stated.endUnknown ? u"unknown"_s : stated(row.interval.stated.end);
        edge.interval = row.interval.resolved;
        edge.spells = m_edgeSpells[index];
        if (const Provenance* provenance = provenanceOf(m_data, row.row)) {
            edge.confidence = provenance->confidence;
            edge.sources = sourceIds(m_data, provenance);
        }
        if (isProjectEdge(row.kind))
            endByStatus(edge, m_lives[at(row.row.row)]);
        return edge;
    }

private:
    QString labelOf(const GraphEdge& edge) const
    {
        const std::size_t row = at(edge.row.row);
        switch (edge.kind) {
        case EdgeKind::Membership:
        case EdgeKind::Seat: return m_data.memberships[row].tier;
        case EdgeKind::Role: return m_data.roles[row].role;
        case EdgeKind::Relation: return m_data.organizationRelations[row].relation;
        default: return {};
        }
    }

    /// A project is part of the family until a status says otherwise; its row knows no end.
    void endByStatus(ExportEdge& edge, const ProjectLife& life) const
    {
        if (life.endedBy < 0)
            return;
        const ProjectStatus& status = m_data.projectStatus[at(life.endedBy)];
        const StatedInterval& since = status.since.stated;
        edge.end = since.start ? isoText(*since.start) : u"unknown"_s;
        edge.interval.end = status.since.resolved.start;
        edge.interval.endKind = since.start ? EndKind::Known : EndKind::Unknown;
        for (const QString& source : sourceIds(m_data, &status.provenance))
            if (!edge.sources.contains(source))
                edge.sources.append(source);
    }

    void findLifetimes()
    {
        m_nodeSpells.resize(m_graph.nodes.size());
        for (std::size_t i = 0; i < m_graph.edges.size(); ++i)
            for (const int end : {m_graph.edges[i].from, m_graph.edges[i].to})
                for (const DaySpan& spell : m_edgeSpells[i])
                    m_nodeSpells[at(end)].push_back(withinOwn(end, spell));
        for (std::size_t i = 0; i < m_data.bodies.size(); ++i)
            add(BodyId{static_cast<std::int32_t>(i)}, spellsOf(m_data.bodies[i].interval.resolved));
        for (std::size_t i = 0; i < m_lives.size(); ++i)
            add(ProjectId{static_cast<std::int32_t>(i)}, m_lives[i].spells);
        for (std::vector<DaySpan>& spells : m_nodeSpells)
            spells = joinSpells(std::move(spells));
    }

    template <class IdType>
    void add(IdType id, const std::vector<DaySpan>& own)
    {
        std::vector<DaySpan>& spells = m_nodeSpells[at(m_graph.nodeOf(id))];
        spells.insert(spells.end(), own.begin(), own.end());
    }

    /// Where nobody dated the bound of an edge, that says nothing against the forming and
    /// dissolving of a body: an undated council does not make the foundation older.
    DaySpan withinOwn(int node, DaySpan spell) const
    {
        const FactRef fact = m_graph.nodes[at(node)];
        if (fact.kind != FactKind::Body)
            return spell;
        const FactInterval& own = m_data.bodies[at(fact.row)].interval.resolved;
        if (spell.begin == Day::min())
            spell.begin = own.start.earliest;
        if (spell.end == Day::max() && own.endKind != EndKind::Open)
            spell.end = own.end.latest;
        return spell;
    }

    const Graph& m_graph;
    const Dataset& m_data;
    std::vector<ProjectLife> m_lives;
    std::vector<std::vector<DaySpan>> m_edgeSpells;
    std::vector<std::vector<DaySpan>> m_nodeSpells;
};

QString tierOf(const Dataset& dataset, int membership)
{
    return membership < 0 ? QString() : dataset.memberships[at(membership)].tier;
}

} // namespace

GraphExport makeGraphExport(const Graph& graph)
{
    const ExportMaker maker(graph);
    GraphExport result = maker.empty();
    for (std::size_t i = 0; i < graph.nodes.size(); ++i)
        result.nodes.push_back(maker.node(i));
    for (std::size_t i = 0; i < graph.edges.size(); ++i)
        result.edges.push_back(maker.edge(i));
    return result;
}

GraphExport makeGraphExport(const Graph& graph, const Snapshot& snapshot)
{
    const ExportMaker maker(graph);
    const GraphDay day = graphDayOf(graph, snapshot);
    GraphExport result = maker.empty();
    result.asOf = snapshot.asOf();
    std::vector<int> places(graph.nodes.size(), -1);
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        if (day.nodes[i] == Certainty::No)
            continue;
        places[i] = static_cast<int>(result.nodes.size());
        result.nodes.push_back(maker.node(i));
        result.nodes.back().certainty = day.nodes[i];
        result.nodes.back().tier = tierOf(*graph.dataset, day.membership[i]);
    }
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        if (day.edges[i] == Certainty::No)
            continue;
        ExportEdge edge = maker.edge(i);
        edge.source = places[at(edge.source)];
        edge.target = places[at(edge.target)];
        edge.certainty = day.edges[i];
        result.edges.push_back(std::move(edge));
    }
    return result;
}

GraphExport makeGraphExport(const DatasetPtr& dataset, std::optional<Day> day)
{
    const Graph graph = makeGraph(dataset);
    if (!day)
        return makeGraphExport(graph);
    Filter filter;
    filter.asOf = *day;
    return makeGraphExport(graph, *takeSnapshot(dataset, filter));
}

QLatin1StringView edgeKindWord(EdgeKind kind)
{
    static constexpr std::array words{"membership"_L1,  "seat"_L1,     "role"_L1,
                                      "affiliation"_L1, "hosting"_L1,  "ecosystem"_L1,
                                      "origin"_L1,      "relation"_L1, "parent"_L1};
    return words[static_cast<std::size_t>(kind)];
}

} // namespace steward
