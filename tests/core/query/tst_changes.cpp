// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/change_groups.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>

using namespace steward;

class TestChanges : public QObject
{
    Q_OBJECT

private:
    static std::vector<Change> between(QStringView from, QStringView to)
    {
        return changesBetween(*pytorchAt(from), *pytorchAt(to));
    }
    static int countOf(const std::vector<Change>& changes, ChangeKind kind)
    {
        return static_cast<int>(std::ranges::count(changes, kind, &Change::kind));
    }
    static const Change* find(const std::vector<Change>& changes, ChangeKind kind, QStringView id)
    {
        const OrganizationId organization = findOrganization(*pytorchDataset(), id);
        const auto found = std::ranges::find_if(changes, [&](const Change& change) {
            return change.kind == kind && change.organization == organization
                   && change.body == pytorchDataset()->info.foundation;
        });
        return found == changes.end() ? nullptr : &*found;
    }

private slots:
    void nothingChangesWithinADay() { QVERIFY(between(u"2024-03-05", u"2024-03-05").empty()); }

    void theFoundersJoinOnTheDayOfTheHandOver()
    {
        const auto changes = between(u"2022-09-11", u"2022-09-12");
        QCOMPARE(countOf(changes, ChangeKind::MemberJoined), 6);
        QCOMPARE(countOf(changes, ChangeKind::SeatGained), 6);
        const Change* meta = find(changes, ChangeKind::MemberJoined, u"meta");
        QVERIFY(meta);
        QCOMPARE(meta->after, QString("founding-premier"));
        QVERIFY(meta->before.isEmpty());
        QCOMPARE(meta->certainty, Certainty::Certain);
    }

    void theNewNamesOfTheTiersAreNoMoveUpOrDown()
    {
        const auto changes = between(u"2025-12-31", u"2026-01-10");
        QVERIFY(find(changes, ChangeKind::TierSchemeChanged, u"amd"));
        QVERIFY(find(changes, ChangeKind::TierSchemeChanged, u"meta"));         // eight days later
        QVERIFY(find(changes, ChangeKind::TierSchemeChanged, u"hugging-face")); // premier to gold
        QVERIFY(find(changes, ChangeKind::TierSchemeChanged, u"graphcore"));    // general to silver
        for (const Change& change : changes)
            if (change.kind == ChangeKind::TierChanged)
                QVERIFY(change.body != pytorchDataset()->info.foundation);
    }

    void anAssociateThatBecomesSilverMovesUp()
    {
        const Change* change = nullptr;
        const auto changes = between(u"2026-02-26", u"2026-02-28");
        change = find(changes, ChangeKind::TierChanged, u"lightseek-foundation");
        QVERIFY(change);
        QCOMPARE(change->before, QString("associate"));
        QCOMPARE(change->after, QString("silver"));
    }

    void aJoinThatMayLieOutsideIsPossible()
    {
        const auto changes = between(u"2023-09-12", u"2023-10-02");
        const Change* change = find(changes, ChangeKind::MemberJoined, u"lightning-ai");
        QVERIFY(change);
        QCOMPARE(change->certainty, Certainty::Possible);
    }

    void swappedDaysSwapTheChanges()
    {
        const auto forth = between(u"2024-09-12", u"2025-09-12");
        const auto back = between(u"2025-09-12", u"2024-09-12");
        QCOMPARE(countOf(forth, ChangeKind::MemberJoined), countOf(back, ChangeKind::MemberLeft));
        QCOMPARE(countOf(forth, ChangeKind::RoleStarted), countOf(back, ChangeKind::RoleEnded));
    }

    void votesChangeWithBothNumbers()
    {
        const auto changes = between(u"2025-09-13", u"2025-09-15");
        const auto votes = std::ranges::find(changes, ChangeKind::VotesChanged, &Change::kind);
        QVERIFY(votes != changes.end());
        QCOMPARE(votes->before, QString("4"));
        QCOMPARE(votes->after, QString("1"));
    }

    void hostedProjectsJoin()
    {
        const auto changes = between(u"2025-05-06", u"2025-05-07");
        QCOMPARE(countOf(changes, ChangeKind::ProjectJoined), 2);
    }

    void everyChangeIsInOneGroup()
    {
        const auto changes = between(u"2022-09-01", u"2026-09-15");
        std::size_t grouped = 0;
        int last = 1000;
        for (const ChangeGroup& group : groupChanges(*pytorchDataset(), changes)) {
            QVERIFY(!group.changes.empty());
            QVERIFY(group.weight <= last);
            last = group.weight;
            grouped += group.changes.size();
            for (const Change& change : group.changes)
                QCOMPARE(change.kind, group.kind);
        }
        QCOMPARE(grouped, changes.size());
    }

    void everyChangeHasARowThatTellsIt()
    {
        for (const Change& change : between(u"2020-01-01", u"2026-09-15"))
            QVERIFY(change.fact.isValid()
                    && change.fact.row < rowCount(*pytorchDataset(), change.fact.kind));
    }

    void unlessOneIsChosenADayOneYearEarlierIsComparedWith()
    {
        QCOMPARE(defaultCompareDay(day(u"2026-09-15")), day(u"2025-09-15"));
        QCOMPARE(defaultCompareDay(day(u"2024-02-29")), day(u"2023-02-28"));
    }
};

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
