// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contributors/repository_activity.h"
#include "core/git/commit.h"

#include <string>
#include <unordered_map>

namespace steward {

/// Numbers for the names and addresses of commits as they come; a million commits have mostly some
/// ten thousand of them.
class IdentityTable
{
public:
    /// \param activity whose identities are continued
    IdentityTable(const ActivityOptions& options, RepositoryActivity& activity);

    std::uint32_t numberOf(const git::Signature& signature, std::string_view encoding);

private:
    std::uint32_t add(const git::Signature& signature, std::string_view encoding);

    const ActivityOptions& m_options;
    RepositoryActivity& m_activity;
    std::unordered_map<std::string, std::uint32_t> m_byBytes; ///< as they stand in commits
    std::unordered_map<Feature, std::uint32_t> m_byFeature;
    std::string m_key; ///< reused
    std::string m_lastKey;
    std::uint32_t m_last = 0;
};

} // namespace steward
