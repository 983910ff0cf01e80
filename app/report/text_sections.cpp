// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/report_plan.h"

#include "app/text/date_text.h"

#include <QCoreApplication>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Sections
{
    Q_DECLARE_TR_FUNCTIONS(Sections)
};

/// A heading and what stands under it; nothing where there is nothing to say.
void part(SectionContext& context, const QString& heading, const std::vector<Statement>& statements,
          ParagraphStyle style = ParagraphStyle::Body)
{
    if (statements.empty())
        return;
    context.heading(2, heading);
    context.statements(statements, style);
}

} // namespace

void writeSummary(SectionContext& context)
{
    const Snapshot& now = context.now();
    context.add(PageBreak{});
    context.heading(1, Sections::tr("Summary"), u"section-summary"_s);
    context.statements({stewardText(now)}, ParagraphStyle::Lead);
    if (context.days.before)
        //: %1 and %2 are days
        context.paragraph(Sections::tr("This report speaks of %1. Where it says what changed, it "
                                       "compares with %2.")
                              .arg(dayText(now.asOf()), dayText(context.days.before->asOf())));
    part(context, Sections::tr("Eras and stewards"), eraTexts(now), ParagraphStyle::Bullet);
    part(context, Sections::tr("Members"), memberTexts(context.days));
    part(context, Sections::tr("Board"), boardTexts(now));
    std::vector<Statement> people = peopleTexts(context.days);
    for (Statement& statement : projectTexts(context.days))
        people.push_back(std::move(statement));
    part(context, Sections::tr("Maintainers and projects"), people);
    part(context, Sections::tr("Contributors"), activityTexts(familyActivity(now)));
    part(context, Sections::tr("What to keep in mind"), caveatTexts(now), ParagraphStyle::Bullet);
}

void writeMethod(SectionContext& context)
{
    context.heading(1, Sections::tr("Method"), u"section-method"_s);
    context.heading(2, Sections::tr("What the words mean"));
    Table table;
    table.columns = {{Sections::tr("Term"), 0.24}, {Sections::tr("Meaning"), 0.76}};
    table.caption = {Sections::tr("Words of this report and what they mean.")};
    for (const Definition& definition : definitionTexts(context.dataset()))
        table.rows.push_back({{{.text = {definition.term}, .weight = TextWeight::Bold},
                               {.text = {definition.meaning}}}});
    context.add(std::move(table));
    addMetricDefinitions(context);
}

void writeDataNotes(SectionContext& context)
{
    const auto silences = coverageTexts(context.dataset());
    const auto notes = noteTexts(context.dataset());
    if (silences.empty() && notes.empty())
        return;
    context.heading(1, Sections::tr("Notes on the data"), u"section-data-notes"_s);
    part(context, Sections::tr("Where the data are silent"), silences, ParagraphStyle::Bullet);
    part(context, Sections::tr("Notes of the dataset"), notes, ParagraphStyle::Bullet);
}

void writeSources(SectionContext& context)
{
    if (context.citations.count() == 0)
        return;
    const bool isBrief = context.plan.has("brief"_L1);
    context.heading(isBrief ? 3 : 1, Sections::tr("Sources"), u"section-sources"_s);
    if (!isBrief)
        context.paragraph(Sections::tr("Numbers in brackets refer to this list. A title in brackets was made "
                                   "from the page's address."),
                      ParagraphStyle::Note);
    if (!isBrief)
        context.add(Columns{2});
    SourceList list = context.citations.list();
    if (isBrief)
        list.style = SourceStyle::Short;
    else if (context.plan.spec.level != ReportLevel::Full)
        list.style = SourceStyle::RunOn;
    context.add(std::move(list));
}

} // namespace steward
