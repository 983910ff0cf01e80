// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The picture of a graph on a day. Drawn solid: what certainly holds; with dashed outline and a
// lighter fill: what possibly holds. What does not hold is not drawn; organizations whose ring is
// shown leave a faint dot where they will stand or stood, which is no hit target.

#pragma once

#include "core/graph/graph_state.h"
#include "core/scene/scene.h"
#include "core/scene/text_measure.h"

#include <QHash>
#include <QString>

#include <functional>

namespace steward {

/// All text of the picture that is not in the dataset, translated.
struct GraphWords
{
    QString heading;               ///< what is shown
    QString subheading;            ///< the day
    QString members;               ///< "Members"
    QHash<QString, QString> tiers; ///< the tier's name by its word in the dataset
    QString steward;
    QString otherOrganization;
    QString body;
    QString person;
    QString project;
    QString boardSeat;
    QString undefinedVotes; ///< what the question mark says
    QString certain;
    QString possible;
    QString absent; ///< the faint dots
    QString seatEdge;
    QString roleEdge;
    QString hostingEdge;
    QString originEdge;
    QString message; ///< what to know where there is no foundation; may be empty
    std::function<QString(Count)> count;     ///< "48", "11–12"
    std::function<QString(Count)> libraries; ///< "19 libraries"
    std::function<QString(Count)> ecosystem; ///< "98 ecosystem projects"
};

struct GraphOptions
{
    QSizeF size;
    std::optional<FactRef> selection{}; ///< its edges are emphasised, all others fade
    GraphWords words{};
};

/// Pure. O(nodes + edges) and O(labels · marks).
Scene layoutGraph(const GraphLayout& layout, const Snapshot& snapshot, const GraphOptions& options,
                  const TextMeasure& measure);

} // namespace steward
