// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <span>

namespace steward {

/// An organization whose domains are known without being told.
struct KnownOrganization
{
    QLatin1StringView id;
    QLatin1StringView name;
    QLatin1StringView kind;    ///< a word of OrganizationKind
    QLatin1StringView domains; ///< separated by blanks
};

std::span<const KnownOrganization> knownOrganizations();

} // namespace steward
