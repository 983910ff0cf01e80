// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/rival_events.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

Day day(const char* text) { return *parseDay(QString::fromLatin1(text)); }

QStringList idsOf(const std::vector<RivalEvent>& rivals)
{
    QStringList ids;
    for (const RivalEvent& rival : rivals)
        ids << pytorchDataset()->eventTexts.text(
            pytorchDataset()->events[static_cast<std::size_t>(rival.fact.row)].id);
    return ids;
}

const DaySpan twoYears{day("2021-09-01"), day("2023-09-01")};

} // namespace

class TestRivalEvents : public QObject
{
    Q_OBJECT

private slots:
    void whatCompetesWithTheTransferIsThere()
    {
        const QStringList ids = idsOf(
            rivalEvents(*pytorchDataset(), twoYears, day("2022-09-12")));
        for (const char* id : {"merge-bot-rollout", "meta-layoffs-2022", "chatgpt-launch",
                               "release-2-0", "governance-docs-2022"})
            QVERIFY2(ids.contains(QLatin1String(id)), id);
    }

    void partsOfTheEventDoNotCompeteWithIt()
    {
        const QStringList ids = idsOf(
            rivalEvents(*pytorchDataset(), twoYears, day("2022-09-12")));
        for (const char* id : {"transfer-announced", "charter-effective", "votes-meta-six"})
            QVERIFY2(!ids.contains(QLatin1String(id)), id);
        const QStringList later = idsOf(
            rivalEvents(*pytorchDataset(), twoYears, day("2023-03-15")));
        QVERIFY(later.contains(u"transfer-announced"_s) && !later.contains(u"release-2-0"_s));
    }

    void onlyTheWindowCounts()
    {
        const auto rivals = rivalEvents(*pytorchDataset(), {day("2022-11-30"), day("2022-12-01")},
                                        day("2022-09-12"));
        QCOMPARE(idsOf(rivals), QStringList{u"chatgpt-launch"_s});
        QVERIFY(rivalEvents(*pytorchDataset(), {day("1990-01-01"), day("1991-01-01")},
                            day("2022-09-12"))
                    .empty());
    }

    /// A window of ten years holds many; what a reader is told first is what lies next to the event.
    void theNearestAreFewAndWithinAYear()
    {
        const DaySpan decade{day("2016-01-01"), day("2026-01-01")};
        const auto nearest = nearestRivals(*pytorchDataset(), decade, day("2022-09-12"));
        QCOMPARE(nearest.size(), 5U);
        for (const RivalEvent& rival : nearest)
            QVERIFY(std::abs(rival.span.begin - day("2022-09-12")) <= 366);
        QVERIFY(std::ranges::is_sorted(nearest, {}, [](const RivalEvent& rival) {
            return rival.span.begin;
        }));
        for (const char* id : {"meta-layoffs-2022", "chatgpt-launch", "release-2-0"})
            QVERIFY2(idsOf(nearest).contains(QLatin1String(id)), id);
        QVERIFY(rivalEvents(*pytorchDataset(), decade, day("2022-09-12")).size() > nearest.size());
    }

    void theyAreInOrderAndBounded()
    {
        Dataset dataset = *pytorchDataset();
        Event event = dataset.events.front();
        event.importance = 3;
        event.category = EventCategory::Release;
        for (int i = 0; i < 500; ++i) {
            event.start = *parsePartialDate(i % 2 == 0 ? u"2021-12-01"_s : u"2023-05-05"_s);
            event.end.reset();
            dataset.events.push_back(event);
        }
        const auto rivals = rivalEvents(dataset, twoYears, day("2022-09-12"));
        QCOMPARE(rivals.size(), mostRivalEvents);
        QVERIFY(std::ranges::is_sorted(rivals, {}, [](const RivalEvent& rival) {
            return rival.span.begin.number;
        }));
        QCOMPARE(std::ranges::count(rivals, EventCategory::Context, &RivalEvent::category), 3);
        QCOMPARE(nearestRivals(dataset, twoYears, day("2022-09-12")).size(), mostNearRivals);
    }

    void breaksAreOfRepositoriesInScope()
    {
        const Dataset& dataset = *pytorchDataset();
        const ResolvedScope core = resolveScope(dataset, *parseScope(dataset, u"core"_s));
        const auto rows = sourceBreaks(dataset, core, twoYears);
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(dataset.coverage[static_cast<std::size_t>(rows.front())].subject,
                 u"pytorch/pytorch"_s);
        QVERIFY(sourceBreaks(dataset, core, {day("2020-01-01"), day("2021-01-01")}).empty());
        const ResolvedScope family = resolveScope(dataset, *parseScope(dataset, u"family"_s));
        QVERIFY(sourceBreaks(dataset, family, twoYears).empty());
    }
};

QTEST_GUILESS_MAIN(TestRivalEvents)
#include "tst_rival_events.moc"
