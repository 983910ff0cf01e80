// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/snapshot.h"

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
    QString joined; ///< since the day compared with
    QString left;
    QString changed;
    QString message; ///< what to know where there is no foundation; may be empty
    std::function<QString(Count)> count;     ///< "48", "11–12"
    std::function<QString(Count)> libraries; ///< "19 libraries"
    std::function<QString(Count)> ecosystem; ///< "98 ecosystem projects"
};

} // namespace steward
