// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/landscape/listing.h"

#include <span>

namespace steward {

/// A text that was seen from a version on.
struct SeenText
{
    QString text;
    std::size_t version = 0; ///< the first that has it
    qint64 line = 0;         ///< in that version

    bool operator==(const SeenText&) const = default;
};

/// One organization through all versions.
struct MemberTrack
{
    std::vector<SeenText> names; ///< one after the other; the last is what it is called now
    std::vector<SeenText> tiers; ///< likewise; an empty text: it is not listed. Never empty; begins
                                 ///< with the first version that lists anybody
    std::vector<SeenText> joined; ///< what the file says of the day it joined; empty texts left out
    QString homepage;             ///< as last seen
    OrganizationKind kind = OrganizationKind::Company; ///< likewise
};

/// Follows the organizations through the listings, by name and over renames. In the order in which
/// they were first seen, then that of the file.
std::vector<MemberTrack> followMembers(std::span<const ListedVersion> versions);

} // namespace steward
