// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who was a member when, from the versions of a landscape. Who is who: tst_landscape_identity.

#include "tests/core/landscape/staged_landscape.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

const QByteArray broken = "categories: [";

/// The draft, or an empty one, which fails whatever is compared next.
Draft draftOf(const StagedHistory& history)
{
    auto draft = history.draft();
    return draft ? *std::move(draft) : Draft();
}

} // namespace

class TestLandscapeHistory : public QObject
{
    Q_OBJECT

private slots:
    void membersComeAndGo();
    void whoWasThereFirstMayHaveJoinedEarlier();
    void theFirstVersionWithMembersIsTheFirstDay();
    void aNewTierEndsTheOldOneThatDay();
    void aDateOfJoiningIsTheStartOfTheFirstTier();
    void aDateOfJoiningThatIsAddedLaterHolds();
    void anOldDateOfJoiningIsNotThatOfASecondTime();
    void aDateOfJoiningAfterTheEndIsToldAndLeftOut();
    void whatIsUndoneWithinAWeekIsNotHistory();
    void whatIsUndoneLaterIsHistory();
    void aMemberForAWeekIsNone();
    void aDayWithoutADurationIsNotTold();
    void aTierThatAllLeaveTogetherWasRenamed();
    void tiersRenamedTogetherAreEachTold();
    void anUpgradeIsNoRenaming_data();
    void anUpgradeIsNoRenaming();
    void aTierMayBeSplit();
    void unreadableVersionsAreNotedAndPassedOver();
    void nothingReadableIsTheNewestError();
    void commitsThatShowAFactAreItsSources();
    void commitsOnGitHubHaveAPage();
    void daysNeverRunBackwards();
    void aProblemIsToldOnceHoweverLongItStands();
    void projectsAreFollowedThroughTheVersions();
    void theSameHistoryGivesTheSameDraft();
    void aStopEndsTheWork();
    void progressGoesUpToOne();
};

void TestLandscapeHistory::membersComeAndGo()
{
    const Draft draft = draftOf(StagedHistory()
                                    .at("2025-01-01", {{"A", "Gold"}})
                                    .at("2025-02-01", {{"A", "Gold"}, {"B", "Silver"}})
                                    .at("2025-03-01", {{"B", "Silver"}})
                                    .at("2025-06-01", {{"A", "Silver"}, {"B", "Silver"}}));
    QCOMPARE(membershipsOf(draft), (QStringList{u"a gold 2025-01-01 no-later-than 2025-03-01"_s,
                                                u"a silver 2025-06-01 no-later-than -"_s,
                                                u"b silver 2025-02-01 no-later-than -"_s}));
    QCOMPARE(rowsOf(draft, FactKind::Membership, {"confidence"_L1}),
             (QStringList{u"medium"_s, u"medium"_s, u"medium"_s}));
    QCOMPARE(problemsOf(draft), QStringList{});
}

void TestLandscapeHistory::whoWasThereFirstMayHaveJoinedEarlier()
{
    const Draft draft = draftOf(
        StagedHistory()
            .at("2025-01-01", {{"A", "Gold"}, {"B", "Gold"}, {"C", "Gold", {"joined: 2024-05-05"}}})
            .at("2025-02-01", {{"A", "Gold"}, {"B", "Gold"}, {"D", "Gold"}}));
    QCOMPARE(notesOf(draft, ImportNoteCode::LeftCensored), QStringList{u">#2"_s});
}

void TestLandscapeHistory::theFirstVersionWithMembersIsTheFirstDay()
{
    const Draft draft = draftOf(
        StagedHistory().bytesAt("2024-01-01", "categories: []").at("2025-01-01", {{"A", "Gold"}}));
    QCOMPARE(membershipsOf(draft), QStringList{u"a gold 2025-01-01 no-later-than -"_s});
    QCOMPARE(notesOf(draft, ImportNoteCode::LeftCensored), QStringList{u">#1"_s});
}

void TestLandscapeHistory::aNewTierEndsTheOldOneThatDay()
{
    const Draft draft = draftOf(StagedHistory()
                                    .at("2025-01-01", {{"A", "Silver"}, {"B", "Gold"}})
                                    .at("2025-02-01", {{"A", "Gold"}, {"B", "Gold"}}));
    QCOMPARE(membershipsOf(draft), (QStringList{u"a silver 2025-01-01 no-later-than 2025-02-01"_s,
                                                u"a gold 2025-02-01 no-later-than -"_s,
                                                u"b gold 2025-01-01 no-later-than -"_s}));
    QVERIFY(notesOf(draft, ImportNoteCode::SchemeChanged).isEmpty());
}

void TestLandscapeHistory::aDateOfJoiningIsTheStartOfTheFirstTier()
{
    const std::vector<QByteArray> joined{"joined: 2024-06-01"};
    const Draft draft = draftOf(StagedHistory()
                                    .at("2025-01-01", {{"A", "Silver", joined}, {"B", "Gold"}})
                                    .at("2025-02-01", {{"A", "Gold", joined}, {"B", "Gold"}}));
    QCOMPARE(membershipsOf(draft), (QStringList{u"a silver 2024-06-01 exact 2025-02-01"_s,
                                                u"a gold 2025-02-01 no-later-than -"_s,
                                                u"b gold 2025-01-01 no-later-than -"_s}));
    QCOMPARE(problemsOf(draft), QStringList{});
}

void TestLandscapeHistory::aDateOfJoiningThatIsAddedLaterHolds()
{
    const Draft draft = draftOf(StagedHistory()
                                    .at("2025-01-01", {{"A", "Gold"}})
                                    .at("2025-02-01", {{"A", "Gold", {"joined: soon"}}})
                                    .at("2025-03-01", {{"A", "Gold", {"joined: 2024-07"}}})
                                    .at("2025-04-01", {{"A", "Gold"}}));
    QCOMPARE(membershipsOf(draft), QStringList{u"a gold 2024-07 exact -"_s});
    QCOMPARE(rowsOf(draft, FactKind::Membership, {"sources"_L1}),
             QStringList{u"landscape-yml-c1;landscape-yml-c3"_s});
    QCOMPARE(draft.skippedCount, 1);
    QCOMPARE(draft.skipped[0].file, u"c2:landscape.yml"_s);
    QVERIFY(notesOf(draft, ImportNoteCode::LeftCensored).isEmpty());
}

void TestLandscapeHistory::anOldDateOfJoiningIsNotThatOfASecondTime()
{
    const Draft draft = draftOf(StagedHistory()
                                    .at("2025-01-01", {{"A", "Gold"}, {"B", "Gold"}})
                                    .at("2025-02-01", {{"B", "Gold"}})
                                    .at("2025-06-01", {{"A", "Gold", {"joined: 2024-01-01"}}}));
    QCOMPARE(membershipsOf(draft), (QStringList{u"a gold 2025-01-01 no-later-than 2025-02-01"_s,
                                                u"a gold 2025-06-01 no-later-than -"_s,
                                                u"b gold 2025-01-01 no-later-than 2025-06-01"_s}));
}

void TestLandscapeHistory::aDateOfJoiningAfterTheEndIsToldAndLeftOut()
{
    const Draft draft = draftOf(StagedHistory()
                                    .at("2025-01-01", {{"A", "Gold", {"joined: 2025-03-01"}}})
                                    .at("2025-02-01", {{"B", "Gold"}}));
    QCOMPARE(membershipsOf(draft), (QStringList{u"a gold 2025-01-01 no-later-than 2025-02-01"_s,
                                                u"b gold 2025-02-01 no-later-than -"_s}));
    QCOMPARE(draft.skipped[0].code, ErrorCode::EndsBeforeStart);
    QCOMPARE(problemsOf(draft), QStringList{});
}

void TestLandscapeHistory::whatIsUndoneWithinAWeekIsNotHistory()
{
    const std::vector<StagedMember> all{{"A", "Gold"}, {"B", "Silver"}, {"C", "Silver"}};
    const Draft draft = draftOf(StagedHistory()
                                    .at("2025-01-01", all)
                                    .at("2025-02-01", {{"B", "Silver"}, {"C", "Silver"}})
                                    .at("2025-02-03", {{"B", "Gold"}, {"C", "Silver"}})
                                    .at("2025-02-08", all));
    QCOMPARE(membershipsOf(draft), (QStringList{u"a gold 2025-01-01 no-later-than -"_s,
                                                u"b silver 2025-01-01 no-later-than -"_s,
                                                u"c silver 2025-01-01 no-later-than -"_s}));
    QCOMPARE(notesOf(draft, ImportNoteCode::RevertCollapsed), QStringList{u">#2"_s});
    QCOMPARE(draft.rowCount(FactKind::Source), 1);
}

void TestLandscapeHistory::whatIsUndoneLaterIsHistory()
{
    const Draft draft = draftOf(StagedHistory()
                                    .at("2025-01-01", {{"A", "Gold"}, {"B", "Gold"}})
                                    .at("2025-02-01", {{"B", "Gold"}})
                                    .at("2025-02-09", {{"A", "Gold"}, {"B", "Gold"}}));
    QCOMPARE(membershipsOf(draft), (QStringList{u"a gold 2025-01-01 no-later-than 2025-02-01"_s,
                                                u"a gold 2025-02-09 no-later-than -"_s,
                                                u"b gold 2025-01-01 no-later-than -"_s}));
    QVERIFY(notesOf(draft, ImportNoteCode::RevertCollapsed).isEmpty());
}

void TestLandscapeHistory::aMemberForAWeekIsNone()
{
    const Draft draft = draftOf(StagedHistory()
                                    .at("2025-01-01", {{"A", "Gold"}})
                                    .at("2025-02-01", {{"A", "Gold"}, {"B", "Gold"}})
                                    .at("2025-02-02", {{"A", "Gold"}}));
    QCOMPARE(rowsOf(draft, FactKind::Organization, {"id"_L1}), QStringList{u"a"_s});
    QCOMPARE(notesOf(draft, ImportNoteCode::RevertCollapsed), QStringList{u">#1"_s});
}

void TestLandscapeHistory::aDayWithoutADurationIsNotTold()
{
    const Draft draft = draftOf(StagedHistory()
                                    .at("2025-01-01", {{"A", "Gold"}})
                                    .at("2025-02-01", {{"A", "Silver"}})
                                    .at("2025-02-01", {{"A", "Platinum"}})
                                    .at("2025-02-01", {{"A", "Associate"}}));
    QCOMPARE(membershipsOf(draft), (QStringList{u"a gold 2025-01-01 no-later-than 2025-02-01"_s,
                                                u"a associate 2025-02-01 no-later-than -"_s}));
    QVERIFY(notesOf(draft, ImportNoteCode::RevertCollapsed).isEmpty());
    QCOMPARE(problemsOf(draft), QStringList{});
}

void TestLandscapeHistory::aTierThatAllLeaveTogetherWasRenamed()
{
    const Draft draft = draftOf(
        StagedHistory()
            .at("2025-01-01",
                {{"A", "Premier"}, {"B", "Premier"}, {"C", "Premier"}, {"D", "General"}})
            .at("2026-01-01", {{"A", "Platinum"}, {"B", "Platinum"}, {"D", "General"}}));
    QCOMPARE(membershipsOf(draft), (QStringList{u"a premier 2025-01-01 no-later-than 2026-01-01"_s,
                                                u"a platinum 2026-01-01 no-later-than -"_s,
                                                u"b premier 2025-01-01 no-later-than 2026-01-01"_s,
                                                u"b platinum 2026-01-01 no-later-than -"_s,
                                                u"c premier 2025-01-01 no-later-than 2026-01-01"_s,
                                                u"d general 2025-01-01 no-later-than -"_s}));
    QCOMPARE(notesOf(draft, ImportNoteCode::SchemeChanged), QStringList{u"premier>platinum#0"_s});
}

void TestLandscapeHistory::tiersRenamedTogetherAreEachTold()
{
    const Draft draft = draftOf(
        StagedHistory()
            .at("2025-01-01", {{"A", "Premier"}, {"B", "Premier"}, {"C", "General"}})
            .at("2026-01-01", {{"A", "Platinum"}, {"B", "Platinum"}, {"C", "Silver"}}));
    QCOMPARE(notesOf(draft, ImportNoteCode::SchemeChanged),
             (QStringList{u"general>silver#0"_s, u"premier>platinum#0"_s}));
    const Draft only = draftOf(
        StagedHistory().at("2025-01-01", {{"A", "Premier"}}).at("2026-01-01", {{"A", "Platinum"}}));
    QCOMPARE(notesOf(only, ImportNoteCode::SchemeChanged), QStringList{u"premier>platinum#0"_s});
}

void TestLandscapeHistory::anUpgradeIsNoRenaming_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("one of two") << landscapeOf({{"A", "Silver"}, {"B", "Silver"}})
                                << landscapeOf({{"A", "Gold"}, {"B", "Silver"}});
    QTest::newRow("into a tier that was there")
        << landscapeOf({{"A", "Silver"}, {"B", "Silver"}, {"C", "Gold"}})
        << landscapeOf({{"A", "Gold"}, {"B", "Gold"}, {"C", "Gold"}});
    QTest::newRow("the only one of its tier")
        << landscapeOf({{"A", "Silver"}, {"B", "General"}, {"C", "General"}})
        << landscapeOf({{"A", "Gold"}, {"B", "General"}, {"C", "General"}});
}

void TestLandscapeHistory::anUpgradeIsNoRenaming()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const Draft draft = draftOf(
        StagedHistory().bytesAt("2025-01-01", before).bytesAt("2025-02-01", after));
    QVERIFY(draft.rowCount(FactKind::Membership) > 2);
    QVERIFY(notesOf(draft, ImportNoteCode::SchemeChanged).isEmpty());
}

void TestLandscapeHistory::aTierMayBeSplit()
{
    const Draft draft = draftOf(
        StagedHistory()
            .at("2025-01-01", {{"A", "Premier"}, {"B", "Premier"}, {"C", "Associate"}})
            .at("2026-01-01", {{"A", "Platinum"}, {"B", "Gold"}, {"C", "Associate"}}));
    QCOMPARE(notesOf(draft, ImportNoteCode::SchemeChanged),
             QStringList{u"premier>gold, platinum#0"_s});
}

void TestLandscapeHistory::unreadableVersionsAreNotedAndPassedOver()
{
    const Draft draft = draftOf(StagedHistory()
                                    .at("2025-01-01", {{"A", "Gold"}})
                                    .bytesAt("2025-02-01", broken)
                                    .bytesAt("2025-02-02", {})
                                    .bytesAt("2025-02-03", "a: b")
                                    .bytesAt("2025-02-04", "a: &b [*b]")
                                    .at("2025-03-01", {{"A", "Gold"}, {"B", "Gold"}}));
    QCOMPARE(membershipsOf(draft), (QStringList{u"a gold 2025-01-01 no-later-than -"_s,
                                                u"b gold 2025-03-01 no-later-than -"_s}));
    QCOMPARE(notesOf(draft, ImportNoteCode::UnreadableVersion),
             (QStringList{u"c2>syntax#0"_s, u"c3>empty#0"_s, u"c4>format#0"_s, u"c5>aliases#0"_s}));
}

void TestLandscapeHistory::nothingReadableIsTheNewestError()
{
    const auto draft =
        StagedHistory().bytesAt("2025-01-01", broken).bytesAt("2025-02-01", "a: b").draft();
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, ErrorCode::UnknownFormat);
    QCOMPARE(draft.error().file, u"c2:landscape.yml"_s);
    QCOMPARE(StagedHistory().draft().error().code, ErrorCode::NothingToImport);
}

void TestLandscapeHistory::commitsThatShowAFactAreItsSources()
{
    const Draft draft = draftOf(StagedHistory()
                                    .at("2025-01-01", {{"A", "Gold"}})
                                    .at("2025-02-01", {{"A", "Gold"}}) // shows nothing new
                                    .at("2025-03-01", {{"A", "Silver"}})
                                    .at("2025-04-01", {{"B", "Silver"}}));
    QCOMPARE(rowsOf(draft, FactKind::Source, {"id"_L1, "title"_L1, "published"_L1, "kind"_L1}),
             (QStringList{u"landscape-yml-c1 landscape.yml c1 2025-01-01 repository"_s,
                          u"landscape-yml-c3 landscape.yml c3 2025-03-01 repository"_s,
                          u"landscape-yml-c4 landscape.yml c4 2025-04-01 repository"_s}));
    QCOMPARE(rowsOf(draft, FactKind::Membership, {"organization"_L1, "tier"_L1, "sources"_L1}),
             (QStringList{u"a gold landscape-yml-c1;landscape-yml-c3"_s,
                          u"a silver landscape-yml-c3;landscape-yml-c4"_s,
                          u"b silver landscape-yml-c4"_s}));
}

void TestLandscapeHistory::commitsOnGitHubHaveAPage()
{
    const StagedHistory history = StagedHistory().at("2025-01-01", {{"A", "Gold"}});
    const auto urls = [&history](const QString& url) {
        const auto draft = history.draft({u"landscape.yml"_s, {}, {}, url});
        return rowsOf(*draft, FactKind::Source, {"url"_L1});
    };
    const QStringList page{u"https://github.com/a/b/commit/c1"_s};
    QCOMPARE(urls(u"https://github.com/a/b"_s), page);
    QCOMPARE(urls(u"https://github.com/a/b.git"_s), page);
    QCOMPARE(urls(u"https://github.com/a/b/blob/main/landscape.yml"_s), page);
    QCOMPARE(urls(u"https://a.org/b/c/d"_s), QStringList{u"https://a.org/b/c/d"_s});
    QCOMPARE(urls({}), QStringList{u"-"_s});
}

void TestLandscapeHistory::daysNeverRunBackwards()
{
    const Draft draft = draftOf(StagedHistory()
                                    .at("2025-02-01", {{"A", "Gold"}})
                                    .at("2025-01-01", {{"A", "Silver"}, {"B", "Silver"}})
                                    .at("2025-03-01", {{"A", "Silver"}}));
    QCOMPARE(membershipsOf(draft),
             (QStringList{u"a silver 2025-02-01 no-later-than -"_s,
                          u"b silver 2025-02-01 no-later-than 2025-03-01"_s}));
    QCOMPARE(problemsOf(draft), QStringList{});
}

void TestLandscapeHistory::aProblemIsToldOnceHoweverLongItStands()
{
    const QByteArray nameless = landscapeOf({{"A", "Gold"}, {"''", "Gold"}, {"''", "Gold"}});
    const Draft draft = draftOf(StagedHistory()
                                    .bytesAt("2025-01-01", nameless)
                                    .bytesAt("2025-02-01", nameless + "\n")
                                    .bytesAt("2025-03-01", nameless + "\n\n"));
    QCOMPARE(draft.skippedCount, 2);
    QCOMPARE(draft.skipped[0].file, u"c1:landscape.yml"_s);
    QCOMPARE(draft.skipped[1].line, 8);
}

void TestLandscapeHistory::projectsAreFollowedThroughTheVersions()
{
    const auto with = [](const QByteArray& item) {
        return "categories: [{name: P, subcategories: [{name: S, items: [" + item + "]}]}]";
    };
    const Draft draft = draftOf(
        StagedHistory()
            .bytesAt("2025-01-01",
                     with("{name: Ray, project: incubating, repo_url: github.com/r/r}"))
            .bytesAt("2025-02-01",
                     with("{name: Ray Core, project: graduated, repo_url: github.com/r/r, "
                          "extra: {accepted: '2024-05-05'}}, {name: Old, project: archived}"))
            .bytesAt("2025-03-01", with("{name: Old, project: archived}")));
    QCOMPARE(
        rowsOf(draft, FactKind::Project, {"id"_L1, "kind"_L1, "joined"_L1, "sources"_L1}),
        (QStringList{u"ray-core foundation-hosted 2024-05-05 landscape-yml-c1;landscape-yml-c2"_s,
                     u"old ecosystem - landscape-yml-c2"_s}));
    QCOMPARE(rowsOf(draft, FactKind::ProjectStatus,
                    {"project"_L1, "status"_L1, "date"_L1, "qualifier"_L1}),
             (QStringList{u"ray-core tac-accepted 2024-05-05 exact"_s,
                          u"ray-core incubating 2025-01-01 no-later-than"_s,
                          u"ray-core graduated 2025-02-01 no-later-than"_s,
                          u"old archived 2025-02-01 no-later-than"_s}));
    QCOMPARE(problemsOf(draft), QStringList{});
}

void TestLandscapeHistory::theSameHistoryGivesTheSameDraft()
{
    StagedHistory history;
    for (int i = 0; i < 12; ++i) {
        std::vector<StagedMember> members;
        for (int j = 0; j < 40; ++j)
            if ((j * 7 + i * i) % 5 != 0)
                members.push_back({"M" + QByteArray::number(j),
                                   (i * j) % 3 == 0 ? "Gold" : "Silver",
                                   {"logo: " + QByteArray::number(j % 30) + ".svg"}});
        history.at(isoText(dayAt("2025-01-01"_L1) + 9 * i).toLatin1().constData(), members);
    }
    const Draft first = draftOf(history);
    QVERIFY(first.rowCount(FactKind::Membership) > 100);
    QCOMPARE(problemsOf(first), QStringList{});
    for (int round = 0; round < 3; ++round) {
        const Draft again = draftOf(history);
        for (std::size_t table = 0; table < first.tables.size(); ++table)
            QVERIFY(again.tables[table].rows == first.tables[table].rows);
    }
}

void TestLandscapeHistory::aStopEndsTheWork()
{
    const StagedHistory history =
        StagedHistory().at("2025-01-01", {{"A", "Gold"}}).at("2025-02-01", {{"B", "Gold"}});
    std::stop_source stop;
    const auto draft = landscapeHistoryDraft(
        history.versions(), {}, [&stop](double) { stop.request_stop(); }, stop.get_token());
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, ErrorCode::Cancelled);
}

void TestLandscapeHistory::progressGoesUpToOne()
{
    const StagedHistory history =
        StagedHistory().at("2025-01-01", {{"A", "Gold"}}).at("2025-02-01", {{"B", "Gold"}});
    std::vector<double> seen;
    QVERIFY(landscapeHistoryDraft(history.versions(), {},
                                  [&seen](double share) { seen.push_back(share); }));
    QVERIFY(std::ranges::is_sorted(seen));
    QCOMPARE(seen.back(), 1.0);
}

QTEST_GUILESS_MAIN(TestLandscapeHistory)
#include "tst_landscape_history.moc"
