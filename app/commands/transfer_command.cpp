// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/transfer_json.h"
#include "app/commands/transfer_wish.h"
#include "app/text/metric_text.h"
#include "app/text/transfer_text.h"

#include <QCoreApplication>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Transfer
{
    Q_DECLARE_TR_FUNCTIONS(TransferCommand)
};

constexpr int nameColumn = 16;
constexpr int numberColumn = 26;

QString estimateLine(const QString& name, const std::optional<TransferEstimate>& estimate)
{
    if (!estimate)
        return {};
    QString line = u"  "_s + name.leftJustified(nameColumn);
    for (std::size_t i = 0; i < estimate->coefficients.size(); ++i)
        line += u"%1 (%2)"_s
                    .arg(QString::number(estimate->coefficients[i], 'g', 6),
                         QString::number(estimate->standardErrors[i], 'g', 4))
                    .rightJustified(numberColumn);
    if (estimate->rho)
        line += u"  rho "_s + QString::number(*estimate->rho, 'f', 3);
    if (estimate->lag > 0)
        line += u"  lag "_s + QString::number(estimate->lag);
    return line + u'\n';
}

QString estimatorsText(const TransferResult& result)
{
    if (!result.ols)
        return {};
    QString head = QString(nameColumn + 2, u' ');
    for (const QString& column : {Transfer::tr("level"), Transfer::tr("trend"),
                                  Transfer::tr("level change"), Transfer::tr("slope change")})
        head += column.rightJustified(numberColumn);
    return Transfer::tr("Estimators (standard errors in brackets)") + u'\n' + head + u'\n'
           + estimateLine(u"REML AR(1)"_s, result.remlAr1) + estimateLine(u"OLS"_s, result.ols)
           + estimateLine(u"Newey-West"_s, result.neweyWest)
           + estimateLine(u"Prais-Winsten"_s, result.praisWinsten)
           + estimateLine(u"quasi-Poisson"_s, result.quasiPoisson);
}

QString paragraph(const QString& head, const QStringList& sentences)
{
    if (sentences.isEmpty())
        return {};
    QString text = u'\n' + head + u'\n';
    for (const QString& sentence : sentences)
        text += u"  "_s + sentence + u'\n';
    return text;
}

/// The specification stands before anything that follows from it.
QByteArray transferText(const Dataset& dataset, const TransferResult& result)
{
    //: %1 the name of a metric, %2 a day
    QString text = Transfer::tr("%1 before and after %2")
                       .arg(metricName(dataset, result.spec.question), isoText(result.spec.event))
                   + u'\n';
    text += paragraph(Transfer::tr("Specification %1").arg(result.hash),
                      specText(dataset, result.spec).split(u'\n', Qt::SkipEmptyParts));
    const QString refusal = refusalText(dataset, result);
    text += paragraph(Transfer::tr("Result"),
                      (refusal.isEmpty() ? QStringList() : QStringList(refusal))
                          + transferFindings(dataset, result));
    if (result.refused == TransferRefusal::BrokenSource)
        text += paragraph(Transfer::tr("What release figures say"),
                          releaseEvidenceTexts(dataset, result));
    text += paragraph(Transfer::tr("Checks"), transferChecks(dataset, result));
    const QString estimators = estimatorsText(result);
    if (!estimators.isEmpty())
        text += u'\n' + estimators;
    text += paragraph(Transfer::tr("What this cannot say"), transferLimits(dataset, result));
    return text.toUtf8();
}

/// The scope as it is written in a call, out of the specification that has it so.
QString repositoriesOf(const Dataset& dataset, const TransferSpec& spec)
{
    constexpr auto key = "repositories: "_L1;
    for (const QString& line : specText(dataset, spec).split(u'\n'))
        if (line.startsWith(key))
            return line.mid(key.size());
    return {};
}

QList<QCommandLineOption> transferOptions()
{
    const QList own{
        QCommandLineOption(
            u"metric"_s, Transfer::tr("The metric to compare; metrics --list names them."), u"M"_s),
        QCommandLineOption(u"repositories"_s,
                           Transfer::tr("all, a role, cohort:YYYY-MM, or ids with commas between "
                                        "them; if left out, those of the family older than twelve "
                                        "months before the event."),
                           u"R"_s)};
    return own + transferMonthOptions() + QList{jsonOption()};
}

Exit run(const Call& call)
{
    if (call.arguments.size() > 1)
        return usageError(Transfer::tr("transfer takes one FILE"));
    const TransferOptions options = readTransferOptions(call);
    if (!options.ok)
        return Exit::Usage;
    if (!call.options.isSet(u"metric"_s))
        return usageError(Transfer::tr("transfer needs --metric M, for example --metric "
                                       "active-contributors"));
    const auto dataset = datasetOf(call.arguments.value(0));
    if (!dataset)
        return fail(dataset.error());
    const auto spec = transferSpecOf(call, options, **dataset);
    if (!spec)
        return Exit::Usage;
    const auto result = analyseTransfer(*dataset, *spec);
    if (!result)
        return fail(result.error());
    return print(call.options.isSet(u"json"_s)
                     ? transferJson(**dataset, *result, repositoriesOf(**dataset, *spec))
                     : transferText(**dataset, *result));
}

} // namespace

Command transferCommand()
{
    return {
        "transfer"_L1,
        "[FILE] --metric M [--repositories R] [--event DAY] [--before N] [--after N] [--donut N] "
        "[--anticipation N] [--harmonics N] [--no-controls] [--json]"_L1,
        [] {
            return Transfer::tr("Compare a metric before and after an event with the trend it "
                                "was on, and say what that can and cannot tell.");
        },
        transferOptions, run};
}

} // namespace steward
