// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/metric_families.h"

#include "core/metrics/activity.h"
#include "core/metrics/bots.h"
#include "core/metrics/cohorts.h"
#include "core/metrics/concentration.h"
#include "core/metrics/contributor_classes.h"
#include "core/metrics/diversity.h"
#include "core/metrics/episodes.h"
#include "core/metrics/governance_series.h"
#include "core/metrics/organization_people.h"
#include "core/metrics/organization_shares.h"
#include "core/metrics/release_figures.h"
#include "core/metrics/release_frequency.h"
#include "core/metrics/retention.h"
#include "core/metrics/survival.h"

#include <algorithm>
#include <iterator>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

using enum MetricFamily;
using enum Caveat;
using Parameter = MetricParameter;
using Unit = ChartUnit;
using Axis = MetricAxis;
using Argument = MetricArgument;

constexpr int year = 12;

constexpr auto contributorsPage = "https://chaoss.community/kb/metric-contributors/"_L1;
constexpr auto newPage = "https://chaoss.community/?p=3613"_L1;
constexpr auto inactivePage = "https://chaoss.community/?p=3614"_L1;
constexpr auto occasionalPage = "https://chaoss.community/?p=3466"_L1;
constexpr auto commitsPage = "https://chaoss.community/?p=4707"_L1;
constexpr auto botPage = "https://chaoss.community/?p=3465"_L1;
constexpr auto absencePage = "https://chaoss.community/?p=3944"_L1;
constexpr auto elephantPage = "https://chaoss.community/?p=3940"_L1;
constexpr auto diversityPage = "https://chaoss.community/?p=3464"_L1;
constexpr auto releasePage = "https://chaoss.community/?p=4765"_L1;
constexpr auto retentionPage = "https://github.com/CrowdDotDev/crowd.dev"_L1;
constexpr auto survivalPage = "https://doi.org/10.1080/01621459.1958.10501452"_L1;
constexpr auto onionPage = "https://github.com/chaoss/grimoirelab-cereslib"_L1;
constexpr auto hillPage = "https://doi.org/10.2307/1934352"_L1;
constexpr auto shannonPage = "https://doi.org/10.1002/j.1538-7305.1948.tb01338.x"_L1;
constexpr auto simpsonPage = "https://doi.org/10.1038/163688a0"_L1;
constexpr auto ours = ""_L1;

// A table, to be read in lines.
// clang-format off
std::vector<Metric> activityMetrics()
{
    return {
        {"active-contributors"_L1, Activity, Unit::People, activeContributors, contributorsPage, 0,
         Axis::Periods, Argument::None, {Parameter::Window}, {PeopleDoNotAddUp, LandedOnly}},
        {"commits"_L1, Activity, Unit::Commits, commits, commitsPage, 0, Axis::Periods,
         Argument::None, {Parameter::Window}, {}},
        {"bot-share"_L1, Activity, Unit::Share, botShare, botPage, 0, Axis::Periods,
         Argument::None, {Parameter::Window}, {}},
    };
}

std::vector<Metric> newcomerMetrics()
{
    return {
        {"new-contributors"_L1, Newcomers, Unit::People, newContributors, newPage, 0,
         Axis::Periods, Argument::None, {Parameter::Window, Parameter::NewRule, Parameter::EpisodeMonths, Parameter::EpisodeCommits},
         {LeftTruncated, LandedOnly}},
        {"occasional-contributors"_L1, Newcomers, Unit::People, occasionalContributors,
         occasionalPage, 0, Axis::Periods, Argument::None, {Parameter::Window, Parameter::EpisodeMonths, Parameter::EpisodeCommits},
         {PeopleDoNotAddUp}},
        {"continuing-contributors"_L1, Newcomers, Unit::People, continuingContributors, ours, 0,
         Axis::Periods, Argument::None, {Parameter::Window, Parameter::EpisodeMonths, Parameter::EpisodeCommits},
         {PeopleDoNotAddUp}},
        {"inactive-contributors"_L1, Newcomers, Unit::People, inactiveContributors, inactivePage, 0,
         Axis::Periods, Argument::None, {Parameter::Window, Parameter::Silence}, {RightCensored}},
    };
}

std::vector<Metric> retentionMetrics()
{
    return {
        {"retention"_L1, Retention, Unit::Share, retention, retentionPage, 0, Axis::Periods,
         Argument::None, {Parameter::Window, Parameter::Retention}, {LeftTruncated}},
        {"retained-12m"_L1, Retention, Unit::People, retainedContributors, ours, year,
         Axis::Periods, Argument::None, {Parameter::Window}, {LeftTruncated, PeopleDoNotAddUp}},
        {"cohort-retention:"_L1, Retention, Unit::Share, cohortRetention, ours, 0, Axis::Periods,
         Argument::Periods, {}, {LeftTruncated, RightCensored}},
        {"survival"_L1, Retention, Unit::Share, survival, survivalPage, 0, Axis::Age,
         Argument::None, {Parameter::Silence}, {RightCensored}},
    };
}

std::vector<Metric> roleMetrics()
{
    return {
        {"core-contributors-12m"_L1, Roles, Unit::People, coreContributors, onionPage, year,
         Axis::Periods, Argument::None, {Parameter::Window, Parameter::CoreRule}, {PeopleDoNotAddUp}},
        {"regular-contributors-12m"_L1, Roles, Unit::People, regularContributors, onionPage, year,
         Axis::Periods, Argument::None, {Parameter::Window, Parameter::CoreRule}, {PeopleDoNotAddUp}},
        {"casual-contributors-12m"_L1, Roles, Unit::People, casualContributors, onionPage, year,
         Axis::Periods, Argument::None, {Parameter::Window, Parameter::CoreRule}, {PeopleDoNotAddUp}},
    };
}

std::vector<Metric> concentrationMetrics()
{
    return {
        {"absence-factor-12m"_L1, Concentration, Unit::People, absenceFactor, absencePage, year,
         Axis::Periods, Argument::None, {Parameter::Window, Parameter::FactorDefinition}, {}},
        {"elephant-factor-12m"_L1, Concentration, Unit::Organizations, elephantFactor,
         elephantPage, year, Axis::Periods, Argument::None,
         {Parameter::Window, Parameter::FactorDefinition, Parameter::Attribution},
         {LowCoverage}},
        {"contributor-gini-12m"_L1, Concentration, Unit::Number, contributorGini, ours, year,
         Axis::Periods, Argument::None, {Parameter::Window}, {SmallNumbers}},
    };
}

std::vector<Metric> organizationMetrics()
{
    return {
        {"share:"_L1, Organizations, Unit::Share, organizationShare, diversityPage, 0,
         Axis::Periods, Argument::Organization, {Parameter::Window, Parameter::Attribution}, {UnknownAffiliation}},
        {"people-share:"_L1, Organizations, Unit::Share, peopleShare, diversityPage, 0,
         Axis::Periods, Argument::Organization, {Parameter::Window, Parameter::Attribution}, {UnknownAffiliation}},
        {"organization-commits:"_L1, Organizations, Unit::Commits, organizationCommits, ours, 0,
         Axis::Periods, Argument::Organization, {Parameter::Window, Parameter::Attribution}, {UnknownAffiliation}},
        {"other-organization-commits:"_L1, Organizations, Unit::Commits, otherOrganizationCommits,
         ours, 0, Axis::Periods, Argument::Organization, {Parameter::Window, Parameter::Attribution},
         {UnknownAffiliation}},
        {"affiliation-coverage"_L1, Organizations, Unit::Share, affiliationCoverage, ours, 0,
         Axis::Periods, Argument::None, {Parameter::Window}, {}},
        {"organizations"_L1, Organizations, Unit::Organizations, organizations, diversityPage, 0,
         Axis::Periods, Argument::None, {Parameter::Window, Parameter::Attribution},
         {UnknownAffiliation, PeopleDoNotAddUp}},
        {"new-organizations"_L1, Organizations, Unit::Organizations, newOrganizations,
         diversityPage, 0, Axis::Periods, Argument::None, {Parameter::Window, Parameter::Attribution},
         {LeftTruncated, UnknownAffiliation}},
        {"largest-share-12m"_L1, Organizations, Unit::Share, largestShare, diversityPage, year,
         Axis::Periods, Argument::None, {Parameter::Window, Parameter::Attribution}, {UnknownAffiliation}},
        {"largest-people-share-12m"_L1, Organizations, Unit::Share, largestPeopleShare,
         diversityPage, year, Axis::Periods, Argument::None, {Parameter::Window, Parameter::Attribution},
         {UnknownAffiliation}},
        {"shannon-12m"_L1, Organizations, Unit::Number, shannon, shannonPage, year, Axis::Periods,
         Argument::None, {Parameter::Window, Parameter::Attribution}, {LowCoverage, SmallNumbers}},
        {"effective-organizations-12m"_L1, Organizations, Unit::Organizations,
         effectiveOrganizations, hillPage, year, Axis::Periods, Argument::None,
         {Parameter::Window, Parameter::Attribution}, {LowCoverage, SmallNumbers}},
        {"simpson-12m"_L1, Organizations, Unit::Number, simpson, simpsonPage, year, Axis::Periods,
         Argument::None, {Parameter::Window, Parameter::Attribution}, {LowCoverage, SmallNumbers}},
        {"inverse-simpson-12m"_L1, Organizations, Unit::Organizations, inverseSimpson, hillPage,
         year, Axis::Periods, Argument::None, {Parameter::Window, Parameter::Attribution},
         {LowCoverage, SmallNumbers}},
    };
}

std::vector<Metric> releaseMetrics()
{
    return {
        {"releases"_L1, Releases, Unit::Releases, releases, releasePage, 0, Axis::Facts,
         Argument::None, {Parameter::Window}, {ListedReleases}},
        {"release-gap-12m"_L1, Releases, Unit::Days, releaseGap, releasePage, year, Axis::Facts,
         Argument::None, {Parameter::Window}, {ListedReleases}},
        {"release-commits"_L1, Releases, Unit::CommitsPerMonth, releaseCommits, ours, 0,
         Axis::Releases, Argument::None, {}, {IntervalsDiffer}},
        {"release-contributors"_L1, Releases, Unit::PeoplePerMonth, releaseContributors, ours, 0,
         Axis::Releases, Argument::None, {}, {IntervalsDiffer, PeopleDoNotAddUp}},
    };
}

std::vector<Metric> governanceMetrics()
{
    return {
        {"members"_L1, Governance, Unit::Organizations, foundationMembers, ours, 0, Axis::Facts,
         Argument::None, {Parameter::Attribution}, {PossibleMembers}},
        {"members:"_L1, Governance, Unit::Organizations, tierMembers, ours, 0, Axis::Facts,
         Argument::Tier, {Parameter::Attribution}, {PossibleMembers}},
        {"board-seats"_L1, Governance, Unit::Seats, boardSeats, ours, 0, Axis::Facts,
         Argument::None, {Parameter::Attribution}, {PossibleMembers}},
        {"board-effective-organizations"_L1, Governance, Unit::Organizations,
         boardEffectiveOrganizations, hillPage, 0, Axis::Facts, Argument::None, {Parameter::Attribution},
         {PossibleMembers}},
        {"largest-vote-share"_L1, Governance, Unit::Share, largestVoteShare, ours, 0, Axis::Facts,
         Argument::None, {Parameter::Attribution}, {UndefinedVotes, PossibleMembers}},
        {"board-turnover-12m"_L1, Governance, Unit::Number, boardTurnover, ours, year, Axis::Facts,
         Argument::None, {Parameter::Window}, {PossibleMembers}},
        {"board-continuity-12m"_L1, Governance, Unit::Share, boardContinuity, ours, year,
         Axis::Facts, Argument::None, {Parameter::Window}, {PossibleMembers}},
        {"seat-gap:"_L1, Governance, Unit::Share, seatGap, ours, year, Axis::Facts,
         Argument::Organization, {Parameter::Window, Parameter::Attribution}, {UnknownAffiliation, NoFairnessClaim}},
    };
}
// clang-format on

} // namespace

std::vector<Metric> metricsOfAllFamilies()
{
    std::vector<Metric> all;
    for (const auto& family :
         {activityMetrics, newcomerMetrics, retentionMetrics, roleMetrics, concentrationMetrics,
          organizationMetrics, releaseMetrics, governanceMetrics})
        std::ranges::move(family(), std::back_inserter(all));
    return all;
}

} // namespace steward
