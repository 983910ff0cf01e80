// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One landscape file as a draft.

#include "tests/core/landscape/staged_landscape.h"

#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

const LandscapeOptions options{u"data/landscape.yml"_s, {}, {}, u"https://acme.org/l"_s};

Result<Draft> draftOf(const QByteArray& yaml, const LandscapeOptions& chosen = options)
{
    return landscapeDraft(yaml, chosen, dayAt("2026-01-01"_L1));
}

Result<Draft> draftOf(const std::vector<StagedMember>& members)
{
    return draftOf(landscapeOf(members));
}

/// A landscape with one item in a category of projects.
QByteArray withProject(const QByteArray& item)
{
    return "categories: [{name: Projects, subcategories: [{name: All, items: [" + item + "]}]}]";
}

} // namespace

class TestLandscapeDraft : public QObject
{
    Q_OBJECT

private slots:
    void membersBecomeOrganizationsWithTiers();
    void whoHasNoDateHasNoStart();
    void aDateOfJoiningIsExact();
    void datesThatAreNoneAreToldAndLeftOut();
    void theFoundationIsNamedByChoiceOrHeading_data();
    void theFoundationIsNamedByChoiceOrHeading();
    void theMembersCategoryCanBeChosen();
    void headingsSayWhatKindAnOrganizationIs_data();
    void headingsSayWhatKindAnOrganizationIs();
    void aNameListedTwiceCountsOnce();
    void theFileIsTheSourceOfEverything();
    void projectsHaveTheirSteps();
    void aStepWithoutADateWasTakenBeforeItWasSeen();
    void whatWasOnlyEverArchivedIsNotHosted();
    void badDatesOfProjectsAreToldAndLeftOut();
    void namesAlikeGetKeysOfTheirOwn();
    void aFileWithNeitherMembersNorProjectsIsAnError();
    void brokenFilesAreErrors_data();
    void brokenFilesAreErrors();
    void aStopEndsTheWork();
};

void TestLandscapeDraft::membersBecomeOrganizationsWithTiers()
{
    const auto draft = draftOf(
        {{"Acme (member)", "Platinum Members", {"homepage_url: https://a.b"}},
         {"Beta", "Silver"},
         {"Gamma", "Inner Circle"}});
    QVERIFY(draft);
    QCOMPARE(rowsOf(*draft, FactKind::Organization, {"id"_L1, "name"_L1, "kind"_L1, "homepage"_L1}),
             (QStringList{u"acme Acme company https://a.b"_s, u"beta Beta company -"_s,
                          u"gamma Gamma company -"_s}));
    QCOMPARE(rowsOf(*draft, FactKind::Membership, {"organization"_L1, "body"_L1, "tier"_L1}),
             (QStringList{u"acme acme-foundation platinum"_s, u"beta acme-foundation silver"_s,
                          u"gamma acme-foundation inner-circle"_s}));
    QCOMPARE(rowsOf(*draft, FactKind::Info, {"key"_L1, "value"_L1}),
             QStringList{u"foundation acme-foundation"_s});
    QCOMPARE(problemsOf(*draft), QStringList{});
}

void TestLandscapeDraft::whoHasNoDateHasNoStart()
{
    const auto draft = draftOf({{"Acme", "Gold"}, {"Beta", "Gold", {"joined: 2025-01-09"}}});
    QVERIFY(draft);
    QCOMPARE(membershipsOf(*draft),
             (QStringList{u"acme gold - - -"_s, u"beta gold 2025-01-09 exact -"_s}));
    QCOMPARE(notesOf(*draft, ImportNoteCode::LeftCensored), QStringList{u">#1"_s});
    QCOMPARE(rowsOf(*draft, FactKind::Membership, {"confidence"_L1}),
             (QStringList{u"medium"_s, u"medium"_s}));
    QCOMPARE(problemsOf(*draft), QStringList{});
}

void TestLandscapeDraft::aDateOfJoiningIsExact()
{
    const auto draft = draftOf(
        {{"A", "Gold", {"joined: 2024"}}, {"B", "Gold", {"joined: '2024-02'"}}});
    QVERIFY(draft);
    QCOMPARE(membershipsOf(*draft),
             (QStringList{u"a gold 2024 exact -"_s, u"b gold 2024-02 exact -"_s}));
    QVERIFY(notesOf(*draft, ImportNoteCode::LeftCensored).isEmpty());
    QCOMPARE(problemsOf(*draft), QStringList{});
}

void TestLandscapeDraft::datesThatAreNoneAreToldAndLeftOut()
{
    const auto draft = draftOf(
        {{"A", "Gold", {"joined: 2024-02-30"}}, {"B", "Gold", {"joined: no"}}});
    QVERIFY(draft);
    QCOMPARE(membershipsOf(*draft), (QStringList{u"a gold - - -"_s, u"b gold - - -"_s}));
    QCOMPARE(draft->skippedCount, 2);
    QCOMPARE(draft->skipped[0].code, ErrorCode::NotADate);
    QCOMPARE(draft->skipped[0].file, u"data/landscape.yml"_s);
    QCOMPARE(draft->skipped[0].line, 6);
    QCOMPARE(draft->skipped[0].column, u"joined"_s);
    QCOMPARE(draft->skipped[0].value, u"2024-02-30"_s);
    QCOMPARE(problemsOf(*draft), QStringList{});
}

void TestLandscapeDraft::theFoundationIsNamedByChoiceOrHeading_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QByteArray>("heading");
    QTest::addColumn<QString>("expected");
    QTest::newRow("chosen") << "Acme Org" << QByteArray("Members")
                            << "acme-org Acme Org foundation";
    QTest::newRow("heading") << "" << QByteArray("PyTorch Members") << "pytorch PyTorch foundation";
    QTest::newRow("nothing left") << "" << QByteArray("Members")
                                  << "foundation Foundation foundation";
    QTest::newRow("capitals") << "" << QByteArray("ACME MEMBERSHIP") << "acme ACME foundation";
}

void TestLandscapeDraft::theFoundationIsNamedByChoiceOrHeading()
{
    QFETCH(const QString, chosen);
    QFETCH(const QByteArray, heading);
    QFETCH(const QString, expected);
    LandscapeOptions with = options;
    with.foundation = chosen;
    const auto draft = draftOf("categories: [{name: " + heading
                                   + ", subcategories: [{name: Gold, items: [{name: A}]}]}]",
                               with);
    QVERIFY(draft);
    QCOMPARE(rowsOf(*draft, FactKind::Body, {"id"_L1, "name"_L1, "kind"_L1}),
             QStringList{expected});
}

void TestLandscapeDraft::theMembersCategoryCanBeChosen()
{
    const QByteArray yaml =
        "categories:\n"
        "  - {name: Member Products, subcategories: [{name: X, items: [{name: A}]}]}\n"
        "  - {name: Supporters, subcategories: [{name: Gold, items: [{name: B}]}]}\n";
    LandscapeOptions with = options;
    with.membersCategory = u"supporters"_s;
    const auto draft = draftOf(yaml, with);
    QVERIFY(draft);
    QCOMPARE(membershipsOf(*draft), QStringList{u"b gold - - -"_s});
    QCOMPARE(membershipsOf(*draftOf(yaml)), QStringList{u"a x - - -"_s});
    with.membersCategory = u"Sponsors"_s;
    QCOMPARE(draftOf(yaml, with).error().code, ErrorCode::NothingToImport);
}

void TestLandscapeDraft::headingsSayWhatKindAnOrganizationIs_data()
{
    QTest::addColumn<QByteArray>("tier");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("kind");
    QTest::newRow("no word") << QByteArray("Gold") << QByteArray("Acme") << "company";
    QTest::newRow("academic") << QByteArray("Academic") << QByteArray("Acme") << "university";
    QTest::newRow("universities") << QByteArray("Universities") << QByteArray("MIT")
                                  << "university";
    QTest::newRow("nonprofit") << QByteArray("Nonprofit") << QByteArray("Acme") << "nonprofit";
    QTest::newRow("non-profit") << QByteArray("Non-Profit Members") << QByteArray("Acme")
                                << "nonprofit";
    QTest::newRow("government") << QByteArray("Government") << QByteArray("NIST") << "government";
    QTest::newRow("by its name") << QByteArray("Associate") << QByteArray("Universität Wien")
                                 << "university";
    QTest::newRow("not by its name")
        << QByteArray("Gold") << QByteArray("Universal Robots") << "company";
}

void TestLandscapeDraft::headingsSayWhatKindAnOrganizationIs()
{
    QFETCH(const QByteArray, tier);
    QFETCH(const QByteArray, name);
    QFETCH(const QString, kind);
    const auto draft = draftOf({{name, tier}});
    QVERIFY(draft);
    QCOMPARE(rowsOf(*draft, FactKind::Organization, {"kind"_L1}), QStringList{kind});
}

void TestLandscapeDraft::aNameListedTwiceCountsOnce()
{
    const auto draft = draftOf({{"A", "Gold"}, {"A", "Gold"}, {"B", "Gold"}, {"A", "Silver"}});
    QVERIFY(draft);
    QCOMPARE(membershipsOf(*draft), (QStringList{u"a gold - - -"_s, u"b gold - - -"_s}));
    QCOMPARE(draft->skippedCount, 1); // the other tier; saying the same twice is no problem
    QCOMPARE(draft->skipped[0].code, ErrorCode::DuplicateKey);
    QCOMPARE(draft->skipped[0].value, u"A"_s);
    QCOMPARE(draft->skipped[0].line, 11);
}

void TestLandscapeDraft::theFileIsTheSourceOfEverything()
{
    const auto draft = draftOf({{"A", "Gold"}});
    QVERIFY(draft);
    QCOMPARE(rowsOf(*draft, FactKind::Source,
                    {"id"_L1, "title"_L1, "publisher"_L1, "url"_L1, "published"_L1, "kind"_L1}),
             QStringList{
                 u"landscape-yml landscape.yml Acme Foundation https://acme.org/l - repository"_s});
    for (const FactKind kind : {FactKind::Membership, FactKind::Body})
        QCOMPARE(rowsOf(*draft, kind, {"sources"_L1}), QStringList{u"landscape-yml"_s});
}

void TestLandscapeDraft::projectsHaveTheirSteps()
{
    const auto draft = draftOf(withProject(
        "{name: Ray, project: graduated, repo_url: 'https://github.com/ray/ray', extra: "
        "{accepted: '2020-01-02', incubating: '2021-03', graduated: '2022', archived: ''}}, "
        "{name: Tool}, {name: Other, project: sandbox}"));
    QVERIFY(draft);
    QCOMPARE(
        rowsOf(
            *draft, FactKind::Project,
            {"id"_L1, "name"_L1, "kind"_L1, "repository"_L1, "joined"_L1, "joined_qualifier"_L1}),
        (QStringList{u"ray Ray foundation-hosted https://github.com/ray/ray 2020-01-02 exact"_s,
                     u"other Other foundation-hosted - - -"_s}));
    QCOMPARE(rowsOf(*draft, FactKind::ProjectStatus,
                    {"project"_L1, "status"_L1, "date"_L1, "qualifier"_L1, "sources"_L1}),
             (QStringList{u"ray tac-accepted 2020-01-02 exact landscape-yml"_s,
                          u"ray incubating 2021-03 exact landscape-yml"_s,
                          u"ray graduated 2022 exact landscape-yml"_s}));
    QCOMPARE(draft->rowCount(FactKind::Body), 0); // nobody is a member of anything
    QCOMPARE(draft->rowCount(FactKind::Info), 0);
    QCOMPARE(problemsOf(*draft), QStringList{});
}

void TestLandscapeDraft::aStepWithoutADateWasTakenBeforeItWasSeen()
{
    const auto draft = draftOf(
        withProject("{name: Ray, project: Archived, extra: {accepted: '2020-01-02'}}"));
    QVERIFY(draft);
    QCOMPARE(
        rowsOf(*draft, FactKind::ProjectStatus, {"status"_L1, "date"_L1, "qualifier"_L1}),
        (QStringList{u"tac-accepted 2020-01-02 exact"_s, u"archived 2026-01-01 no-later-than"_s}));
}

void TestLandscapeDraft::whatWasOnlyEverArchivedIsNotHosted()
{
    const auto draft = draftOf(
        withProject("{name: A, project: archived}, "
                    "{name: B, project: archived, extra: {accepted: '2020'}}"));
    QVERIFY(draft);
    QCOMPARE(rowsOf(*draft, FactKind::Project, {"id"_L1, "kind"_L1}),
             (QStringList{u"a ecosystem"_s, u"b foundation-hosted"_s}));
}

void TestLandscapeDraft::badDatesOfProjectsAreToldAndLeftOut()
{
    const auto draft = draftOf(withProject(
        "{name: Ray, project: graduated, extra: {accepted: soon, graduated: 1.2.2020}}"));
    QVERIFY(draft);
    QCOMPARE(rowsOf(*draft, FactKind::Project, {"joined"_L1, "joined_qualifier"_L1}),
             QStringList{u"- -"_s});
    QCOMPARE(draft->skippedCount, 2);
    QCOMPARE(draft->skipped[1].column, u"graduated"_s);
    QCOMPARE(draft->skipped[1].value, u"1.2.2020"_s);
    QCOMPARE(problemsOf(*draft), QStringList{});
}

void TestLandscapeDraft::namesAlikeGetKeysOfTheirOwn()
{
    const auto draft = draftOf({{"A+", "Gold"}, {"A-", "Gold"}, {"会", "Gold"}, {"员", "Gold"}});
    QVERIFY(draft);
    QCOMPARE(rowsOf(*draft, FactKind::Organization, {"id"_L1}),
             (QStringList{u"a"_s, u"a-2"_s, u"x"_s, u"x-2"_s}));
    QCOMPARE(problemsOf(*draft), QStringList{});
}

void TestLandscapeDraft::aFileWithNeitherMembersNorProjectsIsAnError()
{
    for (const QByteArray yaml : {"categories: []", "categories: [{name: Members}]"})
        QCOMPARE(draftOf(yaml).error().code, ErrorCode::NothingToImport);
    QCOMPARE(draftOf(withProject("{name: Tool}")).error().code, ErrorCode::NothingToImport);
}

void TestLandscapeDraft::brokenFilesAreErrors_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::EmptyFile;
    QTest::newRow("syntax") << QByteArray("categories: [") << ErrorCode::BadSyntax;
    QTest::newRow("aliases") << QByteArray("categories: &a [*a]") << ErrorCode::HasAliases;
    QTest::newRow("form") << QByteArray("a: b") << ErrorCode::UnknownFormat;
    QTest::newRow("depth") << QByteArray(200, '[') << ErrorCode::TooDeep;
}

void TestLandscapeDraft::brokenFilesAreErrors()
{
    QFETCH(const QByteArray, yaml);
    QFETCH(const ErrorCode, code);
    const auto draft = draftOf(yaml);
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, code);
    QCOMPARE(draft.error().file, options.file);
}

void TestLandscapeDraft::aStopEndsTheWork()
{
    std::stop_source stop;
    stop.request_stop();
    const auto draft = landscapeDraft(landscapeOf({{"A", "Gold"}}), options, dayAt("2026-01-01"_L1),
                                      stop.get_token());
    QVERIFY(!draft);
    QCOMPARE(draft.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestLandscapeDraft)
#include "tst_landscape_draft.moc"
