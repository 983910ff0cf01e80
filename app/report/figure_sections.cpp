// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/report_figure.h"
#include "app/report/report_plan.h"

#include "app/registry/view_registry.h"
#include "app/text/date_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Figures
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

bool hasPicture(const QString& view)
{
    const ViewEntry* entry = findView(view);
    return entry && entry->draw;
}

/// A page of its own for a view's picture. A view without pictures has no section.
void writeFigure(SectionContext& context, const QString& view, const Statement& caption,
                 Orientation orientation)
{
    if (!hasPicture(view))
        return;
    context.add(PageBreak{orientation});
    context.heading(1, findView(view)->name(), u"section-"_s + view);
    context.add(ReportFigure{.key = view, .caption = context.citations.cited(caption)});
    context.add(PageBreak{});
}

int eventsBefore(const Dataset& dataset, Day day)
{
    return static_cast<int>(std::ranges::count_if(
        dataset.events, [=](const Event& event) { return event.start.firstDay() < day; }));
}

void addSources(std::vector<SourceId>& all, const Provenance& provenance)
{
    for (const SourceId source : provenance.sources)
        if (std::ranges::find(all, source) == all.end())
            all.push_back(source);
}

std::vector<SourceId> sourcesOfEras(const Dataset& dataset)
{
    std::vector<SourceId> sources;
    for (const int row : erasOf(dataset))
        addSources(sources, dataset.periods[static_cast<std::size_t>(row)].provenance);
    return sources;
}

std::vector<SourceId> sourcesOfMembers(const Snapshot& snapshot)
{
    const Dataset& dataset = *snapshot.dataset;
    std::vector<SourceId> sources;
    for (const Member& member : snapshot.members)
        addSources(sources, dataset.memberships[static_cast<std::size_t>(member.membership.row)]
                                .provenance);
    for (const HeldRow& held : snapshot.roles)
        addSources(sources, dataset.roles[static_cast<std::size_t>(held.row)].provenance);
    return sources;
}

Statement membersCaption(const Snapshot& snapshot)
{
    return {Figures::tr("Organizations, people, bodies and hosted projects on %1.")
                .arg(dayText(snapshot.asOf())),
            sourcesOfMembers(snapshot)};
}

} // namespace

std::vector<SourceId> sourcesOfEvents(const Dataset& dataset, DaySpan window)
{
    std::vector<SourceId> sources = sourcesOfEras(dataset);
    for (const Event& event : dataset.events)
        if (window.contains(event.start.firstDay()))
            addSources(sources, event.provenance);
    return sources;
}

void writeOverview(SectionContext& context)
{
    QString caption = Figures::tr("The state on %1.").arg(dayText(context.now().asOf()));
    if (context.days.before)
        caption += u' '
                   + Figures::tr("Changes are counted from %1.")
                         .arg(dayText(context.days.before->asOf()));
    writeFigure(context, u"overview"_s, {caption, sourcesOfEras(context.dataset())},
                Orientation::Portrait);
}

void writeTimeline(SectionContext& context)
{
    const DaySpan window = context.plan.window;
    //: %1 and %2 are days
    QString caption = Figures::tr("Eras and events from %1 to %2. Torn or faded ends are known "
                                  "approximately only.")
                          .arg(dayText(window.begin), dayText(context.now().asOf()));
    const int earlier = eventsBefore(context.dataset(), window.begin);
    if (earlier > 0)
        caption += u' ' + Figures::tr("%n earlier event(s) are not shown.", nullptr, earlier);
    writeFigure(context, u"timeline"_s, {caption, sourcesOfEvents(context.dataset(), window)},
                Orientation::Landscape);
}

void writeMembers(SectionContext& context)
{
    const QString view = u"members"_s;
    writeFigure(context, view, membersCaption(context.now()), Orientation::Portrait);
    if (!hasPicture(view))
        return;
    for (const SnapshotPtr& other : context.plan.memberDays) {
        context.heading(2, Figures::tr("Members on %1").arg(dayText(other->asOf())));
        context.add(ReportFigure{.key = FigureKey{view, other->asOf()}.text(),
                                 .caption = context.citations.cited(membersCaption(*other))});
        context.add(PageBreak{});
    }
}

void writeGrowth(SectionContext& context)
{
    const QString caption = Figures::tr("The work in the repositories of the project family until "
                                        "%1. Hatched: unknown or incomplete. Changes at the time "
                                        "of an event are not its effects.")
                                .arg(dayText(context.now().asOf()));
    writeFigure(context, u"growth"_s, {.text = caption, .isCounted = true},
                Orientation::Landscape);
}

} // namespace steward
