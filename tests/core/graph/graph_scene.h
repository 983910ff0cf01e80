// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The PyTorch graph as a scene, and what is in it.

#pragma once

#include "core/graph/layout_graph.h"

#include "tests/support/fixed_text_measure.h"
#include "tests/support/pytorch_dataset.h"

#include <algorithm>

namespace steward {

inline QString countText(Count count)
{
    return count.isExact() ? QString::number(count.certain)
                           : QStringLiteral("%1-%2").arg(count.certain).arg(count.possible);
}

inline GraphWords words()
{
    GraphWords words;
    words.heading = QStringLiteral("Foundation");
    words.subheading = QStringLiteral("a day\na steward");
    words.members = QStringLiteral("Members");
    words.steward = QStringLiteral("Steward");
    words.undefinedVotes = QStringLiteral("? undefined");
    words.otherOrganization = QStringLiteral("Other");
    words.body = QStringLiteral("Body");
    words.person = QStringLiteral("Person");
    words.project = QStringLiteral("Project");
    words.boardSeat = QStringLiteral("Board seat");
    words.certain = QStringLiteral("Certain");
    words.possible = QStringLiteral("Possible");
    words.absent = QStringLiteral("Absent");
    words.seatEdge = QStringLiteral("Seat");
    words.roleEdge = QStringLiteral("Role");
    words.hostingEdge = QStringLiteral("Hosting");
    words.originEdge = QStringLiteral("Origin");
    words.count = countText;
    words.libraries = [](Count count) { return countText(count) + QStringLiteral(" libraries"); };
    words.ecosystem = [](Count count) { return countText(count) + QStringLiteral(" projects"); };
    return words;
}

inline const GraphLayout& layout()
{
    static const GraphLayoutPtr placed = placeNodes(pytorchDataset());
    return *placed;
}

inline Scene sceneOf(const SnapshotPtr& snapshot, QSizeF size = {1280, 800},
                     std::optional<FactRef> selection = {})
{
    GraphOptions options{size, selection, words()};
    if (graphModeOf(*snapshot) != GraphMode::Foundation)
        options.words.message = QStringLiteral("An era\nA company is steward of the project.");
    return layoutGraph(layout(), *snapshot, options, FixedTextMeasure());
}

inline Scene sceneAt(QStringView isoDay, QSizeF size = {1280, 800})
{
    return sceneOf(pytorchAt(isoDay), size);
}

inline FactRef organization(QStringView id)
{
    return factRef(findOrganization(*pytorchDataset(), id));
}
inline FactRef body(QStringView id) { return factRef(findBody(*pytorchDataset(), id)); }

inline const HitTarget* hitOf(const Scene& scene, FactRef fact)
{
    const auto found = std::ranges::find(scene.hits, fact, &HitTarget::fact);
    return found == scene.hits.end() ? nullptr : &*found;
}

template <class Item>
std::vector<Item> itemsOf(const Scene& scene)
{
    std::vector<Item> items;
    for (const SceneItem& item : scene.items)
        if (const auto* wanted = std::get_if<Item>(&item))
            items.push_back(*wanted);
    return items;
}

/// The outermost marker drawn at the middle of a node's hit that has a filled tier.
inline std::optional<MarkerItem> markerOf(const Scene& scene, FactRef fact, Role role)
{
    const HitTarget* hit = hitOf(scene, fact);
    for (const MarkerItem& marker : itemsOf<MarkerItem>(scene))
        if (hit && hit->rect.contains(marker.center) && marker.fill && marker.fill->role == role)
            return marker;
    return {};
}

inline bool hasText(const Scene& scene, const QString& text)
{
    return std::ranges::any_of(itemsOf<TextItem>(scene),
                               [&](const TextItem& item) { return item.text == text; });
}

} // namespace steward
