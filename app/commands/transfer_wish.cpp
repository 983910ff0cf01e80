// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/transfer_wish.h"

#include "app/commands/metrics_wish.h"

#include <QCoreApplication>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Transfer
{
    Q_DECLARE_TR_FUNCTIONS(TransferCommand)
};

struct Range
{
    int least = 0;
    int most = mostTransferMonths;
};

std::optional<int> numberOption(const Call& call, const QString& name, Range range,
                                TransferOptions& options)
{
    if (!call.options.isSet(name))
        return std::nullopt;
    bool isNumber = false;
    const int number = call.options.value(name).toInt(&isNumber);
    if (isNumber && number >= range.least && number <= range.most)
        return number;
    //: %1 name of an option, %2 and %3 numbers
    options.refuse(Transfer::tr("--%1: write a number from %2 to %3")
                       .arg(name)
                       .arg(range.least)
                       .arg(range.most));
    return std::nullopt;
}

bool takeScope(const Call& call, const Dataset& dataset, TransferSpec& spec)
{
    if (!call.options.isSet(u"repositories"_s))
        return true;
    const auto scope = parseScope(dataset, call.options.value(u"repositories"_s));
    if (scope)
        spec.scope = *scope;
    else
        usageError(scopeProblem(scope.error()));
    return static_cast<bool>(scope);
}

} // namespace

QList<QCommandLineOption> transferMonthOptions()
{
    const auto months = [](const QString& name, const QString& description) {
        return QCommandLineOption(name, description, u"N"_s);
    };
    return {
        QCommandLineOption(
            u"event"_s,
            Transfer::tr("Transfer: the day of the event, as YYYY-MM-DD; that of the "
                         "dataset's transfer if left out."),
            Transfer::tr("DAY")),
        months(u"before"_s,
               Transfer::tr("Transfer: compare so many months before; all if left out.")),
        months(u"after"_s,
               Transfer::tr("Transfer: and so many after; all complete ones if left out.")),
        months(u"donut"_s,
               Transfer::tr("Transfer: leave out so many months from that of the event on; 1 if "
                            "left out, 0 counts it as after.")),
        months(u"anticipation"_s,
               Transfer::tr("Transfer: leave out so many months before it too.")),
        months(u"harmonics"_s,
               Transfer::tr("Transfer: allow for a season by so many waves a year, 0 "
                            "to 2; only with 24 months a side.")),
        QCommandLineOption(u"no-controls"_s,
                           Transfer::tr("Transfer: compare with no other project.")),
    };
}

TransferOptions readTransferOptions(const Call& call)
{
    TransferOptions options;
    options.event = dayOption(call, u"event"_s, options.ok);
    const Range side{.least = 1};
    options.before = numberOption(call, u"before"_s, side, options);
    options.after = numberOption(call, u"after"_s, side, options);
    options.donut = numberOption(call, u"donut"_s, {}, options);
    options.anticipation = numberOption(call, u"anticipation"_s, {}, options);
    options.harmonics = numberOption(call, u"harmonics"_s, {.most = 2}, options);
    options.hasControls = !call.options.isSet(u"no-controls"_s);
    return options;
}

TransferState stateOf(const TransferOptions& options)
{
    TransferState state;
    state.event = options.event;
    state.monthsBefore = options.before.value_or(state.monthsBefore);
    state.monthsAfter = options.after.value_or(state.monthsAfter);
    state.donut = options.donut.value_or(state.donut);
    state.anticipation = options.anticipation.value_or(state.anticipation);
    state.harmonics = options.harmonics.value_or(state.harmonics);
    state.hasControls = options.hasControls;
    return state;
}

std::optional<TransferSpec> transferSpecOf(const Call& call, const TransferOptions& options,
                                           const Dataset& dataset, const QString& metric)
{
    const auto question = parseMetric(dataset, metric);
    if (!question) {
        usageError(metricProblem(metric, question.error()));
        return std::nullopt;
    }
    if (!options.event && !dataset.info.transferDate) {
        usageError(Transfer::tr("the dataset names no transfer; say which event with --event DAY"));
        return std::nullopt;
    }
    TransferState state = stateOf(options);
    state.metric = metric;
    TransferSpec spec = transferSpecFor(dataset, state, AttributionPolicy::AsRecorded);
    if (!takeScope(call, dataset, spec))
        return std::nullopt;
    return spec;
}

} // namespace steward
