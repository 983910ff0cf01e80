// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/controls.h"

#include "core/transfer/ar1.h"
#include "core/transfer/log_model.h"

#include <algorithm>
#include <cmath>
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

/// Of one control in the months that the series compared has too, or why it cannot be one.
struct ControlLogs
{
    LogsByTime logs;
    std::optional<ControlRefusal> refusal{};
};

class Controls
{
public:
    Controls(const DatasetPtr& dataset, const TransferSpec& spec, const TransferSeries& series)
        : m_dataset(dataset)
        , m_spec(spec)
        , m_series(series)
        , m_added(isCount(spec.question.metric->unit) ? 0.5 : 0.0)
        , m_own(logsOf(series, series, m_added))
    {}

    const LogsByTime& own() const { return m_own; }
    std::optional<ModelEstimate> fit(const LogsByTime& logs) const
    {
        return isLongEnough(logs, m_series.event) ? fitLogs(m_spec, logs, m_series.event)
                                                  : std::nullopt;
    }
    ControlLogs logsOfControl(const RepositoryScope& scope) const
    {
        if (m_spec.question.metric->axis != MetricAxis::Periods)
            return {{}, ControlRefusal::NotOfRepositories};
        if (sharesRepository(*m_dataset, m_spec.scope, scope))
            return {{}, ControlRefusal::SharesRepository};
        TransferSpec other = m_spec;
        other.scope = scope;
        const TransferSeries found = transferSeries(m_dataset, other);
        if (!hasValues(found.refused))
            return {{}, ControlRefusal::TooFewMonths};
        LogsByTime logs = logsOf(found, m_series, m_added);
        if (logs.empty() || m_own.empty())
            return {{}, ControlRefusal::NoLogarithms};
        keepCommon(logs, m_own);
        return {std::move(logs)};
    }

private:
    const DatasetPtr& m_dataset;
    const TransferSpec& m_spec;
    const TransferSeries& m_series;
    double m_added;
    LogsByTime m_own;
};

void rankAmongControls(ControlledComparison& result)
{
    if (!result.ownLevelChange)
        return;
    const double own = std::abs(*result.ownLevelChange);
    result.ownRank = 1
                     + static_cast<int>(
                         std::ranges::count_if(result.placebos, [own](const PlaceboInSpace& other) {
                             return std::abs(other.levelChange) > own;
                         }));
}

std::optional<double> levelChange(const std::optional<ModelEstimate>& fit)
{
    return fit ? std::optional(fit->coefficients[2]) : std::nullopt;
}

} // namespace

ControlledComparison compareWithControls(const DatasetPtr& dataset, const TransferSpec& spec,
                                         const TransferSeries& series, const std::stop_token& stop)
{
    ControlledComparison result;
    const Controls controls(dataset, spec, series);
    LogsByTime common = controls.own();
    std::vector<LogsByTime> used;
    for (const RepositoryScope& scope : spec.controls) {
        if (stop.stop_requested())
            return result;
        ControlLogs control = controls.logsOfControl(scope);
        const auto change = levelChange(controls.fit(control.logs));
        if (!change) {
            result.leftOut.push_back(
                {scope, control.refusal.value_or(ControlRefusal::TooFewMonths)});
            continue;
        }
        result.placebos.push_back({scope, *change});
        keepCommon(common, control.logs);
        used.push_back(std::move(control.logs));
    }
    if (used.empty() || !isLongEnough(common, series.event))
        return result;
    result.ownLevelChange = levelChange(controls.fit(controls.own()));
    rankAmongControls(result);
    subtractMean(common, used);
    result.model = logModelOf(fitLogs(spec, common, series.event),
                              common.rbegin()->first - series.event);
    return result;
}

} // namespace steward
