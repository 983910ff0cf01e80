// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/landscape/listing.h"

#include <span>
#include <utility>

namespace steward {

/// One who left and one who came in the same commit, and are the same under another name.
struct MemberRename
{
    const ListedMember* before = nullptr;
    const ListedMember* after = nullptr;
};

/// Pairs those who left with those who came by homepage, crunchbase or logo. Nobody is paired who
/// could be paired with two, nor by what one who stayed has as well. O(n). In the order of `came`.
std::vector<MemberRename> findMemberRenames(std::span<const ListedMember* const> left,
                                            std::span<const ListedMember* const> came,
                                            std::span<const ListedMember* const> stayed);

} // namespace steward
