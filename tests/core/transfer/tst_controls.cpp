// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/controls.h"

#include "tests/core/transfer/transfer_samples.h"

#include <QTest>

using namespace steward;

namespace {

/// The scope is the first; the second is for comparison.
DatasetPtr twoRepositories(const std::vector<int>& counts, const std::vector<int>& control)
{
    Dataset dataset = monthlyCommits(counts);
    const Dataset other = monthlyCommits(control);
    dataset.repositories.push_back(other.repositories[0]);
    dataset.repositories[1].id = QStringLiteral("a/two");
    dataset.repositories[1].role = RepositoryRole::Comparison;
    for (Contribution row : other.contributions) {
        row.repository = 1;
        dataset.contributions.push_back(row);
    }
    return shared(std::move(dataset));
}

TransferSpec specOf(const Dataset& dataset)
{
    TransferSpec spec = commitsSpec(dataset, 24);
    spec.scope = {.kind = ScopeKind::Role, .role = RepositoryRole::Family};
    spec.controls = {{.kind = ScopeKind::Role, .role = RepositoryRole::Comparison}};
    return spec;
}

/// With `step` commits more a month from the event on.
ControlledComparison compare(std::vector<int> counts, const std::vector<int>& control, int step)
{
    for (std::size_t i = 24; i < counts.size(); ++i)
        counts[i] += step;
    const DatasetPtr dataset = twoRepositories(counts, control);
    const TransferSpec spec = specOf(*dataset);
    return compareWithControls(dataset, spec, transferSeries(dataset, spec));
}

} // namespace

class TestControls : public QObject
{
    Q_OBJECT

private slots:
    void aControlThatWentOnSideBySideLeavesTheStep();
    void whatHappensToBothIsTakenOff();
    void aControlThatBeganTooLateIsLeftOut();
    void theScopeIsNoControlOfItself();
    void zerosAreCarriedByTheHalf();
};

void TestControls::aControlThatWentOnSideBySideLeavesTheStep()
{
    const auto found = compare(noisyCounts(48, 4), noisyCounts(48, 5), 30);
    QVERIFY(found.model);
    QCOMPARE(found.placebos.size(), std::size_t{1});
    QVERIFY(std::abs(found.placebos[0].levelChange) < 0.2);
    QCOMPARE(found.ownRank, std::optional(1));
    // 30 more on some 107.
    QVERIFY(std::abs(found.model->estimate.coefficients[2] - std::log(137.0 / 107.0)) < 0.15);
    QVERIFY(*found.model->preTrendLow < 0.0 && 0.0 < *found.model->preTrendHigh);
}

void TestControls::whatHappensToBothIsTakenOff()
{
    std::vector<int> control = noisyCounts(48, 2);
    for (std::size_t i = 24; i < control.size(); ++i)
        control[i] += 30;
    const auto found = compare(noisyCounts(48, 1), control, 30);
    QVERIFY(std::abs(found.model->estimate.coefficients[2]) < 0.15);
    QVERIFY(found.placebos[0].levelChange > 0.1);
    const bool isSmaller = std::abs(*found.ownLevelChange) < found.placebos[0].levelChange;
    QCOMPARE(found.ownRank, std::optional(isSmaller ? 2 : 1));
}

void TestControls::aControlThatBeganTooLateIsLeftOut()
{
    std::vector<int> late(13, 0);
    const std::vector<int> rest = noisyCounts(35, 3);
    late.insert(late.end(), rest.begin(), rest.end());
    const auto found = compare(noisyCounts(48, 1), late, 30);
    QVERIFY(!found.model);
    QVERIFY(found.placebos.empty());
    QCOMPARE(found.leftOut.size(), std::size_t{1});
    QCOMPARE(found.leftOut[0].reason, ControlRefusal::TooFewMonths);
}

void TestControls::theScopeIsNoControlOfItself()
{
    const DatasetPtr dataset = twoRepositories(noisyCounts(48, 1), noisyCounts(48, 2));
    TransferSpec spec = specOf(*dataset);
    spec.controls = {{.kind = ScopeKind::All}, spec.scope};
    const auto found = compareWithControls(dataset, spec, transferSeries(dataset, spec));
    QCOMPARE(found.leftOut.size(), spec.controls.size());
    for (const ControlLeftOut& left : found.leftOut)
        QCOMPARE(left.reason, ControlRefusal::SharesRepository);
}

void TestControls::zerosAreCarriedByTheHalf()
{
    std::vector<int> control = noisyCounts(48, 2);
    control[5] = 0;
    QVERIFY(compare(noisyCounts(48, 1), control, 30).model);
}

QTEST_GUILESS_MAIN(TestControls)
#include "tst_controls.moc"
