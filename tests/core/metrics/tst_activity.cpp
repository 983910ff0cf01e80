// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/activity.h"

#include "tests/core/metrics/metric_question.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

MetricSeries active(const MetricSource& source) { return ask(source, "active-contributors"); }
MetricSeries newcomers(const MetricSource& source, NewRule rule = NewRule::FirstInScope)
{
    MetricParameters parameters;
    parameters.definition.newcomers = rule;
    return ask(source, "new-contributors", parameters);
}

QByteArray asCsv(const MetricSeries& series)
{
    QByteArray csv = "month,value\n";
    for (const MetricPoint& point : series)
        csv += periodText(point.span).toLatin1() + ','
               + QByteArray::number(static_cast<qint64>(point.value.value_or(-1))) + '\n';
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
    void newInTheDatasetIsTheFirstCommitAnywhere();
    void episodicNewcomersMayHaveBeenThereBefore();
    void firstMonthsAreMarkedWhereEverybodySeemsNew();
    void peopleOfAWindowAreThoseOfItsMonthsTogether();
    void monthsWithoutCommitsAreRowsOfZeros();
    void botsNeitherCountNorWidenTheRows();
    void rowsWithoutCommitsAreLeftOut();
    void withoutCommitsThereAreNoRows();
    void aMonthIsPartialUnlessItEndsByTheEarliestSnapshot();
    void aSnapshotOnTheLastDayCompletesTheMonth();
    void theOrderOfRowsDoesNotMatter();
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
    const MetricSource source = takeMetricSource(dataset, *parsed);
    for (const char* metric : {"active-contributors", "new-contributors", "commits"})
        QCOMPARE(asCsv(ask(source, metric)),
                 expected(QStringLiteral("%1.%2.csv").arg(QLatin1String(metric), file)));
}

void TestActivity::aPersonWithTwoAffiliationsCountsOnceAMonth()
{
    const MetricSource source = sourceOf(
        {commits("2020-01", 1, 3, Contribution::Academic), commits("2020-01", 1, 4)});
    QCOMPARE(valuesOf(active(source)), Values{1});
    QCOMPARE(valuesOf(newcomers(source)), Values{1});
    QCOMPARE(valuesOf(ask(source, "commits")), Values{7});
}

void TestActivity::aPersonInTwoRepositoriesCountsOnce()
{
    const MetricSource source = sourceOf({commits("2020-01", 1, 1, Contribution::Unknown, 0),
                                          commits("2020-01", 1, 1, Contribution::Unknown, 1)});
    QCOMPARE(valuesOf(active(source)), Values{1});
}

void TestActivity::newIsTheFirstCommitWithinTheScope()
{
    const auto dataset = std::make_shared<const Dataset>(
        smallDataset({commits("2020-01", 1, 1, Contribution::Unknown, 0),
                      commits("2020-02", 1, 1, Contribution::Unknown, 1)}));
    const RepositoryScope second{.kind = ScopeKind::Chosen, .chosen = {RepositoryId{1}}};
    QCOMPARE(valuesOf(newcomers(takeMetricSource(dataset, second))), Values{1});
    QCOMPARE(valuesOf(newcomers(sourceOf(*dataset))), (Values{1, 0}));
}

/// In one month with a commit elsewhere nobody knows which was first: new all the same.
void TestActivity::newInTheDatasetIsTheFirstCommitAnywhere()
{
    const auto dataset = std::make_shared<const Dataset>(
        smallDataset({commits("2019-12", 1, 1, Contribution::Unknown, 0),
                      commits("2019-12", 2, 0, Contribution::Unknown, 0),
                      commits("2019-12", 2, 9, Contribution::Bot, 0),
                      commits("2020-02", 1, 1, Contribution::Unknown, 1),
                      commits("2020-02", 2, 1, Contribution::Unknown, 1),
                      commits("2020-02", 3, 1, Contribution::Unknown, 0),
                      commits("2020-02", 3, 1, Contribution::Unknown, 1)}));
    const RepositoryScope second{.kind = ScopeKind::Chosen, .chosen = {RepositoryId{1}}};
    const MetricSource source = takeMetricSource(dataset, second);
    QCOMPARE(valuesOf(newcomers(source, NewRule::FirstInScope)), Values{3});
    QCOMPARE(valuesOf(newcomers(source, NewRule::FirstInDataset)), Values{2});
}

void TestActivity::episodicNewcomersMayHaveBeenThereBefore()
{
    const MetricSource source = sourceOf({commits("2020-01", 1, 2), commits("2020-06", 1, 1),
                                          commits("2020-05", 2, 1), commits("2020-06", 2, 1)});
    QCOMPARE(valuesOf(newcomers(source)), (Values{1, 0, 0, 0, 1, 0}));
    QCOMPARE(valuesOf(newcomers(source, NewRule::Episodic)), (Values{1, 0, 0, 0, 1, 1}));
}

void TestActivity::firstMonthsAreMarkedWhereEverybodySeemsNew()
{
    const MetricSource source = sourceOf({commits("2019-06", 1, 1), commits("2020-06", 1, 1)});
    const MetricSeries series = newcomers(source);
    QVERIFY(pointOf(series, "2019-06").isLeftTruncated);
    QVERIFY(pointOf(series, "2020-05").isLeftTruncated);
    QVERIFY(!pointOf(series, "2020-06").isLeftTruncated);
    QVERIFY(!active(source).front().isLeftTruncated);
}

void TestActivity::peopleOfAWindowAreThoseOfItsMonthsTogether()
{
    const MetricSource source = sourceOf({commits("2020-01", 1, 1), commits("2020-02", 1, 1),
                                          commits("2020-02", 2, 1), commits("2020-05", 3, 1)});
    QCOMPARE(valuesOf(ask(source, "active-contributors", {.windowMonths = 3})),
             (Values{1, 2, 2, 2, 1}));
    QCOMPARE(valuesOf(ask(source, "active-contributors", {.every = PeriodUnit::Quarter})),
             (Values{2, 1}));
    QCOMPARE(valuesOf(ask(source, "commits", {.every = PeriodUnit::Year})), Values{4});
}

void TestActivity::monthsWithoutCommitsAreRowsOfZeros()
{
    const MetricSource source = sourceOf({commits("2019-11", 1, 1), commits("2020-02", 1, 1)});
    QCOMPARE(periodText(active(source)[1].span), "2019-12");
    QCOMPARE(valuesOf(active(source)), (Values{1, 0, 0, 1}));
    QCOMPARE(valuesOf(ask(source, "commits")), (Values{1, 0, 0, 1}));
}

void TestActivity::botsNeitherCountNorWidenTheRows()
{
    const MetricSource source = sourceOf(
        {commits("2019-01", 9, 5, Contribution::Bot), commits("2020-01", 1, 1),
         commits("2020-01", 9, 5, Contribution::Bot), commits("2021-01", 9, 5, Contribution::Bot)});
    QCOMPARE(valuesOf(active(source)), Values{1});
    QCOMPARE(valuesOf(ask(source, "commits")), Values{1});
}

void TestActivity::rowsWithoutCommitsAreLeftOut()
{
    QVERIFY(active(sourceOf({commits("2020-01", 1, 0), commits("2020-01", 2, -1)})).empty());
}

void TestActivity::withoutCommitsThereAreNoRows()
{
    QVERIFY(active(sourceOf(std::vector<Contribution>{})).empty());
    const auto dataset = std::make_shared<const Dataset>(smallDataset({commits("2020-01", 1, 1)}));
    QVERIFY(active(takeMetricSource(dataset, {.kind = ScopeKind::Chosen})).empty());
}

void TestActivity::aMonthIsPartialUnlessItEndsByTheEarliestSnapshot()
{
    Dataset dataset = smallDataset({commits("2020-03", 1, 1), commits("2020-05", 1, 1)});
    dataset.repositories[1].snapshot = parsePartialDate(u"2020-06-30");
    const MetricSource source = sourceOf(std::move(dataset));
    const MetricSeries months = active(source);
    QVERIFY(!months[0].partial);
    QVERIFY(months[1].partial);
    QVERIFY(months[2].partial);
    QCOMPARE(source.scope.uncovered(*parseMonth(u"2020-04")), 1);
    QVERIFY(ask(source, "commits", {.every = PeriodUnit::Quarter})[1].partial);
}

void TestActivity::aSnapshotOnTheLastDayCompletesTheMonth()
{
    Dataset dataset = smallDataset({commits("2020-04", 1, 1)});
    for (Repository& repository : dataset.repositories)
        repository.snapshot = parsePartialDate(u"2020-04-30");
    QVERIFY(!active(sourceOf(std::move(dataset)))[0].partial);
}

void TestActivity::theOrderOfRowsDoesNotMatter()
{
    Dataset dataset = *pytorchDataset();
    const MetricSeries before = active(sourceOf(dataset));
    std::ranges::reverse(dataset.contributions);
    QVERIFY(active(sourceOf(std::move(dataset))) == before);
}

QTEST_GUILESS_MAIN(TestActivity)
#include "tst_activity.moc"
