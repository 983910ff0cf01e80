// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_window.h"

#include <QTest>

using namespace steward;

class TestChartWindow : public QObject
{
    Q_OBJECT

private slots:
    void theAnchorStaysWhereItIs();
    void zoomingEndsAtFourWeeks();
    void panningKeepsTheLength();
    void aWindowIsMovedIntoTheWholeBeforeItIsShortened();
};

void TestChartWindow::theAnchorStaysWhereItIs()
{
    const DaySpan window = zoomed({Day{0}, Day{1000}}, Day{250}, 0.4);
    QCOMPARE(window.days(), 400);
    QCOMPARE(window.begin, Day{150});
    QCOMPARE(zoomed(window, Day{250}, 2.5), (DaySpan{Day{0}, Day{1000}}));
}

void TestChartWindow::zoomingEndsAtFourWeeks()
{
    QCOMPARE(zoomed({Day{0}, Day{30}}, Day{15}, 0.1).days(), 28);
    QCOMPARE(zoomed({Day{0}, Day{28}}, Day{14}, 0.5), (DaySpan{Day{0}, Day{28}}));
}

void TestChartWindow::panningKeepsTheLength()
{
    QCOMPARE(panned({Day{100}, Day{500}}, 0.25), (DaySpan{Day{200}, Day{600}}));
    QCOMPARE(panned({Day{100}, Day{500}}, -0.25), (DaySpan{Day{0}, Day{400}}));
}

void TestChartWindow::aWindowIsMovedIntoTheWholeBeforeItIsShortened()
{
    const DaySpan whole{Day{100}, Day{500}};
    QCOMPARE(movedInto({Day{150}, Day{200}}, whole), (DaySpan{Day{150}, Day{200}}));
    QCOMPARE(movedInto({Day{50}, Day{150}}, whole), (DaySpan{Day{100}, Day{200}}));
    QCOMPARE(movedInto({Day{450}, Day{550}}, whole), (DaySpan{Day{400}, Day{500}}));
    QCOMPARE(movedInto({Day{0}, Day{900}}, whole), whole);
}

QTEST_GUILESS_MAIN(TestChartWindow)
#include "tst_chart_window.moc"
