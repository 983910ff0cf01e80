// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/git/repository.h"

#include <map>
#include <optional>

namespace steward::git {

/// The references of a repository's folder by name: packed ones, and loose ones over them. At most
/// a million; names that lead out of the folder, and symbolic ones, are left out.
std::map<QString, ObjectId> readReferences(const QString& folder);

/// What HEAD says: the reference it names, or the commit it holds.
struct Head
{
    QString reference;
    std::optional<ObjectId> id;
};

std::optional<Head> readHead(const QString& folder);

} // namespace steward::git
