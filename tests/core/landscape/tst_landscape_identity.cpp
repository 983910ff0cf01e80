// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is who in the versions of a landscape: an organization that leaves and one that comes in the
// same commit may be one that got a new name.

#include "tests/core/landscape/staged_landscape.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

using Keys = std::vector<QByteArray>;

const StagedMember bystander{"Zed", "Gold", {"homepage_url: https://zed.org", "logo: zed.svg"}};

Draft draftOf(const StagedHistory& history)
{
    auto draft = history.draft();
    return draft ? *std::move(draft) : Draft();
}

/// The first members, and a month later the second, beside one who stays.
Draft draftOf(std::vector<StagedMember> before, std::vector<StagedMember> after)
{
    before.push_back(bystander);
    after.push_back(bystander);
    return draftOf(StagedHistory().at("2025-01-01", before).at("2025-02-01", after));
}

QStringList renamesOf(const Draft& draft) { return notesOf(draft, ImportNoteCode::Renamed); }

QStringList organizationsOf(const Draft& draft)
{
    return rowsOf(draft, FactKind::Organization, {"id"_L1});
}

} // namespace

class TestLandscapeIdentity : public QObject
{
    Q_OBJECT

private slots:
    void theSameTraitIsTheSameOrganization_data();
    void theSameTraitIsTheSameOrganization();
    void nothingInCommonIsALeaveAndAJoin_data();
    void nothingInCommonIsALeaveAndAJoin();
    void twoCandidatesAreNoRename_data();
    void twoCandidatesAreNoRename();
    void whatOneWhoStaysHasTooTellsNothing();
    void severalMayBeRenamedAtOnce();
    void aRenameMayComeWithANewTier();
    void aRenameThatIsTakenBackIsNotTold();
    void namesGoOnChanging();
    void anOldNameBesideTheNewOneIsAnother();
    void whoComesBackIsTheSame();
    void aRenameTakesOneCommit();
    void manyWithOneLogoAreNoRenames();
};

void TestLandscapeIdentity::theSameTraitIsTheSameOrganization_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("homepage") << QByteArray("homepage_url: https://acme.org/eu")
                              << QByteArray("homepage_url: http://www.ACME.org/eu/?x");
    QTest::newRow("crunchbase") << QByteArray(
        "crunchbase: https://www.crunchbase.com/organization/a")
                                << QByteArray("crunchbase: https://crunchbase.com/organization/A/");
    QTest::newRow("logo") << QByteArray("logo: acme.svg") << QByteArray("logo: acme.svg");
}

void TestLandscapeIdentity::theSameTraitIsTheSameOrganization()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const Draft draft = draftOf({{"Acme", "Gold", {before}}}, {{"Apex", "Gold", {after}}});
    QCOMPARE(membershipsOf(draft), (QStringList{u"apex gold 2025-01-01 no-later-than -"_s,
                                                u"zed gold 2025-01-01 no-later-than -"_s}));
    QCOMPARE(rowsOf(draft, FactKind::Organization, {"id"_L1, "name"_L1}),
             (QStringList{u"apex Apex"_s, u"zed Zed"_s}));
    QCOMPARE(renamesOf(draft), QStringList{u"Acme>Apex#0"_s});
    QCOMPARE(problemsOf(draft), QStringList{});
}

void TestLandscapeIdentity::nothingInCommonIsALeaveAndAJoin_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("nothing at all") << QByteArray("name2: x") << QByteArray("name2: x");
    QTest::newRow("another path") << QByteArray("homepage_url: https://github.com/a")
                                  << QByteArray("homepage_url: https://github.com/b");
    QTest::newRow("both null") << QByteArray("crunchbase: null") << QByteArray("crunchbase: null");
    QTest::newRow("both empty") << QByteArray("logo: ''") << QByteArray("logo: ''");
}

void TestLandscapeIdentity::nothingInCommonIsALeaveAndAJoin()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const Draft draft = draftOf({{"Acme", "Gold", {before}}}, {{"Apex", "Gold", {after}}});
    QCOMPARE(membershipsOf(draft), (QStringList{u"acme gold 2025-01-01 no-later-than 2025-02-01"_s,
                                                u"zed gold 2025-01-01 no-later-than -"_s,
                                                u"apex gold 2025-02-01 no-later-than -"_s}));
    QCOMPARE(renamesOf(draft), QStringList{});
}

void TestLandscapeIdentity::twoCandidatesAreNoRename_data()
{
    const Keys acme{"logo: acme.svg", "homepage_url: https://acme.org"};
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("two came") << landscapeOf({{"Acme", "Gold", acme}, bystander})
                              << landscapeOf({{"Acme 1", "Gold", acme},
                                              {"Acme 2", "Gold", acme},
                                              bystander});
    QTest::newRow("two left") << landscapeOf(
        {{"Acme 1", "Gold", acme}, {"Acme 2", "Gold", acme}, bystander})
                              << landscapeOf({{"Acme", "Gold", acme}, bystander});
    QTest::newRow("by different traits")
        << landscapeOf({{"Acme", "Gold", acme}, bystander})
        << landscapeOf({{"Acme 1", "Gold", {"logo: acme.svg"}},
                        {"Acme 2", "Gold", {"homepage_url: acme.org"}},
                        bystander});
    QTest::newRow("one trait of two would tell")
        << landscapeOf({{"Acme", "Gold", acme}, bystander})
        << landscapeOf({{"Acme 1", "Gold", acme},
                        {"Acme 2", "Gold", {"homepage_url: acme.org"}},
                        bystander});
}

void TestLandscapeIdentity::twoCandidatesAreNoRename()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const Draft draft = draftOf(
        StagedHistory().bytesAt("2025-01-01", before).bytesAt("2025-02-01", after));
    QCOMPARE(draft.rowCount(FactKind::Organization), 4);
    QCOMPARE(renamesOf(draft), QStringList{});
}

void TestLandscapeIdentity::whatOneWhoStaysHasTooTellsNothing()
{
    const Draft draft = draftOf({{"Acme", "Gold", {"logo: zed.svg"}}},
                                {{"Apex", "Gold", {"logo: zed.svg"}}});
    QCOMPARE(organizationsOf(draft), (QStringList{u"acme"_s, u"zed"_s, u"apex"_s}));
    QCOMPARE(renamesOf(draft), QStringList{});
}

void TestLandscapeIdentity::severalMayBeRenamedAtOnce()
{
    const Draft draft = draftOf({{"A1", "Gold", {"logo: a.svg"}}, {"B1", "Gold", {"logo: b.svg"}}},
                                {{"B2", "Gold", {"logo: b.svg"}}, {"A2", "Gold", {"logo: a.svg"}}});
    QCOMPARE(organizationsOf(draft), (QStringList{u"a2"_s, u"b2"_s, u"zed"_s}));
    QCOMPARE(renamesOf(draft), (QStringList{u"A1>A2#0"_s, u"B1>B2#0"_s}));
}

void TestLandscapeIdentity::aRenameMayComeWithANewTier()
{
    const Draft draft = draftOf({{"Acme", "Silver", {"logo: a.svg"}}},
                                {{"Apex", "Gold", {"logo: a.svg"}}});
    QCOMPARE(membershipsOf(draft),
             (QStringList{u"apex silver 2025-01-01 no-later-than 2025-02-01"_s,
                          u"apex gold 2025-02-01 no-later-than -"_s,
                          u"zed gold 2025-01-01 no-later-than -"_s}));
}

void TestLandscapeIdentity::aRenameThatIsTakenBackIsNotTold()
{
    const StagedMember acme{"Acme", "Gold", {"logo: a.svg"}};
    const StagedMember apex{"Apex", "Gold", {"logo: a.svg"}};
    const Draft draft = draftOf(
        StagedHistory().at("2025-01-01", {acme}).at("2025-02-01", {apex}).at("2025-02-02", {acme}));
    QCOMPARE(membershipsOf(draft), QStringList{u"acme gold 2025-01-01 no-later-than -"_s});
    QCOMPARE(renamesOf(draft), QStringList{});
    QCOMPARE(notesOf(draft, ImportNoteCode::RevertCollapsed), QStringList{u">#1"_s});
}

void TestLandscapeIdentity::namesGoOnChanging()
{
    const Draft draft = draftOf(
        StagedHistory()
            .at("2025-01-01", {{"A", "Gold", {"logo: a.svg"}}})
            .at("2025-02-01", {{"B", "Gold", {"logo: a.svg", "crunchbase: c"}}})
            .at("2025-03-01", {{"C", "Gold", {"crunchbase: c"}}})
            .at("2025-06-01", {{"A", "Gold", {"crunchbase: c"}}}));
    QCOMPARE(membershipsOf(draft), QStringList{u"a gold 2025-01-01 no-later-than -"_s});
    QCOMPARE(renamesOf(draft), (QStringList{u"A>B#0"_s, u"B>C#0"_s, u"C>A#0"_s}));
}

void TestLandscapeIdentity::anOldNameBesideTheNewOneIsAnother()
{
    const StagedMember acme{"Acme", "Gold", {"logo: a.svg"}};
    const StagedMember apex{"Apex", "Gold", {"logo: a.svg"}};
    const Draft draft = draftOf(StagedHistory()
                                    .at("2025-01-01", {acme})
                                    .at("2025-02-01", {apex})
                                    .at("2025-03-01", {{"Acme", "Silver"}, apex}));
    QCOMPARE(membershipsOf(draft), (QStringList{u"apex gold 2025-01-01 no-later-than -"_s,
                                                u"acme silver 2025-03-01 no-later-than -"_s}));
}

void TestLandscapeIdentity::whoComesBackIsTheSame()
{
    const Draft draft = draftOf(StagedHistory()
                                    .at("2025-01-01", {{"A", "Gold"}, bystander})
                                    .at("2025-02-01", {bystander})
                                    .at("2025-06-01", {{"A", "Gold"}, bystander}));
    QCOMPARE(organizationsOf(draft), (QStringList{u"a"_s, u"zed"_s}));
    QCOMPARE(draft.rowCount(FactKind::Membership), 3);
}

void TestLandscapeIdentity::aRenameTakesOneCommit()
{
    const Draft draft = draftOf(
        StagedHistory()
            .at("2025-01-01", {{"Acme", "Gold", {"logo: a.svg"}}, bystander})
            .at("2025-02-01", {bystander})
            .at("2025-02-02", {{"Apex", "Gold", {"logo: a.svg"}}, bystander}));
    QCOMPARE(organizationsOf(draft), (QStringList{u"acme"_s, u"zed"_s, u"apex"_s}));
}

void TestLandscapeIdentity::manyWithOneLogoAreNoRenames()
{
    std::vector<StagedMember> before;
    std::vector<StagedMember> after;
    for (int i = 0; i < 5000; ++i) {
        before.push_back({"A" + QByteArray::number(i), "Gold", {"logo: x.svg"}});
        after.push_back({"B" + QByteArray::number(i), "Gold", {"logo: x.svg"}});
    }
    const Draft draft = draftOf(before, after); // would take long if each were held against each
    QCOMPARE(draft.rowCount(FactKind::Organization), 10'001);
    QCOMPARE(renamesOf(draft), QStringList{});
}

QTEST_GUILESS_MAIN(TestLandscapeIdentity)
#include "tst_landscape_identity.moc"
