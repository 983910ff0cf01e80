// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transfer_analysis.h"
#include "core/transfer/transfer_sensitivity.h"

#include "app/report/report_sections.h"
#include "app/session/transfer_state.h"
#include "app/text/date_text.h"
#include "app/text/transfer_more_text.h"
#include "app/text/transfer_text.h"

#include <QCoreApplication>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct TransferPages
{
    Q_DECLARE_TR_FUNCTIONS(TransferSection)
};

constexpr double figureHeight = 0.42;

RichText linked(const QString& url)
{
    return {.text = url, .links = {{.start = 0, .length = url.size(), .url = url}}};
}

void addBullets(SectionContext& context, const QString& heading, const QStringList& texts)
{
    if (texts.isEmpty())
        return;
    context.heading(2, heading);
    for (const QString& text : texts)
        context.paragraph(text, ParagraphStyle::Bullet);
}

void addResult(SectionContext& context, const TransferResult& result)
{
    const Dataset& dataset = context.dataset();
    const QString refusal = refusalText(dataset, result);
    if (!refusal.isEmpty())
        context.paragraph(refusal);
    for (const QString& text : transferFindings(dataset, result))
        context.paragraph(text);
    if (result.refused == TransferRefusal::BrokenSource)
        addBullets(context, TransferPages::tr("What release figures say"),
                   releaseEvidenceTexts(dataset, result));
}

void addSensitivity(SectionContext& context, const TransferSpec& spec)
{
    const auto rows = transferSensitivity(context.now().dataset, spec);
    if (!rows || rows->size() < 2)
        return;
    Table table;
    table.columns = {{TransferPages::tr("Choice"), 0.42},
                     {TransferPages::tr("Months before, after"), 0.18, HAlign::Right},
                     {TransferPages::tr("Change, with 95 % interval"), 0.26, HAlign::Right},
                     {TransferPages::tr("False dates"), 0.14, HAlign::Right}};
    table.caption = {TransferPages::tr("How far the result depends on the choices that were made.")
                    + u' ' + sensitivityNote(*rows)};
    for (const SensitivityRow& row : *rows)
        table.rows.push_back({{{.text = {sensitivityLabel(context.dataset(), row)}},
                               {.text = {sensitivityMonths(row)}},
                               {.text = {sensitivityValue(row)}},
                               {.text = {sensitivityPlacebo(row)}}}});
    context.add(std::move(table));
}

void addReplications(SectionContext& context, const TransferSpec& spec)
{
    const auto rows = replicate(context.now().dataset, spec.event);
    if (!rows || rows->empty())
        return;
    const Dataset& dataset = context.dataset();
    context.heading(2, TransferPages::tr("What others published"));
    Table table;
    table.columns = {{TransferPages::tr("Measure"), 0.4},
                     {TransferPages::tr("Published"), 0.22, HAlign::Right},
                     {TransferPages::tr("From this dataset"), 0.38, HAlign::Right}};
    table.caption = {studyText(rows->front().estimate)};
    for (const Replication& row : *rows)
        table.rows.push_back({{{.text = {publishedMeasureText(row.estimate)}},
                               {.text = {publishedValueText(row.estimate)}},
                               {.text = {replicationText(row)}}}});
    context.add(std::move(table));
    for (const QString& text : replicationDifferences(dataset))
        context.paragraph(text, ParagraphStyle::Bullet);
    const PublishedStudy& study = *rows->front().estimate.study;
    for (const QLatin1StringView url : {study.url, study.summaryUrl})
        context.add(ReportParagraph{linked(url), ParagraphStyle::Note});
}

} // namespace

void writeTransfer(SectionContext& context)
{
    const Dataset& dataset = context.dataset();
    if (!dataset.info.transferDate || dataset.contributions.empty())
        return;
    const TransferSpec spec = transferSpecFor(dataset, {}, context.now().filter.attribution);
    const auto result = analyseTransfer(context.now().dataset, spec);
    if (!result)
        return;
    context.add(PageBreak{});
    context.heading(1, TransferPages::tr("Before and after"), u"section-transfer"_s);
    //: %1 a metric and a day, %2 a hexadecimal number
    const QString caption = TransferPages::tr(
                                "%1. Specification %2, the default of the program, set "
                                "before any result.")
                                .arg(transferTitle(dataset, spec), result->hash.left(16));
    context.add(ReportFigure{.key = u"transfer"_s,
                             .caption = context.citations.cited({.text = caption, .isCounted = true}),
                             .height = figureHeight});
    addResult(context, *result);
    addBullets(context, TransferPages::tr("What this cannot say"),
               transferLimits(dataset, *result));
    addBullets(context, TransferPages::tr("What was compared"), transferSpecTexts(dataset, spec));
    addBullets(context, TransferPages::tr("Checks"), transferChecks(dataset, *result));
    addSensitivity(context, spec);
    addReplications(context, spec);
}

} // namespace steward
