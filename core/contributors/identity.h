// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contributors/feature.h"

#include <array>
#include <vector>

namespace steward {

/// A name and an address as a commit has them.
struct NameAndAddress
{
    QString name;
    QString address; ///< as it stands; compared in lower case

    bool operator==(const NameAndAddress&) const = default;
};

/// What of a name and an address is kept: enough to tell whether two are the same person, and where
/// they worked, and nothing that could be read.
struct Identity
{
    static constexpr int domainLevels = 4;

    Feature exact = 0; ///< name and address together
    Feature address = 0;
    Feature login = 0; ///< of GitHub, from an address that hides another
    Feature local = 0; ///< what stands before the @, unless many people have it
    Feature name = 0;  ///< of two words or more, unless it is nobody's
    std::array<Feature, domainLevels> domains{}; ///< a.b.org, b.org; the longest first
    bool isBot = false;
    bool isAcademic = false; ///< its domain is one of schools and universities
    bool isPrivate = false;  ///< its domain is one that gives addresses to anybody, or none at all

    bool operator==(const Identity&) const = default;
};

Identity makeIdentity(const NameAndAddress& person, const FeatureHash& hash);

/// The part after the last '@', in lower case.
QString domainOf(const QString& address);
/// "a.b.org", "b.org": the domain and those above it, the longest first, at most domainLevels;
/// never a top level alone.
std::vector<QString> domainAndParents(const QString& domain);

} // namespace steward
