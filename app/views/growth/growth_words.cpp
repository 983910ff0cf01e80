// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/growth/growth_words.h"

#include "app/charts/chart_format.h"
#include "app/text/metric_text.h"
#include "app/text/vocabulary_text.h"
#include "app/views/growth/growth_notes.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct GrowthText
{
    Q_DECLARE_TR_FUNCTIONS(GrowthText)
};

/// Short names of series, to stand beside each other in one chart.
QString shortName(const QString& key)
{
    const std::pair<QLatin1StringView, QString> names[] = {
        {"active-contributors"_L1, GrowthText::tr("Active")},
        {"new-contributors"_L1, GrowthText::tr("New")},
        {"inactive-contributors"_L1, GrowthText::tr("Fallen silent")},
        {"occasional-contributors"_L1, GrowthText::tr("Occasional")},
        {"continuing-contributors"_L1, GrowthText::tr("Continuing")},
        {"core-contributors-12m"_L1, GrowthText::tr("Core")},
        {"regular-contributors-12m"_L1, GrowthText::tr("Regular")},
        {"casual-contributors-12m"_L1, GrowthText::tr("Casual")},
        {"commits"_L1, GrowthText::tr("Commits")},
        {"bot-share"_L1, GrowthText::tr("Made by bots")},
        {"retention"_L1, GrowthText::tr("Active again")},
        {"retained-12m"_L1, GrowthText::tr("Active in both windows")},
        {"survival"_L1, GrowthText::tr("Everybody")},
        {"absence-factor-12m"_L1, GrowthText::tr("People")},
        {"elephant-factor-12m"_L1, GrowthText::tr("Organizations")},
        {"contributor-gini-12m"_L1, GrowthText::tr("Gini coefficient")},
        {"effective-organizations-12m"_L1, GrowthText::tr("By entropy")},
        {"inverse-simpson-12m"_L1, GrowthText::tr("By squares")},
        {"organizations"_L1, GrowthText::tr("With a commit")},
        {"new-organizations"_L1, GrowthText::tr("With their first")},
        {"largest-share-12m"_L1, GrowthText::tr("By commits")},
        {"largest-people-share-12m"_L1, GrowthText::tr("By people")},
        {"other-organizations"_L1, GrowthText::tr("Further organizations")},
        {"academic"_L1, GrowthText::tr("Academic")},
        {"other"_L1, GrowthText::tr("Other addresses")},
        {"unknown"_L1, GrowthText::tr("Unknown employer")},
        {"release-commits"_L1, GrowthText::tr("Commits per month")},
        {"release-contributors"_L1, GrowthText::tr("Contributors per month")},
        {"releases"_L1, GrowthText::tr("Releases")},
        {"release-gap-12m"_L1, GrowthText::tr("Median gap, 12 months")},
        {"members"_L1, GrowthText::tr("Members")},
        {"board-seats"_L1, GrowthText::tr("Seats")},
        {"board-effective-organizations"_L1, GrowthText::tr("Effective organizations")},
        {"largest-vote-share"_L1, GrowthText::tr("Largest voter")},
        {"board-turnover-12m"_L1, GrowthText::tr("Turnover")},
        {"board-continuity-12m"_L1, GrowthText::tr("Continuity")},
        {"newer-commits"_L1, GrowthText::tr("Newer repositories")},
    };
    const auto found = std::ranges::find(names, key, [](const auto& name) { return name.first; });
    return found == std::end(names) ? QString() : found->second;
}

/// "share:meta" is called by the organization, "era:meta-ai" by the era.
QString nameOfPart(const Dataset& dataset, const QString& key)
{
    const QString id = key.section(u':', 1);
    if (key.startsWith("share:"_L1))
        return dataset[findOrganization(dataset, id)].name;
    const auto era = std::ranges::find(dataset.periods, id,
                                       [](const Period& period) { return QString(period.id); });
    if (key.startsWith("era:"_L1) && era != dataset.periods.end())
        //: %1 the name of an era: people whose first commit fell into it
        return GrowthText::tr("Came in: %1").arg(era->title);
    return {};
}

QString seriesName(const GrowthData& data, const QString& key)
{
    const auto cohort = fixedCohort(data);
    if (cohort && key == "cohort-active"_L1)
        //: %1 a month: active contributors of repositories older than it
        return GrowthText::tr("Active where older than %1").arg(monthText(cohort->cohort));
    if (cohort && key == "cohort-commits"_L1)
        //: %1 a month
        return GrowthText::tr("Repositories older than %1").arg(monthText(cohort->cohort));
    for (const QString& name : {shortName(key), nameOfPart(data.dataset(), key)}) {
        if (!name.isEmpty())
            return name;
    }
    const auto question = parseMetric(data.dataset(), key);
    return question ? metricName(data.dataset(), *question) : key;
}

/// "2021: 512 people".
std::vector<QString> cohortNames(const GrowthData& data)
{
    std::vector<QString> names;
    for (const Cohort& cohort : shownCohorts(data)) {
        ChartPoint point;
        point.span = cohort.period.days();
        //: %1 a year or quarter, %n how many people came in it
        names.push_back(
            GrowthText::tr("%1: %n people", nullptr, cohort.size).arg(pointText(point)));
    }
    return names;
}

QString panelTitle(const GrowthData& data, const ChartSpec& spec, std::size_t panel)
{
    if (spec.key == growth_chart::multiples && panel < multiplesOf(data).size())
        return data.dataset()[multiplesOf(data)[panel]].id;
    switch (spec.panels[panel].unit) {
    case ChartUnit::PeoplePerMonth:
        return GrowthText::tr("Contributors in the release, per month of its interval");
    case ChartUnit::CommitsPerMonth:
        return GrowthText::tr("Commits in the release, per month of its interval");
    case ChartUnit::Days: return GrowthText::tr("Days between releases");
    default: return capitalized(unitText(spec.panels[panel].unit));
    }
}

QString titleOf(const QString& key)
{
    namespace keys = growth_chart;
    const std::pair<QLatin1StringView, QString> titles[] = {
        {keys::contributors, GrowthText::tr("Contributors")},
        {keys::commits, GrowthText::tr("Commits")},
        {keys::bots, GrowthText::tr("Bots' share of the commits")},
        {keys::comings, GrowthText::tr("Who came, and who fell silent")},
        {keys::parts, GrowthText::tr("New, occasional and continuing contributors")},
        {keys::classes, GrowthText::tr("Core, regular and casual contributors")},
        {keys::retention, GrowthText::tr("Retention from one period to the next")},
        {keys::retained, GrowthText::tr("Retained contributors")},
        {keys::cohorts, GrowthText::tr("Cohorts: who of each year is still active")},
        {keys::survival, GrowthText::tr("How long people go on contributing")},
        {keys::absence, GrowthText::tr("Absence factor: how few people carry half of the work")},
        {keys::elephant, GrowthText::tr("Elephant factor: how few organizations do")},
        {keys::inequality, GrowthText::tr("Inequality of commits among contributors")},
        {keys::share, GrowthText::tr("Commits by organization")},
        {keys::diversity, GrowthText::tr("Effective number of organizations")},
        {keys::organizations, GrowthText::tr("Organizations that contribute")},
        {keys::largest, GrowthText::tr("Share of the largest organization")},
        {keys::multiples, GrowthText::tr("Active contributors by repository")},
        {keys::composition, GrowthText::tr("Commits by age of the repository")},
        {keys::releases, GrowthText::tr("Releases: commits and contributors")},
        {keys::cadence, GrowthText::tr("Release cadence")},
        {keys::members, GrowthText::tr("Members of the foundation")},
        {keys::board, GrowthText::tr("Seats on the board")},
        {keys::votes, GrowthText::tr("Largest share of the board's votes")},
        {keys::renewal, GrowthText::tr("Renewal of the board")},
    };
    const auto found = std::ranges::find(titles, key,
                                         [](const auto& title) { return title.first; });
    return found == std::end(titles) ? QString() : found->second;
}

QString definitionOfChart(const ChartSpec& spec, const std::vector<MetricQuestion>& questions)
{
    if (spec.key == growth_chart::share)
        return GrowthText::tr("Commits by the employer that the author's address tells, as a share"
                              " of all commits of the window; the unknown stay in. Bots out.");
    if (spec.key == growth_chart::contributors)
        return GrowthText::tr(
            "Active: with a commit in the period. New: with their first one in these"
            " repositories. One person may have many addresses. Bots out.");
    if (spec.key == growth_chart::parts)
        return GrowthText::tr(
            "New: first commit in these repositories. Occasional: back after three"
            " months with at most twelve commits before. Continuing: the others.");
    if (spec.key == growth_chart::comings)
        return GrowthText::tr(
            "New: first commit in these repositories. Fallen silent: last commit so"
            " far, and at least twelve months ago. Bots out.");
    if (spec.key == growth_chart::classes)
        return GrowthText::tr("Most active first: core until 80 % of the window's commits are made,"
                              " regular until 95 %, then casual. Bots out.");
    if (spec.key == growth_chart::organizations)
        return GrowthText::tr("Organizations of the dataset with a commit in the period, and those"
                              " with their first one in these repositories.");
    if (spec.key == growth_chart::cohorts)
        return GrowthText::tr("Of the people whose first commit in these repositories fell into a"
                              " period (row), the share with a commit so long after it (column)."
                              " Bots out.");
    return metricDefinition(questions.front());
}

QString emptyText(const ChartSpec& spec)
{
    if (spec.axis == ChartAxis::Age)
        return GrowthText::tr("These repositories have no commits. Choose others.");
    return GrowthText::tr("Nothing to show in this time. Choose other repositories, or a longer"
                          " time.");
}

} // namespace

QString growthPageText(GrowthPage page)
{
    switch (page) {
    case GrowthPage::Main: return GrowthText::tr("At a Glance");
    case GrowthPage::People: return GrowthText::tr("People");
    case GrowthPage::Retention: return GrowthText::tr("Retention");
    case GrowthPage::Concentration: return GrowthText::tr("Concentration");
    case GrowthPage::Organizations: return GrowthText::tr("Organizations");
    case GrowthPage::Repositories: return GrowthText::tr("Repositories");
    case GrowthPage::Releases: return GrowthText::tr("Releases");
    case GrowthPage::Governance: return GrowthText::tr("Governance");
    }
    return {};
}

ChartWords growthWords(const GrowthData& data, const ChartSpec& spec,
                       const std::vector<MetricQuestion>& questions)
{
    const QString title = titleOf(spec.key);
    ChartWords words{.title = title.isEmpty() ? metricName(data.dataset(), questions.front())
                                              : title,
                     .definition = definitionOfChart(spec, questions),
                     .notes = growthNotes(data, spec, questions),
                     .empty = emptyText(spec),
                     .panels = {}};
    if (spec.key == growth_chart::cohorts) {
        words.panels.push_back({.axis = {}, .series = cohortNames(data)});
        return words;
    }
    for (std::size_t i = 0; i < spec.panels.size(); ++i) {
        PanelWords names{.axis = panelTitle(data, spec, i), .series = {}};
        for (const ChartSeries& series : spec.panels[i].series)
            names.series.push_back(seriesName(data, series.key));
        words.panels.push_back(std::move(names));
    }
    return words;
}

} // namespace steward
