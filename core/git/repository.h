// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/git/object_store.h"

#include <QString>

#include <unordered_set>
#include <vector>

namespace steward::git {

struct Reference
{
    QString name; ///< "refs/tags/v1.0"
    ObjectId id;
};

/// A clone or a bare repository on disk. Only its files are read; see ObjectStore.
class Repository
{
public:
    /// \param path of the working tree, of its .git folder, or of a bare repository. Errors, with
    /// the path: NotFound, NotAFolder, NotARepository, RedirectedRepository, UnsupportedRepository,
    /// NoCommits, and those of ObjectStore::open.
    static Result<Repository> open(const QString& path);

    ObjectStore& objects() { return m_objects; }
    const ObjectId& head() const { return m_head; }
    const QString& branch() const { return m_branch; } ///< "main"; empty where HEAD is detached
    const std::vector<Reference>& tags() const { return m_tags; } ///< by name
    /// Where "origin" was cloned from, as its configuration says; may be empty. Never contacted.
    const QString& origin() const { return m_origin; }
    const std::unordered_set<ObjectId>& shallow() const
    {
        return m_shallow;
    } ///< commits cut off there

    bool hasGrafts() const { return m_hasGrafts; }
    bool hasReplacements() const { return m_hasReplacements; }
    bool hasAlternates() const { return m_hasAlternates; }
    bool isPartial() const { return m_isPartial; }

private:
    ObjectStore m_objects;
    ObjectId m_head;
    QString m_branch;
    std::vector<Reference> m_tags;
    QString m_origin;
    std::unordered_set<ObjectId> m_shallow;
    bool m_hasGrafts = false;
    bool m_hasReplacements = false;
    bool m_hasAlternates = false;
    bool m_isPartial = false;
};

} // namespace steward::git
