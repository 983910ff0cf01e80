// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/report_plan.h"
#include "app/text/date_text.h"

#include <QCoreApplication>

#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Brief
{
    Q_DECLARE_TR_FUNCTIONS(BriefSection)
};

/// The figure without its definition: the page has no room, and the full report has it.
void addFigures(SectionContext& context)
{
    static constexpr std::array kinds{KeyFigureKind::Members, KeyFigureKind::BoardSeats,
                                      KeyFigureKind::CoreMaintainers,
                                      KeyFigureKind::ActiveContributors};
    KeyFigures figures{keyFigureItems(context, kinds)};
    for (KeyFigures::Item& item : figures.items)
        item.note = item.note.section(u'\n', 0, 0);
    context.add(std::move(figures));
}

} // namespace

void writeBrief(SectionContext& context)
{
    //: %1 a day
    context.add(Masthead{
        .kicker = Brief::tr("Stewardship brief, as of %1").arg(dayText(context.now().asOf())),
        .logo = context.plan.logoSize});
    context.statements({stewardText(context.now())}, ParagraphStyle::Lead);
    addFigures(context);
    context.add(ReportFigure{
        .key = u"timeline"_s,
        .caption = context.citations.cited(
            {Brief::tr("Eras and events. Torn or faded ends are known approximately only."),
             sourcesOfEvents(context.dataset(), context.plan.window)}),
        .height = context.plan.briefPicture});
    if (context.plan.page.isLandscape())
        context.add(Columns{2});
    for (const auto& statements :
         {memberTexts(context.days), boardTexts(context.now()), peopleTexts(context.days),
          activityTexts(familyActivity(context.now()), false)})
        context.statements(statements, ParagraphStyle::Bullet);
    context.paragraph(Brief::tr("“+9” stands for nine sources more, which the full report names. Commits are "
                                "counted from git histories."),
                      ParagraphStyle::Note);
    const std::vector<Statement> caveats = caveatTexts(context.now());
    if (!caveats.empty())
        context.statements({caveats.front()}, ParagraphStyle::Note);
}

} // namespace steward
