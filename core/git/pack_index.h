// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/git/object_id.h"
#include "core/git/random_access_file.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace steward::git {

/// Where in a pack its objects lie: an .idx file of version 2 in memory, less its checksums.
/// 24 bytes an object with SHA-1.
class PackIndex
{
public:
    /// Errors: those of opening; BadObject where the file is not what the format says;
    /// UnsupportedRepository for version 1.
    static Result<PackIndex> read(const QString& path, std::uint8_t idSize);

    std::uint32_t count() const { return m_fanout[255]; }
    /// The position of an object among the sorted ids; none where the pack has no such object.
    std::optional<std::uint32_t> find(const ObjectId& id) const;
    /// Where the object of that position begins in the pack; none where the index is damaged.
    std::optional<std::uint64_t> offset(std::uint32_t position) const;

private:
    const std::uint8_t* idAt(std::uint32_t position) const
    {
        return m_ids.data() + std::size_t{position} * m_idSize;
    }

    std::array<std::uint32_t, 256> m_fanout{};
    std::uint8_t m_idSize = 20;
    std::vector<std::uint8_t> m_ids;
    std::vector<std::uint32_t> m_offsets;
    std::vector<std::uint64_t> m_largeOffsets;
};

} // namespace steward::git
