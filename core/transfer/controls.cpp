// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/controls.h"

#include "core/transfer/ar1.h"
#include "core/transfer/log_model.h"

#include <algorithm>
#include <map>

namespace steward {

namespace {

using LogsByTime = std::map<int, double>; ///< by t of the series compared

bool sharesRepository(const Dataset& dataset, const RepositoryScope& a, const RepositoryScope& b)
{
    const ResolvedScope first = resolveScope(dataset, a);
    const ResolvedScope second = resolveScope(dataset, b);
    for (std::size_t row = 0; row < first.contains.size(); ++row) {
        if (first.contains[row] && second.contains[row])
            return true;
    }
    return false;
}

/// Logarithms of the months used, on the scale of t of `numbered`; empty where one has none.
LogsByTime logsOf(const TransferSeries& series, const TransferSeries& numbered, double added)
{
    if (series.points.empty() || numbered.points.empty())
        return {};
    const TransferSample sample = usedMonths(series);
    const auto logs = logarithms(sample.y, added);
    if (!logs)
        return {};
    const int ahead = series.event - numbered.event;
    LogsByTime byTime;
    for (std::size_t i = 0; i < sample.t.size(); ++i)
        byTime[sample.t[i] - ahead] = (*logs)[i];
    return byTime;
}

/// Keeps the months of `kept` that `other` has too.
void keepCommon(LogsByTime& kept, const LogsByTime& other)
{
    std::erase_if(kept, [&other](const auto& entry) { return !other.contains(entry.first); });
}

bool isLongEnough(const LogsByTime& logs, int event)
{
    const auto before = std::ranges::count_if(
        logs, [event](const auto& entry) { return entry.first < event; });
    const auto after = static_cast<std::ptrdiff_t>(logs.size()) - before;
    return std::min(before, after) >= leastModelMonths;
}

std::optional<ModelEstimate> fitLogs(const TransferSpec& spec, const LogsByTime& logs, int event)
{
    std::vector<int> t;
    std::vector<double> y;
    for (const auto& [month, value] : logs) {
        t.push_back(month);
        y.push_back(value);
    }
    const int before = static_cast<int>(std::ranges::lower_bound(t, event) - t.begin());
    const int after = static_cast<int>(t.size()) - before;
    return remlAr1(segmentedDesign(std::move(t), event, usableHarmonics(spec, before, after)), y);
}

bool hasValues(TransferRefusal refusal)
{
    return refusal == TransferRefusal::None || refusal == TransferRefusal::Constant
           || refusal == TransferRefusal::PerfectFit;
}

/// Takes the mean of the controls off.
void subtractMean(LogsByTime& logs, const std::vector<LogsByTime>& controls)
{
    for (auto& [t, value] : logs) {
        double sum = 0.0;
        for (const LogsByTime& control : controls)
            sum += control.at(t);
        value -= sum / static_cast<double>(controls.size());
    }
}

} // namespace

ControlledComparison compareWithControls(const DatasetPtr& dataset, const TransferSpec& spec,
                                         const TransferSeries& series, const std::stop_token& stop)
{
    ControlledComparison result;
    const double added = isCount(spec.question.metric->unit) ? 0.5 : 0.0;
    const LogsByTime own = logsOf(series, series, added);
    LogsByTime common = own;
    std::vector<LogsByTime> controls;
    for (const RepositoryScope& scope : spec.controls) {
        if (stop.stop_requested())
            return result;
        TransferSpec other = spec;
        other.scope = scope;
        LogsByTime logs;
        if (spec.question.metric->axis == MetricAxis::Periods
            && !sharesRepository(*dataset, spec.scope, scope)) {
            const TransferSeries found = transferSeries(dataset, other);
            if (hasValues(found.refused))
                logs = logsOf(found, series, added);
        }
        keepCommon(logs, own);
        const auto fit = isLongEnough(logs, series.event) ? fitLogs(spec, logs, series.event)
                                                          : std::nullopt;
        if (!fit) {
            result.leftOut.push_back(scope);
            continue;
        }
        result.placebos.push_back({scope, fit->coefficients[2]});
        keepCommon(common, logs);
        controls.push_back(std::move(logs));
    }
    if (controls.empty() || !isLongEnough(common, series.event))
        return result;
    subtractMean(common, controls);
    result.model = logModelOf(fitLogs(spec, common, series.event),
                              common.rbegin()->first - series.event);
    return result;
}

} // namespace steward
