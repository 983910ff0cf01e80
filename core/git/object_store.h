// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The objects of a git repository, read by ourselves: no program runs, no configuration is obeyed,
// no alternates or replacements are followed, nothing is fetched. It knows packs of version 2 and
// loose objects. Commit graphs and multi-pack indexes only speed git up, and are not looked at.

#pragma once

#include "core/git/pack.h"

#include <QString>

#include <vector>

namespace steward::git {

/// Where an object was found; the same object always in the same place.
struct ObjectPlace
{
    static constexpr std::uint32_t loose = 0xffffffffU;

    std::uint32_t pack = loose;
    std::uint32_t position = 0; ///< among the ids of the pack
};

/// Not for several threads at once.
class ObjectStore
{
public:
    /// \param folder the repository's "objects". Errors: those of Pack::open.
    static Result<ObjectStore> open(const QString& folder, std::uint8_t idSize);

    std::uint8_t idSize() const { return m_idSize; }
    std::size_t packCount() const { return m_packs.size(); }
    std::uint32_t objectCount(std::uint32_t pack) const { return m_packs[pack].index().count(); }

    /// Where the object is; a loose place also where it is nowhere.
    ObjectPlace find(const ObjectId& id) const;
    /// Errors, with the id as value: MissingObject, BadObject.
    Result<void> read(const ObjectId& id, ObjectPlace place, GitObject& object);
    Result<void> read(const ObjectId& id, GitObject& object) { return read(id, find(id), object); }

private:
    Result<void> readLoose(const ObjectId& id, GitObject& object) const;

    QString m_folder;
    std::uint8_t m_idSize = 20;
    std::vector<Pack> m_packs; ///< largest first
    Inflater m_inflater;
};

} // namespace steward::git
