// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scene/dump.h"

#include "tests/core/graph/graph_scene.h"

#include <QLineF>
#include <QTest>

#include <algorithm>
#include <set>

using namespace steward;

namespace {

/// Members drawn: organizations with a hit that are members on the day.
std::size_t membersDrawn(const Scene& scene, const Snapshot& snapshot)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(snapshot.members, [&](const Member& member) {
            return hitOf(scene, factRef(member.organization)) != nullptr;
        }));
}

} // namespace

class TestLayoutGraph : public QObject
{
    Q_OBJECT

private slots:
    void sixFoundersAreDrawnOnTheFirstDay();
    void fortyEightMembersAreDrawnAtTheEnd();
    void twoRunsDrawTheSame();
    void aNodeStandsInTheSamePlaceOnEveryDay();
    void aPossibleMemberIsDashedAndLighter();
    void aBoardSeatShowsItsVotesWhereTheyAreNotOne();
    void anUndefinedVoteIsAQuestionMark();
    void theStewardStandsInTheMiddleBeforeTheFoundation();
    void beforeEveryEraThereAreOnlyWords();
    void whatDoesNotHoldIsNoHit();
    void librariesAndEcosystemAreCountedInOneMarkEach();
    void theEdgesOfTheSelectionStandOut();
    void aFilterHidesWhatItDoesNotPass();
    void theKeyExplainsEverySignAtEverySize_data();
    void theKeyExplainsEverySignAtEverySize();
    void oneKeyServesSeveralDays();
};

void TestLayoutGraph::sixFoundersAreDrawnOnTheFirstDay()
{
    const SnapshotPtr snapshot = pytorchAt(u"2022-09-12");
    QCOMPARE(snapshot->members.size(), std::size_t{6});
    QCOMPARE(membersDrawn(sceneOf(snapshot), *snapshot), std::size_t{6});
}

void TestLayoutGraph::fortyEightMembersAreDrawnAtTheEnd()
{
    const SnapshotPtr snapshot = pytorchAt(u"2026-09-15");
    QCOMPARE(membersDrawn(sceneOf(snapshot), *snapshot), std::size_t{48});
    QVERIFY(hasText(sceneOf(snapshot), QStringLiteral("48")));
}

void TestLayoutGraph::twoRunsDrawTheSame()
{
    const GraphOptions options{{1280, 800}, {}, words()};
    const Scene again = layoutGraph(*placeNodes(pytorchDataset()), *pytorchAt(u"2025-09-12"),
                                    options, FixedTextMeasure());
    QCOMPARE(dump(sceneAt(u"2025-09-12")), dump(again));
}

void TestLayoutGraph::aNodeStandsInTheSamePlaceOnEveryDay()
{
    const Scene early = sceneAt(u"2022-10-01");
    const Scene late = sceneAt(u"2026-09-01");
    int compared = 0;
    for (const HitTarget& hit : early.hits) {
        const HitTarget* same = hitOf(late, hit.fact);
        if (!same || !hit.folded.empty())
            continue;
        ++compared;
        // A vote count beside the mark, or another tier, changes the box but not the place.
        QVERIFY(QLineF(hit.rect.center(), same->rect.center()).length() < 10.0);
    }
    QVERIFY(compared >= 15);
    const auto meta = organization(u"meta");
    QCOMPARE(markerOf(early, meta, Role::TierHighest)->center,
             markerOf(late, meta, Role::TierHighest)->center);
}

void TestLayoutGraph::aPossibleMemberIsDashedAndLighter()
{
    const Scene scene = sceneAt(u"2023-09-12");
    const auto possible = markerOf(scene, organization(u"lightning-ai"), Role::TierHighest);
    const auto certain = markerOf(scene, organization(u"ibm"), Role::TierHighest);
    QVERIFY(possible && certain);
    QCOMPARE(possible->stroke->dash, Dash::Dashed);
    QCOMPARE(possible->fill->tone, Tone::Soft);
    QCOMPARE(certain->stroke->dash, Dash::Solid);
    QCOMPARE(certain->fill->tone, Tone::Full);
    QVERIFY(hasText(scene, QStringLiteral("11-12")));
    QVERIFY(hasText(scene, QStringLiteral("Possible")));
}

void TestLayoutGraph::aBoardSeatShowsItsVotesWhereTheyAreNotOne()
{
    const Scene scene = sceneAt(u"2022-10-01");
    QVERIFY(hasText(scene, QStringLiteral("6")));
    const HitTarget* meta = hitOf(scene, organization(u"meta"));
    const auto texts = itemsOf<TextItem>(scene);
    QCOMPARE(
        std::ranges::count_if(texts,
                              [&](const TextItem& item) {
                                  return item.text == QStringLiteral("6")
                                         && meta->rect.adjusted(-2, -2, 2, 2).contains(item.box);
                              }),
        1);
    QVERIFY(!hasText(scene, QStringLiteral("?")));
}

void TestLayoutGraph::anUndefinedVoteIsAQuestionMark()
{
    QVERIFY(hasText(sceneAt(u"2024-01-01"), QStringLiteral("?")));
    QVERIFY(!hasText(sceneAt(u"2025-01-01"), QStringLiteral("?")));
}

void TestLayoutGraph::theStewardStandsInTheMiddleBeforeTheFoundation()
{
    const Scene scene = sceneAt(u"2020-06-01");
    const HitTarget* meta = hitOf(scene, organization(u"meta"));
    QVERIFY(meta);
    QVERIFY(meta->rect.width() > 60.0);
    QVERIFY(!hitOf(scene, body(u"pytorch-foundation")));
    QVERIFY(hitOf(scene, body(u"pytorch-project-maintainers")));
    const auto people = std::ranges::count_if(
        scene.hits, [](const HitTarget& hit) { return hit.fact.kind == FactKind::Person; });
    QCOMPARE(people, 6);
    QVERIFY(hasText(scene, QStringLiteral("PyTorch")));
    QVERIFY(hasText(scene, QStringLiteral("An era")));
}

void TestLayoutGraph::beforeEveryEraThereAreOnlyWords()
{
    const Scene scene = sceneAt(u"2010-01-01");
    QVERIFY(scene.hits.empty());
    QVERIFY(hasText(scene, QStringLiteral("An era")));
}

void TestLayoutGraph::whatDoesNotHoldIsNoHit()
{
    const SnapshotPtr snapshot = pytorchAt(u"2022-09-12");
    const Scene scene = sceneOf(snapshot);
    QVERIFY(!hitOf(scene, organization(u"huawei")));
    QVERIFY(!hitOf(scene, body(u"pytorch-project-maintainers")));
    QVERIFY(hitOf(scene, body(u"pytorch-core-maintainers")));
    std::set<FactRef> facts;
    for (const HitTarget& hit : scene.hits)
        QVERIFY(facts.insert(hit.fact).second);
}

void TestLayoutGraph::librariesAndEcosystemAreCountedInOneMarkEach()
{
    const SnapshotPtr snapshot = pytorchAt(u"2026-09-15");
    const Scene scene = sceneOf(snapshot);
    std::vector<std::size_t> folded;
    for (const HitTarget& hit : scene.hits)
        if (!hit.folded.empty())
            folded.push_back(hit.folded.size());
    QCOMPARE(folded.size(), std::size_t{2});
    const auto drawnAlone = std::ranges::count_if(scene.hits, [](const HitTarget& hit) {
        return hit.fact.kind == FactKind::Project && hit.folded.empty();
    });
    const auto predecessors = std::ranges::count_if(snapshot->projects, [&](const HeldRow& held) {
        return (*snapshot->dataset)[ProjectId{held.row}].kind == ProjectKind::Predecessor;
    });
    QCOMPARE(folded[0] + folded[1] + static_cast<std::size_t>(drawnAlone + predecessors),
             snapshot->projects.size());
}

void TestLayoutGraph::theEdgesOfTheSelectionStandOut()
{
    const SnapshotPtr snapshot = pytorchAt(u"2026-09-15");
    const auto loudEdges = [](const Scene& scene) {
        return std::ranges::count_if(itemsOf<PathItem>(scene), [](const PathItem& path) {
            return path.stroke && path.stroke->tone == Tone::Full
                   && path.stroke->role != Role::Grid;
        });
    };
    QCOMPARE(loudEdges(sceneOf(snapshot)), 0);
    QVERIFY(loudEdges(sceneOf(snapshot, {1280, 800}, organization(u"meta"))) >= 5);
    // Selecting something that is not drawn fades nothing.
    QCOMPARE(dump(sceneOf(snapshot, {1280, 800}, FactRef{FactKind::Event, 3})),
             dump(sceneOf(snapshot)));
}

void TestLayoutGraph::theKeyExplainsEverySignAtEverySize_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("wide") << QSizeF(1400.0, 800.0);
    QTest::newRow("square") << QSizeF(800.0, 800.0);
    QTest::newRow("narrow") << QSizeF(455.0, 540.0);
    QTest::newRow("tall") << QSizeF(360.0, 900.0);
}

void TestLayoutGraph::theKeyExplainsEverySignAtEverySize()
{
    QFETCH(const QSizeF, size);
    const auto drawing = drawGraph(layout(), *pytorchAt(u"2026-09-15"), {.size = size, .words = words()},
                                   FixedTextMeasure());
    for (const auto* rows : {&drawing.key.members, &drawing.key.kinds, &drawing.key.edges}) {
        QVERIFY(!rows->empty());
        for (const KeyRow& row : *rows)
            QVERIFY2(hasText(drawing.scene, row.text), qPrintable(row.text));
    }
}

void TestLayoutGraph::oneKeyServesSeveralDays()
{
    const auto keyAt = [](QStringView isoDay) {
        return drawGraph(layout(), *pytorchAt(isoDay), {.size = {600, 400}, .words = words()},
                         FixedTextMeasure())
            .key;
    };
    const GraphKey key = mergedKey({keyAt(u"2017-06-01"), keyAt(u"2022-09-12"), keyAt(u"2026-09-15")});
    const auto count = [&key](const QString& text) {
        return std::ranges::count(key.kinds, text, &KeyRow::text);
    };
    QCOMPARE(count(QStringLiteral("Steward")), 1);    // of 2017 alone
    QCOMPARE(count(QStringLiteral("Board seat")), 1); // of both later days
    for (const KeyRow& row : key.members)
        QVERIFY2(row.value.isEmpty() && !row.isHeading, qPrintable(row.text));
    const Scene narrow = layoutKey(key, 300.0, FixedTextMeasure());
    const Scene wide = layoutKey(key, 1200.0, FixedTextMeasure());
    QVERIFY(narrow.size.height() > wide.size.height());
}

void TestLayoutGraph::aFilterHidesWhatItDoesNotPass()
{
    Filter filter;
    filter.asOf = day(u"2026-09-15");
    filter.leastConfidence = Confidence::High;
    const SnapshotPtr strict = takeSnapshot(pytorchDataset(), filter);
    const Scene scene = sceneOf(strict);
    QVERIFY(!hitOf(scene, organization(u"nscale")));
    QCOMPARE(membersDrawn(scene, *strict), strict->members.size());
}

QTEST_GUILESS_MAIN(TestLayoutGraph)
#include "tst_layout_graph.moc"
