// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/lane_tree.h"

#include "core/timeline/lane_subjects.h"

#include <algorithm>
#include <limits>
#include <map>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 5; ///< bodies inside bodies further down, or in a circle, stand flat
constexpr int noDay = std::numeric_limits<int>::max();

/// A lane before the order is known.
struct Node
{
    Lane lane;
    std::vector<int> children; ///< nodes
    int group = LaneSubjects::restNumber;
    int firstDay = noDay;
    bool isWanted = true;
};

/// What an item is put into: a subject and, where lanes are divided, a kind.
struct Assignment
{
    int group = 0;
    ItemKind kind = ItemKind::Event;
    std::int32_t item = 0;
};

class LaneTreeBuilder
{
public:
    LaneTreeBuilder(const Dataset& dataset, const std::vector<TimelineItem>& items,
                    const LaneOptions& options, const LaneNamer& namer)
        : m_dataset(dataset), m_items(items), m_options(options), m_namer(namer),
          m_subjects(dataset, options.grouping)
    {
    }

    LaneTree build()
    {
        assign();
        makeNodes();
        chooseWanted();
        makeKinds();
        count();
        LaneTree tree;
        tree.grouping = m_options.grouping;
        for (const int root : inOrder(m_roots))
            flatten(tree, root, -1);
        numberMergedLanes(tree);
        fillEntries(tree);
        return tree;
    }

private:
    bool dividesByKind() const
    {
        return m_options.grouping == LaneGrouping::Category
               || m_options.grouping == LaneGrouping::Organization
               || m_options.grouping == LaneGrouping::None;
    }

    void assign();
    void makeNodes();
    int nodeOf(int group, int depth);
    int parentNodeOf(int group, int depth);
    int projectKindNode(ProjectKind kind);
    int addNode(int parent, const LaneSubject& subject, const QString& key);
    void chooseWanted();
    void makeKinds();
    void count();
    std::vector<int> inOrder(std::vector<int> nodes) const;
    bool comesFirst(const Node& a, const Node& b) const;
    void flatten(LaneTree& tree, int node, int parent);
    void numberMergedLanes(LaneTree& tree) const;
    void fillEntries(LaneTree& tree) const;

    const Dataset& m_dataset;
    const std::vector<TimelineItem>& m_items;
    const LaneOptions& m_options;
    const LaneNamer& m_namer;
    LaneSubjects m_subjects;
    std::vector<Assignment> m_assignments;
    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
    std::map<int, int> m_nodeByGroup;
    std::map<int, int> m_nodeByProjectKind;
    std::map<std::pair<int, ItemKind>, int> m_kindNodes; ///< by group and kind
    std::vector<int> m_laneOfNode;
};

void LaneTreeBuilder::assign()
{
    m_assignments.reserve(m_items.size());
    for (std::size_t i = 0; i < m_items.size(); ++i)
        for (const int group : m_subjects.of(m_items[i]))
            m_assignments.push_back({group, m_items[i].kind, static_cast<std::int32_t>(i)});
}

int LaneTreeBuilder::addNode(int parent, const LaneSubject& subject, const QString& key)
{
    const int node = static_cast<int>(m_nodes.size());
    m_nodes.push_back({});
    m_nodes.back().lane.subject = subject;
    m_nodes.back().lane.key = key;
    m_nodes.back().lane.name = m_namer(m_dataset, subject);
    m_nodes.back().lane.parent = parent;
    if (parent < 0)
        m_roots.push_back(node);
    else
        m_nodes[static_cast<std::size_t>(parent)].children.push_back(node);
    return node;
}

int LaneTreeBuilder::projectKindNode(ProjectKind kind)
{
    const auto [place, isNew] = m_nodeByProjectKind.try_emplace(static_cast<int>(kind), -1);
    if (isNew)
        place->second = addNode(-1, {LaneSubject::Sort::ProjectKind, static_cast<int>(kind)},
                                u"kind:"_s + toWord(kind));
    return place->second;
}

int LaneTreeBuilder::parentNodeOf(int group, int depth)
{
    if (m_options.grouping == LaneGrouping::Project && group >= 0)
        return projectKindNode(m_dataset.projects[static_cast<std::size_t>(group)].kind);
    const int parent = m_subjects.parentOf(group);
    return parent >= 0 && parent != group && depth < deepest ? nodeOf(parent, depth + 1) : -1;
}

int LaneTreeBuilder::nodeOf(int group, int depth)
{
    if (const auto found = m_nodeByGroup.find(group); found != m_nodeByGroup.end())
        return found->second;
    const int parent = parentNodeOf(group, depth);
    // A circle of parents has made this node meanwhile.
    if (const auto found = m_nodeByGroup.find(group); found != m_nodeByGroup.end())
        return found->second;
    const int node = addNode(parent, m_subjects.subject(group), m_subjects.word(group));
    m_nodes.back().group = group;
    m_nodeByGroup[group] = node;
    return node;
}

void LaneTreeBuilder::makeNodes()
{
    int last = -2; // what the item before belonged to: mostly the same
    for (const Assignment& assignment : m_assignments)
        if (assignment.group != last)
            nodeOf(last = assignment.group, 0);
}

void LaneTreeBuilder::chooseWanted()
{
    if (m_options.onlyKeys.empty())
        return;
    for (Node& node : m_nodes)
        node.isWanted = std::ranges::find(m_options.onlyKeys, node.lane.key) != m_options.onlyKeys.end();
    // Parents were made before their children, so one pass each way carries the wish down and up.
    for (Node& node : m_nodes)
        if (node.lane.parent >= 0 && m_nodes[static_cast<std::size_t>(node.lane.parent)].isWanted)
            node.isWanted = true;
    std::erase_if(m_assignments, [this](const Assignment& assignment) {
        return !m_nodes[static_cast<std::size_t>(m_nodeByGroup.at(assignment.group))].isWanted;
    });
    for (std::size_t i = m_nodes.size(); i-- > 0;)
        if (m_nodes[i].isWanted && m_nodes[i].lane.parent >= 0)
            m_nodes[static_cast<std::size_t>(m_nodes[i].lane.parent)].isWanted = true;
    const auto isUnwanted = [this](int node) { return !m_nodes[static_cast<std::size_t>(node)].isWanted; };
    std::erase_if(m_roots, isUnwanted);
    for (Node& node : m_nodes)
        std::erase_if(node.children, isUnwanted);
}

/// Divides a lane that holds several kinds into one below it for each.
void LaneTreeBuilder::makeKinds()
{
    if (!dividesByKind())
        return;
    std::map<int, ItemKinds> kinds;
    int last = -2;
    ItemKinds* current = nullptr;
    for (const Assignment& assignment : m_assignments) {
        if (assignment.group != last)
            current = &kinds[last = assignment.group];
        current->set(static_cast<std::size_t>(assignment.kind));
    }
    for (const auto& [group, present] : kinds) {
        if (present.count() < 2)
            continue;
        const int parent = m_nodeByGroup.at(group);
        const QString key = m_nodes[static_cast<std::size_t>(parent)].lane.key;
        for (int i = 0; i < itemKindCount; ++i) {
            if (!present.test(static_cast<std::size_t>(i)))
                continue;
            const LaneSubject subject{LaneSubject::Sort::Kind, i};
            m_kindNodes[{group, static_cast<ItemKind>(i)}]
                = addNode(parent, subject, key + u'/' + itemKindWords()[static_cast<std::size_t>(i)]);
        }
    }
}

void LaneTreeBuilder::count()
{
    for (const Assignment& assignment : m_assignments) {
        const auto kind = m_kindNodes.find({assignment.group, assignment.kind});
        int node = kind == m_kindNodes.end() ? m_nodeByGroup.at(assignment.group) : kind->second;
        const int day = m_items[static_cast<std::size_t>(assignment.item)].begin;
        for (; node >= 0; node = m_nodes[static_cast<std::size_t>(node)].lane.parent) {
            Node& counted = m_nodes[static_cast<std::size_t>(node)];
            ++counted.lane.itemCount;
            counted.firstDay = std::min(counted.firstDay, day);
        }
    }
}

bool LaneTreeBuilder::comesFirst(const Node& a, const Node& b) const
{
    using Sort = LaneSubject::Sort;
    const bool isRestA = a.lane.subject.sort == Sort::Rest;
    const bool isRestB = b.lane.subject.sort == Sort::Rest;
    if (isRestA != isRestB)
        return isRestB;
    const bool isClosed = a.lane.subject.sort == Sort::Category || a.lane.subject.sort == Sort::Kind
                          || a.lane.subject.sort == Sort::ProjectKind;
    LaneOrder order = m_options.order;
    if (order == LaneOrder::Automatic && isClosed)
        return a.lane.subject.number < b.lane.subject.number;
    if (order == LaneOrder::Automatic)
        order = LaneOrder::Size;
    if (order == LaneOrder::Size && a.lane.itemCount != b.lane.itemCount)
        return a.lane.itemCount > b.lane.itemCount;
    if (order == LaneOrder::FirstDate && a.firstDay != b.firstDay)
        return a.firstDay < b.firstDay;
    const int byName = a.lane.name.compare(b.lane.name, Qt::CaseInsensitive);
    return byName != 0 ? byName < 0 : a.lane.key < b.lane.key;
}

std::vector<int> LaneTreeBuilder::inOrder(std::vector<int> nodes) const
{
    std::ranges::stable_sort(nodes, [this](int a, int b) {
        return comesFirst(m_nodes[static_cast<std::size_t>(a)], m_nodes[static_cast<std::size_t>(b)]);
    });
    return nodes;
}

void LaneTreeBuilder::flatten(LaneTree& tree, int node, int parent)
{
    m_laneOfNode.resize(m_nodes.size(), -1);
    const Node& from = m_nodes[static_cast<std::size_t>(node)];
    const int lane = static_cast<int>(tree.lanes.size());
    m_laneOfNode[static_cast<std::size_t>(node)] = lane;
    tree.lanes.push_back(from.lane);
    tree.lanes.back().parent = parent;
    tree.lanes.back().depth = parent < 0 ? 0 : tree.lanes[static_cast<std::size_t>(parent)].depth + 1;
    tree.lanes.back().childCount = static_cast<int>(from.children.size());
    for (const int child : inOrder(from.children))
        flatten(tree, child, lane);
}

void LaneTreeBuilder::numberMergedLanes(LaneTree& tree) const
{
    int number = static_cast<int>(tree.lanes.size());
    for (std::size_t i = 0; i < tree.lanes.size(); ++i)
        tree.lanes[i].mergedLane = tree.lanes[i].childCount > 0 ? number++ : static_cast<int>(i);
    tree.laneCount = number;
}

void LaneTreeBuilder::fillEntries(LaneTree& tree) const
{
    tree.entries.reserve(m_assignments.size());
    for (const Assignment& assignment : m_assignments) {
        const auto kind = m_kindNodes.find({assignment.group, assignment.kind});
        const int node = kind == m_kindNodes.end() ? m_nodeByGroup.at(assignment.group) : kind->second;
        int lane = m_laneOfNode[static_cast<std::size_t>(node)];
        tree.entries.push_back({lane, assignment.item});
        for (; lane >= 0; lane = tree.lanes[static_cast<std::size_t>(lane)].parent)
            if (tree.lanes[static_cast<std::size_t>(lane)].childCount > 0)
                tree.entries.push_back({tree.lanes[static_cast<std::size_t>(lane)].mergedLane, assignment.item});
    }
}

} // namespace

FactRef LaneSubject::fact() const
{
    switch (sort) {
    case Sort::Organization: return {FactKind::Organization, number};
    case Sort::Body: return {FactKind::Body, number};
    case Sort::Project: return {FactKind::Project, number};
    case Sort::Person: return {FactKind::Person, number};
    default: return {};
    }
}

LaneTree buildLanes(const Dataset& dataset, const std::vector<TimelineItem>& items,
                    const LaneOptions& options, const LaneNamer& namer)
{
    return LaneTreeBuilder(dataset, items, options, namer).build();
}

} // namespace steward
