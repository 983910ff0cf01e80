// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Between a day and itself nothing changed, and from the other day the same changes are told turned
// round.

#include "core/query/changes.h"

#include "tests/support/pytorch_dataset.h"
#include "tests/support/random_governance.h"

#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

/// The change as it is told from the other day. What one row tells, it tells both ways; of two
/// states each has its own.
Change turnedRound(const Dataset& dataset, Change change)
{
    constexpr std::pair<ChangeKind, ChangeKind> opposites[]{
        {ChangeKind::MemberJoined, ChangeKind::MemberLeft},
        {ChangeKind::SeatGained, ChangeKind::SeatLost},
        {ChangeKind::RoleStarted, ChangeKind::RoleEnded},
        {ChangeKind::RelationBegan, ChangeKind::RelationEnded},
        {ChangeKind::ProjectJoined, ChangeKind::ProjectStatusChanged}};
    const bool isOfOneState = change.before.isEmpty() || change.after.isEmpty();
    for (const auto& [gain, loss] : opposites) {
        if (change.kind == gain)
            change.kind = loss;
        else if (change.kind == loss
                 && (loss != ChangeKind::ProjectStatusChanged
                     || change.fact.kind == FactKind::Project))
            change.kind = gain;
    }
    if (change.kind == ChangeKind::AffiliationChanged)
        change.organization = findOrganization(dataset, change.before);
    const bool hasTwoStates = change.kind == ChangeKind::AffiliationChanged || !isOfOneState;
    if (hasTwoStates && change.otherFact.isValid())
        std::swap(change.fact, change.otherFact);
    std::swap(change.before, change.after);
    return change;
}
QStringList told(const std::vector<Change>& changes)
{
    QStringList lines;
    for (const Change& change : changes) {
        QStringList parts{change.before, change.after, change.with};
        for (const int part :
             {static_cast<int>(change.kind), static_cast<int>(change.certainty),
              change.organization.value, change.person.value, change.body.value,
              change.project.value, static_cast<int>(change.fact.kind), change.fact.row,
              static_cast<int>(change.otherFact.kind), change.otherFact.row})
            parts.append(QString::number(part));
        lines.append(parts.join(u' '));
    }
    lines.sort();
    return lines;
}

SnapshotPtr at(const DatasetPtr& dataset, Day day)
{
    Filter filter;
    filter.asOf = day;
    return takeSnapshot(dataset, filter);
}

} // namespace

class TestChangesSwapped : public QObject
{
    Q_OBJECT

    static void verify(const DatasetPtr& dataset, Day from, Day to)
    {
        const SnapshotPtr before = at(dataset, from);
        const SnapshotPtr after = at(dataset, to);
        std::vector<Change> turned;
        for (const Change& change : changesBetween(*before, *after))
            turned.push_back(turnedRound(*dataset, change));
        const auto back = changesBetween(*after, *before);
        QCOMPARE(told(back), told(turned));
        if (from < to)
            QVERIFY(std::ranges::none_of(
                back, [](const Change& change) { return change.date.has_value(); }));
    }

private slots:
    void nothingChangesWithinADay()
    {
        for (Day day = steward::day(u"1990-01-01"); day < steward::day(u"2031-01-01");
             day = day + 29)
            QVERIFY(changesBetween(*at(pytorchDataset(), day), *at(pytorchDataset(), day)).empty());
        for (unsigned seed = 0; seed < 500; ++seed) {
            RandomGovernance random(seed);
            const DatasetPtr dataset = random.dataset();
            const Day day = random.day();
            QVERIFY(changesBetween(*at(dataset, day), *at(dataset, day)).empty());
        }
    }

    void swappedDaysTurnEveryChangeRound()
    {
        const QStringList days{"2019-01-01", "2022-06-01", "2022-09-12", "2022-09-20",
                               "2023-09-12", "2024-07-11", "2024-10-12", "2025-04-01", "2025-12-20",
                               "2026-01-04", "2026-03-01", "2026-09-15", "2027-01-01"};
        for (const QString& from : days)
            for (const QString& to : days)
                if (from < to && !QTest::currentTestFailed())
                    verify(pytorchDataset(), day(from), day(to));
    }

    void soDoRandomDays()
    {
        std::mt19937 random(20220912);
        const auto oneDay = [&random] {
            return day(u"2015-01-01") + static_cast<int>(random() % 4500U);
        };
        for (int i = 0; i < 100 && !QTest::currentTestFailed(); ++i)
            verify(pytorchDataset(), oneDay(), oneDay());
    }

    void soDoDatesThatOverlapAndAreHardlyKnown()
    {
        for (unsigned seed = 0; seed < 1000 && !QTest::currentTestFailed(); ++seed) {
            RandomGovernance random(seed);
            verify(random.dataset(), random.day(), random.day());
        }
    }
};

QTEST_GUILESS_MAIN(TestChangesSwapped)
#include "tst_changes_swapped.moc"
