// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/growth/growth_notes.h"

#include "core/metrics/activity.h"
#include "core/metrics/metric_chart.h"
#include "core/metrics/release_figures.h"

#include "app/charts/chart_format.h"
#include "app/text/date_text.h"
#include "app/text/metric_text.h"
#include "app/text/scope_text.h"
#include "app/views/growth/growth_catalogue.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct GrowthText
{
    Q_DECLARE_TR_FUNCTIONS(GrowthText)
};

using Questions = std::vector<MetricQuestion>;

QString periodName(DaySpan span)
{
    ChartPoint point;
    point.span = span;
    return pointText(point);
}

QString incompleteNote(const GrowthData& data)
{
    const ResolvedScope& scope = data.source.scope;
    const auto first = std::ranges::find_if(data.active, &MetricPoint::partial);
    if (first == data.active.end())
        return {};
    const auto earliest = std::ranges::min_element(scope.snapshots);
    const auto row = static_cast<std::size_t>(earliest - scope.snapshots.begin());
    const QString repository = data.dataset()[scope.repositories[row]].id;
    if (scope.repositories.size() == 1)
        //: %1 a month, quarter or year, %2 a day
        return GrowthText::tr("%1 is incomplete: the data end on %2.")
            .arg(periodName(first->span), shortDayText(*earliest));
    const Month last = data.source.table.last();
    //: %1 a month, quarter or year, %2 a repository, %3 a day, %4 how many of %5 repositories, %6 a
    //: month
    return GrowthText::tr("Counts are lower bounds from %1 on, when the data of a first repository"
                          " end (%2, %3); those of %4 of %5 end before %6.")
        .arg(periodName(first->span), repository, shortDayText(*earliest))
        .arg(scope.uncovered(last + (-1)))
        .arg(scope.repositories.size())
        .arg(monthText(last));
}

QStringList coverageNotes(const GrowthData& data)
{
    QStringList notes;
    for (const Coverage& coverage : data.dataset().coverage) {
        const RepositoryId repository = findRepository(data.dataset(), coverage.subject);
        if (repository.isValid() && data.source.scope.contains[repository.index()])
            notes << coverage.note;
    }
    return notes;
}

/// Predecessors live on in the core repository, with their history.
QString overlapNote(const GrowthData& data)
{
    const auto has = [&](RepositoryRole role) {
        return std::ranges::any_of(data.source.scope.repositories, [&](RepositoryId id) {
            return data.dataset()[id].role == role;
        });
    };
    if (!has(RepositoryRole::Core) || !has(RepositoryRole::Predecessor))
        return {};
    return GrowthText::tr(
        "Predecessors share commits with the core repository: here these count twice.");
}

QString compositionNote(const GrowthData& data)
{
    if (!fixedCohort(data))
        return {};
    return GrowthText::tr("Totals also grow because new repositories join; the fixed set of older"
                          " ones shows what is left without them.");
}

QString truncationNote(const GrowthData& data)
{
    if (data.active.empty())
        return {};
    //: %1 a month, a year after the first
    return GrowthText::tr("Before %1 nearly everybody seems new, for the data begin not long before.")
        .arg(monthText(data.source.table.first + leftTruncatedMonths));
}

QString shareNote(const GrowthData& data)
{
    const MetricSeries coverage = computeMetric(data.source,
                                                data.question(u"affiliation-coverage"_s, 12));
    if (coverage.empty() || !coverage.back().value)
        return {};
    //: %1 a share, %2 a month, quarter or year
    return GrowthText::tr("Shares are lower bounds: %1 of the commits of the window to %2 name an"
                          " affiliation.")
        .arg(valueText(ChartUnit::Share, *coverage.back().value), periodName(coverage.back().span));
}

QString releaseNote(const Dataset& dataset)
{
    double shortest = 0.0;
    double longest = 0.0;
    for (const ReleaseFigures& release : releaseFigures(dataset)) {
        if (const auto months = release.months()) {
            shortest = shortest > 0.0 ? std::min(shortest, *months) : *months;
            longest = std::max(longest, *months);
        }
    }
    if (longest <= 0.0)
        return {};
    const QLocale locale;
    //: %1 and %2 numbers of months
    return GrowthText::tr("Intervals are %1 to %2 months long. People who contribute to several"
                          " releases count in each, so that shorter intervals show more of them a"
                          " month, and they must not be added up.")
        .arg(locale.toString(shortest, 'f', 1), locale.toString(longest, 'f', 1));
}

/// Of the metrics, each once; those with a note of their own above are left out.
QStringList caveatNotes(const Questions& questions)
{
    std::vector<Caveat> caveats;
    for (const MetricQuestion& question : questions) {
        for (const Caveat caveat : question.metric->caveats) {
            if (std::ranges::find(caveats, caveat) == caveats.end())
                caveats.push_back(caveat);
        }
    }
    std::erase(caveats, Caveat::LeftTruncated);
    std::erase(caveats, Caveat::IntervalsDiffer);
    // Told in the list of definitions: known to whoever reads a chart, and true of nearly all.
    std::erase(caveats, Caveat::LandedOnly);
    QStringList notes;
    for (const Caveat caveat : caveats)
        notes << caveatText(caveat);
    return notes;
}

/// Of lines shown as percent: of what.
QString indexNote(const GrowthData& data, const ChartSpec& spec)
{
    const auto panel = std::ranges::find(spec.panels, ChartUnit::Index, &ChartPanel::unit);
    if (panel == spec.panels.end() || panel->series.empty())
        return {};
    const ChartPoint* base = indexPoint(*data.state.indexDay, panel->series.front());
    if (base == nullptr)
        //: %1 a day
        return GrowthText::tr("No period had ended by %1, so there is nothing to be percent of.")
            .arg(shortDayText(*data.state.indexDay));
    //: %1 a month, quarter or year
    return GrowthText::tr("Values are percent of those of %1.").arg(pointText(*base));
}

/// Of small multiples, how many are left out.
QString multiplesNote(const GrowthData& data, const ChartSpec& spec)
{
    if (spec.key != growth_chart::multiples
        || spec.panels.size() >= data.source.scope.repositories.size())
        return {};
    //: %n repositories are shown, %1 there are
    return GrowthText::tr("The %n with most commits, of %1.", nullptr,
                          static_cast<int>(spec.panels.size()))
        .arg(data.source.scope.repositories.size());
}

QStringList repositoryNotes(const GrowthData& data, const ChartSpec& spec,
                            const Questions& questions)
{
    QStringList notes{multiplesNote(data, spec)};
    if (spec.key == growth_chart::classes)
        notes << GrowthText::tr("People with equally many commits are of one class, so that it may"
                                " change in leaps.");
    if (spec.key == growth_chart::share)
        notes << shareNote(data);
    if (spec.key == growth_chart::contributors || spec.key == growth_chart::commits
        || spec.key == growth_chart::composition)
        notes << compositionNote(data);
    const bool isTruncated = std::ranges::any_of(questions, [](const MetricQuestion& question) {
        return std::ranges::find(question.metric->caveats, Caveat::LeftTruncated)
               != question.metric->caveats.end();
    });
    if (isTruncated)
        notes << truncationNote(data);
    if (spec.axis == ChartAxis::Calendar)
        notes << incompleteNote(data);
    return notes << coverageNotes(data) << overlapNote(data);
}

} // namespace

QString growthBandText(GrowthBand band)
{
    switch (band) {
    case GrowthBand::Incomplete: return GrowthText::tr("incomplete");
    case GrowthBand::EverybodyNew: return GrowthText::tr("data begin here");
    case GrowthBand::NoFigures: return GrowthText::tr("no figures published");
    }
    return {};
}

QString scopeText(const GrowthData& data)
{
    const auto count = static_cast<int>(data.source.scope.repositories.size());
    if (count == 1)
        return data.dataset()[data.source.scope.repositories.front()].id;
    //: %1 the name of a set of repositories, %n their number; never 1
    return GrowthText::tr("%1, %n repositories", nullptr, count)
        .arg(scopeTitle(data.dataset(), *data.state.scope));
}

QStringList growthNotes(const GrowthData& data, const ChartSpec& spec, const Questions& questions)
{
    QStringList notes;
    notes << indexNote(data, spec);
    const MetricFamily family = questions.front().metric->family;
    if (family == MetricFamily::Releases)
        notes << (spec.key == growth_chart::cadence ? QString() : releaseNote(data.dataset()));
    else if (family != MetricFamily::Governance)
        notes << repositoryNotes(data, spec, questions);
    notes << caveatNotes(questions);
    notes.removeAll(QString());
    return notes;
}

} // namespace steward
