// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Series and small datasets for tests of before/after analyses.

#pragma once

#include "core/transfer/segmented_design.h"
#include "core/transfer/transfer_analysis.h"

#include "tests/support/pytorch_dataset.h"

#include <cmath>
#include <functional>
#include <numeric>
#include <random>
#include <vector>

namespace steward {

/// The vector of metrics.md, 6.6: 48 months, T0 = 25.
inline const std::vector<double> goldenSeries{
    62, 61, 63, 61, 63, 64, 66, 66,  65, 66,  70,  68,  68,  71, 74,  78,
    79, 77, 77, 78, 76, 79, 81, 84,  93, 93,  95,  96,  92,  90, 94,  91,
    94, 93, 95, 96, 96, 94, 97, 100, 98, 102, 104, 101, 102, 99, 101, 102};
inline constexpr int goldenEvent = 25;

inline std::vector<int> monthsFrom(int first, std::size_t count)
{
    std::vector<int> months(count);
    std::iota(months.begin(), months.end(), first);
    return months;
}

inline SegmentedDesign goldenDesign()
{
    return segmentedDesign(monthsFrom(1, goldenSeries.size()), goldenEvent);
}

/// Equal to all digits that are printed.
inline bool isPrinted(double found, double expected, int decimals)
{
    return std::abs(found - expected) <= 0.5000001 * std::pow(10.0, -decimals);
}

inline bool arePrinted(const std::array<double, 4>& found, const std::array<double, 4>& expected,
                       int decimals)
{
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (!isPrinted(found[i], expected[i], decimals)) {
            qWarning("%zu: %.10f, not %.10f", i, found[i], expected[i]);
            return false;
        }
    }
    return true;
}

inline const Month firstMonth{2015 * 12};

/// One repository of the family with so many commits in each month from 2015-01 on (0: no row),
/// whose data end with the last of them.
inline Dataset monthlyCommits(const std::vector<int>& counts)
{
    Dataset dataset;
    dataset.info.asOf = day(u"2030-01-01");
    Repository repository;
    repository.id = QStringLiteral("a/one");
    const Month last = firstMonth + (static_cast<int>(counts.size()) - 1);
    repository.firstCommit = parsePartialDate(isoText(firstMonth.firstDay()));
    repository.snapshot = parsePartialDate(isoText(last.lastDay()));
    dataset.repositories.push_back(repository);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            dataset.contributions.push_back({(firstMonth + static_cast<int>(i)).number, 0,
                                             counts[i], 0, Contribution::Unknown});
    }
    return dataset;
}

inline DatasetPtr shared(Dataset dataset)
{
    return std::make_shared<const Dataset>(std::move(dataset));
}

/// Commits of all repositories, the event in the middle of the month after `before` months.
inline TransferSpec commitsSpec(const Dataset& dataset, int before)
{
    TransferSpec spec;
    spec.question = *parseMetric(dataset, QStringLiteral("commits"));
    spec.scope.kind = ScopeKind::All;
    spec.event = (firstMonth + before).firstDay() + 14;
    spec.donut = 0;
    return spec;
}

inline TransferResult analyse(const DatasetPtr& dataset, const TransferSpec& spec)
{
    const auto result = analyseTransfer(dataset, spec);
    if (!result)
        qFatal("cancelled");
    return *result;
}

/// Of counts from 2015-01 on, `before` of them before the event.
inline TransferResult analyse(const std::vector<int>& counts, int before)
{
    const DatasetPtr dataset = shared(monthlyCommits(counts));
    return analyse(dataset, commitsSpec(*dataset, before));
}

/// Some 100, with noise of a few: the same on every machine.
inline std::vector<int> noisyCounts(std::size_t months, unsigned seed = 1)
{
    std::mt19937 random(seed);
    std::vector<int> counts;
    for (std::size_t i = 0; i < months; ++i)
        counts.push_back(100 + static_cast<int>(random() % 15));
    return counts;
}

inline void visitNumbers(const std::optional<TransferEstimate>& estimate,
                         const std::function<void(double)>& visit)
{
    if (!estimate)
        return;
    for (std::size_t i = 0; i < 4; ++i) {
        visit(estimate->coefficients[i]);
        visit(estimate->standardErrors[i]);
    }
    visit(estimate->rho.value_or(0.0));
}

inline void visitNumbers(const std::optional<LogModel>& model,
                         const std::function<void(double)>& visit)
{
    if (!model)
        return;
    visitNumbers(std::optional(model->estimate), visit);
    visit(model->preTrendLow.value_or(0.0));
    visit(model->preTrendHigh.value_or(0.0));
}

inline void visitShown(const TransferResult& result, const std::function<void(double)>& visit)
{
    for (const TransferEffect& effect : result.effects) {
        for (const double number : {effect.difference, effect.differenceLow, effect.differenceHigh})
            visit(number);
        for (const auto& number :
             {effect.projected, effect.p, effect.ratio, effect.low, effect.high})
            visit(number.value_or(0.0));
    }
    for (const TransferFit& fit : result.fits) {
        visit(fit.fitted);
        for (const auto& number : {fit.projected, fit.low, fit.high})
            visit(number.value_or(0.0));
    }
    for (const double step : result.placebo.levelChanges)
        visit(step);
    for (const PlaceboInSpace& placebo : result.placebosInSpace)
        visit(placebo.levelChange);
}

/// Every number of a result.
inline void visitNumbers(const TransferResult& result, const std::function<void(double)>& visit)
{
    for (const TransferPoint& point : result.points)
        visit(point.value);
    for (const auto& estimate :
         {result.ols, result.neweyWest, result.praisWinsten, result.remlAr1, result.quasiPoisson})
        visitNumbers(estimate, visit);
    visit(result.dispersion.value_or(0.0));
    visitNumbers(result.logarithmic, visit);
    visitNumbers(result.controlled, visit);
    visitShown(result, visit);
    visit(result.placebo.p.value_or(0.0));
    if (result.medianShift) {
        for (const double number :
             {result.medianShift->before, result.medianShift->after, result.medianShift->shift,
              result.medianShift->low.value_or(0.0), result.medianShift->high.value_or(0.0)})
            visit(number);
    }
    if (result.diagnostics) {
        visit(result.diagnostics->durbinWatson);
        visit(result.diagnostics->rSquared);
        for (const double number : result.diagnostics->autocorrelations)
            visit(number);
    }
}

inline bool isFinite(const TransferResult& result)
{
    bool all = true;
    visitNumbers(result, [&all](double number) { all = all && std::isfinite(number); });
    return all;
}

/// All numbers in a row: equal for equal results.
inline std::vector<double> numbersOf(const TransferResult& result)
{
    std::vector<double> numbers;
    visitNumbers(result, [&numbers](double number) { numbers.push_back(number); });
    return numbers;
}

} // namespace steward
