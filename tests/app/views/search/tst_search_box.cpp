// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/fact_text.h"
#include "app/views/search/search_box.h"

#include "tests/support/pytorch_dataset.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace steward;

class TestSearchBox : public QObject
{
    Q_OBJECT

private slots:
    void resultsDropDownAndEnterChooses()
    {
        Session session(pytorchDataset());
        SearchBox box(session);
        QSignalSpy chosen(&box, &SearchBox::factChosen);
        box.show();
        box.setFocus();
        QTest::keyClicks(&box, "hands pytorch to the linux");
        QTRY_VERIFY(box.results()->isVisible());
        QVERIFY(box.results()->count() > 0);
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        const auto fact = chosen.front().front().value<FactRef>();
        QCOMPARE(factName(*pytorchDataset(), fact),
                 QString("Meta hands PyTorch to the Linux Foundation"));
        QVERIFY(!box.results()->isVisible());
    }

    void theArrowKeysMoveInTheResults()
    {
        Session session(pytorchDataset());
        SearchBox box(session);
        box.show();
        QTest::keyClicks(&box, "foundation");
        QTRY_VERIFY(box.results()->isVisible());
        QCOMPARE(box.results()->currentRow(), 0);
        QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(box.results()->currentRow(), 1);
        QTest::keyClick(&box, Qt::Key_Up);
        QTest::keyClick(&box, Qt::Key_Up);
        QCOMPARE(box.results()->currentRow(), 0);
    }

    void nothingFoundIsSaid()
    {
        Session session(pytorchDataset());
        SearchBox box(session);
        QSignalSpy chosen(&box, &SearchBox::factChosen);
        box.show();
        QTest::keyClicks(&box, "zzzzqqq");
        QTRY_VERIFY(box.results()->isVisible());
        QCOMPARE(box.results()->count(), 1);
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
    }

    void escapeClosesTheListFirstAndClearsThen()
    {
        Session session(pytorchDataset());
        SearchBox box(session);
        box.show();
        QTest::keyClicks(&box, "meta");
        QTRY_VERIFY(box.results()->isVisible());
        QTest::keyClick(&box, Qt::Key_Escape);
        QVERIFY(!box.results()->isVisible());
        QCOMPARE(box.text(), QString("meta"));
        QTest::keyClick(&box, Qt::Key_Escape);
        QVERIFY(box.text().isEmpty());
    }
};

QTEST_MAIN(TestSearchBox)
#include "tst_search_box.moc"
