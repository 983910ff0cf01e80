// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/tally.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <random>

using namespace steward;

namespace {

using Counts = std::map<std::int32_t, std::int64_t>;

/// What the tally says, read through its lists.
Counts countsOf(const Tally& tally)
{
    const std::vector<std::int64_t> values = tally.values();
    Counts counts;
    for (std::size_t i = 0; i < values.size(); ++i)
        counts[tally.present()[i]] = values[i];
    return counts;
}

} // namespace

class TestTally : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyTallyHasNothing();
    void aKeyComesUpOnceAndGoesDownOnce();
    void takingTheMiddleOneKeepsTheOthers();
    void aTallyKnowsWhatAMapKnows();
};

void TestTally::anEmptyTallyHasNothing()
{
    const Tally tally(3);
    QCOMPARE(tally.count(), 0);
    QCOMPARE(tally.total(), 0);
    QVERIFY(tally.present().empty());
    QVERIFY(!tally.has(2));
    QCOMPARE(tally[2], 0);
}

void TestTally::aKeyComesUpOnceAndGoesDownOnce()
{
    Tally tally(1);
    QVERIFY(tally.add(0, 2));
    QVERIFY(!tally.add(0, 3));
    QVERIFY(!tally.take(0, 4));
    QVERIFY(tally.has(0));
    QVERIFY(tally.take(0, 1));
    QVERIFY(!tally.has(0));
    QVERIFY(tally.add(0, 1));
}

void TestTally::takingTheMiddleOneKeepsTheOthers()
{
    Tally tally(3);
    for (const int key : {2, 0, 1})
        tally.add(key, key + 1);
    tally.take(0, 1);
    QCOMPARE(countsOf(tally), (Counts{{1, 2}, {2, 3}}));
}

void TestTally::aTallyKnowsWhatAMapKnows()
{
    constexpr int keys = 40;
    std::mt19937 random(11);
    Tally tally(keys);
    Counts counts;
    for (int step = 0; step < 20000; ++step) {
        const auto key = static_cast<std::int32_t>(random() % keys);
        const auto amount = static_cast<std::int64_t>(1 + random() % 5);
        const auto known = counts.find(key);
        if (known == counts.end() || random() % 2 == 0) {
            QCOMPARE(tally.add(key, amount), known == counts.end());
            counts[key] += amount;
        } else {
            const std::int64_t taken = random() % 4 == 0 ? known->second
                                                         : std::min(amount, known->second);
            known->second -= taken;
            QCOMPARE(tally.take(key, taken), known->second == 0);
            std::erase_if(counts, [](const auto& entry) { return entry.second == 0; });
        }
        QCOMPARE(tally.has(key), counts.contains(key));
        QCOMPARE(tally[key], counts.contains(key) ? counts[key] : 0);
        QCOMPARE(tally.count(), static_cast<int>(counts.size()));
        if (step % 16 != 0)
            continue;
        QCOMPARE(countsOf(tally), counts);
        const std::vector<std::int64_t> values = tally.values();
        QCOMPARE(tally.total(), std::accumulate(values.begin(), values.end(), std::int64_t{0}));
    }
}

QTEST_GUILESS_MAIN(TestTally)
#include "tst_tally.moc"
