// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/charts/shown_chart.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QSignalSpy>

using namespace steward;

class TestChartKeys : public QObject
{
    Q_OBJECT

private slots:
    void theKeyboardReachesEvents();
    void theArrowKeysWalkPointsAndSeries();
    void enterOnAPointChoosesItsLastDay();
    void theKeyLTogglesTheCurrentSeries();
    void theCursorStaysWhenAnotherChartComes();
    void keysZoomAndPan();
    void everyStepIsToldToScreenReaders();
    void keysThatDoNothingAreLeftToOthers();
};

void TestChartKeys::theKeyboardReachesEvents()
{
    const auto widget = shownWidget();
    QSignalSpy selected(widget.get(), &ChartWidget::factSelected);
    QTest::keyClick(widget.get(), Qt::Key_Space);
    QVERIFY(selected.isEmpty());
    for (int i = 0; i < 3; ++i)
        press(*widget, {Qt::Key_E, Qt::Key_Return});
    QTest::keyClick(widget.get(), Qt::Key_E, Qt::ShiftModifier);
    QTest::keyClick(widget.get(), Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(widget.get(), Qt::Key_Return);
    QCOMPARE(selected.size(), 4);
    QCOMPARE(selected[0][0].value<FactRef>(), (FactRef{FactKind::Period, 1}));
    QCOMPARE(selected[1][0].value<FactRef>(), (FactRef{FactKind::Event, 7}));
    QCOMPARE(selected[2][0].value<FactRef>(), (FactRef{FactKind::Event, 9}));
    QCOMPARE(selected[3][0].value<FactRef>(), (FactRef{FactKind::Period, 1}));
}

void TestChartKeys::theArrowKeysWalkPointsAndSeries()
{
    const auto widget = shownWidget();
    press(*widget, {Qt::Key_Right});
    // The first step leads to the as-of day.
    QVERIFY(widget->currentText().startsWith(QStringLiteral("Active, Sep 2021")));
    press(*widget, {Qt::Key_Home, Qt::Key_Right});
    QCOMPARE(widget->currentText(), "Active, Feb 2020: 103");
    press(*widget, {Qt::Key_Down});
    QCOMPARE(widget->currentText(), "New, Feb 2020: 21");
    press(*widget, {Qt::Key_PageDown});
    QCOMPARE(widget->currentText(), "New, Feb 2021: 26");
    press(*widget, {Qt::Key_End, Qt::Key_Up});
    QCOMPARE(widget->currentText(), "Active, Dec 2022, incomplete: 205");
    press(*widget, {Qt::Key_Home});
    QCOMPARE(widget->currentText(), "Active, Jan 2020: 100");
    press(*widget, {Qt::Key_Escape});
    QVERIFY(widget->currentText().isEmpty());
}

void TestChartKeys::enterOnAPointChoosesItsLastDay()
{
    const auto widget = shownWidget();
    QSignalSpy chosen(widget.get(), &ChartWidget::dayChosen);
    press(*widget, {Qt::Key_Home, Qt::Key_Right, Qt::Key_Return});
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<Day>(), *parseDay(u"2020-02-29"));
}

void TestChartKeys::theKeyLTogglesTheCurrentSeries()
{
    const auto widget = shownWidget();
    QSignalSpy toggled(widget.get(), &ChartWidget::seriesToggled);
    press(*widget, {Qt::Key_L});
    QVERIFY(toggled.isEmpty());
    press(*widget, {Qt::Key_Home, Qt::Key_Down, Qt::Key_L});
    QCOMPARE(toggled.size(), 1);
    QCOMPARE(toggled[0][0].toString(), "b");
}

void TestChartKeys::theCursorStaysWhenAnotherChartComes()
{
    const auto widget = shownWidget();
    press(*widget, {Qt::Key_Home, Qt::Key_Right, Qt::Key_Down});
    ChartSpec other = sampleSpec();
    std::swap(other.panels[0].series[0], other.panels[0].series[1]);
    other.panels[0].series[0].isHidden = true;
    widget->setChart(other, sampleWords());
    QCOMPARE(widget->currentText(), "Active (switched off), Feb 2020: 21");
    other.panels[0].series.resize(0);
    ChartWords words = sampleWords();
    words.panels[0].series.clear();
    widget->setChart(other, words);
    QVERIFY(widget->currentText().isEmpty());
}

void TestChartKeys::keysZoomAndPan()
{
    const auto widget = shownWidget();
    QSignalSpy chosen(widget.get(), &ChartWidget::windowChosen);
    const DaySpan before = widget->spec().window;
    press(*widget, {Qt::Key_Plus, Qt::Key_Minus});
    QTest::keyClick(widget.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(widget.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(chosen.size(), 4);
    QVERIFY(chosen[0][0].value<DaySpan>().days() < before.days());
    QVERIFY(chosen[1][0].value<DaySpan>().days() > before.days());
    QVERIFY(chosen[2][0].value<DaySpan>().begin > before.begin);
    QVERIFY(chosen[3][0].value<DaySpan>().begin < before.begin);
    QCOMPARE(widget->spec().window, before);
}

void TestChartKeys::everyStepIsToldToScreenReaders()
{
    const auto widget = shownWidget();
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(widget.get());
    QVERIFY(chart != nullptr);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->text(QAccessible::Name), "A sample");
    const int parts = chart->childCount(); // series, events and eras
    QVERIFY(parts > 0);
    press(*widget, {Qt::Key_Home});
    QCOMPARE(chart->text(QAccessible::Value), "Active, Jan 2020: 100");
    QCOMPARE(chart->childCount(), parts + 1);
    QAccessibleInterface* point = chart->child(parts);
    QCOMPARE(point->text(QAccessible::Name), "Active, Jan 2020: 100");
    QCOMPARE(chart->indexOfChild(point), parts);
    QVERIFY(!point->rect().isEmpty());
    press(*widget, {Qt::Key_E});
    QVERIFY(point->text(QAccessible::Name).contains(QStringLiteral("First era")));
}

void TestChartKeys::keysThatDoNothingAreLeftToOthers()
{
    ChartSpec empty = sampleSpec();
    empty.panels[0].series.clear();
    empty.events.clear();
    empty.bands.clear();
    ChartWidget widget(Theme::light());
    ChartWords words = sampleWords();
    words.panels[0].series.clear();
    widget.setChart(empty, words);
    for (const int key : {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_E, Qt::Key_Escape, Qt::Key_A}) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        event.setAccepted(true);
        QCoreApplication::sendEvent(&widget, &event);
        QVERIFY2(!event.isAccepted(), qPrintable(QString::number(key)));
    }
}

QTEST_MAIN(TestChartKeys)
#include "tst_chart_keys.moc"
