// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/import/staged_rows.h"

#include <QTest>

using namespace steward;

class TestMergeIdentity : public QObject
{
    Q_OBJECT

private slots:
    void organizationsAreRecognised_data();
    void organizationsAreRecognised();
    void otherThingOfTheSameKeyGetsANewOne();
    void newKeysKeepClearOfTheDraftsOwn();
    void sourcesAreRecognised_data();
    void sourcesAreRecognised();
    void peopleKeepTheirWholeNames();
    void projectsAreRecognisedByRepository();
    void eventsAreRecognised();
};

void TestMergeIdentity::organizationsAreRecognised_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("homepage");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("same") << u"acme"_s << u"Acme"_s << QString() << true;
    QTest::newRow("name") << u"acme-inc"_s << u"ACME Co., Ltd."_s << QString() << true;
    QTest::newRow("punctuation") << u"a"_s << u"A.C.M.E. GmbH"_s << QString() << true;
    QTest::newRow("homepage") << u"b"_s << u"Road Runner"_s << u"http://acme.com"_s << true;
    QTest::newRow("path") << u"b"_s << u"Road Runner"_s << u"http://acme.com/labs"_s << false;
    QTest::newRow("key only") << u"acme"_s << u"Road Runner"_s << QString() << false;
    QTest::newRow("prefix") << u"acmeo"_s << u"Acme Foundation"_s << QString() << false;
}

void TestMergeIdentity::organizationsAreRecognised()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(QString, homepage);
    QFETCH(bool, isSame);
    Draft draft;
    addOrganization(draft, id, name, homepage);
    addBody(draft, u"board"_s, u"The Board"_s);
    addMembership(draft, id, u"general"_s, u"2010"_s, u"2011"_s);
    const auto merged = mergedInto(imageOf(acme()), draft);
    QCOMPARE(rowsOf(merged.merge.added, FactKind::Organization), isSame ? 0 : 1);
    QCOMPARE(rowsOf(merged.merge.matched, FactKind::Organization), isSame ? 1 : 0);
    QCOMPARE(rowsOf(merged.merge.matched, FactKind::Body), 1);
    const QString key = cellIn(merged.report.image, FactKind::Membership, 1, "organization"_L1);
    QCOMPARE(key == u"acme"_s, isSame);
    const auto again = mergedInto({merged.report.image, {}}, draft);
    QCOMPARE(rowsOf(again.merge.added, FactKind::Organization), 0);
    QCOMPARE(rowsOf(again.merge.added, FactKind::Membership), 0);
}

void TestMergeIdentity::otherThingOfTheSameKeyGetsANewOne()
{
    Draft draft;
    addOrganization(draft, u"acme"_s, u"Academy of Media"_s);
    draft.add(FactKind::Repository, {{"id"_L1, u"a/b"_s}, {"role"_L1, u"core"_s}});
    draft.contributions.push_back({0, 2020 * 12, 0, 0, 5});
    const auto merged = mergedInto(imageOf(acme()), draft);
    QCOMPARE(cellIn(merged.report.image, FactKind::Organization, 1, "id"_L1), u"acme-2"_s);
    QCOMPARE(cellIn(merged.report.image, FactKind::Contribution, 0, "affiliation"_L1), u"acme-2"_s);
    QCOMPARE(merged.merge.ambiguous.size(), 1U);
    const AmbiguousRow& row = merged.merge.ambiguous.front();
    QCOMPARE(row.table, u"organizations"_s);
    QCOMPARE(row.row, 2);
    QCOMPARE(row.otherRow, 1);
    QCOMPARE(row.value, u"acme-2"_s);
    QCOMPARE(row.column, u"name"_s);
}

void TestMergeIdentity::newKeysKeepClearOfTheDraftsOwn()
{
    Draft draft;
    addOrganization(draft, u"acme"_s, u"Academy of Media"_s);
    addOrganization(draft, u"acme-2"_s, u"Another"_s);
    const auto merged = mergedInto(imageOf(acme()), draft);
    QCOMPARE(cellIn(merged.report.image, FactKind::Organization, 1, "id"_L1), u"acme-3"_s);
    QCOMPARE(cellIn(merged.report.image, FactKind::Organization, 2, "id"_L1), u"acme-2"_s);
}

void TestMergeIdentity::sourcesAreRecognised_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("url") << u"x"_s << u"Other"_s << u"http://www.example.org/charter/?v=1"_s
                         << true;
    QTest::newRow("query") << u"x"_s << u"Other"_s << u"https://example.org/charter?v=2"_s << false;
    QTest::newRow("id, title") << u"charter"_s << u"Charter"_s << u"https://a.org"_s << true;
    QTest::newRow("id only") << u"charter"_s << u"Other"_s << QString() << false;
    QTest::newRow("no address") << u"charter"_s << u"Other"_s << u"https- ://a.org"_s << false;
    QTest::newRow("title only") << u"x"_s << u"Charter"_s << u"https://a.org"_s << false;
}

void TestMergeIdentity::sourcesAreRecognised()
{
    QFETCH(QString, id);
    QFETCH(QString, title);
    QFETCH(QString, url);
    QFETCH(bool, isSame);
    Draft draft;
    addSource(draft, id, title, url);
    addOrganization(draft, u"zeta"_s, u"Zeta"_s);
    addMembership(draft, u"zeta"_s, u"general"_s, u"2010"_s, u"2011"_s, id);
    const auto merged = mergedInto(imageOf(acme()), draft);
    QCOMPARE(rowsOf(merged.merge.added, FactKind::Source), isSame ? 0 : 1);
    const QString cited = cellIn(merged.report.image, FactKind::Membership, 1, "sources"_L1);
    QCOMPARE(cited == u"charter"_s, isSame);
    const auto again = mergedInto({merged.report.image, {}}, draft);
    QCOMPARE(rowsOf(again.merge.added, FactKind::Source), 0);
}

void TestMergeIdentity::peopleKeepTheirWholeNames()
{
    Draft target;
    target.add(FactKind::Person, {{"id"_L1, u"ana"_s}, {"name"_L1, u"Ana"_s}});
    Draft draft;
    draft.add(FactKind::Person, {{"id"_L1, u"ana-sa"_s}, {"name"_L1, u"Ana Sa"_s}});
    draft.add(FactKind::Person, {{"id"_L1, u"x"_s}, {"name"_L1, u"ANA"_s}});
    const auto merged = mergedInto(imageOf(target), draft);
    QCOMPARE(rowsOf(merged.merge.added, FactKind::Person), 1);
    QCOMPARE(rowsOf(merged.merge.matched, FactKind::Person), 1);
}

void TestMergeIdentity::projectsAreRecognisedByRepository()
{
    Draft target;
    Draft draft;
    const auto add = [](Draft& into, const QString& id, const QString& name, const QString& kind) {
        into.add(FactKind::Project, {{"id"_L1, id},
                                     {"name"_L1, name},
                                     {"kind"_L1, kind},
                                     {"repository"_L1, u"https://github.com/a/b.git"_s}});
    };
    add(target, u"old"_s, u"Old"_s, u"predecessor"_s);
    add(target, u"new"_s, u"New"_s, u"core"_s);
    add(draft, u"renamed"_s, u"Renamed"_s, u"core"_s);
    draft.add(FactKind::ProjectStatus,
              {{"project"_L1, u"renamed"_s}, {"status"_L1, u"archived"_s}, {"date"_L1, u"2023"_s}});
    const auto merged = mergedInto(imageOf(target), draft);
    QCOMPARE(rowsOf(merged.merge.added, FactKind::Project), 0);
    QCOMPARE(cellIn(merged.report.image, FactKind::ProjectStatus, 0, "project"_L1), u"new"_s);
}

void TestMergeIdentity::eventsAreRecognised()
{
    Draft target;
    addEvent(target, u"v1"_s, u"2020-01-01"_s, u"Version 1"_s);
    Draft draft;
    addEvent(draft, u"v1"_s, u"2020-01-01"_s, u"Release 1"_s);
    addEvent(draft, u"first"_s, u"2020-01-01"_s, u"version 1!"_s);
    addEvent(draft, u"later"_s, u"2020-01-02"_s, u"Version 1"_s);
    const auto merged = mergedInto(imageOf(target), draft);
    QCOMPARE(rowsOf(merged.merge.matched, FactKind::Event), 2);
    QCOMPARE(rowsOf(merged.merge.added, FactKind::Event), 1);
    QVERIFY(merged.merge.ambiguous.empty());
}

QTEST_GUILESS_MAIN(TestMergeIdentity)
#include "tst_merge_identity.moc"
