// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/report_sections.h"

#include "app/text/date_text.h"
#include "app/text/fact_text.h"
#include "core/report/report_facts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace steward {

namespace {

struct CoverText
{
    Q_DECLARE_TR_FUNCTIONS(CoverText)
};

Role roleAt(Role first, int index)
{
    return static_cast<Role>(static_cast<int>(first) + index);
}

std::vector<CoverBand> bandsOf(const Snapshot& snapshot, DaySpan span)
{
    constexpr int eraRoles = 3;
    const Dataset& dataset = *snapshot.dataset;
    std::vector<CoverBand> bands;
    for (const int row : erasOf(dataset)) {
        const Period& era = dataset.periods[static_cast<std::size_t>(row)];
        const FactInterval& interval = era.interval.resolved;
        const Day end = interval.endKind == EndKind::Known ? interval.end.latest : span.end;
        const int index = static_cast<int>(bands.size()) % eraRoles;
        if (interval.start.earliest < span.end)
            bands.push_back({{interval.start.earliest, std::min(end, span.end)},
                             nameInSentence(era.title), shortIntervalText(era.interval),
                             roleAt(Role::EraFirst, index)});
    }
    return bands;
}

std::vector<CoverTick> ticksOf(const Dataset& dataset, DaySpan span)
{
    std::vector<CoverTick> ticks;
    for (const Event& event : dataset.events) {
        const Day day = event.start.firstDay();
        if (span.contains(day))
            ticks.push_back({day,
                             roleAt(Role::CategoryStewardship, static_cast<int>(event.category)),
                             event.importance});
    }
    // The taller first, so that none hides a shorter one on the same day.
    std::ranges::stable_sort(ticks, std::ranges::greater{}, &CoverTick::importance);
    return ticks;
}

KeyFigures figuresOf(const ReportDays& days)
{
    constexpr std::array hosted{ProjectKind::Core, ProjectKind::FoundationHosted};
    KeyFigures figures;
    const auto add = [&](const QString& label, const Count& now, const Count& before) {
        QString note;
        if (days.before)
            //: Beneath a number: %1 number, %2 an earlier day
            note = CoverText::tr("%1 on %2").arg(countText(before), shortDayText(days.before->asOf()));
        figures.items.push_back({countText(now), label, note});
    };
    const auto count = [&](auto function) {
        return std::pair{function(*days.now), days.before ? function(*days.before) : Count{}};
    };
    const auto [members, membersBefore] = count([](const Snapshot& at) { return countOf(at.members); });
    add(CoverText::tr("Members"), members, membersBefore);
    const auto [seats, seatsBefore] = count([](const Snapshot& at) { return countOf(boardSeats(at)); });
    add(CoverText::tr("Board seats"), seats, seatsBefore);
    const auto [people, peopleBefore] = count(countMaintainers);
    add(CoverText::tr("Maintainers"), people, peopleBefore);
    const auto [projects, projectsBefore]
        = count([&](const Snapshot& at) { return countOf(projectsOf(at, hosted)); });
    add(CoverText::tr("Hosted projects"), projects, projectsBefore);
    return figures;
}

} // namespace

void writeCover(SectionContext& context)
{
    const Snapshot& now = context.now();
    Cover cover;
    cover.asOf = now.asOf();
    cover.span = context.window;
    cover.span.end = std::max(cover.span.begin + 1, now.asOf() + 1);
    const auto eras = erasOf(context.dataset());
    if (!eras.empty()) {
        const Period& first = context.dataset().periods[static_cast<std::size_t>(eras.front())];
        const Day begin = first.interval.resolved.start.earliest;
        if (begin < now.asOf())
            cover.span.begin = begin;
    }
    cover.kicker = CoverText::tr("Stewardship report");
    //: %1 a day
    cover.asOfText = CoverText::tr("As of %1").arg(dayText(now.asOf()));
    cover.summary = context.dataset().info.summary;
    cover.bands = bandsOf(now, cover.span);
    cover.ticks = ticksOf(context.dataset(), cover.span);
    cover.tickNote = CoverText::tr("Each stroke is one of %n event(s); the taller, the more important; "
                                   "colours are their categories.",
                                   nullptr, static_cast<int>(cover.ticks.size()));
    cover.figures = figuresOf(context.days);
    context.add(std::move(cover));
}

void writeContents(SectionContext& context)
{
    // Named like the section, but not a heading: the contents do not list themselves.
    context.add(PageBreak{});
    context.add(Contents{});
}

} // namespace steward
