// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The index against plain loops over the same items, on random data.

#include "core/timeline/timeline_index.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace steward;

namespace {

struct Data
{
    std::vector<TimelineItem> items;
    std::vector<LaneEntry> entries;
    int laneCount = 0;
};

Data randomData(unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    Data data;
    data.laneCount = 1 + below(4);
    const int count = below(400);
    const int spread = 1 << (1 + below(14));
    for (int i = 0; i < count; ++i) {
        TimelineItem item;
        item.begin = below(2 * spread) - spread;
        item.end = item.begin + 1 + (below(3) == 0 ? below(1 << (1 + below(10))) : 0);
        item.row = i;
        item.importance = static_cast<std::uint8_t>(1 + below(3));
        item.doubt = static_cast<std::uint8_t>(below(4));
        data.items.push_back(item);
        data.entries.push_back({below(data.laneCount), i});
        if (below(5) == 0) // in two lanes, or twice in one
            data.entries.push_back({below(data.laneCount), i});
    }
    return data;
}

std::vector<std::int32_t> itemsOf(const Data& data, int lane)
{
    std::set<std::int32_t> items;
    for (const LaneEntry& entry : data.entries)
        if (entry.lane == lane)
            items.insert(entry.item);
    return {items.begin(), items.end()};
}

/// Bars of the lane over all time, by item.
std::map<std::int32_t, int> barRows(const TimelineIndex& index, int lane, int leastClass)
{
    std::map<std::int32_t, int> rows;
    for (const TimelineIndex::Bar& bar : index.bars(lane, {Day::min(), Day::max()}, leastClass))
        rows[bar.item] = bar.row;
    return rows;
}

bool isBetter(const TimelineItem& a, const TimelineItem& b)
{
    const auto key = [](const TimelineItem& item) {
        return std::tuple(-int{item.importance}, -std::min(15, lengthClass(item.days())), item.begin, item.row);
    };
    return key(a) < key(b);
}

/// The plain query that TimelineIndex::columns answers.
std::vector<TimelineColumn> plainColumns(const Data& data, const TimelineIndex& index, const ColumnQuery& query,
                                         const std::vector<bool>& found)
{
    const auto bars = barRows(index, query.lane, query.leastClass);
    std::map<int, TimelineColumn> columns;
    for (const std::int32_t number : itemsOf(data, query.lane)) {
        const TimelineItem& item = data.items[static_cast<std::size_t>(number)];
        const int place = item.begin >> query.shift;
        if (bars.contains(number) || place < query.first || place >= query.last)
            continue;
        TimelineColumn& column = columns[place];
        column.number = place;
        if (column.count++ == 0 || isBetter(item, data.items[static_cast<std::size_t>(column.best)]))
            column.best = number;
        column.doubt = std::max(column.doubt, item.doubt);
        column.matches += found[static_cast<std::size_t>(number)] ? 1 : 0;
    }
    std::vector<TimelineColumn> result;
    for (const auto& [place, column] : columns)
        result.push_back(column);
    return result;
}

} // namespace

class TestTimelineIndex : public QObject
{
    Q_OBJECT

private slots:
    void columnsAgreeWithThePlainQuery();
    void barsOfOneRowNeverOverlap();
    void whatIsNoBarIsInAColumn();
    void longBarsKeepTheirRowAtEveryZoom();
    void stepsWalkThroughALaneInOrder();
    void occupiedColumnsAreCounted();
    void anEmptyLaneAnswersNothing();
};

void TestTimelineIndex::columnsAgreeWithThePlainQuery()
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const Data data = randomData(seed);
        const TimelineIndex index(data.items, data.entries, data.laneCount);
        std::vector<bool> found(data.items.size());
        for (std::size_t i = 0; i < found.size(); ++i)
            found[i] = (i * 7 + seed) % 3 == 0;
        const TimelineMatches matches(found, index.order());
        for (int lane = 0; lane < data.laneCount; ++lane) {
            const int shift = static_cast<int>(seed % 12);
            const ColumnQuery query{lane, -(1 << 10) >> (shift / 2), (1 << 12) >> (shift / 3), shift,
                                    1 + static_cast<int>(seed % 9)};
            const auto expected = plainColumns(data, index, query, found);
            const auto actual = index.columns(query, &matches);
            QVERIFY2(actual == expected, qPrintable(QStringLiteral("seed %1, lane %2").arg(seed).arg(lane)));
        }
    }
}

void TestTimelineIndex::barsOfOneRowNeverOverlap()
{
    int bars = 0;
    for (unsigned seed = 0; seed < 300; ++seed) {
        const Data data = randomData(seed);
        const TimelineIndex index(data.items, data.entries, data.laneCount);
        for (int lane = 0; lane < data.laneCount; ++lane) {
            std::map<int, std::vector<DaySpan>> rows;
            for (const auto& [item, row] : barRows(index, lane, 1))
                rows[row].push_back(index.item(item).span());
            for (auto& [row, spans] : rows) {
                std::sort(spans.begin(), spans.end());
                bars += static_cast<int>(spans.size());
                for (std::size_t i = 1; i < spans.size(); ++i)
                    QVERIFY(spans[i - 1].end <= spans[i].begin);
                QVERIFY(row < index.barRows(lane, 1));
            }
        }
    }
    QVERIFY(bars > 1000);
}

void TestTimelineIndex::whatIsNoBarIsInAColumn()
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        const Data data = randomData(seed);
        const TimelineIndex index(data.items, data.entries, data.laneCount);
        for (int lane = 0; lane < data.laneCount; ++lane)
            for (const int leastClass : {1, 4, 8, 20}) {
                int points = 0;
                for (const TimelineColumn& column : index.columns({lane, -(1 << 20), 1 << 20, 3, leastClass}))
                    points += column.count;
                const int bars = static_cast<int>(barRows(index, lane, leastClass).size());
                QCOMPARE(points, index.pointCount(lane, leastClass));
                QCOMPARE(points + bars, static_cast<int>(itemsOf(data, lane).size()));
            }
    }
}

void TestTimelineIndex::longBarsKeepTheirRowAtEveryZoom()
{
    const Data data = randomData(12);
    const TimelineIndex index(data.items, data.entries, data.laneCount);
    for (int lane = 0; lane < data.laneCount; ++lane) {
        const auto all = barRows(index, lane, 1);
        for (int leastClass = 2; leastClass < 12; ++leastClass)
            for (const auto& [item, row] : barRows(index, lane, leastClass)) {
                QCOMPARE(row, all.at(item));
                QVERIFY(lengthClass(index.item(item).days()) >= leastClass);
            }
    }
}

void TestTimelineIndex::stepsWalkThroughALaneInOrder()
{
    for (unsigned seed = 0; seed < 50; ++seed) {
        const Data data = randomData(seed);
        const TimelineIndex index(data.items, data.entries, data.laneCount);
        for (int lane = 0; lane < data.laneCount; ++lane) {
            std::vector<std::int32_t> expected = itemsOf(data, lane);
            std::sort(expected.begin(), expected.end(), [&](std::int32_t a, std::int32_t b) {
                return std::pair(index.item(a).begin, a) < std::pair(index.item(b).begin, b);
            });
            std::vector<std::int32_t> walked;
            for (std::int32_t at = index.firstFrom(lane, Day::min()); at >= 0; at = index.after(lane, at)) {
                if (!walked.empty())
                    QCOMPARE(index.before(lane, at), walked.back());
                walked.push_back(at);
            }
            QCOMPARE(walked, expected);
        }
    }
}

void TestTimelineIndex::occupiedColumnsAreCounted()
{
    for (unsigned seed = 0; seed < 100; ++seed) {
        const Data data = randomData(seed);
        const TimelineIndex index(data.items, data.entries, data.laneCount);
        for (int lane = 0; lane < data.laneCount; ++lane)
            for (const int shift : {0, 3, 9}) {
                std::set<int> columns;
                for (const std::int32_t item : itemsOf(data, lane))
                    columns.insert(index.item(item).begin >> shift);
                QCOMPARE(index.occupiedColumns(lane, shift), static_cast<int>(columns.size()));
            }
    }
}

void TestTimelineIndex::anEmptyLaneAnswersNothing()
{
    const TimelineIndex index({}, {}, 2);
    QVERIFY(index.columns({0, -100, 100, 2, 1}).empty());
    QVERIFY(index.bars(1, {Day{0}, Day{10}}, 1).empty());
    QCOMPARE(index.firstFrom(0, Day{0}), -1);
    QCOMPARE(index.occupiedColumns(0, 0), 0);
    QVERIFY(index.extent(0).isEmpty());
}

QTEST_GUILESS_MAIN(TestTimelineIndex)
#include "tst_timeline_index.moc"
