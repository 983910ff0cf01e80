// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/release_figures.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>

using namespace steward;

class TestReleaseFigures : public QObject
{
    Q_OBJECT

private slots:
    void releasesOfPyTorchAreInOrderWithTheirIntervals();
    void figuresArePerMonthOfTheInterval();
    void theFirstReleaseHasNoRate();
    void aFigureThatIsMissingHasNoRate();
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

QTEST_GUILESS_MAIN(TestReleaseFigures)
#include "tst_release_figures.moc"
