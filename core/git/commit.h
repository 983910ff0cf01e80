// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/git/object_id.h"

#include <optional>
#include <string_view>
#include <vector>

namespace steward::git {

/// Who did something, and when, as the line of an object says; nothing is trusted.
struct Signature
{
    std::string_view name;               ///< bytes as they stand, trimmed
    std::string_view address;            ///< between the first < and the > after it, trimmed
    std::optional<std::int64_t> seconds; ///< since 1970 UTC; none where no number stands there
};

/// What is read of a commit; views into its bytes.
struct Commit
{
    ObjectId tree;
    std::vector<ObjectId> parents;
    Signature author;
    Signature committer;
    std::string_view encoding; ///< of name and message; empty: UTF-8
    std::string_view message;
};

/// Parses a commit object. False where it is none; a signature that is missing stays empty.
/// `commit` is reused to spare allocations.
bool parseCommit(std::string_view bytes, Commit& commit);

/// An annotated tag.
struct Tag
{
    ObjectId target;
    std::string_view type; ///< "commit" mostly
    Signature tagger;
};

std::optional<Tag> parseTag(std::string_view bytes);

/// The value of every "Co-authored-by:" line of the last paragraph of a message.
std::vector<Signature> coAuthors(std::string_view message);

} // namespace steward::git
