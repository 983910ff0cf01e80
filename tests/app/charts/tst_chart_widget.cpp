// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_layout.h"
#include "app/charts/chart_widget.h"
#include "app/render/font_measure.h"

#include "tests/app/charts/sample_chart.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace steward;

namespace {

constexpr QSize size(700, 400);

std::unique_ptr<ChartWidget> shownWidget(const ChartSpec& spec = sampleSpec())
{
    auto widget = std::make_unique<ChartWidget>(Theme::light());
    widget->resize(size);
    widget->setChart(spec, sampleWords());
    widget->show();
    widget->setFocus();
    return widget;
}

/// Where things are in a widget of that size.
ChartLayout layoutOf(const ChartWidget& widget)
{
    return layoutChart(widget.spec(), widget.words(), size, FontMeasure(Theme::light()));
}

QPoint middleOf(const QRectF& rect) { return rect.center().toPoint(); }

bool turnWheel(ChartWidget& widget, QPoint position, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(position, widget.viewport()->mapToGlobal(position), {}, {0, 120},
                      Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget.viewport(), &event);
    return event.isAccepted();
}

void press(ChartWidget& widget, std::initializer_list<Qt::Key> keys)
{
    for (const Qt::Key key : keys)
        QTest::keyClick(&widget, key);
}

} // namespace

class TestChartWidget : public QObject
{
    Q_OBJECT

private slots:
    void aClickOnAnEventSelectsIt();
    void theKeyboardReachesEvents();
    void theArrowKeysWalkPointsAndSeries();
    void enterOnAPointChoosesItsLastDay();
    void theMouseReadsThePointBelowIt();
    void aClickInTheLegendTogglesASeries();
    void theKeyLTogglesTheCurrentSeries();
    void theCursorStaysWhenAnotherChartComes();
    void theWheelZoomsAtThePointerOnlyWithFocusOrControl();
    void draggingPans();
    void keysZoomAndPan();
    void anAgeAxisDoesNotZoom();
    void aDoubleClickChoosesADay();
    void theMenuAsksForCopies_data();
    void theMenuAsksForCopies();
    void theChartIsToldInAParagraph();
    void everyStepIsToldToScreenReaders();
    void windowAndAsOfDayAreTaken();
    void keysThatDoNothingAreLeftToOthers();
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

void TestChartWidget::theKeyboardReachesEvents()
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

void TestChartWidget::theArrowKeysWalkPointsAndSeries()
{
    const auto widget = shownWidget();
    press(*widget, {Qt::Key_Right, Qt::Key_Right});
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

void TestChartWidget::enterOnAPointChoosesItsLastDay()
{
    const auto widget = shownWidget();
    QSignalSpy chosen(widget.get(), &ChartWidget::dayChosen);
    press(*widget, {Qt::Key_Home, Qt::Key_Right, Qt::Key_Return});
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<Day>(), *parseDay(u"2020-02-29"));
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

void TestChartWidget::theKeyLTogglesTheCurrentSeries()
{
    const auto widget = shownWidget();
    QSignalSpy toggled(widget.get(), &ChartWidget::seriesToggled);
    press(*widget, {Qt::Key_L});
    QVERIFY(toggled.isEmpty());
    press(*widget, {Qt::Key_Home, Qt::Key_Down, Qt::Key_L});
    QCOMPARE(toggled.size(), 1);
    QCOMPARE(toggled[0][0].toString(), "b");
}

void TestChartWidget::theCursorStaysWhenAnotherChartComes()
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

void TestChartWidget::keysZoomAndPan()
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

void TestChartWidget::everyStepIsToldToScreenReaders()
{
    const auto widget = shownWidget();
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(widget.get());
    QVERIFY(chart != nullptr);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->text(QAccessible::Name), "A sample");
    QCOMPARE(chart->childCount(), 0);
    press(*widget, {Qt::Key_Home});
    QCOMPARE(chart->text(QAccessible::Value), "Active, Jan 2020: 100");
    QCOMPARE(chart->childCount(), 1);
    QAccessibleInterface* point = chart->child(0);
    QCOMPARE(point->text(QAccessible::Name), "Active, Jan 2020: 100");
    QCOMPARE(chart->indexOfChild(point), 0);
    QVERIFY(!point->rect().isEmpty());
    press(*widget, {Qt::Key_E});
    QVERIFY(point->text(QAccessible::Name).contains(QStringLiteral("First era")));
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

void TestChartWidget::keysThatDoNothingAreLeftToOthers()
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

QTEST_MAIN(TestChartWidget)
#include "tst_chart_widget.moc"
