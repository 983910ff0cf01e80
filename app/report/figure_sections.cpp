// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/report_sections.h"

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

/// A page of its own for a view's picture. A view without pictures has no section.
void writeFigure(SectionContext& context, const QString& view, const QString& caption,
                 Orientation orientation)
{
    const ViewEntry* entry = findView(view);
    if (!entry || !entry->draw)
        return;
    context.add(PageBreak{orientation});
    context.heading(1, entry->name(), u"section-"_s + view);
    context.add(ReportFigure{.key = view, .caption = {caption}});
    context.add(PageBreak{});
}

int eventsBefore(const Dataset& dataset, Day day)
{
    return static_cast<int>(std::ranges::count_if(
        dataset.events, [=](const Event& event) { return event.start.firstDay() < day; }));
}

} // namespace

void writeOverview(SectionContext& context)
{
    QString caption = Figures::tr("The state on %1.").arg(dayText(context.now().asOf()));
    if (context.days.before)
        caption += u' '
                   + Figures::tr("Changes are counted from %1.")
                         .arg(dayText(context.days.before->asOf()));
    writeFigure(context, u"overview"_s, caption, Orientation::Portrait);
}

void writeTimeline(SectionContext& context)
{
    //: %1 and %2 are days
    QString caption = Figures::tr("Eras and events from %1 to %2. Torn or faded ends are known "
                                  "approximately only.")
                          .arg(dayText(context.window.begin), dayText(context.now().asOf()));
    const int earlier = eventsBefore(context.dataset(), context.window.begin);
    if (earlier > 0)
        caption += u' ' + Figures::tr("%n earlier event(s) are not shown.", nullptr, earlier);
    writeFigure(context, u"timeline"_s, caption, Orientation::Landscape);
}

void writeMembers(SectionContext& context)
{
    writeFigure(context, u"members"_s,
                Figures::tr("Organizations, people, bodies and hosted projects on %1.")
                    .arg(dayText(context.now().asOf())),
                Orientation::Portrait);
}

void writeGrowth(SectionContext& context)
{
    writeFigure(context, u"growth"_s,
                Figures::tr("The work in the repositories of the project family until %1. Hatched: "
                            "unknown or incomplete. Changes at the time of an event are not its effects.")
                    .arg(dayText(context.now().asOf())),
                Orientation::Landscape);
}

} // namespace steward
