// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/transfer_output.h"

#include "core/import/csv_reader.h"

#include "app/text/metric_text.h"
#include "app/text/transfer_more_text.h"
#include "app/text/transfer_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Transfer
{
    Q_DECLARE_TR_FUNCTIONS(TransferCommand)
};

constexpr int nameColumn = 16;
constexpr int numberColumn = 26;

/// A line through every point has no errors.
QString coefficientText(double coefficient, double error)
{
    const QString text = QString::number(coefficient, 'g', 6);
    return error > 0.0 ? u"%1 (%2)"_s.arg(text, QString::number(error, 'g', 4)) : text;
}

QString estimateLine(const QString& name, const std::optional<TransferEstimate>& estimate)
{
    if (!estimate)
        return {};
    QString line = u"  "_s + name.leftJustified(nameColumn);
    for (std::size_t i = 0; i < estimate->coefficients.size(); ++i)
        line += coefficientText(estimate->coefficients[i], estimate->standardErrors[i])
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

QString sensitivityLine(const Dataset& dataset, const SensitivityRow& row)
{
    //: %1 a choice that was made otherwise, %2 numbers of months before and after, %3 a change with
    //: its interval, %4 "p = 0.015"
    return Transfer::tr("%1 (months before, after: %2): %3; by false dates %4")
        .arg(sensitivityLabel(dataset, row), sensitivityMonths(row), sensitivityValue(row),
             sensitivityPlacebo(row));
}

QString sensitivityPart(const Dataset& dataset, const std::vector<SensitivityRow>& rows)
{
    if (rows.size() < 2)
        return {};
    QStringList lines{sensitivityNote(rows)};
    for (const SensitivityRow& row : rows)
        lines << sensitivityLine(dataset, row);
    return paragraph(Transfer::tr("How far it hangs on the choices"), lines);
}

QString replicationPart(const Dataset& dataset, const std::vector<Replication>& rows)
{
    if (rows.empty())
        return {};
    QStringList lines{studyText(rows.front().estimate)};
    for (const Replication& row : rows)
        //: %1 what was measured, %2 what a study gives for it, %3 what this dataset gives
        lines << Transfer::tr("%1: published %2; here %3")
                     .arg(publishedMeasureText(row.estimate), publishedValueText(row.estimate),
                          replicationText(row));
    return paragraph(Transfer::tr("What others published"),
                     lines + replicationDifferences(dataset));
}

QString numberField(std::optional<double> number)
{
    return number ? QString::number(*number, 'g', 12) : QString();
}

/// A row for each point; what the model says of its month, where there is one.
QByteArray monthsCsv(const QString& metric, const TransferResult& result)
{
    QByteArray csv;
    for (const TransferPoint& point : result.points) {
        const auto fit = std::ranges::find(result.fits, point.month, &TransferFit::month);
        const TransferFit none;
        const bool isFitted = fit != result.fits.end();
        const TransferFit& line = isFitted ? *fit : none;
        csv += toCsv({metric, isoText(point.month), numberField(point.value),
                      point.isAfter ? u"1"_s : u"0"_s, point.isDropped ? u"1"_s : u"0"_s,
                      isFitted ? numberField(line.fitted) : QString(), numberField(line.projected),
                      numberField(line.low), numberField(line.high)});
    }
    return csv;
}

} // namespace

QByteArray transferText(const Dataset& dataset, const TransferAnswer& answer)
{
    const TransferResult& result = answer.result;
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
    text += sensitivityPart(dataset, answer.sensitivity);
    text += replicationPart(dataset, answer.replications);
    text += paragraph(Transfer::tr("What this cannot say"), transferLimits(dataset, result));
    return text.toUtf8();
}

QByteArray holmText(const Dataset& dataset, const std::vector<TransferAnswer>& answers)
{
    QStringList lines;
    for (const TransferAnswer& answer : answers)
        if (answer.adjustedP)
            //: %1 the name of a metric, %2 and %3 "p = 0.015"
            lines << Transfer::tr("%1: %2, adjusted %3")
                         .arg(metricName(dataset, answer.result.spec.question),
                              probabilityText(answer.result.effects.front().p.value_or(1.0)),
                              probabilityText(*answer.adjustedP));
    return paragraph(Transfer::tr("Several metrics: of the difference after 12 months, adjusted by "
                                  "Holm's procedure"),
                     lines)
        .toUtf8();
}

QByteArray transferCsv(const Dataset& dataset, const std::vector<TransferAnswer>& answers)
{
    QByteArray csv = "metric,month,value,after,left_out,fitted,projected,low,high\n";
    for (const TransferAnswer& answer : answers)
        csv += monthsCsv(metricId(dataset, answer.result.spec.question), answer.result);
    return csv;
}

} // namespace steward
