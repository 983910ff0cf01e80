// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/transfer/result_html.h"

#include "app/text/transfer_more_text.h"
#include "app/text/transfer_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct ResultText
{
    Q_DECLARE_TR_FUNCTIONS(ResultPanel)
};

/// A number keeps its unit.
QString unbroken(QString text) { return text.replace(u" %"_s, u"\u00a0%"_s).toHtmlEscaped(); }

QString heading(const QString& text) { return u"<h4>%1</h4>"_s.arg(text.toHtmlEscaped()); }

QString paragraphs(const QStringList& texts)
{
    QString html;
    for (const QString& text : texts)
        html += u"<p>%1</p>"_s.arg(unbroken(text));
    return html;
}

QString section(const QString& title, const QStringList& texts)
{
    return texts.isEmpty() ? QString() : heading(title) + paragraphs(texts);
}

/// Lines under each other, for a panel too narrow for a table.
QString entries(const QStringList& lines)
{
    QString html;
    for (const QString& line : lines)
        html += u"<p style=\"margin-top:3px; margin-bottom:3px\">%1</p>"_s.arg(line);
    return html;
}

/// What is wished to be seen at once stands out.
QString entry(const QString& label, const QString& value)
{
    //: %1 what, %2 how much
    return ResultText::tr("%1: %2").arg(unbroken(label), u"<b>%1</b>"_s.arg(unbroken(value)));
}

/// With what the false dates say, where they were tried.
QString sensitivityText(const SensitivityRow& row)
{
    if (!row.placeboP)
        return sensitivityValue(row);
    //: %1 a change with its interval, %2 "p = 0.015"
    return ResultText::tr("%1; by false dates %2")
        .arg(sensitivityValue(row), sensitivityPlacebo(row));
}

QString link(QLatin1StringView url, const QString& text)
{
    return url.isEmpty() ? QString()
                         : u"<p><a href=\"%1\">%2</a></p>"_s.arg(QString(url).toHtmlEscaped(),
                                                                 text.toHtmlEscaped());
}

/// Whether the question was asked before anything was known.
QStringList standingTexts(const SpecStanding& standing)
{
    if (standing.isExploratory)
        return {ResultText::tr(
            "Exploratory: the specification was changed after a result for the month of this "
            "event had been shown.")};
    QStringList texts{ResultText::tr("Specified before this window had shown a result for the month of this event.")};
    if (standing.metrics < 2)
        return texts;
    texts << ResultText::tr(
        "%n metrics were looked at with this specification, so that one of them is "
        "likelier to stand out by chance.",
        nullptr, standing.metrics);
    if (standing.adjustedP)
        //: %1 "p = 0.015"
        texts << ResultText::tr(
                     "Adjusted for that by Holm's procedure, the difference after 12 months has "
                     "%1.")
                     .arg(probabilityText(*standing.adjustedP));
    return texts;
}

} // namespace

QString resultHtml(const Dataset& dataset, const TransferResult& result,
                   const SpecStanding& standing)
{
    QString html = u"<h3>%1</h3>"_s.arg(transferTitle(dataset, result.spec).toHtmlEscaped());
    html += paragraphs(standingTexts(standing));
    const QString refusal = refusalText(dataset, result);
    html += section(ResultText::tr("Result"),
                    (refusal.isEmpty() ? QStringList() : QStringList(refusal))
                        + transferFindings(dataset, result));
    if (result.refused == TransferRefusal::BrokenSource)
        html += section(ResultText::tr("What release figures say"),
                        releaseEvidenceTexts(dataset, result));
    html += section(ResultText::tr("Checks"), transferChecks(dataset, result));
    return html;
}

QString sensitivityHtml(const Dataset& dataset, const std::vector<SensitivityRow>& rows)
{
    if (rows.size() < 2)
        return {};
    QStringList lines;
    for (const SensitivityRow& choice : rows)
        lines << entry(sensitivityLabel(dataset, choice), sensitivityText(choice));
    return heading(ResultText::tr("How it depends on the choices"))
           + paragraphs({sensitivityNote(rows)}) + entries(lines);
}

QString replicationHtml(const Dataset& dataset, const std::vector<Replication>& replications)
{
    if (replications.empty())
        return {};
    QStringList lines;
    for (const Replication& replication : replications)
        lines << entry(
            publishedMeasureText(replication.estimate),
            //: %1 what a study gives, %2 what this dataset gives
            ResultText::tr("published %1; here %2")
                .arg(publishedValueText(replication.estimate), replicationText(replication)));
    const PublishedStudy& study = *replications.front().estimate.study;
    return heading(ResultText::tr("What others published"))
           + paragraphs({studyText(replications.front().estimate)}) + entries(lines)
           + paragraphs(replicationDifferences(dataset))
           + link(study.url, ResultText::tr("The study"))
           + link(study.summaryUrl, ResultText::tr("A summary with its figures"));
}

QString limitsHtml(const Dataset& dataset, const TransferResult& result)
{
    //: %1 a hexadecimal number
    return section(ResultText::tr("What this cannot say"), transferLimits(dataset, result))
           + paragraphs({ResultText::tr("Specification %1").arg(result.hash.left(16))});
}

} // namespace steward
