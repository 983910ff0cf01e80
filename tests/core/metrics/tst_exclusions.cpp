// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/contribution_table.h"
#include "core/metrics/exclusions.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

using namespace steward;

namespace {

Contribution commits(std::int16_t repository, int count,
                     std::int16_t affiliation = Contribution::Unknown)
{
    return {parseMonth(u"2020-01")->number, 1, count, repository, affiliation};
}

Dataset smallDataset(std::vector<Contribution> contributions)
{
    Dataset dataset;
    for (const char* id : {"a/in", "a/out", "a/silent"}) {
        Repository repository;
        repository.id = QString::fromLatin1(id);
        dataset.repositories.push_back(repository);
    }
    dataset.contributions = std::move(contributions);
    return dataset;
}

Exclusions ofFirst(const Dataset& dataset)
{
    const RepositoryScope first{.kind = ScopeKind::Chosen, .chosen = {RepositoryId{0}}};
    return exclusionsOf(dataset, resolveScope(dataset, first));
}

} // namespace

class TestExclusions : public QObject
{
    Q_OBJECT

private slots:
    void everyRowLandsInOneClass();
    void aBotOutOfScopeIsOutOfScope();
    void rowsWithoutCommitsAreToldApartFromBots();
    void repositoriesOutOfScopeAreNamedEvenWithoutCommits();
    void thePyTorchRowsAddUpInEveryScope_data();
    void thePyTorchRowsAddUpInEveryScope();
};

void TestExclusions::everyRowLandsInOneClass()
{
    const Exclusions exclusions = ofFirst(smallDataset(
        {commits(0, 5), commits(0, 7, Contribution::Bot), commits(0, 0), commits(1, 11)}));
    QCOMPARE(exclusions.kept, (ContributionCount{1, 5}));
    QCOMPARE(exclusions.bots, (ContributionCount{1, 7}));
    QCOMPARE(exclusions.withoutCommits, (ContributionCount{1, 0}));
    QCOMPARE(exclusions.outOfScope, (ContributionCount{1, 11}));
    QCOMPARE(exclusions.rows(), 4);
}

void TestExclusions::aBotOutOfScopeIsOutOfScope()
{
    const Exclusions exclusions = ofFirst(smallDataset({commits(1, 3, Contribution::Bot)}));
    QCOMPARE(exclusions.bots, ContributionCount{});
    QCOMPARE(exclusions.outOfScope, (ContributionCount{1, 3}));
}

void TestExclusions::rowsWithoutCommitsAreToldApartFromBots()
{
    const Exclusions exclusions = ofFirst(
        smallDataset({commits(0, 0, Contribution::Bot), commits(0, -2)}));
    QCOMPARE(exclusions.withoutCommits, (ContributionCount{2, -2}));
    QCOMPARE(exclusions.bots, ContributionCount{});
}

void TestExclusions::repositoriesOutOfScopeAreNamedEvenWithoutCommits()
{
    const Exclusions exclusions = ofFirst(smallDataset({commits(1, 3), commits(1, 4)}));
    QCOMPARE(exclusions.repositoriesOutOfScope.size(), std::size_t(2));
    QCOMPARE(exclusions.repositoriesOutOfScope[0].repository, RepositoryId{1});
    QCOMPARE(exclusions.repositoriesOutOfScope[0].count, (ContributionCount{2, 7}));
    QCOMPARE(exclusions.repositoriesOutOfScope[1].repository, RepositoryId{2});
    QCOMPARE(exclusions.repositoriesOutOfScope[1].count, ContributionCount{});
}

void TestExclusions::thePyTorchRowsAddUpInEveryScope_data()
{
    QTest::addColumn<QString>("scope");
    for (const char* scope : {"all", "family", "pytorch/pytorch", "cohort:2021-09"})
        QTest::newRow(scope) << QString::fromLatin1(scope);
}

void TestExclusions::thePyTorchRowsAddUpInEveryScope()
{
    QFETCH(QString, scope);
    const DatasetPtr dataset = pytorchDataset();
    const auto wanted = parseScope(*dataset, scope);
    QVERIFY(wanted);
    const ResolvedScope resolved = resolveScope(*dataset, *wanted);
    const Exclusions exclusions = exclusionsOf(*dataset, resolved);
    QCOMPARE(exclusions.rows(), static_cast<std::int64_t>(dataset->contributions.size()));
    QCOMPARE(exclusions.repositoriesOutOfScope.size() + resolved.repositories.size(),
             dataset->repositories.size());
    // What is kept is what the metrics count.
    std::int64_t counted = 0;
    for (const ContributionCell& cell : tabulate(*dataset, resolved).cells)
        counted += cell.commits;
    QCOMPARE(exclusions.kept.commits, counted);
    std::int64_t outOfScope = 0;
    for (const ExcludedRepository& excluded : exclusions.repositoriesOutOfScope)
        outOfScope += excluded.count.commits;
    QCOMPARE(outOfScope, exclusions.outOfScope.commits);
}

QTEST_GUILESS_MAIN(TestExclusions)
#include "tst_exclusions.moc"
