// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/charts/shown_chart.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QWheelEvent>

#include <cmath>

using namespace steward;

namespace {

bool turnWheel(ChartWidget& widget, QPoint position, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(position, widget.viewport()->mapToGlobal(position), {}, {0, 120},
                      Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget.viewport(), &event);
    return event.isAccepted();
}

} // namespace

class TestChartWidget : public QObject
{
    Q_OBJECT

private slots:
    void aClickOnAnEventSelectsIt();
    void theMouseReadsThePointBelowIt();
    void aClickInTheLegendTogglesASeries();
    void theWheelZoomsAtThePointerOnlyWithFocusOrControl();
    void draggingPans();
    void anAgeAxisDoesNotZoom();
    void aDoubleClickChoosesADay();
    void theMenuAsksForCopies_data();
    void theMenuAsksForCopies();
    void theChartIsToldInAParagraph();
    void windowAndAsOfDayAreTaken();
};

void TestChartWidget::aClickOnAnEventSelectsIt()
{
    const auto widget = shownWidget();
    QSignalSpy selected(widget.get(), &ChartWidget::factSelected);
    const HitTarget hit = layoutOf(*widget).over.hits.back();
    QTest::mouseClick(widget->viewport(), Qt::LeftButton, {}, middleOf(hit.rect));
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected[0][0].value<FactRef>(), hit.fact);
}

void TestChartWidget::theMouseReadsThePointBelowIt()
{
    const auto widget = shownWidget();
    const ChartScale scale = layoutOf(*widget).panels[0];
    const QPoint place(static_cast<int>(scale.x(*parseDay(u"2021-03-16"))),
                       static_cast<int>(scale.plot.bottom()) - 20);
    QTest::mouseMove(widget->viewport(), place);
    QCOMPARE(widget->currentText(), "Active, Mar 2021: 142");
    QTest::mouseMove(widget->viewport(), QPoint(5, 5));
    QVERIFY(widget->currentText().isEmpty());
}

void TestChartWidget::aClickInTheLegendTogglesASeries()
{
    const auto widget = shownWidget();
    QSignalSpy toggled(widget.get(), &ChartWidget::seriesToggled);
    QTest::mouseClick(widget->viewport(), Qt::LeftButton, {},
                      middleOf(layoutOf(*widget).entries[1].box));
    QCOMPARE(toggled.size(), 1);
    QCOMPARE(toggled[0][0].toString(), "b");
    QVERIFY(!widget->spec().panels[0].series[1].isHidden); // that is for the owner to do
}

void TestChartWidget::theWheelZoomsAtThePointerOnlyWithFocusOrControl()
{
    const auto widget = shownWidget();
    widget->clearFocus();
    QSignalSpy chosen(widget.get(), &ChartWidget::windowChosen);
    const QRectF plot = layoutOf(*widget).panels[0].plot;
    QVERIFY(!turnWheel(*widget, middleOf(plot), {}));
    QVERIFY(chosen.isEmpty());
    QVERIFY(turnWheel(*widget, middleOf(plot), Qt::ControlModifier));
    QCOMPARE(chosen.size(), 1);
    const DaySpan before = widget->spec().window;
    const auto window = chosen[0][0].value<DaySpan>();
    QCOMPARE(window.days(), static_cast<int>(std::lround(0.8 * before.days())));
    QVERIFY(std::abs((window.begin - before.begin) - (before.end - window.end)) <= 4);
    widget->activateWindow();
    widget->setFocus();
    QTRY_VERIFY(widget->hasFocus());
    QVERIFY(turnWheel(*widget, middleOf(plot), {}));
    QVERIFY(!turnWheel(*widget, QPoint(5, 5), {})); // nothing to zoom there
    QCOMPARE(chosen.size(), 2);
}

void TestChartWidget::draggingPans()
{
    const auto widget = shownWidget();
    QSignalSpy chosen(widget.get(), &ChartWidget::windowChosen);
    const QRectF plot = layoutOf(*widget).panels[0].plot;
    const QPoint from = middleOf(plot);
    const int distance = static_cast<int>(plot.width() / 4.0);
    QTest::mousePress(widget->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(widget->viewport(), from + QPoint(1, 0));
    QVERIFY(chosen.isEmpty()); // it may still be a click
    QTest::mouseMove(widget->viewport(), from + QPoint(distance, 0));
    QTest::mouseRelease(widget->viewport(), Qt::LeftButton, {}, from + QPoint(distance, 0));
    QCOMPARE(chosen.size(), 1);
    const DaySpan before = widget->spec().window;
    const auto window = chosen[0][0].value<DaySpan>();
    QCOMPARE(window.days(), before.days());
    QVERIFY(std::abs((before.begin - window.begin) - before.days() / 4) <= 3);
    QTest::mouseMove(widget->viewport(), from);
    QCOMPARE(chosen.size(), 1);
}

void TestChartWidget::anAgeAxisDoesNotZoom()
{
    ChartSpec spec = sampleSpec();
    spec.axis = ChartAxis::Age;
    const auto widget = shownWidget(spec);
    QSignalSpy chosen(widget.get(), &ChartWidget::windowChosen);
    QSignalSpy days(widget.get(), &ChartWidget::dayChosen);
    press(*widget, {Qt::Key_Plus, Qt::Key_Home, Qt::Key_Return});
    QVERIFY(!turnWheel(*widget, middleOf(layoutOf(*widget).panels[0].plot), Qt::ControlModifier));
    QVERIFY(chosen.isEmpty() && days.isEmpty());
}

void TestChartWidget::aDoubleClickChoosesADay()
{
    const auto widget = shownWidget();
    QSignalSpy chosen(widget.get(), &ChartWidget::dayChosen);
    const ChartScale scale = layoutOf(*widget).panels[0];
    const QPoint place = middleOf(scale.plot);
    QTest::mouseDClick(widget->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<Day>(), scale.dayAt(place.x()));
}

void TestChartWidget::theMenuAsksForCopies_data()
{
    QTest::addColumn<int>("reason");
    QTest::newRow("mouse") << static_cast<int>(QContextMenuEvent::Mouse);
    QTest::newRow("menu key") << static_cast<int>(QContextMenuEvent::Keyboard);
}

void TestChartWidget::theMenuAsksForCopies()
{
    QFETCH(int, reason);
    const auto widget = shownWidget();
    QSignalSpy picture(widget.get(), &ChartWidget::copyPictureRequested);
    QSignalSpy csv(widget.get(), &ChartWidget::copyCsvRequested);
    QContextMenuEvent event(static_cast<QContextMenuEvent::Reason>(reason), QPoint(50, 50),
                            widget->mapToGlobal(QPoint(50, 50)));
    const bool byKey = reason == QContextMenuEvent::Keyboard;
    QCoreApplication::sendEvent(byKey ? widget.get() : widget->viewport(), &event);
    const auto* menu = widget->findChild<QMenu*>();
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), 2);
    menu->actions()[0]->trigger();
    menu->actions()[1]->trigger();
    QCOMPARE(picture.size(), 1);
    QCOMPARE(csv.size(), 1);
}

void TestChartWidget::theChartIsToldInAParagraph()
{
    const auto widget = shownWidget();
    QCOMPARE(widget->accessibleName(), "A sample");
    const QString text = widget->accessibleDescription();
    QVERIFY(text.contains(QStringLiteral("Active, from Jan 2020 to Dec 2022")));
    QVERIFY(text.contains(QStringLiteral("highest 205 (Dec 2022, incomplete)")));
    QVERIFY(text.contains(QStringLiteral("A note.")));
}

void TestChartWidget::windowAndAsOfDayAreTaken()
{
    const auto widget = shownWidget();
    press(*widget, {Qt::Key_Home});
    const DaySpan window{*parseDay(u"2021-01-01"), *parseDay(u"2022-01-01")};
    widget->setWindow(window);
    widget->setAsOf(*parseDay(u"2021-05-05"));
    QCOMPARE(widget->spec().window, window);
    QCOMPARE(*widget->spec().asOf, *parseDay(u"2021-05-05"));
    QVERIFY(widget->currentText().isEmpty()); // it lies outside now
    QVERIFY(!widget->grab().isNull());
}

QTEST_MAIN(TestChartWidget)
#include "tst_chart_widget.moc"
