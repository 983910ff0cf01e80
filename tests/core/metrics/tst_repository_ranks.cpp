// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/repository_ranks.h"

#include "tests/core/metrics/metric_question.h"

#include <QTest>

using namespace steward;

class TestRepositoryRanks : public QObject
{
    Q_OBJECT

private slots:
    void theLargestComeFirstAndBotsAreOut();
    void aPartHasZerosWhereItIsSilentAndNothingAfterItsData();
};

void TestRepositoryRanks::theLargestComeFirstAndBotsAreOut()
{
    const MetricSource source = sourceOf(
        {commits("2020-01", 1, 3, Contribution::Unknown, 0),
         commits("2020-01", 2, 5, Contribution::Unknown, 1),
         commits("2020-01", 3, 50, Contribution::Bot, 0)});
    QCOMPARE(largestRepositories(source, 5),
             (std::vector<RepositoryId>{RepositoryId{1}, RepositoryId{0}}));
    QCOMPARE(largestRepositories(source, 1), (std::vector<RepositoryId>{RepositoryId{1}}));
}

void TestRepositoryRanks::aPartHasZerosWhereItIsSilentAndNothingAfterItsData()
{
    Dataset dataset = smallDataset({commits("2020-01", 1, 3, Contribution::Unknown, 0),
                                    commits("2020-03", 1, 3, Contribution::Unknown, 0),
                                    commits("2020-02", 2, 5, Contribution::Unknown, 1),
                                    commits("2020-06", 2, 5, Contribution::Unknown, 1)});
    dataset.repositories[1].snapshot = parsePartialDate(u"2020-07-31");
    const auto shared = std::make_shared<const Dataset>(std::move(dataset));
    const MetricSource whole = takeMetricSource(shared, {.kind = ScopeKind::All});
    const MetricSource part = takeMetricSource(
        shared, {.kind = ScopeKind::Chosen, .chosen = {RepositoryId{0}}});
    const QString id = QStringLiteral("active-contributors");
    const MetricSeries series = onPeriodsOf(ask(whole, id), ask(part, id), part.scope);
    // The data of the first repository end on 15 April.
    QCOMPARE(valuesOf(series), (Values{1, 0, 1, 0, std::nullopt, std::nullopt}));
    QVERIFY(!series[2].partial);
    QVERIFY(series[3].partial);
}

QTEST_GUILESS_MAIN(TestRepositoryRanks)
#include "tst_repository_ranks.moc"
