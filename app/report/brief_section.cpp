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

/// A page has room for few sources: a statement that rests on many says none.
std::vector<Statement> withFewSources(std::vector<Statement> statements)
{
    constexpr std::size_t most = 4;
    for (Statement& statement : statements)
        if (statement.sources.size() > most)
            statement.sources.clear();
    return statements;
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
        .caption = {Brief::tr("Eras and events. Torn or faded ends are known approximately only.")},
        .height = context.plan.briefPicture});
    if (context.plan.page.isLandscape())
        context.add(Columns{2});
    for (auto statements :
         {memberTexts(context.days), boardTexts(context.now()), peopleTexts(context.days),
          activityTexts(familyActivity(context.now()), false)})
        context.statements(withFewSources(std::move(statements)), ParagraphStyle::Bullet);
    context.paragraph(Brief::tr("Statements without a number rest on more sources than fit here."),
                      ParagraphStyle::Note);
    const std::vector<Statement> caveats = caveatTexts(context.now());
    if (!caveats.empty())
        context.statements({caveats.front()}, ParagraphStyle::Note);
}

} // namespace steward
