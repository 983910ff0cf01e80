// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/transfer_json.h"
#include "app/commands/transfer_wish.h"

#include <QCoreApplication>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Transfer
{
    Q_DECLARE_TR_FUNCTIONS(TransferCommand)
};

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
            u"metric"_s,
            Transfer::tr("The metrics to compare, with commas between them; metrics --list names "
                         "them."),
            u"M"_s),
        QCommandLineOption(u"repositories"_s,
                           Transfer::tr("all, a role, cohort:YYYY-MM, or ids with commas between "
                                        "them; if left out, those of the family older than twelve "
                                        "months before the event."),
                           u"R"_s)};
    const QCommandLineOption csv(
        u"csv"_s, Transfer::tr("Print the months as CSV: value, line, earlier trend and its band."));
    return own + transferMonthOptions() + QList{jsonOption(), csv};
}

/// \param isWhole false: the months alone are printed, and nothing beside them is worked out
Result<TransferAnswer> answerOf(const DatasetPtr& dataset, const TransferSpec& spec, bool isWhole)
{
    auto result = analyseTransfer(dataset, spec);
    if (!result)
        return result.error();
    TransferAnswer answer{.result = *std::move(result),
                          .sensitivity = {},
                          .replications = {},
                          .repositories = repositoriesOf(*dataset, spec)};
    if (!isWhole)
        return answer;
    auto sensitivity = transferSensitivity(dataset, spec);
    if (!sensitivity)
        return sensitivity.error();
    answer.sensitivity = *std::move(sensitivity);
    auto replications = replicate(dataset, spec.event);
    if (!replications)
        return replications.error();
    answer.replications = *std::move(replications);
    return answer;
}

/// Looking at several metrics makes it likelier that one stands out by chance.
void adjust(std::vector<TransferAnswer>& answers)
{
    std::vector<TransferAnswer*> tested;
    std::vector<double> p;
    for (TransferAnswer& answer : answers) {
        if (answer.result.effects.empty() || !answer.result.effects.front().p)
            continue;
        tested.push_back(&answer);
        p.push_back(*answer.result.effects.front().p);
    }
    if (tested.size() < 2)
        return;
    const std::vector<double> adjusted = holmAdjusted(p);
    for (std::size_t i = 0; i < tested.size(); ++i)
        tested[i]->adjustedP = adjusted[i];
}

QByteArray output(const Call& call, const Dataset& dataset,
                  const std::vector<TransferAnswer>& answers)
{
    if (call.options.isSet(u"json"_s))
        return transferJson(dataset, answers);
    if (call.options.isSet(u"csv"_s))
        return transferCsv(dataset, answers);
    QByteArray text;
    for (const TransferAnswer& answer : answers)
        text += (text.isEmpty() ? QByteArray() : QByteArray("\n")) + transferText(dataset, answer);
    return text + holmText(dataset, answers);
}

/// Once each, in the order given.
QStringList metricsOf(const Call& call)
{
    QStringList metrics;
    for (const QString& list : call.options.values(u"metric"_s))
        metrics += list.split(u',', Qt::SkipEmptyParts);
    metrics.removeDuplicates();
    return metrics;
}

Exit run(const Call& call)
{
    if (call.arguments.size() > 1)
        return usageError(Transfer::tr("transfer takes one FILE"));
    const TransferOptions options = readTransferOptions(call);
    if (!options.ok)
        return Exit::Usage;
    const QStringList metrics = metricsOf(call);
    if (metrics.isEmpty())
        return usageError(Transfer::tr("transfer needs --metric M, for example --metric "
                                       "active-contributors"));
    if (call.options.isSet(u"json"_s) && call.options.isSet(u"csv"_s))
        return usageError(Transfer::tr("choose one of --json and --csv"));
    const auto dataset = datasetOf(call.arguments.value(0));
    if (!dataset)
        return fail(dataset.error());
    std::vector<TransferAnswer> answers;
    for (const QString& metric : metrics) {
        const auto spec = transferSpecOf(call, options, **dataset, metric);
        if (!spec)
            return Exit::Usage;
        auto answer = answerOf(*dataset, *spec, !call.options.isSet(u"csv"_s));
        if (!answer)
            return fail(answer.error());
        answers.push_back(*std::move(answer));
    }
    adjust(answers);
    return print(output(call, **dataset, answers));
}

} // namespace

Command transferCommand()
{
    return {
        "transfer"_L1,
        "[FILE] --metric M,M [--repositories R] [--event DAY] [--before N] [--after N] [--donut N] "
        "[--anticipation N] [--harmonics N] [--no-controls] [--json|--csv]"_L1,
        [] {
            return Transfer::tr("Compare a metric before and after an event with the trend it "
                                "was on, and say what that can and cannot tell.");
        },
        transferOptions, run};
}

} // namespace steward
