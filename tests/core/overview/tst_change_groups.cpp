// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/change_groups.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

using namespace steward;

class TestChangeGroups : public QObject
{
    Q_OBJECT

private slots:
    void everyChangeIsInOneGroup()
    {
        const auto changes = changesBetween(*pytorchAt(u"2022-09-01"), *pytorchAt(u"2026-09-15"));
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
};

QTEST_GUILESS_MAIN(TestChangeGroups)
#include "tst_change_groups.moc"
