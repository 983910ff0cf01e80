// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What there is to say about one fact, for the Details panel and for tooltips: neutral values, to be
// worded by app/text.

#pragma once

#include "core/dataset/dataset.h"

#include <optional>
#include <vector>

namespace steward {

/// How another fact is related to the one looked at.
enum class RelationKind : std::uint8_t {
    Subject,      ///< the organization, person, project … a row is about
    Body,         ///< the body a row is about
    Membership,   ///< of this organization, or in this body
    Vote,
    RoleHeld,     ///< by this person, in this body, for this organization
    Parent,
    Child,
    Steward,
    Origin,       ///< where a project comes from
    Project,
    Status,
    Repository,
    NearbyEvent,  ///< happened within a month of the fact's start
    CitedBy,      ///< rests on this source
};

struct RelatedFact
{
    RelationKind kind = RelationKind::Subject;
    FactRef fact;
};

struct FactDetails
{
    FactRef fact;
    QString title;   ///< name of the row, or names of what it joins, from the data
    QString summary; ///< text of the row, may be empty
    QString url;     ///< homepage, repository or address; may be empty
    std::optional<PartialDate> date;          ///< facts of one date
    std::optional<PartialDate> dateEnd;       ///< events over several days
    std::optional<DatedInterval> interval;    ///< facts that hold for a while
    std::optional<Confidence> confidence;
    std::vector<SourceId> sources;
    std::vector<RelatedFact> related; ///< by kind, then file order
};

/// Details of any row. O(rows of the small tables).
FactDetails detailsOf(const Dataset& dataset, FactRef fact);

/// Name of a row as the data gives it; rows that join two things are called by both names.
QString titleOf(const Dataset& dataset, FactRef fact);

/// The interval of a row that holds for a while, else nullptr.
const DatedInterval* intervalOf(const Dataset& dataset, FactRef fact);

} // namespace steward
