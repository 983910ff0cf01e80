// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/activity.h"
#include "core/metrics/bots.h"

#include "tests/support/pytorch_dataset.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

Contribution commits(const char* month, int contributor, int count,
                     std::int16_t affiliation = Contribution::Unknown, std::int16_t repository = 0)
{
    return {parseMonth(QString::fromLatin1(month))->number, contributor, count, repository,
            affiliation};
}

Dataset smallDataset(std::vector<Contribution> contributions)
{
    Dataset dataset;
    dataset.info.asOf = *dayFromCivil(2026, 1, 1);
    for (const char* id : {"a/one", "a/two"}) {
        Repository repository;
        repository.id = QString::fromLatin1(id);
        repository.snapshot = parsePartialDate(u"2020-04-15");
        dataset.repositories.push_back(repository);
    }
    dataset.contributions = std::move(contributions);
    return dataset;
}

std::vector<ActivityRow> activityOfAll(const Dataset& dataset)
{
    return countActivity(dataset, resolveScope(dataset, {.kind = ScopeKind::All}));
}

QByteArray asCsv(const std::vector<ActivityRow>& rows, qint64 (*value)(const ActivityRow&))
{
    QByteArray csv = "month,value\n";
    for (const ActivityRow& row : rows)
        csv += isoText(row.month).toLatin1() + ',' + QByteArray::number(value(row)) + '\n';
    return csv;
}

QByteArray expected(const QString& name)
{
    QFile file(QStringLiteral(STEWARD_TEST_DATA "/metrics/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestActivity : public QObject
{
    Q_OBJECT

private slots:
    void thePyTorchCountsAreThoseOfAnIndependentCount_data();
    void thePyTorchCountsAreThoseOfAnIndependentCount();
    void aPersonWithTwoAffiliationsCountsOnceAMonth();
    void aPersonInTwoRepositoriesCountsOnce();
    void newIsTheFirstCommitWithinTheScope();
    void monthsWithoutCommitsAreRowsOfZeros();
    void botsNeitherCountNorWidenTheRows();
    void rowsWithoutCommitsAreLeftOut();
    void withoutCommitsThereAreNoRows();
    void aMonthIsPartialUnlessItEndsByTheEarliestSnapshot();
    void aSnapshotOnTheLastDayCompletesTheMonth();
    void theOrderOfRowsDoesNotMatter();
    void botSharesAreOfAllCommits();
};

void TestActivity::thePyTorchCountsAreThoseOfAnIndependentCount_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("file");
    QTest::newRow("family") << "family"
                            << "family";
    QTest::newRow("one repository") << "pytorch/pytorch"
                                    << "pytorch-pytorch";
}

void TestActivity::thePyTorchCountsAreThoseOfAnIndependentCount()
{
    QFETCH(QString, scope);
    QFETCH(QString, file);
    const DatasetPtr dataset = pytorchDataset();
    const auto parsed = parseScope(*dataset, scope);
    QVERIFY(parsed);
    const auto rows = countActivity(*dataset, resolveScope(*dataset, *parsed));
    const auto check = [&](const char* metric, qint64 (*value)(const ActivityRow&)) {
        QCOMPARE(asCsv(rows, value),
                 expected(QStringLiteral("%1.%2.csv").arg(QLatin1String(metric), file)));
    };
    check("active-contributors",
          [](const ActivityRow& row) -> qint64 { return row.activeContributors; });
    check("new-contributors", [](const ActivityRow& row) -> qint64 { return row.newContributors; });
    check("commits", [](const ActivityRow& row) -> qint64 { return row.commits; });
}

void TestActivity::aPersonWithTwoAffiliationsCountsOnceAMonth()
{
    const auto rows = activityOfAll(
        smallDataset({commits("2020-01", 1, 3, Contribution::Academic), commits("2020-01", 1, 4)}));
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].activeContributors, 1);
    QCOMPARE(rows[0].newContributors, 1);
    QCOMPARE(rows[0].commits, 7);
}

void TestActivity::aPersonInTwoRepositoriesCountsOnce()
{
    const auto rows = activityOfAll(
        smallDataset({commits("2020-01", 1, 1, Contribution::Unknown, 0),
                      commits("2020-01", 1, 1, Contribution::Unknown, 1)}));
    QCOMPARE(rows[0].activeContributors, 1);
}

void TestActivity::newIsTheFirstCommitWithinTheScope()
{
    const Dataset dataset = smallDataset({commits("2020-01", 1, 1, Contribution::Unknown, 0),
                                          commits("2020-02", 1, 1, Contribution::Unknown, 1)});
    const RepositoryScope second{.kind = ScopeKind::Chosen, .chosen = {RepositoryId{1}}};
    const auto rows = countActivity(dataset, resolveScope(dataset, second));
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].newContributors, 1);
    QCOMPARE(activityOfAll(dataset)[1].newContributors, 0);
}

void TestActivity::monthsWithoutCommitsAreRowsOfZeros()
{
    const auto rows = activityOfAll(
        smallDataset({commits("2019-11", 1, 1), commits("2020-02", 1, 1)}));
    QCOMPARE(rows.size(), std::size_t(4));
    QCOMPARE(isoText(rows[1].month), "2019-12");
    QCOMPARE(rows[1].activeContributors, 0);
    QCOMPARE(rows[1].commits, 0);
}

void TestActivity::botsNeitherCountNorWidenTheRows()
{
    const auto rows = activityOfAll(
        smallDataset({commits("2019-01", 9, 5, Contribution::Bot), commits("2020-01", 1, 1),
                      commits("2020-01", 9, 5, Contribution::Bot),
                      commits("2021-01", 9, 5, Contribution::Bot)}));
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].activeContributors, 1);
    QCOMPARE(rows[0].commits, 1);
}

void TestActivity::rowsWithoutCommitsAreLeftOut()
{
    QVERIFY(activityOfAll(smallDataset({commits("2020-01", 1, 0)})).empty());
}

void TestActivity::withoutCommitsThereAreNoRows()
{
    QVERIFY(activityOfAll(smallDataset({})).empty());
    const Dataset dataset = smallDataset({commits("2020-01", 1, 1)});
    QVERIFY(countActivity(dataset, resolveScope(dataset, {.kind = ScopeKind::Chosen})).empty());
}

void TestActivity::aMonthIsPartialUnlessItEndsByTheEarliestSnapshot()
{
    Dataset dataset = smallDataset({commits("2020-03", 1, 1), commits("2020-05", 1, 1)});
    dataset.repositories[1].snapshot = parsePartialDate(u"2020-06-30");
    const auto rows = activityOfAll(dataset);
    QVERIFY(!rows[0].isPartial());
    QVERIFY(rows[1].isPartial());
    QCOMPARE(rows[1].uncovered, 1);
    QVERIFY(rows[2].isPartial());
}

void TestActivity::aSnapshotOnTheLastDayCompletesTheMonth()
{
    Dataset dataset = smallDataset({commits("2020-04", 1, 1)});
    for (Repository& repository : dataset.repositories)
        repository.snapshot = parsePartialDate(u"2020-04-30");
    QVERIFY(!activityOfAll(dataset)[0].isPartial());
}

void TestActivity::theOrderOfRowsDoesNotMatter()
{
    Dataset dataset = *pytorchDataset();
    const auto before = activityOfAll(dataset);
    std::ranges::reverse(dataset.contributions);
    QVERIFY(activityOfAll(dataset) == before);
}

void TestActivity::botSharesAreOfAllCommits()
{
    const Dataset dataset = smallDataset({commits("2020-01", 1, 3),
                                          commits("2020-01", 9, 1, Contribution::Bot),
                                          commits("2020-03", 1, 1)});
    const auto rows = countBots(dataset, resolveScope(dataset, {.kind = ScopeKind::All}));
    QCOMPARE(rows.size(), std::size_t(3));
    QCOMPARE(rows[0].share(), std::optional(0.25));
    QCOMPARE(rows[1].share(), std::nullopt);
    QCOMPARE(rows[2].share(), std::optional(0.0));
}

QTEST_GUILESS_MAIN(TestActivity)
#include "tst_activity.moc"
