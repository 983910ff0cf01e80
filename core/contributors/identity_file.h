// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is who, as a text that people read and correct: a block of lines "Name <address>" a person,
// blank lines between. What stands in one block is one person, what stands in two blocks is two.
// After the '>' a line may say why; lines that begin with '#' are comments.

#pragma once

#include "core/base/error.h"
#include "core/contributors/identity.h"
#include "core/contributors/merge_identities.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace steward {

/// The groups a file tells, by Identity::exact. Lines that are none of these are problems.
std::unordered_map<Feature, int> readIdentityFile(const QByteArray& text, const QString& file,
                                                  const FeatureHash& hash,
                                                  std::vector<Error>& problems);

/// The file of all identities. `commits` and `people` by identity.
QByteArray writeIdentityFile(std::span<const NameAndAddress> people,
                             std::span<const std::int64_t> commits, const MergedIdentities& merged);

} // namespace steward
