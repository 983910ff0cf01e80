// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/report_sections.h"
#include "app/text/governance_text.h"

#include <QCoreApplication>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct GovernancePages
{
    Q_DECLARE_TR_FUNCTIONS(GovernanceSection)
};

TableRow rowOf(SectionContext& context, GovernanceSection section, const GovernanceRow& row)
{
    const GovernanceLine line = governanceLine(context.dataset(), section, row);
    // Of a total, the rows below it say who says so.
    const bool isTotal = row.subject.kind == SubjectKind::Total;
    const auto sources = isTotal ? std::vector<SourceId>()
                                 : governanceSources(context.dataset(), row);
    return {{{.text = {line.what},
              .detail = {},
              .weight = isTotal ? TextWeight::Bold : TextWeight::Regular},
             {.text = {line.before}},
             {.text = {line.after}},
             {.text = {line.change}},
             {.text = context.citations.numbers(sources)}}};
}

} // namespace

void writeGovernance(SectionContext& context)
{
    if (!context.days.before)
        return;
    const GovernanceComparison comparison = compareGovernance(*context.days.before,
                                                              context.now());
    if (comparison.tables.empty())
        return;
    context.heading(1, governanceTitle(comparison), u"section-governance"_s);
    context.paragraph(governanceSummary(context.dataset(), comparison));
    const QStringList columns = governanceColumns(comparison);
    Table table;
    table.columns = {{columns.value(0), 0.4},
                     {columns.value(1), 0.14, HAlign::Right},
                     {columns.value(2), 0.14, HAlign::Right},
                     {columns.value(3), 0.16},
                     {columns.value(4), 0.16}};
    table.caption = {GovernancePages::tr("Who held how much on both days. What did not exist yet is "
                                        "not 0.")};
    for (const GovernanceTable& part : comparison.tables) {
        table.rows.push_back(
            {{{.text = {governanceSectionText(part.section)}, .weight = TextWeight::Bold}}});
        for (const GovernanceRow& row : part.rows)
            table.rows.push_back(rowOf(context, part.section, row));
    }
    context.add(std::move(table));
    for (const QString& note : governanceNotes(context.dataset(), comparison))
        context.paragraph(note, ParagraphStyle::Note);
}

} // namespace steward
