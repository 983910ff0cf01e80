// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/graph/layout_tier_strip.h"
#include "core/graph/tier_series.h"

#include "tests/support/fixed_text_measure.h"
#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

TierStripWords words()
{
    TierStripWords words;
    words.title = QStringLiteral("Members");
    words.schemeChange = QStringLiteral("Renamed");
    words.tick = [](Day day, bool) { return isoText(day); };
    words.summary = [](const TierStep& step) { return QString::number(step.total().possible); };
    return words;
}

Scene strip(const TierStripOptions& options)
{
    const TierSeries series = tierSeries(*pytorchDataset(), {});
    return layoutTierStrip(series, options, words(), FixedTextMeasure());
}

bool hasText(const Scene& scene, const QString& text)
{
    return std::ranges::any_of(scene.items, [&](const SceneItem& item) {
        const auto* found = std::get_if<TextItem>(&item);
        return found && found->text == text;
    });
}

} // namespace

class TestTierSeries : public QObject
{
    Q_OBJECT

private slots:
    void everyStepEqualsTheMembersOfItsDay();
    void aConfidenceFilterCountsLess();
    void theTiersWereRenamedInJanuary2026();
    void nobodyIsAMemberBeforeTheFirst();
    void anEmptyDatasetHasNoSteps();
    void theStripStaysInsideItsBox();
    void theSchemeChangeIsNamedWhereItIsInSight();
    void aClickFindsItsDay();
};

void TestTierSeries::everyStepEqualsTheMembersOfItsDay()
{
    const DatasetPtr dataset = pytorchDataset();
    const TierSeries series = tierSeries(*dataset, {});
    QVERIFY(series.steps.size() > 20);
    for (Day now = day(u"2022-06-01"); now <= dataset->info.asOf; now = now + 5) {
        Filter filter;
        filter.asOf = now;
        const SnapshotPtr snapshot = takeSnapshot(dataset, filter);
        TierStep expected;
        for (const Member& member : snapshot->members) {
            const auto row = static_cast<std::size_t>(member.membership.row);
            const int rank = tierRank(dataset->memberships[row].tier);
            Count& count = expected.byRank[static_cast<std::size_t>(rank)];
            ++count.possible;
            count.certain += member.membership.certainty == Certainty::Certain ? 1 : 0;
        }
        QVERIFY2(series.at(now).byRank == expected.byRank, qPrintable(isoText(now)));
    }
}

void TestTierSeries::aConfidenceFilterCountsLess()
{
    Filter strict;
    strict.leastConfidence = Confidence::High;
    const Day last = pytorchDataset()->info.asOf;
    QVERIFY(tierSeries(*pytorchDataset(), strict).at(last).total().possible
            < tierSeries(*pytorchDataset(), {}).at(last).total().possible);
}

void TestTierSeries::theTiersWereRenamedInJanuary2026()
{
    QCOMPARE(tierSeries(*pytorchDataset(), {}).schemeChange, day(u"2026-01-01"));
}

void TestTierSeries::nobodyIsAMemberBeforeTheFirst()
{
    const TierSeries series = tierSeries(*pytorchDataset(), {});
    QCOMPARE(series.at(day(u"2020-01-01")).total(), Count{});
    QCOMPARE(series.at(day(u"2022-09-12")).total(), (Count{6, 6}));
    QVERIFY(series.most() >= 48);
}

void TestTierSeries::anEmptyDatasetHasNoSteps()
{
    const TierSeries series = tierSeries(Dataset{}, {});
    QVERIFY(series.steps.empty());
    QVERIFY(!series.schemeChange);
    QCOMPARE(series.most(), 0);
}

void TestTierSeries::theStripStaysInsideItsBox()
{
    for (const QSizeF size : {QSizeF(1200, 110), QSizeF(300, 90)}) {
        const Scene scene = strip({size, {day(u"2022-01-01"), day(u"2026-10-01")}, day(u"2025-01-01")});
        int blocks = 0;
        for (const SceneItem& item : scene.items) {
            if (const auto* rect = std::get_if<RectItem>(&item)) {
                QVERIFY(QRectF({0, 0}, size).contains(rect->rect));
                ++blocks;
            }
        }
        QVERIFY(blocks > 20);
    }
}

void TestTierSeries::theSchemeChangeIsNamedWhereItIsInSight()
{
    const QSizeF size(1000, 110);
    const Day asOf = day(u"2025-01-01");
    QVERIFY(hasText(strip({size, {day(u"2022-01-01"), day(u"2026-10-01")}, asOf}), QStringLiteral("Renamed")));
    QVERIFY(!hasText(strip({size, {day(u"2022-01-01"), day(u"2025-10-01")}, asOf}), QStringLiteral("Renamed")));
}

void TestTierSeries::aClickFindsItsDay()
{
    const TierStripOptions options{{1000, 110}, {day(u"2022-01-01"), day(u"2026-01-01")}, {}};
    QCOMPARE(tierStripDayAt(options, -50.0), day(u"2022-01-01"));
    QCOMPARE(tierStripDayAt(options, 5000.0), day(u"2025-12-31"));
    const Day middle = tierStripDayAt(options, 40.0 + 948.0 / 2.0);
    QVERIFY(std::abs(middle - day(u"2024-01-01")) <= 2);
}

QTEST_GUILESS_MAIN(TestTierSeries)
#include "tst_tier_series.moc"
