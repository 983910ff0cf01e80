// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/release_figures.h"

#include "tests/core/metrics/metric_question.h"

#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

Figure figureOf(const char* release, const char* date, const char* metric, std::int64_t value,
                FigureQualifier qualifier = FigureQualifier::Exact)
{
    Figure figure;
    figure.subject = QString::fromLatin1(release);
    figure.date = *parsePartialDate(QString::fromLatin1(date));
    figure.metric = QString::fromLatin1(metric);
    figure.value = value;
    figure.qualifier = qualifier;
    return figure;
}

/// Two releases sixty days apart, listed in disorder, and a third on the day of the second.
Dataset threeReleases()
{
    Dataset dataset;
    dataset.figures = {
        figureOf("second", "2020-03-01", "commits_in_release", 600, FigureQualifier::AtLeast),
        figureOf("first", "2020-01-01", "commits_in_release", 100),
        figureOf("second", "2020-03-01", "contributors_in_release", 30),
        figureOf("second", "2020-03-01", "commits_in_release", 999),
        figureOf("third", "2020-03-01", "commits_in_release", 50)};
    return dataset;
}

} // namespace

class TestReleaseFigures : public QObject
{
    Q_OBJECT

private slots:
    void releasesOfPyTorchAreInOrderWithTheirIntervals();
    void figuresArePerMonthOfTheInterval();
    void theFirstReleaseHasNoRate();
    void aFigureThatIsMissingHasNoRate();
    void ratesArePerMonthWithThePublishedAmount();
    void releasesOfOneDayHaveNoRate();
    void everyReleaseOfPyTorchButTheFirstHasARate();
};

void TestReleaseFigures::releasesOfPyTorchAreInOrderWithTheirIntervals()
{
    const auto releases = releaseFigures(*pytorchDataset());
    QCOMPARE(releases.size(), std::size_t(21));
    QCOMPARE(releases.front().release, "release 1.8");
    QCOMPARE(releases.back().release, "release 2.14");
    double shortest = 100.0;
    double longest = 0.0;
    for (std::size_t i = 1; i < releases.size(); ++i) {
        QCOMPARE(releases[i].interval->begin, releases[i - 1].published);
        QCOMPARE(releases[i].interval->end, releases[i].published);
        shortest = std::min(shortest, *releases[i].months());
        longest = std::max(longest, *releases[i].months());
    }
    // As the format's description says: 1.7 to 6.7 months.
    QCOMPARE(qRound(10 * shortest), 17);
    QCOMPARE(qRound(10 * longest), 67);
}

void TestReleaseFigures::figuresArePerMonthOfTheInterval()
{
    const auto releases = releaseFigures(*pytorchDataset());
    const auto found = std::ranges::find(releases, QStringLiteral("release 2.1"),
                                         &ReleaseFigures::release);
    QVERIFY(found != releases.end());
    QCOMPARE(found->commits->value, 6682);
    QCOMPARE(found->contributors->value, 784);
    QCOMPARE(found->interval->days(), 203);
    QCOMPARE(qRound(*found->perMonth(found->commits)), 1002);
}

void TestReleaseFigures::theFirstReleaseHasNoRate()
{
    const auto releases = releaseFigures(*pytorchDataset());
    QVERIFY(!releases.front().interval);
    QVERIFY(!releases.front().perMonth(releases.front().commits));
    QCOMPARE(releases.front().commits->qualifier, FigureQualifier::AtLeast);
}

void TestReleaseFigures::aFigureThatIsMissingHasNoRate()
{
    ReleaseFigures release;
    release.interval = DaySpan{day(u"2020-01-01"), day(u"2020-04-01")};
    QVERIFY(!release.perMonth(release.commits));
    QVERIFY(releaseFigures(Dataset{}).empty());
}

void TestReleaseFigures::ratesArePerMonthWithThePublishedAmount()
{
    const MetricSource source = sourceOf(threeReleases());
    const MetricPoint commits = ask(source, "release-commits").front();
    QCOMPARE(commits.span, (DaySpan{day(u"2020-01-01"), day(u"2020-03-01")}));
    QVERIFY(isNear(commits.value, 600 * 30.4375 / 60));
    QCOMPARE(commits.total, 600);
    QCOMPARE(commits.low, commits.value);
    QVERIFY(!commits.high);
    QCOMPARE(commits.fact, (FactRef{FactKind::Figure, 0}));
    const MetricPoint people = ask(source, "release-contributors").front();
    QVERIFY(isNear(people.value, 30 * 30.4375 / 60));
    QVERIFY(!people.low);
    QCOMPARE(people.fact.row, 2);
}

void TestReleaseFigures::releasesOfOneDayHaveNoRate()
{
    QCOMPARE(ask(sourceOf(threeReleases()), "release-commits").size(), std::size_t{1});
}

void TestReleaseFigures::everyReleaseOfPyTorchButTheFirstHasARate()
{
    const MetricSource source = pytorchFamily();
    const MetricSeries commits = ask(source, "release-commits");
    QCOMPARE(commits.size(), std::size_t{20});
    QCOMPARE(ask(source, "release-contributors").size(), std::size_t{20});
    const auto found = std::ranges::find(commits, 6682.0, &MetricPoint::total);
    QVERIFY(found != commits.end());
    QCOMPARE(qRound(*found->value), 1002);
    QVERIFY(!found->low);
    QVERIFY(commits.front().low);
}

QTEST_GUILESS_MAIN(TestReleaseFigures)
#include "tst_release_figures.moc"
