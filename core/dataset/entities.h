// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of a dataset as typed values, one struct a table. Row numbers are positions in the
// vectors of Dataset, and equal to the rowid of the file less one. Texts are as the file has them.

#pragma once

#include "core/base/id.h"
#include "core/base/interval.h"
#include "core/base/text_pool.h"
#include "core/dataset/fact_sources.h"
#include "core/dataset/vocabulary.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace steward {

/// What a fact rests on. No sources: the fact is allowed, and shown as unsourced.
struct Provenance
{
    std::optional<Confidence> confidence; ///< tables without that column have none
    FactSources sources;                   ///< in the order of the list
};

/// An interval as stated and as resolved with the dataset's evidence day and slack.
struct DatedInterval
{
    StatedInterval stated;
    FactInterval resolved;
};

struct Note
{
    QString key;
    QString text;
};

/// The key/value table "dataset".
struct DatasetInfo
{
    QString title;
    QString subject;
    QString summary;
    PartialDate asOfDate;
    Day asOf; ///< last day of asOfDate: the latest evidence
    QString language;
    QString license;
    BodyId foundation; ///< the body whose members are counted; may be none
    std::optional<Day> transferDate;
    int firstSeenSlackDays = 0;
    std::vector<Note> notes; ///< keys ending in _note
    int keyCount = 0;        ///< rows of the table
};

struct Source
{
    QString id;
    QString title;
    QString publisher;
    QString url;
    std::optional<PartialDate> published;
    SourceKind kind = SourceKind::Primary;
};

struct Organization
{
    QString id;
    QString name;
    OrganizationKind kind = OrganizationKind::Company;
    QString country; ///< ISO 3166-1 alpha-2, or empty
    QString homepage;
};

struct OrganizationRelation
{
    OrganizationId child;
    OrganizationId parent;
    QString relation;
    DatedInterval interval;
    Provenance provenance;
};

struct Period
{
    QString id;
    PeriodKind kind = PeriodKind::Era;
    OrganizationId steward;
    QString title;
    DatedInterval interval;
    QString summary;
    Provenance provenance;
};

/// Of these there may be a million: what is seldom needed lies in Dataset::eventTexts.
struct Event
{
    PooledText id;
    PartialDate start;
    std::optional<PartialDate> end; ///< none: one day, month or year
    EventCategory category = EventCategory::Context;
    int importance = 1; ///< 1 to 3, 3 is shown first
    QString title;
    PooledText summary;
    Provenance provenance;

    /// The days the event may have touched, half-open.
    DaySpan span() const
    {
        return {start.firstDay(), (end ? end->lastDay() : start.lastDay()) + 1};
    }
};

struct Body
{
    QString id;
    QString name;
    BodyKind kind = BodyKind::Foundation;
    BodyId parent; ///< may be none
    DatedInterval interval; ///< formed to dissolved
    Provenance provenance;
};

struct Membership
{
    OrganizationId organization;
    BodyId body;
    QString tier;
    DatedInterval interval;
    Provenance provenance;
};

struct Vote
{
    BodyId body;
    OrganizationId organization;
    int votes = 1;
    DatedInterval interval;
    Provenance provenance;
};

struct Person
{
    QString id;
    QString name;
    QString note;
};

struct RoleHeld
{
    PersonId person;
    BodyId body;
    QString role;
    OrganizationId organization; ///< affiliation at the time; none: held personally
    DatedInterval interval;
    Provenance provenance;
};

struct Project
{
    QString id;
    QString name;
    ProjectKind kind = ProjectKind::Core;
    QString repository;    ///< web address, or empty
    OrganizationId origin; ///< may be none
    DatedInterval joined;  ///< open end; its start says when the project joined
    Provenance provenance;
};

struct ProjectStatus
{
    ProjectId project;
    QString status;
    DatedInterval since; ///< open end; its start says when the status was reached
    Provenance provenance;
};

struct Principle
{
    QString id;
    QString name;
    QString meaning;
    Provenance provenance;
};

struct Figure
{
    QString id;
    PartialDate date;
    QString metric;
    QString subject;
    std::int64_t value = 0;
    FigureQualifier qualifier = FigureQualifier::Exact;
    Provenance provenance;
};

struct Repository
{
    QString id; ///< owner/name
    ProjectId project; ///< may be none
    RepositoryRole role = RepositoryRole::Family;
    QString url;
    std::optional<PartialDate> firstCommit;
    std::optional<PartialDate> lastCommit;
    std::optional<PartialDate> snapshot; ///< right-hand limit of what the data can say
    QString commit;
};

struct Coverage
{
    QString subject; ///< a table, or a repository id
    DatedInterval interval;
    CoverageState state = CoverageState::Missing;
    QString note;
    Provenance provenance;
};

/// Commits of one contributor, with one affiliation, in one repository and month. 16 bytes: there
/// are many.
struct Contribution
{
    /// Values of `affiliation` that are no organization.
    enum : std::int16_t { Unknown = -1, Academic = -2, Other = -3, Bot = -4 };

    std::int32_t month = 0;        ///< Month::number
    std::int32_t contributor = 0;  ///< number of the merged identity
    std::int32_t commits = 0;
    std::int16_t repository = 0;   ///< row of the repositories table
    std::int16_t affiliation = Unknown; ///< row of the organizations table, or one of the above

    bool isBot() const { return affiliation == Bot; }
};

} // namespace steward
