// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transfer_series.h"

#include "tests/core/transfer/transfer_samples.h"
#include "tests/support/dated_interval.h"

#include <QTest>

using namespace steward;

namespace {

TransferSeries seriesOf(const Dataset& dataset, int before)
{
    const DatasetPtr copy = shared(dataset);
    return transferSeries(copy, commitsSpec(*copy, before));
}

/// Forty months, one of them in a row of coverage.
Dataset withCoverage(CoverageState state, int month)
{
    Dataset dataset = monthlyCommits(noisyCounts(40));
    Coverage row;
    row.subject = QStringLiteral("a/one");
    const Month first = firstMonth + month;
    row.interval = datedInterval(isoText(first.firstDay()), isoText(first.lastDay() + 1),
                                 u"2030-01-01");
    row.state = state;
    dataset.coverage.push_back(row);
    return dataset;
}

} // namespace

class TestTransferSeries : public QObject
{
    Q_OBJECT

private slots:
    void thePolicyAsksForEightAndTwelveMonths();
    void aSeasonAsksForTwentyFourMonthsOnEachSide();
    void monthsAreNumberedFromTheFirstAndTheEventHasItsOwn();
    void donutAndAnticipationDropMonthsThatKeepTheirNumber();
    void aWindowCountsTheMonthsUsed();
    void anIncompleteMonthIsNotLookedAt();
    void theRepositoryThatEndsFirstDecides();
    void aCompleteMonthAfterTheLastCommitHasNone();
    void anEventOutsideTheDataIsRefused();
    void tooFewMonthsAreRefusedAndStillPlotted();
    void aScopeWithoutCommitsHasNoData();
    void aConstantSeriesIsRefused();
    void aMissingValueIsRefused();
    void aBrokenOrMissingSourceIsRefusedOnAnySide();
    void aSourceBrokenInADroppedMonthDoesNoHarm();
    void aMetricWithoutMonthsIsRefused();
    void theCoreOfPytorchIsMissingOnTheLaterSide();
    void aMetricThatIsNoneHasNoData();
};

void TestTransferSeries::thePolicyAsksForEightAndTwelveMonths()
{
    QCOMPARE(refusalBySize(7, 100), TransferRefusal::TooFewPoints);
    QCOMPARE(refusalBySize(100, 8), TransferRefusal::DescriptiveOnly);
    QCOMPARE(refusalBySize(11, 12), TransferRefusal::DescriptiveOnly);
    QCOMPARE(refusalBySize(12, 12), TransferRefusal::None);
}

void TestTransferSeries::aSeasonAsksForTwentyFourMonthsOnEachSide()
{
    TransferSpec spec;
    spec.harmonics = 2;
    QCOMPARE(usableHarmonics(spec, 24, 24), 2);
    QCOMPARE(usableHarmonics(spec, 23, 40), 0);
}

void TestTransferSeries::monthsAreNumberedFromTheFirstAndTheEventHasItsOwn()
{
    const DatasetPtr dataset = shared(monthlyCommits(noisyCounts(40)));
    const TransferSeries series = transferSeries(dataset, commitsSpec(*dataset, 20));
    QCOMPARE(series.refused, TransferRefusal::None);
    QCOMPARE(series.event, 21);
    QCOMPARE(series.nBefore, 20);
    QCOMPARE(series.nAfter, 20);
    QCOMPARE(series.points.front().t, 1);
    QCOMPARE(series.points[20].t, 21);
    QVERIFY(series.points[20].isAfter && !series.points[19].isAfter);
}

void TestTransferSeries::donutAndAnticipationDropMonthsThatKeepTheirNumber()
{
    const DatasetPtr dataset = shared(monthlyCommits(noisyCounts(40)));
    TransferSpec spec = commitsSpec(*dataset, 20);
    spec.donut = 2;
    spec.anticipation = 3;
    const TransferSeries series = transferSeries(dataset, spec);
    QCOMPARE(series.nBefore, 17);
    QCOMPARE(series.nAfter, 18);
    QCOMPARE(series.points.size(), std::size_t{40});
    for (const TransferPoint& point : series.points)
        QCOMPARE(point.isDropped, point.t >= 18 && point.t <= 22);
    QCOMPARE(usedMonths(series).t[17], 23);
}

void TestTransferSeries::aWindowCountsTheMonthsUsed()
{
    const DatasetPtr dataset = shared(monthlyCommits(noisyCounts(80)));
    TransferSpec spec = commitsSpec(*dataset, 40);
    spec.donut = 1;
    spec.anticipation = 2;
    spec.monthsBefore = 14;
    spec.monthsAfter = 13;
    const TransferSeries series = transferSeries(dataset, spec);
    QCOMPARE(series.nBefore, 14);
    QCOMPARE(series.nAfter, 13);
    QCOMPARE(series.event, 17);
}

void TestTransferSeries::anIncompleteMonthIsNotLookedAt()
{
    Dataset dataset = monthlyCommits(noisyCounts(40));
    const auto complete = dataset;
    dataset.repositories[0].snapshot = parsePartialDate(isoText((firstMonth + 39).lastDay() - 1));
    QCOMPARE(seriesOf(complete, 20).nAfter, 20);
    QCOMPARE(seriesOf(dataset, 20).nAfter, 19);
}

void TestTransferSeries::theRepositoryThatEndsFirstDecides()
{
    Dataset dataset = monthlyCommits(noisyCounts(40));
    Repository other = dataset.repositories[0];
    other.id = QStringLiteral("a/two");
    other.snapshot = parsePartialDate(isoText((firstMonth + 35).lastDay()));
    dataset.repositories.push_back(other);
    QCOMPARE(seriesOf(dataset, 20).nAfter, 16);
}

void TestTransferSeries::aCompleteMonthAfterTheLastCommitHasNone()
{
    std::vector<int> counts = noisyCounts(25);
    counts.resize(40, 0);
    const TransferSeries series = seriesOf(monthlyCommits(counts), 20);
    QCOMPARE(series.refused, TransferRefusal::None);
    QCOMPARE(series.nAfter, 20);
    QCOMPARE(series.points.back().value, 0.0);
}

void TestTransferSeries::anEventOutsideTheDataIsRefused()
{
    const Dataset dataset = monthlyCommits(noisyCounts(40));
    QCOMPARE(seriesOf(dataset, 0).refused, TransferRefusal::EventOutside);
    QCOMPARE(seriesOf(dataset, 40).refused, TransferRefusal::EventOutside);
    QCOMPARE(seriesOf(dataset, -100).refused, TransferRefusal::EventOutside);
    QCOMPARE(seriesOf(dataset, 5000).refused, TransferRefusal::EventOutside);
}

void TestTransferSeries::tooFewMonthsAreRefusedAndStillPlotted()
{
    const TransferSeries series = seriesOf(monthlyCommits(noisyCounts(40)), 33);
    QCOMPARE(series.refused, TransferRefusal::TooFewPoints);
    QCOMPARE(series.points.size(), std::size_t{40});
}

void TestTransferSeries::aScopeWithoutCommitsHasNoData()
{
    QCOMPARE(seriesOf(monthlyCommits({}), 20).refused, TransferRefusal::NoData);
    QCOMPARE(seriesOf(Dataset{}, 20).refused, TransferRefusal::NoData);
}

void TestTransferSeries::aConstantSeriesIsRefused()
{
    QCOMPARE(seriesOf(monthlyCommits(std::vector<int>(40, 7)), 20).refused,
             TransferRefusal::Constant);
}

void TestTransferSeries::aMissingValueIsRefused()
{
    // Nobody in month 10, so that month 11 retains a share of nothing.
    std::vector<int> counts(40, 5);
    counts[10] = 0;
    const DatasetPtr dataset = shared(monthlyCommits(counts));
    TransferSpec spec = commitsSpec(*dataset, 20);
    spec.question = *parseMetric(*dataset, QStringLiteral("retention"));
    QCOMPARE(transferSeries(dataset, spec).refused, TransferRefusal::Undefined);
    spec.monthsBefore = 8; // from month 12 on all are defined
    QVERIFY(transferSeries(dataset, spec).refused != TransferRefusal::Undefined);
}

void TestTransferSeries::aBrokenOrMissingSourceIsRefusedOnAnySide()
{
    for (const CoverageState state : {CoverageState::Broken, CoverageState::Missing}) {
        for (const int month : {3, 30}) {
            QCOMPARE(seriesOf(withCoverage(state, month), 20).refused,
                     TransferRefusal::BrokenSource);
        }
    }
    QCOMPARE(seriesOf(withCoverage(CoverageState::Partial, 3), 20).refused, TransferRefusal::None);
    QCOMPARE(seriesOf(withCoverage(CoverageState::Broken, 90), 20).refused, TransferRefusal::None);
}

void TestTransferSeries::aSourceBrokenInADroppedMonthDoesNoHarm()
{
    const DatasetPtr dataset = shared(withCoverage(CoverageState::Broken, 20));
    TransferSpec spec = commitsSpec(*dataset, 20);
    QCOMPARE(transferSeries(dataset, spec).refused, TransferRefusal::BrokenSource);
    spec.donut = 1;
    QCOMPARE(transferSeries(dataset, spec).refused, TransferRefusal::None);
}

void TestTransferSeries::aMetricWithoutMonthsIsRefused()
{
    const DatasetPtr dataset = pytorchDataset();
    for (const char* id : {"survival", "release-commits"}) {
        const TransferSpec spec = transferSpec(
            *dataset, *parseMetric(*dataset, QString::fromLatin1(id)), day(u"2022-09-12"));
        QCOMPARE(transferSeries(dataset, spec).refused, TransferRefusal::NotByMonth);
    }
}

void TestTransferSeries::theCoreOfPytorchIsMissingOnTheLaterSide()
{
    const DatasetPtr dataset = pytorchDataset();
    TransferSpec spec = transferSpec(*dataset, *parseMetric(*dataset, QStringLiteral("commits")),
                                     day(u"2022-09-12"));
    spec.scope = {.kind = ScopeKind::Role, .role = RepositoryRole::Core};
    QCOMPARE(transferSeries(dataset, spec).refused, TransferRefusal::BrokenSource);
    spec.scope = {.kind = ScopeKind::All};
    QCOMPARE(transferSeries(dataset, spec).refused, TransferRefusal::BrokenSource);
}

void TestTransferSeries::aMetricThatIsNoneHasNoData()
{
    TransferSpec spec;
    QCOMPARE(transferSeries(pytorchDataset(), spec).refused, TransferRefusal::NoData);
}

QTEST_GUILESS_MAIN(TestTransferSeries)
#include "tst_transfer_series.moc"
