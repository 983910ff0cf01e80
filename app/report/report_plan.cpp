// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/report_plan.h"

#include "app/text/fact_text.h"
#include "app/text/translations.h"

#include <QLocale>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

SnapshotPtr snapshotAt(const DatasetPtr& dataset, Day day)
{
    Filter filter;
    filter.asOf = day;
    return takeSnapshot(dataset, filter);
}

ReportDays daysOf(const DatasetPtr& dataset, const ReportSpec& spec)
{
    ReportDays days{snapshotAt(dataset, *spec.asOf), nullptr};
    std::optional<Day> before = spec.compare;
    if (!before && dataset->info.transferDate)
        before = *dataset->info.transferDate - 1;
    if (before && *before < *spec.asOf)
        days.before = snapshotAt(dataset, *before);
    return days;
}

/// From shortly before the first era to shortly after the day.
DaySpan windowOf(const Dataset& dataset, Day asOf)
{
    constexpr int before = 120;
    constexpr int after = 45;
    DaySpan window = historySpan(dataset);
    const std::vector<int> eras = erasOf(dataset);
    if (!eras.empty())
        window.begin =
            dataset.periods[static_cast<std::size_t>(eras.front())].interval.resolved.start.earliest
            - before;
    window.end = asOf + after;
    if (window.isEmpty())
        window.begin = window.end - (before + after);
    return window;
}

Error notAmong(const QString& column, const QString& value, const QStringList& known)
{
    Error error = errorOf(ErrorCode::NotInVocabulary);
    error.column = column;
    error.value = value.left(200);
    error.expected = known.join(u", "_s);
    return error;
}

Result<void> chooseSections(ReportPlan& plan)
{
    QStringList wanted = plan.spec.sections;
    if (wanted.isEmpty())
        wanted = reportSections(plan.spec.level);
    for (const QString& id : wanted) {
        const ReportSection* section = findReportSection(id);
        if (!section)
            return notAmong(u"sections"_s, id, reportSections());
        if (std::ranges::find(plan.sections, section) == plan.sections.end())
            plan.sections.push_back(section);
    }
    std::ranges::stable_sort(plan.sections, {}, &ReportSection::place);
    return {};
}

Result<void> choosePaper(ReportPlan& plan)
{
    const auto paper = plan.spec.paper.isEmpty() ? Paper::A4 : paperByName(plan.spec.paper);
    if (!paper)
        return notAmong(u"paper"_s, plan.spec.paper, paperNames());
    const auto theme = plan.spec.theme.isEmpty() ? Theme::light() : Theme::byName(plan.spec.theme);
    if (!theme)
        return notAmong(u"theme"_s, plan.spec.theme, Theme::names());
    const PaperFormat& format = formatOf(*paper);
    const bool isTurned = plan.spec.orientation == Orientation::Landscape;
    plan.page = isTurned ? format.page.turned() : format.page;
    // One page: as much of it as a printer can reach.
    constexpr QMarginsF spared(0.0, 20.0, 0.0, 20.0);
    if (plan.spec.level == ReportLevel::Brief)
        plan.page.margins -= spared;
    plan.theme = *theme;
    plan.theme.textScale *= format.textScale;
    return {};
}

QStringList languageTags()
{
    QStringList tags;
    for (const Language& language : languages())
        tags.append(language.tag());
    return tags;
}

Result<void> chooseWords(ReportPlan& plan, const Dataset& dataset)
{
    constexpr qsizetype longestTitle = 200;
    plan.title = nameInSentence(plan.spec.title.isEmpty() ? dataset.info.title : plan.spec.title);
    if (plan.title.size() > longestTitle)
        plan.title = plan.title.left(longestTitle).trimmed() + QChar(0x2026);
    const bool isChosen = !plan.spec.language.isEmpty();
    const QLocale wanted(isChosen ? plan.spec.language : dataset.info.language);
    if (isChosen && !findLanguage(wanted))
        return notAmong(u"language"_s, plan.spec.language, languageTags());
    plan.language = languageOf(wanted).tag();
    return {};
}

} // namespace

bool ReportPlan::has(QLatin1StringView section) const
{
    return std::ranges::find(sections, section, &ReportSection::id) != sections.end();
}

Result<ReportPlan> planReport(const ReportRequest& request)
{
    const Dataset& dataset = *request.dataset;
    ReportPlan plan;
    plan.spec = request.spec;
    plan.spec.asOf = request.spec.asOf.value_or(dataset.info.asOf);
    for (const auto& done : {chooseSections(plan), choosePaper(plan), chooseWords(plan, dataset)}) {
        if (!done)
            return done.error();
    }
    plan.days = daysOf(request.dataset, plan.spec);
    for (const Day day : plan.spec.memberDays)
        plan.memberDays.push_back(snapshotAt(request.dataset, day));
    plan.logoSize = request.logo.size;
    plan.window = windowOf(dataset, *plan.spec.asOf);
    return plan;
}

} // namespace steward
