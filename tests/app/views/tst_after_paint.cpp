// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/after_paint.h"

#include <QTest>
#include <QWidget>

#include <memory>

using namespace steward;

class TestAfterPaint : public QObject
{
    Q_OBJECT

private slots:
    void itRunsOnceAndAfterThePainting()
    {
        QWidget widget;
        int runs = 0;
        afterPaint(widget, [&runs] { ++runs; });
        QTest::qWait(20);
        QCOMPARE(runs, 0);
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
        QTRY_COMPARE(runs, 1);
        widget.repaint();
        QTest::qWait(20);
        QCOMPARE(runs, 1);
    }

    void itDoesNotOutliveTheWidget()
    {
        auto widget = std::make_unique<QWidget>();
        int runs = 0;
        afterPaint(*widget, [&runs] { ++runs; });
        widget->grab(); // paints; what follows waits in the queue
        widget.reset();
        QTest::qWait(20);
        QCOMPARE(runs, 0);
    }
};

QTEST_MAIN(TestAfterPaint)
#include "tst_after_paint.moc"
