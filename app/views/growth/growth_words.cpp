// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/growth/growth_words.h"

#include "app/charts/chart_format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace steward {

namespace {

struct GrowthText
{
    Q_DECLARE_TR_FUNCTIONS(GrowthText)
};

QString seriesName(const Dataset& dataset, const QString& key)
{
    const QString organization = QStringLiteral("share:");
    if (key.startsWith(organization))
        return dataset[findOrganization(dataset, QStringView(key).mid(organization.size()))].name;
    const std::pair<QLatin1StringView, QString> names[] = {
        {QLatin1StringView("active-contributors"), GrowthText::tr("Active")},
        {QLatin1StringView("new-contributors"), GrowthText::tr("New")},
        {QLatin1StringView("commits"), GrowthText::tr("Commits")},
        {QLatin1StringView("other-organizations"), GrowthText::tr("Further organizations")},
        {QLatin1StringView("academic"), GrowthText::tr("Academic")},
        {QLatin1StringView("other"), GrowthText::tr("Other addresses")},
        {QLatin1StringView("unknown"), GrowthText::tr("Unknown employer")},
        {QLatin1StringView("commits-in-release"), GrowthText::tr("Commits per month")},
        {QLatin1StringView("contributors-in-release"), GrowthText::tr("Contributors per month")},
    };
    const auto found = std::ranges::find(names, key, [](const auto& name) { return name.first; });
    return found == std::end(names) ? key : found->second;
}

QString axisText(ChartUnit unit)
{
    switch (unit) {
    case ChartUnit::People: return GrowthText::tr("People");
    case ChartUnit::Commits: return GrowthText::tr("Commits");
    case ChartUnit::Share: return GrowthText::tr("Share of commits");
    case ChartUnit::PeoplePerMonth:
        return GrowthText::tr("Contributors in the release, per month of its interval");
    case ChartUnit::CommitsPerMonth:
        return GrowthText::tr("Commits in the release, per month of its interval");
    }
    return {};
}

QString incompleteNote(const Dataset& dataset, const GrowthData& data)
{
    const auto first = std::ranges::find_if(data.activity, &ActivityRow::isPartial);
    if (first == data.activity.end())
        return {};
    const auto earliest = std::ranges::min_element(data.resolved.snapshots);
    const auto row = static_cast<std::size_t>(earliest - data.resolved.snapshots.begin());
    const QString repository = dataset[data.resolved.repositories[row]].id;
    if (data.resolved.repositories.size() == 1)
        //: %1 a month, %2 a day
        return GrowthText::tr("%1 is incomplete: the data end on %2.")
            .arg(monthText(first->month), isoText(*earliest));
    const Month last = data.activity.back().month;
    //: %1 a month, %2 a repository, %3 a day, %4 how many of %5 repositories, %6 a month
    return GrowthText::tr("Counts are lower bounds from %1 on, when the data of a first repository"
                          " end (%2, %3); those of %4 of %5 end before %6.")
        .arg(monthText(first->month), repository, isoText(*earliest))
        .arg(data.resolved.uncovered(last + (-1)))
        .arg(data.resolved.repositories.size())
        .arg(monthText(last));
}

QStringList coverageNotes(const Dataset& dataset, const GrowthData& data)
{
    QStringList notes;
    for (const Coverage& coverage : dataset.coverage) {
        const RepositoryId repository = findRepository(dataset, coverage.subject);
        if (repository.isValid() && data.resolved.contains[repository.index()])
            notes << coverage.note;
    }
    return notes;
}

/// Predecessors live on in the core repository, with their history.
QString overlapNote(const Dataset& dataset, const GrowthData& data)
{
    const auto has = [&](RepositoryRole role) {
        return std::ranges::any_of(data.resolved.repositories,
                                   [&](RepositoryId id) { return dataset[id].role == role; });
    };
    if (!has(RepositoryRole::Core) || !has(RepositoryRole::Predecessor))
        return {};
    return GrowthText::tr(
        "Predecessors share commits with the core repository: here these count twice.");
}

QString truncationNote(const GrowthData& data)
{
    if (data.activity.empty())
        return {};
    //: %1 a month
    return GrowthText::tr("Before %1 nearly everybody seems new, for the data begin only then.")
        .arg(monthText(data.activity.front().month + leftTruncatedMonths));
}

QString coverageNote(const OrganizationShares& shares)
{
    if (shares.months.empty())
        return {};
    const std::size_t last = shares.months.size() - 1;
    const auto coverage = shares.coverage(last);
    if (!coverage)
        return {};
    //: %1 a share, %2 a month
    return GrowthText::tr("Shares are lower bounds: %1 of the commits of the twelve months to %2"
                          " name an affiliation.")
        .arg(valueText(ChartUnit::Share, *coverage), monthText(shares.months[last]));
}

QString releaseNote(const std::vector<ReleaseFigures>& releases)
{
    double shortest = 0.0;
    double longest = 0.0;
    for (const ReleaseFigures& release : releases) {
        if (const auto months = release.months()) {
            shortest = shortest > 0.0 ? std::min(shortest, *months) : *months;
            longest = std::max(longest, *months);
        }
    }
    if (longest <= 0.0)
        return {};
    const QLocale locale;
    //: %1 and %2 numbers of months
    return GrowthText::tr("Intervals are %1 to %2 months long, so raw head counts of two releases"
                          " cannot be compared, and contributors must not be added up.")
        .arg(locale.toString(shortest, 'f', 1), locale.toString(longest, 'f', 1));
}

struct Headline
{
    QString title;
    QString definition;
};

Headline headline(const QString& key)
{
    if (key == growth_chart::contributors)
        return {GrowthText::tr("Contributors by month"),
                GrowthText::tr("Active: authors of at least one non-merge commit in the month."
                               " New: those whose first commit in these repositories it was."
                               " Bots out; identities merged.")};
    if (key == growth_chart::newContributors)
        return {GrowthText::tr("New contributors by month"),
                GrowthText::tr("Authors whose first non-merge commit in these repositories fell"
                               " into the month. Bots out; identities merged.")};
    if (key == growth_chart::commits)
        return {GrowthText::tr("Commits by month"),
                GrowthText::tr("Non-merge commits by author date. Bots out.")};
    if (key == growth_chart::share)
        return {GrowthText::tr("Commits by organization, rolling twelve months"),
                GrowthText::tr("Share of the non-merge commits of the month and the eleven before,"
                               " by the author's e-mail domain. Bots out; the unknown stay in.")};
    return {GrowthText::tr("Releases: commits and contributors per month"),
            GrowthText::tr("Figures published with each release, divided by the months since the"
                           " release before; a bar is as wide as its interval.")};
}

QStringList notes(const Dataset& dataset, const GrowthData& data, const QString& key)
{
    if (key == growth_chart::releases)
        return {releaseNote(data.releases)};
    QStringList result;
    if (key == growth_chart::share)
        result << coverageNote(data.shares);
    if (key == growth_chart::newContributors || key == growth_chart::contributors)
        result << truncationNote(data);
    result << incompleteNote(dataset, data) << coverageNotes(dataset, data)
           << overlapNote(dataset, data);
    result.removeAll(QString());
    return result;
}

QString roleTitle(RepositoryRole role)
{
    switch (role) {
    case RepositoryRole::Core: return GrowthText::tr("Core");
    case RepositoryRole::Family: return GrowthText::tr("Project family");
    case RepositoryRole::Predecessor: return GrowthText::tr("Predecessors");
    case RepositoryRole::Comparison: return GrowthText::tr("Comparison projects");
    }
    return {};
}

} // namespace

QString growthBandText(GrowthBand band)
{
    switch (band) {
    case GrowthBand::Incomplete: return GrowthText::tr("incomplete");
    case GrowthBand::NotCovered:
        //: %1 a repository the data say nothing about in this time
        return GrowthText::tr("no data of %1");
    case GrowthBand::EverybodyNew: return GrowthText::tr("data begin here");
    case GrowthBand::NoFigures: return GrowthText::tr("no figures published");
    }
    return {};
}

QString scopeTitle(const Dataset& dataset, const RepositoryScope& scope)
{
    switch (scope.kind) {
    case ScopeKind::Role: return roleTitle(scope.role);
    case ScopeKind::All: return GrowthText::tr("All repositories");
    case ScopeKind::Cohort:
        //: %1 a month
        return GrowthText::tr("Family repositories older than %1").arg(monthText(scope.cohort));
    case ScopeKind::Chosen: break;
    }
    return scope.chosen.size() == 1 ? dataset[scope.chosen.front()].id
                                    : GrowthText::tr("Chosen repositories");
}

QString scopeText(const Dataset& dataset, const GrowthData& data)
{
    const auto count = static_cast<int>(data.resolved.repositories.size());
    if (count == 1)
        return dataset[data.resolved.repositories.front()].id;
    //: %1 the name of a set of repositories, %n their number; never 1
    return GrowthText::tr("%1, %n repositories", nullptr, count)
        .arg(scopeTitle(dataset, data.scope));
}

QString contributionsNote(const Dataset& dataset)
{
    const auto note = std::ranges::find(dataset.info.notes, QStringLiteral("contributions_note"),
                                        &Note::key);
    return note == dataset.info.notes.end() ? QString() : note->text;
}

ChartWords growthWords(const Dataset& dataset, const GrowthData& data, const ChartSpec& spec)
{
    const Headline head = headline(spec.key);
    ChartWords words{.title = head.title,
                     .definition = head.definition,
                     .notes = notes(dataset, data, spec.key),
                     .empty = {},
                     .panels = {}};
    words.empty = spec.key == growth_chart::releases
                      ? GrowthText::tr("No release figures in the time shown.")
                      : GrowthText::tr("These repositories have no commits in the time shown."
                                       " Choose others, or a longer time.");
    for (const ChartPanel& panel : spec.panels) {
        PanelWords names{.axis = axisText(panel.unit), .series = {}};
        for (const ChartSeries& series : panel.series)
            names.series.push_back(seriesName(dataset, series.key));
        words.panels.push_back(std::move(names));
    }
    return words;
}

} // namespace steward
