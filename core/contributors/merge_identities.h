// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contributors/identity.h"

#include <span>
#include <vector>

namespace steward {

/// Why an identity belongs to its person.
enum class MergeReason : std::uint8_t {
    First, ///< the person's first
    Told,  ///< the file of identities says so
    Address,
    Login,     ///< of GitHub
    LocalPart, ///< the same before the @, at two domains of one employer
    Name,      ///< of two words or more
};

/// What is known of an identity besides itself.
struct IdentityContext
{
    std::uint64_t employer =
        0;         ///< the same number for all domains of an employer; 0: no employer's
    int told = -1; ///< the group that a file puts it in; -1: it is in none
};

struct MergedIdentities
{
    std::vector<std::uint32_t> personOf; ///< by identity; persons are numbered from 0 as they come
    std::vector<MergeReason> reasons;    ///< by identity
    std::uint32_t persons = 0;
    std::uint32_t homonyms =
        0; ///< names that were no reason, since two people at one employer have them
};

/// Decides who is the same person. Groups that a file tells are kept as they are: identities of two
/// of them are never joined, whatever else they share. O(n log n).
MergedIdentities mergeIdentities(std::span<const Identity> identities,
                                 std::span<const IdentityContext> contexts);

} // namespace steward
