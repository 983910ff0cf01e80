// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/key_figures.h"

#include "app/report/report_plan.h"
#include "app/text/date_text.h"
#include "app/text/fact_text.h"
#include "app/text/vocabulary_text.h"
#include "app/views/overview/figure_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Figures
{
    Q_DECLARE_TR_FUNCTIONS(KeyFiguresSection)
};

QString noteOf(const OverviewCard& card)
{
    QStringList lines{card.unit, card.change, card.definition, card.caveat};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

TableRow eraRow(SectionContext& context, const Period& era)
{
    const Dataset& dataset = context.dataset();
    const bool hasSteward = era.steward.isValid();
    const auto& confidence = era.provenance.confidence;
    return {
        {{.text = {nameInSentence(era.title)}, .detail = {era.summary}, .weight = TextWeight::Bold},
         {.text = {hasSteward ? nameInSentence(dataset[era.steward].name)
                              : Figures::tr("nobody the data name")}},
         {.text = {shortIntervalText(era.interval)},
          .detail = {confidence ? wordText(*confidence) : QString()}},
         {.text = context.citations.numbers(era.provenance.sources)}}};
}

} // namespace

std::vector<KeyFigures::Item> keyFigureItems(const SectionContext& context,
                                             std::span<const KeyFigureKind> kinds)
{
    const OverviewTrendsPtr trends = overviewTrends(context.days.now->dataset,
                                                    context.now().filter);
    const Snapshot* before = context.days.before.get();
    std::vector<KeyFigures::Item> items;
    for (const KeyFigure& figure : keyFigures(context.now(), before, trends.get())) {
        if (std::ranges::find(kinds, figure.kind) == kinds.end())
            continue;
        const Day compareDay = before ? before->asOf() : context.now().asOf();
        const OverviewCard card = figureCard(context.dataset(), figure, compareDay, trends.get());
        items.push_back({card.value, card.label, noteOf(card)});
    }
    return items;
}

void writeKeyFigures(SectionContext& context)
{
    context.heading(1, Figures::tr("Key figures"), u"section-key-figures"_s);
    QString text = Figures::tr("As of %1.").arg(dayText(context.now().asOf()));
    if (context.days.before)
        text +=
            u' '
            + Figures::tr("Changes are counted from %1.").arg(dayText(context.days.before->asOf()));
    static constexpr std::array all{
        KeyFigureKind::Members,        KeyFigureKind::BoardSeats,
        KeyFigureKind::LargestVote,    KeyFigureKind::CoreMaintainers,
        KeyFigureKind::HostedProjects, KeyFigureKind::ActiveContributors,
        KeyFigureKind::AbsenceFactor};
    context.add(KeyFigures{keyFigureItems(context, all)});
    context.paragraph(text, ParagraphStyle::Note);
}

void writeEras(SectionContext& context)
{
    const std::vector<int> eras = erasOf(context.dataset());
    if (eras.empty())
        return;
    context.heading(1, Figures::tr("Eras"), u"section-eras"_s);
    Table table;
    table.columns = {{Figures::tr("Era"), 0.46},
                     {Figures::tr("Steward"), 0.2},
                     {Figures::tr("When, and how sure"), 0.22},
                     {Figures::tr("Sources"), 0.12}};
    table.caption = {Figures::tr("Who was the steward in which era.")};
    for (const int row : eras)
        table.rows.push_back(
            eraRow(context, context.dataset().periods[static_cast<std::size_t>(row)]));
    context.add(std::move(table));
}

} // namespace steward
