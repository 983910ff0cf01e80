// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/window_counts.h"

#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

using Counts = std::vector<std::int64_t>;

constexpr int people = 4;

ContributionTable tableOfFour()
{
    ContributionTable table;
    table.contributors.resize(people);
    table.organizations = 2;
    return table;
}

Counts sorted(Counts counts)
{
    std::ranges::sort(counts);
    return counts;
}

AffiliationCounts mixedCounts()
{
    AffiliationCounts counts(tableOfFour());
    counts.add({0, 1, 40});
    counts.add({1, 1, 2});
    counts.add({0, Contribution::Academic, 5});
    counts.add({1, Contribution::Academic, 6});
    counts.add({2, Contribution::Other, 7});
    counts.add({3, Contribution::Unknown, 20});
    return counts;
}

} // namespace

class TestWindowCounts : public QObject
{
    Q_OBJECT

private slots:
    void organizationsAreCountedTogetherAndEverybodyElseApart();
    void addressesOfNoOrganizationMakeOneGroupEachForTheLowerBound();
    void onlyTheUnknownLowerTheCoverage();
    void nothingHasNoCoverage();
    void whatIsTakenAwayIsGone();
    void theLargestIsRaisedByWhatIsUnknown();
};

void TestWindowCounts::organizationsAreCountedTogetherAndEverybodyElseApart()
{
    QCOMPARE(sorted(mixedCounts().knownApart()), (Counts{5, 6, 7, 42}));
    QCOMPARE(mixedCounts().total(), 80);
}

void TestWindowCounts::addressesOfNoOrganizationMakeOneGroupEachForTheLowerBound()
{
    QCOMPARE(sorted(mixedCounts().knownTogether()), (Counts{7, 11, 42}));
}

void TestWindowCounts::onlyTheUnknownLowerTheCoverage()
{
    QCOMPARE(mixedCounts().coverage(), std::optional(0.75));
}

void TestWindowCounts::nothingHasNoCoverage()
{
    const AffiliationCounts counts(tableOfFour());
    QVERIFY(!counts.coverage());
    QVERIFY(counts.knownApart().empty());
    QVERIFY(counts.knownTogether().empty());
}

void TestWindowCounts::whatIsTakenAwayIsGone()
{
    AffiliationCounts counts = mixedCounts();
    counts.take({2, Contribution::Other, 7});
    counts.take({3, Contribution::Unknown, 20});
    QCOMPARE(counts.coverage(), std::optional(1.0));
    QCOMPARE(sorted(counts.knownTogether()), (Counts{11, 42}));
}

void TestWindowCounts::theLargestIsRaisedByWhatIsUnknown()
{
    QCOMPARE(withLargestRaised({3, 7, 5}, 10), (Counts{3, 17, 5}));
    QCOMPARE(withLargestRaised({}, 10), Counts{10});
    QCOMPARE(joined({1, 2}, {3}), (Counts{1, 2, 3}));
}

QTEST_GUILESS_MAIN(TestWindowCounts)
#include "tst_window_counts.moc"
