// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/episodes.h"

#include "tests/core/metrics/metric_question.h"

#include <QTest>

using namespace steward;

namespace {

std::optional<double> occasionalIn(const MetricSource& source, const char* month,
                                   const MetricParameters& parameters = {})
{
    return pointOf(ask(source, "occasional-contributors", parameters), month).value;
}

/// Commits in January, and one in the month asked for.
MetricSource comingBackIn(const char* month, int commitsBefore)
{
    return sourceOf({commits("2020-01", 1, commitsBefore), commits(month, 1, 1)});
}

/// A day beyond which nothing is missing.
MetricSource complete(std::vector<Contribution> contributions)
{
    Dataset dataset = smallDataset(std::move(contributions));
    for (Repository& repository : dataset.repositories)
        repository.snapshot = parsePartialDate(u"2025-12-31");
    return sourceOf(std::move(dataset));
}

} // namespace

class TestEpisodes : public QObject
{
    Q_OBJECT

private slots:
    void newOccasionalAndContinuingAreWhoIsActive_data();
    void newOccasionalAndContinuingAreWhoIsActive();
    void whoWasSilentForTheWholeEpisodeIsOccasional();
    void whoMadeMoreCommitsThanAnEpisodeHasContinues();
    void theEpisodeIsCountedFromTheBeginOfTheWindow();
    void inactiveIsCountedWhereTheLastCommitLies();
    void theLastMonthsOfSilenceAreUndetermined();
    void whoComesBackIsNotInactive();
    void silenceThatReachesBeyondTheSnapshotsIsPartial();
};

void TestEpisodes::newOccasionalAndContinuingAreWhoIsActive_data()
{
    QTest::addColumn<PeriodUnit>("every");
    QTest::addColumn<int>("window");
    for (const PeriodUnit every : allPeriodUnits) {
        for (const int window : {0, 1, 3, 12})
            QTest::addRow("%d by %d", window, monthsIn(every)) << every << window;
    }
}

void TestEpisodes::newOccasionalAndContinuingAreWhoIsActive()
{
    QFETCH(PeriodUnit, every);
    QFETCH(int, window);
    static const MetricSource source = pytorchFamily();
    const MetricParameters parameters{.every = every, .windowMonths = window};
    const MetricSeries active = ask(source, "active-contributors", parameters);
    const MetricSeries newcomers = ask(source, "new-contributors", parameters);
    const MetricSeries occasional = ask(source, "occasional-contributors", parameters);
    const MetricSeries continuing = ask(source, "continuing-contributors", parameters);
    MetricParameters devStats = parameters;
    devStats.definition.newcomers = NewRule::Episodic;
    const MetricSeries episodic = ask(source, "new-contributors", devStats);
    double sum = 0.0;
    for (std::size_t i = 0; i < active.size(); ++i) {
        QCOMPARE(*newcomers[i].value + *occasional[i].value + *continuing[i].value,
                 *active[i].value);
        QCOMPARE(*newcomers[i].value + *occasional[i].value, *episodic[i].value);
        sum += *occasional[i].value;
    }
    QVERIFY(sum > 0.0);
}

void TestEpisodes::whoWasSilentForTheWholeEpisodeIsOccasional()
{
    QCOMPARE(occasionalIn(comingBackIn("2020-04", 1), "2020-04"), 0);
    QCOMPARE(occasionalIn(comingBackIn("2020-05", 1), "2020-05"), 1);
    QCOMPARE(occasionalIn(comingBackIn("2020-05", 1), "2020-05", {.episodeMonths = 4}), 0);
    QCOMPARE(occasionalIn(comingBackIn("2020-05", 1), "2020-01"), 0);
}

void TestEpisodes::whoMadeMoreCommitsThanAnEpisodeHasContinues()
{
    QCOMPARE(occasionalIn(comingBackIn("2020-05", 12), "2020-05"), 1);
    QCOMPARE(occasionalIn(comingBackIn("2020-05", 13), "2020-05"), 0);
    QCOMPARE(occasionalIn(comingBackIn("2020-05", 13), "2020-05", {.episodeCommits = 13}), 1);
    const MetricSeries continuing = ask(comingBackIn("2020-05", 13), "continuing-contributors");
    QCOMPARE(pointOf(continuing, "2020-05").value, 1);
}

void TestEpisodes::theEpisodeIsCountedFromTheBeginOfTheWindow()
{
    const MetricSource source = comingBackIn("2020-07", 1);
    QCOMPARE(valuesOf(ask(source, "occasional-contributors", {.every = PeriodUnit::Quarter})),
             (Values{0, 0, 1}));
    // The window of six months begins in February, a month after the commit.
    QCOMPARE(occasionalIn(source, "2020-07", {.windowMonths = 6}), 0);
    QCOMPARE(occasionalIn(source, "2020-07", {.windowMonths = 3}), 1);
}

void TestEpisodes::inactiveIsCountedWhereTheLastCommitLies()
{
    const MetricSource source = sourceOf({commits("2019-01", 1, 1), commits("2019-02", 1, 1),
                                          commits("2019-02", 2, 1), commits("2019-05", 3, 1),
                                          commits("2020-06", 4, 1)});
    const MetricSeries inactive = ask(source, "inactive-contributors");
    QCOMPARE(pointOf(inactive, "2019-01").value, 0);
    QCOMPARE(pointOf(inactive, "2019-02").value, 2);
    QCOMPARE(pointOf(inactive, "2019-05").value, 1);
    const MetricSeries quarters = ask(source, "inactive-contributors",
                                      {.every = PeriodUnit::Quarter, .silenceMonths = 6});
    QCOMPARE(valuesOf(quarters), (Values{2, 1, 0, 0, std::nullopt, std::nullopt}));
}

void TestEpisodes::theLastMonthsOfSilenceAreUndetermined()
{
    const MetricSource source = sourceOf({commits("2019-01", 1, 1), commits("2020-06", 2, 1)});
    const MetricSeries inactive = ask(source, "inactive-contributors");
    QCOMPARE(pointOf(inactive, "2019-06").value, 0);
    QVERIFY(!pointOf(inactive, "2019-07").value);
    QVERIFY(!inactive.back().value);
    QVERIFY(ask(source, "inactive-contributors", {.silenceMonths = 1})[16].value);
    QVERIFY(!ask(source, "inactive-contributors", {.silenceMonths = 1})[17].value);
}

void TestEpisodes::whoComesBackIsNotInactive()
{
    std::vector<Contribution> rows{commits("2018-01", 1, 1), commits("2020-06", 2, 1)};
    QCOMPARE(ask(sourceOf(rows), "inactive-contributors").front().value, 1);
    rows.push_back(commits("2020-05", 1, 1));
    QCOMPARE(ask(sourceOf(rows), "inactive-contributors").front().value, 0);
}

void TestEpisodes::silenceThatReachesBeyondTheSnapshotsIsPartial()
{
    const std::vector<Contribution> rows{commits("2019-03", 1, 1), commits("2020-06", 2, 1)};
    const MetricSeries inactive = ask(sourceOf(rows), "inactive-contributors");
    QVERIFY(!pointOf(inactive, "2019-03").partial);
    QVERIFY(pointOf(inactive, "2019-04").partial);
    QVERIFY(!pointOf(ask(complete(rows), "inactive-contributors"), "2019-04").partial);
}

QTEST_GUILESS_MAIN(TestEpisodes)
#include "tst_episodes.moc"
