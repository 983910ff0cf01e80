// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/git/file_windows.h"
#include "core/git/git_object.h"
#include "core/git/pack_index.h"

#include <unordered_map>

namespace steward::git {

/// One pack of objects, read only. Not for several threads at once.
class Pack
{
public:
    /// \param path of the .pack file, beside which the index lies. Errors: those of opening and of
    /// PackIndex.
    static Result<Pack> open(const QString& path, std::uint8_t idSize);

    const PackIndex& index() const { return m_index; }
    /// The object at a position of the index. False where it is damaged or too large.
    bool read(std::uint32_t position, GitObject& object);

private:
    Pack(PackIndex index, FileWindows file, std::uint8_t idSize);

    /// An object as it lies in the pack.
    struct Entry
    {
        unsigned type = 0;
        std::size_t size = 0;   ///< of the object, or of its delta
        std::uint64_t data = 0; ///< where the stream begins
        std::uint64_t base = 0; ///< of a delta: where its base begins
    };

    bool readAt(std::uint64_t offset, GitObject& object);
    std::optional<Entry> entryAt(std::uint64_t offset);
    std::optional<std::uint64_t> baseOffset(std::uint64_t offset,
                                            std::span<const std::uint8_t> head,
                                            std::size_t& used) const;
    bool inflateEntry(const Entry& entry, Bytes& output);
    void remember(std::uint64_t offset, const GitObject& object);

    PackIndex m_index;
    FileWindows m_file;
    std::uint8_t m_idSize;
    Inflater m_inflater;
    /// Objects that deltas were made from, for the next delta that has the same base.
    std::unordered_map<std::uint64_t, GitObject> m_bases;
    std::size_t m_basesBytes = 0;
};

} // namespace steward::git
