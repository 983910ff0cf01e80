// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/members/link_words.h"

#include "app/text/date_text.h"
#include "app/text/fact_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace steward {

namespace {

struct Links
{
    Q_DECLARE_TR_FUNCTIONS(steward::GraphLinks)
};

template <class Rows>
const auto& rowOf(const Rows& rows, const GraphEdge& edge)
{
    return rows[static_cast<std::size_t>(edge.row.row)];
}

/// Ranks gather the names that tiers had at different times.
QString rankText(int rank)
{
    switch (rank) {
    case 0: return Links::tr("platinum or premier");
    case 1: return Links::tr("gold");
    case 2: return Links::tr("silver or general");
    case 3: return Links::tr("associate");
    default: return Links::tr("other");
    }
}

} // namespace

QString arrangementText(GraphArrangement arrangement)
{
    switch (arrangement) {
    case GraphArrangement::Rings: return Links::tr("Rings by tier");
    case GraphArrangement::Force: return Links::tr("Network");
    case GraphArrangement::Bodies: return Links::tr("By body");
    }
    return {};
}

QString changeText(GraphChange change)
{
    switch (change) {
    case GraphChange::None: return {};
    case GraphChange::Joined: return Links::tr("joined");
    case GraphChange::Left: return Links::tr("left");
    case GraphChange::Changed: return Links::tr("changed");
    }
    return {};
}

QString edgeText(const Dataset& dataset, const GraphEdge& edge)
{
    switch (edge.kind) {
    case EdgeKind::Membership:
        //: a tier: "gold member"
        return Links::tr("%1 member").arg(tierText(rowOf(dataset.memberships, edge).tier));
    case EdgeKind::Seat: return tierText(rowOf(dataset.memberships, edge).tier);
    case EdgeKind::Role: return roleText(rowOf(dataset.roles, edge).role);
    case EdgeKind::Affiliation: return Links::tr("works for");
    case EdgeKind::Hosting: return Links::tr("hosted project");
    case EdgeKind::Ecosystem: return Links::tr("project of the ecosystem");
    case EdgeKind::Origin: return Links::tr("comes from");
    case EdgeKind::Relation:
        return relationText(rowOf(dataset.organizationRelations, edge).relation);
    case EdgeKind::Parent: return Links::tr("part of");
    }
    return {};
}

QString wayResultText(const Graph& graph, const WayEnds& ends, const GraphWay& way)
{
    const auto name = [&](FactRef fact) { return nameInSentence(nodeName(*graph.dataset, fact)); };
    if (way.isEmpty())
        return (ends.isEver ? Links::tr("No way ever linked %1 and %2")
                            : Links::tr("No way links %1 and %2 on this day"))
            .arg(name(ends.from), name(ends.to));
    QStringList names;
    for (const int node : way.nodes)
        names.append(name(graph.nodes[static_cast<std::size_t>(node)]));
    //: the length of a way through the graph, and the nodes on it
    return Links::tr("%n link(s): %1", nullptr, static_cast<int>(way.nodes.size()) - 1)
        .arg(names.join(QStringLiteral(" → ")));
}

TierStripWords tierStripWords()
{
    TierStripWords words;
    words.title = Links::tr("Members by tier");
    words.schemeChange = Links::tr("Tiers renamed");
    words.tick = [](Day day, bool isYear) {
        const CivilDate date = civil(day);
        const QString year = QString::number(date.year);
        return isYear ? year : QStringLiteral("%1-%2").arg(year).arg(date.month, 2, 10, QChar(u'0'));
    };
    words.summary = tierStepText;
    return words;
}

QString tierStepText(const TierStep& step)
{
    if (step.total().possible == 0)
        return Links::tr("no members on this day");
    QStringList parts;
    for (int rank = 0; rank < tierRankCount; ++rank) {
        const Count& count = step.byRank[static_cast<std::size_t>(rank)];
        if (count.possible > 0)
            //: how many members, and their tier
            parts.append(Links::tr("%1 %2").arg(countText(count), rankText(rank)));
    }
    //: members of all tiers, then by tier
    return Links::tr("%1: %2").arg(countText(step.total()), QLocale().createSeparatedList(parts));
}

QString tierTipText(Day day, const TierStep& step)
{
    return Links::tr("%1\n%2").arg(dayText(day), tierStepText(step));
}

} // namespace steward
