// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/change_groups.h"

#include "app/report/report_plan.h"
#include "app/text/change_text.h"
#include "app/text/date_text.h"
#include "app/text/fact_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Changes
{
    Q_DECLARE_TR_FUNCTIONS(ChangeSection)
};

void addSources(const Dataset& dataset, const Change& change, std::vector<SourceId>& sources)
{
    for (const FactRef fact : {change.fact, change.otherFact}) {
        const Provenance* provenance = fact.isValid() ? provenanceOf(dataset, fact) : nullptr;
        if (!provenance)
            continue;
        for (const SourceId source : provenance->sources)
            if (std::ranges::find(sources, source) == sources.end())
                sources.push_back(source);
    }
}

/// The least sure of the facts that the changes rest on.
TableCell confidenceOf(const Dataset& dataset, const std::vector<Change>& changes)
{
    std::optional<Confidence> least;
    for (const Change& change : changes) {
        const Provenance* provenance = change.fact.isValid() ? provenanceOf(dataset, change.fact)
                                                             : nullptr;
        if (provenance && provenance->confidence)
            least = least ? std::max(*least, *provenance->confidence) : *provenance->confidence;
    }
    return least ? TableCell{.text = {wordText(*least)}} : TableCell{};
}

TableRow rowOf(SectionContext& context, const ChangeGroup& group)
{
    const Dataset& dataset = context.dataset();
    const ChangeEffect effect = changeEffect(group.changes.front());
    std::vector<SourceId> sources;
    for (const Change& change : group.changes)
        addSources(dataset, change, sources);
    return {{{.text = {capitalized(changeSentence(dataset, group))},
              .mark = TableMark{changeGlyph(effect), changeRole(effect)}},
             confidenceOf(dataset, group.changes),
             {.text = context.citations.numbers(sources)}}};
}

Table changeTable(SectionContext& context, const std::vector<Change>& changes)
{
    Table table;
    table.columns = {{Changes::tr("What changed"), 0.7},
                     {Changes::tr("Least confidence"), 0.12},
                     {Changes::tr("Sources"), 0.18}};
    //: %1 and %2 are days
    table.caption = {Changes::tr(
                        "Changes between %1 and %2, those of one kind together. A plus is a "
                        "gain, a cross a loss, a diamond neither; “possibly” marks what may "
                        "lie outside these days.")
                        .arg(dayText(context.days.before->asOf()), dayText(context.now().asOf()))};
    for (const ChangeGroup& group : groupChanges(context.dataset(), changes))
        table.rows.push_back(rowOf(context, group));
    return table;
}

} // namespace

void writeChanges(SectionContext& context)
{
    if (!context.days.before)
        return;
    const std::vector<Change> changes = changesBetween(*context.days.before, context.now());
    //: Heading; %1 a day
    context.heading(1,
                    Changes::tr("What changed since %1").arg(dayText(context.days.before->asOf())),
                    u"section-changes"_s);
    if (changes.empty()) {
        context.paragraph(Changes::tr("The data know no change between the two days."));
        return;
    }
    //: %n changes between two days
    context.paragraph(
        Changes::tr("The data know of %n change(s).", nullptr, static_cast<int>(changes.size())));
    context.add(changeTable(context, changes));
}

} // namespace steward
