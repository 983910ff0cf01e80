// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one version of a landscape says of a foundation: its members with their tiers, and its
// projects.

#pragma once

#include "core/base/day.h"
#include "core/dataset/vocabulary.h"
#include "core/landscape/landscape.h"

#include <array>
#include <memory>

namespace steward {

struct ListedMember
{
    QString name;
    QString tier; ///< never empty
    QString homepage;
    QString homepageKey;   ///< host and path, so that one address is one text; may be empty
    QString crunchbaseKey; ///< likewise
    QString logo;
    QString joined;
    OrganizationKind kind = OrganizationKind::Company;
    qint64 line = 0;
};

/// The steps of a project, in the order of ListedProject::steps and of projectStepWords().
enum class ProjectStep : std::uint8_t { Accepted, Incubating, Graduated, Archived };
inline constexpr std::size_t projectStepCount = 4;
/// As they are called in a landscape: accepted, incubating, graduated, archived.
Words projectStepWords();

struct ListedProject
{
    QString name;
    QString repository;
    QString repositoryKey; ///< host and path; may be empty
    QString maturity;
    std::array<QString, projectStepCount> steps; ///< dates as they stand
    qint64 line = 0;
};

struct Listing
{
    QString membersCategory;             ///< empty: there is none
    std::vector<ListedMember> members;   ///< by name, in the order of the file
    std::vector<ListedProject> projects; ///< by name, in the order of the file
    std::vector<Error> problems;
};

/// A listing and when it held. Of one commit, or of a file by itself (no commit).
struct ListedVersion
{
    QString commit;
    Day day;       ///< never before that of the version before
    Day published; ///< as the commit has it
    std::shared_ptr<const Listing> listing;
};

/// Reads a listing. \param membersCategory its heading; empty: the first that has "member" in it.
/// A name that is listed twice counts once, where it comes first; with another tier it is a problem
/// (DuplicateKey). Errors: those of readLandscape.
Result<Listing> readListing(const QByteArray& yaml, const QString& file,
                            const QString& membersCategory, std::stop_token stop = {});

/// "Platinum Members" → "platinum": a word of memberTierWords() if the text is or has just one of
/// them, else its words in lower case joined by '-'; "member" where there are none.
QString tierOf(const QString& subcategory);

/// Host and path of an address in lower case, without "www." and a last '/'.
QString addressKey(const QString& address);

} // namespace steward
