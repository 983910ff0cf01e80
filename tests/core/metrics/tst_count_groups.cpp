// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/count_groups.h"

#include <QTest>

#include <functional>
#include <limits>
#include <map>
#include <random>

using namespace steward;

namespace {

using Counts = std::vector<std::int64_t>;
using Groups = std::vector<CountGroup>;

/// Counts around the size from which they are sorted, some small ones, some huge.
Counts randomCounts(std::mt19937& random)
{
    Counts counts(random() % 200);
    for (std::int64_t& count : counts) {
        switch (random() % 4) {
        case 0: count = 1000 + static_cast<std::int64_t>(random() % 50); break;
        case 1: count = static_cast<std::int64_t>(random()) * 1000; break;
        default: count = static_cast<std::int64_t>(random() % 12) - 1; break;
        }
    }
    return counts;
}

} // namespace

class TestCountGroups : public QObject
{
    Q_OBJECT

private slots:
    void equalCountsAreTogetherTheLargestFirst();
    void countsOfNothingAreLeftOut();
    void smallAndLargeCountsMeetInOrder();
    void groupsAreThoseOfAMap();
};

void TestCountGroups::equalCountsAreTogetherTheLargestFirst()
{
    const Counts counts{3, 5000, 1, 3, 5000, 3};
    QCOMPARE(countGroups(counts), (Groups{{5000, 2}, {3, 3}, {1, 1}}));
    QCOMPARE(sumOf(countGroups(counts)), 10010);
}

void TestCountGroups::countsOfNothingAreLeftOut()
{
    QVERIFY(countGroups({}).empty());
    QVERIFY(countGroups(Counts{0, -1, -5000}).empty());
    QCOMPARE(sumOf({}), 0);
}

void TestCountGroups::smallAndLargeCountsMeetInOrder()
{
    QCOMPARE(countGroups(Counts{1023, 1024, 1025, 1024, 1023, 1}),
             (Groups{{1025, 1}, {1024, 2}, {1023, 2}, {1, 1}}));
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    QCOMPARE(countGroups(Counts{1, most}), (Groups{{most, 1}, {1, 1}}));
}

void TestCountGroups::groupsAreThoseOfAMap()
{
    std::mt19937 random(17);
    for (int run = 0; run < 200; ++run) {
        const Counts counts = randomCounts(random);
        std::map<std::int64_t, std::int64_t, std::greater<>> members;
        for (const std::int64_t count : counts) {
            if (count > 0)
                ++members[count];
        }
        Groups expected;
        for (const auto& [count, number] : members)
            expected.push_back({count, number});
        QCOMPARE(countGroups(counts), expected);
    }
}

QTEST_GUILESS_MAIN(TestCountGroups)
#include "tst_count_groups.moc"
