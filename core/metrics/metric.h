// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One number over time: what it is called, what it needs, how it is computed. A new metric is a
// pair of files with its formula, and a line in metric_families.cpp; window, report and command
// line take it from there. Names and definitions for people are app/text/metric_text's.

#pragma once

#include "core/metrics/chart_series.h"
#include "core/metrics/contribution_table.h"
#include "core/metrics/definition.h"
#include "core/metrics/metric_series.h"
#include "core/metrics/period.h"
#include "core/query/filter.h"

#include <QString>

#include <optional>
#include <vector>

namespace steward {

/// What all metrics of a scope share. Independent of the as-of day and of the period.
struct MetricSource
{
    DatasetPtr dataset;
    RepositoryScope wanted;
    ResolvedScope scope;
    Filter filter; ///< its attribution and confidence count, its day does not
    ContributionTable table;
};

MetricSource takeMetricSource(const DatasetPtr& dataset, const RepositoryScope& scope,
                              const Filter& filter = {});

inline constexpr int longestWindowMonths = 120;

/// What a reader may choose. Printed with every result.
struct MetricParameters
{
    PeriodUnit every = PeriodUnit::Month;
    /// 0: the metric's own; else 1 to longestWindowMonths, ending with the period.
    int windowMonths = 0;
    int silenceMonths = 12;        ///< without a commit for so long: inactive, and gone in survival
    int episodeMonths = 3;         ///< who had no commit for so long comes back, if not for good
    int episodeCommits = 12;       ///< of so many commits at most
    int cohortOffset = 1;          ///< periods after the first: cohort-retention:K
    OrganizationId organization{}; ///< share:ORGANIZATION and its like
    QString tier{};                ///< members:TIER
    MetricDefinition definition{};
    /// Of facts: what is the case on this day stands for the period it lies in, which is the last;
    /// none: the evidence day.
    std::optional<Day> until{};

    bool operator==(const MetricParameters&) const = default;
};

struct MetricInput
{
    const MetricSource& source;
    MetricParameters parameters; ///< windowMonths is resolved: 0 is the period itself
};

enum class MetricFamily : std::uint8_t {
    Activity,      ///< people and commits
    Newcomers,     ///< who comes, comes back, stays away
    Retention,     ///< who stays
    Roles,         ///< core, regular, casual
    Concentration, ///< how few carry how much
    Organizations, ///< who pays for it
    Releases,
    Governance,
};
inline constexpr int metricFamilyCount = 8;

enum class MetricAxis : std::uint8_t {
    Periods,  ///< months, quarters or years from the scope's first commit to its last
    Facts,    ///< the same, from the first such fact of the dataset to the evidence day
    Releases, ///< intervals between releases
    Age,      ///< months since a person's first commit
};

/// What follows the colon of an id like "share:meta".
enum class MetricArgument : std::uint8_t { None, Organization, Tier, Periods };

/// Which parameters have a say in the metric.
enum class MetricParameter : std::uint8_t {
    Window,
    Silence,
    EpisodeMonths,
    EpisodeCommits,
    FactorDefinition,
    NewRule,
    Retention,
    CoreRule,
    Attribution,
};

/// What a reader must know before believing the number.
enum class Caveat : std::uint8_t {
    PeopleDoNotAddUp,   ///< counts of people do not add up over periods
    LeftTruncated,      ///< everybody is new in the first months of the data
    RightCensored,      ///< the last months cannot be known yet
    UnknownAffiliation, ///< the unknown stay in the denominator: shares are lower bounds
    LowCoverage,        ///< below 60 % coverage only the bounds are given
    SmallNumbers,       ///< below 50 commits there is no value
    LandedOnly,         ///< the data hold commits: first contributed and first landed are the same
    ListedReleases,     ///< releases the dataset lists as events; a series counts once
    IntervalsDiffer,    ///< release intervals differ in length, so the number is one per month
    PossibleMembers,    ///< low is certain, high is possible
    UndefinedVotes,     ///< where votes are undefined the bounds are both readings
    NoFairnessClaim,    ///< a difference, not a judgement
};

struct Metric
{
    QLatin1StringView id; ///< with an argument: up to and with its colon
    MetricFamily family;
    ChartUnit unit;
    MetricSeries (*compute)(const MetricInput&);
    QLatin1StringView source; ///< address of the definition; empty: this product's own
    int windowMonths = 0;     ///< 0: the period itself
    MetricAxis axis = MetricAxis::Periods;
    MetricArgument argument = MetricArgument::None;
    std::vector<MetricParameter> parameters{};
    std::vector<Caveat> caveats{};
};

/// "people", "commits", "share", …: stable, for scripts.
QLatin1StringView toWord(ChartUnit unit);

/// The periods of MetricAxis::Periods with `span`, `partial` and nothing else. Empty without
/// commits.
MetricSeries emptySeries(const MetricInput& input);
/// Their months, in the same order.
std::vector<MonthRange> periodsOf(const MetricInput& input);

} // namespace steward
