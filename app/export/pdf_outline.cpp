// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/pdf_outline.h"

#include "app/export/pdf_metadata.h"

namespace steward {

namespace {

/// Index 0 is the root, which has no entry.
struct Node
{
    QString title;
    QByteArray destination;
    int level = -1;
    std::size_t parent = 0;
    std::vector<std::size_t> children;
    int descendants = 0;
    int number = 0;
};

std::vector<Node> makeTree(const std::vector<OutlineEntry>& entries,
                           const PdfDestination& destination)
{
    std::vector<Node> nodes(1);
    std::size_t last = 0;
    for (const OutlineEntry& entry : entries) {
        const QByteArray place = destination(entry.page, entry.y);
        if (place.isEmpty())
            continue;
        std::size_t parent = last;
        while (parent != 0 && nodes[parent].level >= entry.level)
            parent = nodes[parent].parent;
        last = nodes.size();
        nodes.push_back({entry.title, place, entry.level, parent, {}, 0, 0});
        nodes[parent].children.push_back(last);
    }
    for (std::size_t i = nodes.size() - 1; i > 0; --i)
        nodes[nodes[i].parent].descendants += nodes[i].descendants + 1;
    return nodes;
}

QByteArray link(const char* key, int number)
{
    return QByteArray(key) + ' ' + QByteArray::number(number) + " 0 R\n";
}

QByteArray siblings(const std::vector<Node>& nodes, std::size_t index)
{
    const std::vector<std::size_t>& all = nodes[nodes[index].parent].children;
    QByteArray result;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i] != index)
            continue;
        if (i > 0)
            result += link("/Prev", nodes[all[i - 1]].number);
        if (i + 1 < all.size())
            result += link("/Next", nodes[all[i + 1]].number);
    }
    return result;
}

QByteArray children(const std::vector<Node>& nodes, const Node& node)
{
    if (node.children.empty())
        return {};
    return link("/First", nodes[node.children.front()].number)
           + link("/Last", nodes[node.children.back()].number) + "/Count "
           + QByteArray::number(node.descendants) + '\n';
}

} // namespace

int addOutline(PdfObjects& objects, const std::vector<OutlineEntry>& entries,
               const PdfDestination& destination)
{
    std::vector<Node> nodes = makeTree(entries, destination);
    if (nodes.size() == 1)
        return 0;
    for (Node& node : nodes)
        node.number = objects.add({});
    objects.bodies[nodes[0].number] = "<<\n/Type /Outlines\n" + children(nodes, nodes[0]) + ">>";
    for (std::size_t i = 1; i < nodes.size(); ++i) {
        const Node& node = nodes[i];
        objects.bodies[node.number] = "<<\n/Title " + pdfText(node.title) + '\n'
                                      + link("/Parent", nodes[node.parent].number)
                                      + siblings(nodes, i) + children(nodes, node) + "/Dest "
                                      + node.destination + "\n>>";
    }
    return nodes[0].number;
}

} // namespace steward
