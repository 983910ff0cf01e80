// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_widget.h"

#include "tests/app/charts/sample_chart.h"

#include <QSignalSpy>
#include <QTest>

using namespace steward;

namespace {

std::unique_ptr<ChartWidget> shownWidget()
{
    auto widget = std::make_unique<ChartWidget>(Theme::light());
    widget->resize(700, 400);
    widget->setChart(sampleSpec(), sampleWords());
    widget->show();
    return widget;
}

} // namespace

class TestChartWidget : public QObject
{
    Q_OBJECT

private slots:
    void aClickOnAnEventSelectsIt();
    void theKeyboardReachesEvents();
    void theChartIsToldInAParagraph();
    void windowAndAsOfDayAreTaken();
};

void TestChartWidget::aClickOnAnEventSelectsIt()
{
    const auto widget = shownWidget();
    QSignalSpy selected(widget.get(), &ChartWidget::factSelected);
    // Somewhere on the line of markers lies the first one; sweep for it.
    for (int y = 40; y < 200 && selected.isEmpty(); y += 5) {
        for (int x = 60; x < 600 && selected.isEmpty(); x += 5)
            QTest::mouseClick(widget->viewport(), Qt::LeftButton, {}, {x, y});
    }
    QVERIFY(!selected.isEmpty());
    const auto fact = selected.front().front().value<FactRef>();
    QVERIFY(fact.kind == FactKind::Event || fact.kind == FactKind::Period);
}

void TestChartWidget::theKeyboardReachesEvents()
{
    const auto widget = shownWidget();
    widget->setFocus();
    QSignalSpy selected(widget.get(), &ChartWidget::factSelected);
    QTest::keyClick(widget.get(), Qt::Key_Space);
    QVERIFY(selected.isEmpty());
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(widget.get(), Qt::Key_Right);
        QTest::keyClick(widget.get(), Qt::Key_Return);
    }
    QCOMPARE(selected.size(), 3);
    QCOMPARE(selected[0][0].value<FactRef>(), (FactRef{FactKind::Period, 1}));
    QCOMPARE(selected[1][0].value<FactRef>(), (FactRef{FactKind::Event, 7}));
    QCOMPARE(selected[2][0].value<FactRef>(), (FactRef{FactKind::Event, 9}));
}

void TestChartWidget::theChartIsToldInAParagraph()
{
    const auto widget = shownWidget();
    QCOMPARE(widget->accessibleName(), "A sample");
    const QString text = widget->accessibleDescription();
    QVERIFY(text.contains(QStringLiteral("Active, from Jan 2020 to Dec 2022")));
    QVERIFY(text.contains(QStringLiteral("highest 205 (Dec 2022, incomplete), latest 205")));
    QVERIFY(text.contains(QStringLiteral("A note.")));
}

void TestChartWidget::windowAndAsOfDayAreTaken()
{
    const auto widget = shownWidget();
    const DaySpan window{*parseDay(u"2021-01-01"), *parseDay(u"2022-01-01")};
    widget->setWindow(window);
    widget->setAsOf(*parseDay(u"2021-05-05"));
    QCOMPARE(widget->spec().window, window);
    QCOMPARE(*widget->spec().asOf, *parseDay(u"2021-05-05"));
    QVERIFY(!widget->grab().isNull());
}

QTEST_MAIN(TestChartWidget)
#include "tst_chart_widget.moc"
