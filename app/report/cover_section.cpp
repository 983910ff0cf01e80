// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/report_plan.h"

#include "app/text/date_text.h"
#include "app/text/fact_text.h"
#include "core/overview/figure_values.h"

#include <QCoreApplication>

#include <algorithm>

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

QString labelOf(KeyFigureKind kind)
{
    switch (kind) {
    case KeyFigureKind::Members: return CoverText::tr("Members");
    case KeyFigureKind::BoardSeats: return CoverText::tr("Board seats");
    case KeyFigureKind::CoreMaintainers: return CoverText::tr("Core maintainers");
    case KeyFigureKind::HostedProjects: return CoverText::tr("Hosted projects");
    default: return {};
    }
}

QString valueText(const FigureValue& value)
{
    switch (value.state) {
    case FigureState::Known: return countText(value.count);
    //: In place of a number: nothing of the kind is known to have existed then
    case FigureState::NotYet: return CoverText::tr("none yet");
    case FigureState::Undefined: return CoverText::tr("undefined");
    }
    return {};
}

KeyFigures figuresOf(const ReportDays& days)
{
    KeyFigures figures;
    for (const KeyFigureKind kind : {KeyFigureKind::Members, KeyFigureKind::BoardSeats,
                                     KeyFigureKind::CoreMaintainers, KeyFigureKind::HostedProjects}) {
        QString note;
        if (days.before)
            //: Beneath a number: %1 the number on an earlier day, %2 that day
            note = CoverText::tr("%1 on %2").arg(valueText(figureAt(kind, *days.before, {})),
                                                 shortDayText(days.before->asOf()));
        figures.items.push_back({valueText(figureAt(kind, *days.now, {})), labelOf(kind), note});
    }
    return figures;
}

} // namespace

void writeCover(SectionContext& context)
{
    const Snapshot& now = context.now();
    Cover cover;
    cover.asOf = now.asOf();
    cover.span = context.plan.window;
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
    cover.logo = context.plan.logoSize;
    context.add(std::move(cover));
}

void writeContents(SectionContext& context)
{
    context.add(PageBreak{});
    context.add(Contents{});
}

} // namespace steward
