// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/open_image.h"

#include "tests/core/import/staged_rows.h"
#include "tests/support/pytorch_dataset.h"

#include <QTest>

using namespace steward;

class TestMergeDraft : public QObject
{
    Q_OBJECT

private slots:
    void bodiesOfTheDraftReferToEachOther();
    void sameMembershipIsMatched();
    void otherTierStandsBeside();
    void laterMembershipIsJustAdded();
    void otherFigureStandsBeside();
    void overlappingRolesAreLeftOut();
    void overlappingErasAreLeftOut();
    void nobodyBecomesTheirOwnParent();
    void notesAndDateOfTheDatasetAreTaken();
    void problemsOfTheDraftAreReported();
    void cancels();
    void pytorchInItselfAddsNothing();
};

void TestMergeDraft::bodiesOfTheDraftReferToEachOther()
{
    Draft draft;
    addBody(draft, u"council"_s, u"Council"_s, u"board"_s); // refers to the row after it
    addBody(draft, u"board"_s, u"Other Board"_s);
    const auto merged = mergedInto(imageOf(acme()), draft);
    QCOMPARE(cellIn(merged.report.image, FactKind::Body, 1, "parent"_L1), u"board-2"_s);
    QCOMPARE(cellIn(merged.report.image, FactKind::Body, 2, "id"_L1), u"board-2"_s);
}

void TestMergeDraft::sameMembershipIsMatched()
{
    Draft draft = acme();
    const auto merged = mergedInto(imageOf(acme()), draft);
    for (const TableCount& count : merged.merge.added)
        QVERIFY2(count.rows == 0, qPrintable(count.table));
    QCOMPARE(rowsOf(merged.merge.matched, FactKind::Membership), 1);
    QVERIFY(merged.merge.ambiguous.empty());
}

void TestMergeDraft::otherTierStandsBeside()
{
    Draft draft;
    addMembership(draft, u"acme"_s, u"general"_s, u"2021"_s);
    const auto merged = mergedInto(imageOf(acme()), draft);
    QCOMPARE(rowsOf(merged.merge.added, FactKind::Membership), 1);
    QCOMPARE(merged.merge.ambiguous.size(), 1U);
    QCOMPARE(merged.merge.ambiguous.front().column, u"tier"_s);
    QCOMPARE(merged.merge.ambiguous.front().row, 2);
    const auto again = mergedInto({merged.report.image, {}}, draft);
    QCOMPARE(rowsOf(again.merge.added, FactKind::Membership), 0);
    QVERIFY(again.merge.ambiguous.empty());
}

void TestMergeDraft::laterMembershipIsJustAdded()
{
    Draft target = acme();
    addMembership(target, u"acme"_s, u"associate"_s, u"2010"_s, u"2012"_s);
    Draft draft;
    addMembership(draft, u"acme"_s, u"general"_s, u"2012"_s, u"2014"_s);
    const auto merged = mergedInto(imageOf(target), draft);
    QCOMPARE(rowsOf(merged.merge.added, FactKind::Membership), 1);
    QVERIFY(merged.merge.ambiguous.empty());
}

void TestMergeDraft::otherFigureStandsBeside()
{
    Draft target;
    addFigure(target, u"stars"_s, u"100"_s);
    Draft draft;
    addFigure(draft, u"s"_s, u"100"_s);
    addFigure(draft, u"t"_s, u"90"_s);
    const auto merged = mergedInto(imageOf(target), draft);
    QCOMPARE(rowsOf(merged.merge.matched, FactKind::Figure), 1);
    QCOMPARE(rowsOf(merged.merge.added, FactKind::Figure), 1);
    QCOMPARE(merged.merge.ambiguous.front().column, u"value"_s);
}

void TestMergeDraft::overlappingRolesAreLeftOut()
{
    Draft target = acme();
    target.add(FactKind::Person, {{"id"_L1, u"ann"_s}, {"name"_L1, u"Ann"_s}});
    addRole(target, u"acme"_s, u"2020-01-01"_s, u"2022-01-01"_s);
    Draft draft;
    addRole(draft, u"acme"_s, u"2021-01-01"_s, u"2023-01-01"_s); // in those days
    addRole(draft, u"acme"_s, u"2022-01-01"_s, u"2023-01-01"_s); // after them
    addRole(draft, {}, u"2021-01-01"_s, u"2021-06-01"_s);        // for nobody
    const auto merged = mergedInto(imageOf(target), draft);
    QCOMPARE(rowsOf(merged.merge.added, FactKind::Role), 2);
    QCOMPARE(merged.merge.ambiguous.size(), 2U);
    QCOMPARE(merged.merge.ambiguous[0].row, merged.merge.ambiguous[0].otherRow);
    QCOMPARE(merged.merge.ambiguous[0].column, u"start"_s);
    QCOMPARE(merged.merge.ambiguous[1].column, u"organization"_s);
    QCOMPARE(merged.merge.ambiguous[1].row, 3);
}

void TestMergeDraft::overlappingErasAreLeftOut()
{
    Draft target = acme();
    addEra(target, u"first"_s, u"2010"_s, u"2020"_s);
    Draft draft;
    addEra(draft, u"middle"_s, u"2019"_s, u"2021"_s);
    addEra(draft, u"second"_s, u"2020"_s, u"2022"_s);
    addEra(draft, u"before"_s, u"2005"_s, u"2011"_s);
    const auto merged = mergedInto(imageOf(target), draft);
    QCOMPARE(rowsOf(merged.merge.added, FactKind::Period), 1);
    QCOMPARE(cellIn(merged.report.image, FactKind::Period, 1, "id"_L1), u"second"_s);
    QCOMPARE(merged.merge.ambiguous.size(), 2U);
    QCOMPARE(merged.merge.ambiguous[0].value, u"middle"_s);
    QCOMPARE(merged.merge.ambiguous[0].otherValue, u"first"_s);
    QCOMPARE(merged.merge.ambiguous[0].row, 1);
    QCOMPARE(merged.merge.ambiguous[0].otherRow, 1);
}

void TestMergeDraft::nobodyBecomesTheirOwnParent()
{
    Draft target = acme();
    addOrganization(target, u"zeta"_s, u"Zeta"_s);
    addRelation(target, u"acme"_s, u"zeta"_s);
    Draft draft;
    addOrganization(draft, u"a"_s, u"Acme"_s);
    addOrganization(draft, u"b"_s, u"Acme Inc."_s);
    addRelation(draft, u"a"_s, u"b"_s);       // both are acme
    addRelation(draft, u"zeta"_s, u"acme"_s); // the other way round
    const auto merged = mergedInto(imageOf(target), draft);
    QCOMPARE(rowsOf(merged.merge.added, FactKind::OrganizationRelation), 0);
    QCOMPARE(merged.merge.ambiguous.size(), 2U);
    QCOMPARE(merged.merge.ambiguous[1].column, u"parent"_s);
}

void TestMergeDraft::notesAndDateOfTheDatasetAreTaken()
{
    Draft draft;
    const auto add = [&draft](const QString& key, const QString& value) {
        draft.add(FactKind::Info, {{"key"_L1, key}, {"value"_L1, value}});
    };
    add(u"title"_s, u"Other"_s);
    add(u"as_of"_s, u"2024-06"_s);
    add(u"license"_s, u"MIT"_s);
    add(u"votes_note"_s, u"Counted by hand."_s);
    const auto merged = mergedInto(imageOf(acme()), draft);
    QHash<QString, QString> info;
    for (const TextRow& row : rowsIn(merged.report.image, FactKind::Info))
        info.insert(row[0], row[1]);
    QCOMPARE(info.value(u"title"_s), u"Test"_s);
    QCOMPARE(info.value(u"as_of"_s), u"2024-06"_s);
    QVERIFY(!info.contains(u"license"_s));
    QCOMPARE(info.value(u"votes_note"_s), u"Counted by hand."_s);
    Draft earlier;
    earlier.add(FactKind::Info, {{"key"_L1, u"as_of"_s}, {"value"_L1, u"2023"_s}});
    const auto again = mergedInto({merged.report.image, {}}, earlier);
    QVERIFY(std::ranges::count(rowsIn(again.report.image, FactKind::Info), u"2024-06"_s,
                               [](const TextRow& row) { return row[1]; })
            == 1);
}

void TestMergeDraft::problemsOfTheDraftAreReported()
{
    Draft draft;
    addEvent(draft, u"v1"_s, u"next week"_s, u"Version 1"_s);
    const auto merged = mergeDraft(imageOf(acme()), draft);
    QVERIFY(merged);
    QVERIFY(merged->report.image.isEmpty());
    QCOMPARE(merged->report.problems.size(), 1U);
    QCOMPARE(merged->report.problems.front().code, ErrorCode::NotADate);
    QVERIFY(!mergeDraft({"not a dataset", {}}, draft));
}

void TestMergeDraft::cancels()
{
    std::stop_source stop;
    stop.request_stop();
    const auto merged = mergeDraft(imageOf(acme()), acme(), {}, stop.get_token());
    QVERIFY(!merged);
    QCOMPARE(merged.error().code, ErrorCode::Cancelled);
}

void TestMergeDraft::pytorchInItselfAddsNothing()
{
    const auto image = readImage(pytorchFile());
    QVERIFY(image);
    ImportReport report;
    Draft draft;
    draft.tables = readTextTables(QStringLiteral(STEWARD_DATASET_FOLDER), report, {});
    QVERIFY(report.problems.empty());
    const auto merged = mergedInto(*image, draft);
    for (const TableCount& count : merged.merge.added)
        QVERIFY2(count.rows == 0, qPrintable(count.table));
    QCOMPARE(rowsOf(merged.merge.matched, FactKind::Event), 157);
    QVERIFY(rowsOf(merged.merge.matched, FactKind::Contribution) > 0);
    QCOMPARE(merged.merge.replacedContributions,
             rowsOf(merged.merge.matched, FactKind::Contribution));
    QVERIFY(merged.merge.ambiguous.empty());
    for (const TableSpec& table : allTables())
        if (table.kind != FactKind::Contribution)
            QVERIFY2(*readTextRows(*image, table) == rowsIn(merged.report.image, table.kind),
                     table.name.data());
}

QTEST_GUILESS_MAIN(TestMergeDraft)
#include "tst_merge_draft.moc"
