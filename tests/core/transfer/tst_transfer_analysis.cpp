// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/log_model.h"
#include "core/transfer/transfer_analysis.h"

#include "tests/core/transfer/transfer_samples.h"

#include <QTest>

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>

using namespace steward;

namespace {

std::vector<int> asCounts(const std::vector<double>& values)
{
    return {values.begin(), values.end()};
}

/// With the three comparison repositories as controls.
TransferSpec pytorchSpec(const char* metric)
{
    const DatasetPtr dataset = pytorchDataset();
    TransferSpec spec = transferSpec(*dataset, *parseMetric(*dataset, QString::fromLatin1(metric)),
                                     day(u"2022-09-12"));
    for (std::size_t row = 0; row < dataset->repositories.size(); ++row) {
        if (dataset->repositories[row].role == RepositoryRole::Comparison)
            spec.controls.push_back({.kind = ScopeKind::Chosen,
                                     .chosen = {RepositoryId{static_cast<std::int32_t>(row)}}});
    }
    return spec;
}

double valueIn(const TransferResult& result, QStringView month)
{
    for (const TransferPoint& point : result.points) {
        if (isoText(point.month) == month)
            return point.value;
    }
    return -1.0;
}

std::set<std::int32_t> peopleIn(const ContributionTable& table, QStringView first, QStringView last)
{
    std::set<std::int32_t> people;
    for (Month month = *parseMonth(first); month <= *parseMonth(last); month = month + 1) {
        for (const ContributionCell& cell : table.in(month))
            people.insert(cell.person);
    }
    return people;
}

void describe(const char* id, const TransferResult& result)
{
    const TransferEstimate& primary = *result.remlAr1;
    qInfo(
        "%s: %d before, %d after; rho %.3f%s; level %.2f (%.2f), slope %.3f (%.3f); placebo %d of "
        "%d as large; median shift %.1f (%.1f to %.1f); DW %.2f, R2 %.3f",
        id, result.nBefore, result.nAfter, *primary.rho, primary.isAtBoundary ? " at boundary" : "",
        primary.coefficients[2], primary.standardErrors[2], primary.coefficients[3],
        primary.standardErrors[3], result.placebo.asLarge, result.placebo.dates,
        result.medianShift->shift, *result.medianShift->low, *result.medianShift->high,
        result.diagnostics->durbinWatson, result.diagnostics->rSquared);
    for (const TransferEffect& effect : result.effects)
        qInfo(
            "  after %d: %+.1f (%.1f to %.1f) of %.1f projected, p %.3f; ratio %.3f (%.3f to %.3f)",
            effect.months, effect.difference, effect.differenceLow, effect.differenceHigh,
            effect.projected.value_or(0.0), effect.p.value_or(1.0), effect.ratio.value_or(0.0),
            effect.low.value_or(0.0), effect.high.value_or(0.0));
    if (result.controlled)
        qInfo(
            "  controlled level on logs %.3f (%.3f), trend before %.4f to %.4f; controls used: %zu",
            result.controlled->estimate.coefficients[2],
            result.controlled->estimate.standardErrors[2], *result.controlled->preTrendLow,
            *result.controlled->preTrendHigh, result.placebosInSpace.size());
}

} // namespace

class TestTransferAnalysis : public QObject
{
    Q_OBJECT

private slots:
    void theGoldenSeriesComesOutWhole();
    void smallCountsHaveNoModelOnLogarithms();
    void eightToElevenMonthsGiveADifferenceAndNoModel();
    void fewerThanEightMonthsGiveAPlotOnly();
    void aPerfectFitIsALineWithoutIntervals();
    void strangeSeriesNeverGiveANumberThatIsNone();
    void numbersWithoutSenseAreBroughtWithinLimits();
    void centuriesOfMonthsAreCutToTheMost();
    void aStoppedAnalysisIsCancelled();
    void aSeasonIsTakenOutWhereItIsAskedFor();
    void pytorchHasTheSameFiniteAnswersTwice();
    void everyMetricOfPytorchHasAFiniteAnswerOrNone();
    void authorsRetainedFromTheTwelveMonthsBefore();
};

void TestTransferAnalysis::theGoldenSeriesComesOutWhole()
{
    const TransferResult result = analyse(asCounts(goldenSeries), 24);
    QCOMPARE(result.refused, TransferRefusal::None);
    QCOMPARE(result.degreesOfFreedom, 44);
    QVERIFY(isPrinted(result.ols->coefficients[2], 8.24130435, 8));
    QCOMPARE(result.neweyWest->lag, 3);
    QVERIFY(isPrinted(result.neweyWest->standardErrors[2], 1.43950587, 8));
    QVERIFY(isPrinted(result.praisWinsten->coefficients[2], 8.29906837, 8));
    QVERIFY(isPrinted(*result.remlAr1->rho, 0.5553197, 7));
    QVERIFY(isPrinted(*result.dispersion, 0.0507707661, 10));
    QCOMPARE(*result.placebo.p, 1.0 / 13.0);
    QCOMPARE(result.effects.size(), std::size_t{1});
    QCOMPARE(result.fits.size(), std::size_t{48});
    QVERIFY(result.logarithmic && result.medianShift && result.diagnostics);
    QVERIFY(isFinite(result));
}

void TestTransferAnalysis::smallCountsHaveNoModelOnLogarithms()
{
    std::vector<double> large(goldenSeries);
    QVERIFY(isForLogs(ChartUnit::Commits, large));
    large[3] = 9.0;
    QVERIFY(!isForLogs(ChartUnit::Commits, large));
    QVERIFY(isForLogs(ChartUnit::Share, std::vector<double>{0.1, 0.2}));
    QVERIFY(!isForLogs(ChartUnit::Share, std::vector<double>{0.1, 0.0}));
    const TransferResult result = analyse(asCounts(large), 24);
    QVERIFY(result.remlAr1 && !result.logarithmic);
    QVERIFY(result.effects.front().ratio && result.effects.front().low);
}

void TestTransferAnalysis::eightToElevenMonthsGiveADifferenceAndNoModel()
{
    std::vector<int> counts = noisyCounts(40);
    const TransferResult result = analyse(counts, 30);
    QCOMPARE(result.refused, TransferRefusal::DescriptiveOnly);
    QVERIFY(result.medianShift && !result.medianShift->low);
    QVERIFY(!result.ols && !result.remlAr1 && result.effects.empty() && result.fits.empty());
}

void TestTransferAnalysis::fewerThanEightMonthsGiveAPlotOnly()
{
    const TransferResult result = analyse(noisyCounts(40), 34);
    QCOMPARE(result.refused, TransferRefusal::TooFewPoints);
    QVERIFY(!result.medianShift && !result.ols);
    QCOMPARE(result.points.size(), std::size_t{40});
}

void TestTransferAnalysis::aPerfectFitIsALineWithoutIntervals()
{
    std::vector<int> counts;
    for (int t = 1; t <= 48; ++t)
        counts.push_back(10 + 2 * t + (t >= 25 ? 7 : 0));
    const TransferResult result = analyse(counts, 24);
    QCOMPARE(result.refused, TransferRefusal::PerfectFit);
    QVERIFY(isPrinted(result.ols->coefficients[2], 7.0, 9));
    QCOMPARE(result.ols->standardErrors[2], 0.0);
    QVERIFY(!result.remlAr1 && result.effects.empty());
    QVERIFY(result.fits.back().projected && !result.fits.back().low);
    QVERIFY(isFinite(result));
}

void TestTransferAnalysis::strangeSeriesNeverGiveANumberThatIsNone()
{
    const std::size_t months = 48;
    std::vector<std::vector<int>> all;
    all.push_back(std::vector<int>(months, 0));
    all.push_back(std::vector<int>(months, 1));
    all.push_back(noisyCounts(months));
    all.back()[30] = 2'000'000'000;
    all.push_back(std::vector<int>(months, 0));
    all.back()[0] = 1;
    all.push_back(std::vector<int>(months, 0));
    all.back()[0] = all.back()[40] = 1;
    all.push_back(noisyCounts(24));
    all.back().resize(months, 0);
    all.push_back(std::vector<int>(24, 1));
    const std::vector<int> rest = noisyCounts(24);
    all.back().insert(all.back().end(), rest.begin(), rest.end());
    all.push_back({});
    for (std::size_t i = 0; i < months; ++i)
        all.back().push_back(i % 2 == 0 ? 1 : 100);
    for (const std::vector<int>& counts : all) {
        for (const int before : {-5, 0, 1, 7, 8, 11, 12, 24, 36, 40, 47, 48, 900}) {
            const DatasetPtr dataset = shared(monthlyCommits(counts));
            TransferSpec spec = commitsSpec(*dataset, before);
            spec.harmonics = 2;
            QVERIFY(isFinite(analyse(dataset, spec)));
            spec.donut = 3;
            spec.anticipation = 2;
            QVERIFY(isFinite(analyse(dataset, spec)));
        }
    }
}

void TestTransferAnalysis::numbersWithoutSenseAreBroughtWithinLimits()
{
    const DatasetPtr dataset = shared(monthlyCommits(noisyCounts(48)));
    for (const int number :
         {std::numeric_limits<int>::min(), -1, 5000, std::numeric_limits<int>::max()}) {
        TransferSpec spec = commitsSpec(*dataset, 24);
        spec.monthsBefore = spec.monthsAfter = spec.harmonics = number;
        QVERIFY(isFinite(analyse(dataset, spec)));
        spec.donut = spec.anticipation = number;
        QVERIFY(isFinite(analyse(dataset, spec)));
    }
    for (const Day event : {Day::min(), Day::max()}) {
        TransferSpec spec = commitsSpec(*dataset, 24);
        spec.event = event;
        QCOMPARE(analyse(dataset, spec).refused, TransferRefusal::EventOutside);
    }
}

void TestTransferAnalysis::centuriesOfMonthsAreCutToTheMost()
{
    std::vector<int> counts = noisyCounts(2000);
    const TransferResult result = analyse(counts, 1000);
    QCOMPARE(result.nBefore, mostTransferMonths);
    QCOMPARE(result.nAfter, mostTransferMonths);
    QVERIFY(result.remlAr1);
}

void TestTransferAnalysis::aStoppedAnalysisIsCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    const DatasetPtr dataset = shared(monthlyCommits(noisyCounts(48)));
    const auto result = analyseTransfer(dataset, commitsSpec(*dataset, 24), stop.get_token());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

void TestTransferAnalysis::aSeasonIsTakenOutWhereItIsAskedFor()
{
    std::vector<int> counts = noisyCounts(60);
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] += i % 12 < 6 ? 40 : 0;
    const DatasetPtr dataset = shared(monthlyCommits(counts));
    TransferSpec spec = commitsSpec(*dataset, 30);
    const TransferResult plain = analyse(dataset, spec);
    spec.harmonics = 2;
    const TransferResult seasonal = analyse(dataset, spec);
    QVERIFY(seasonal.isSeasonal && !plain.isSeasonal);
    QCOMPARE(seasonal.degreesOfFreedom, 52);
    QVERIFY(seasonal.diagnostics->rSquared > plain.diagnostics->rSquared);
}

void TestTransferAnalysis::pytorchHasTheSameFiniteAnswersTwice()
{
    for (const char* id : {"active-contributors", "new-contributors", "commits", "retained-12m",
                           "absence-factor-12m"}) {
        const TransferSpec spec = pytorchSpec(id);
        const TransferResult result = analyse(pytorchDataset(), spec);
        describe(id, result);
        QCOMPARE(result.refused, TransferRefusal::None);
        QCOMPARE(result.hash, specHash(*pytorchDataset(), spec));
        QVERIFY(isFinite(result));
        QCOMPARE(numbersOf(analyse(pytorchDataset(), spec)), numbersOf(result));
        QCOMPARE(isoText(result.points.back().month), QStringLiteral("2024-02"));
        QCOMPARE(result.nAfter, 17);
        QCOMPARE(result.placebosInSpace.size() + result.controlsLeftOut.size(), std::size_t{3});
    }
}

void TestTransferAnalysis::everyMetricOfPytorchHasAFiniteAnswerOrNone()
{
    for (const Metric& metric : allMetrics()) {
        if (metric.argument != MetricArgument::None)
            continue;
        const TransferResult result = analyse(pytorchDataset(), pytorchSpec(metric.id.data()));
        QVERIFY2(isFinite(result), metric.id.data());
    }
}

void TestTransferAnalysis::authorsRetainedFromTheTwelveMonthsBefore()
{
    const DatasetPtr dataset = pytorchDataset();
    const TransferResult result = analyse(dataset, pytorchSpec("retained-12m"));
    QCOMPARE(valueIn(result, u"2022-08"), 153.0);
    QCOMPARE(valueIn(result, u"2023-08"), 179.0);
    // Of the twelve months before the transfer, in the twelve after it, its own month left out.
    const MetricSource source = takeMetricSource(dataset, result.spec.scope);
    const auto before = peopleIn(source.table, u"2021-09", u"2022-08");
    const auto after = peopleIn(source.table, u"2022-10", u"2023-09");
    std::vector<std::int32_t> both;
    std::ranges::set_intersection(before, after, std::back_inserter(both));
    QCOMPARE(both.size(), std::size_t{169});
}

QTEST_GUILESS_MAIN(TestTransferAnalysis)
#include "tst_transfer_analysis.moc"
