// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_widget.h"
#include "app/views/copyable_table.h"
#include "app/views/growth/chart_table_model.h"
#include "app/views/growth/growth_panel.h"
#include "app/views/growth/growth_view.h"
#include "app/views/growth/reconciliation_page.h"
#include "app/views/scope_chooser.h"

#include "tests/support/pytorch_dataset.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QListWidget>
#include <QStandardItemModel>
#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

struct Fixture
{
    Session session{pytorchDataset()};
    GrowthView view{session, Theme::light()};

    Fixture() { view.resize(1000, 700); }
    QList<ChartWidget*> charts() { return view.findChildren<ChartWidget*>(); }
    /// Charts are filled by work in the background.
    void show()
    {
        view.show();
        settle();
    }
    void settle()
    {
        const bool isFilled = QTest::qWaitFor(
            [this] { return !view.isComputing() && !charts().front()->spec().panels.empty(); });
        if (!isFilled)
            qFatal("no charts");
    }
};

double peakOf(const ChartWidget& chart)
{
    double peak = 0.0;
    for (const ChartPoint& point : chart.spec().panels[0].series[0].points)
        peak = std::max(peak, point.value.value_or(0.0));
    return peak;
}

} // namespace

class TestGrowthView : public QObject
{
    Q_OBJECT

private slots:
    void chartsAreMadeWhenFirstShown();
    void theAsOfDayReachesEveryChart();
    void theWindowReachesEveryChart();
    void aHiddenViewCatchesUpWhenShown();
    void anotherScopeMakesOtherSeries();
    void checkedRepositoriesAreAScope();
    void anEventInAChartIsSelectedInTheSession();
    void anAsOfChangeIsCheap();
    void aDatasetWithoutRepositoriesIsShown();
    void aPageShowsItsCharts();
    void backUndoesAChoice();
    void theLegendSwitchesSeriesInTheSession();
    void zoomingAChartMovesTheSharedWindow();
    void theTableIsTheChartThatIsLookedAt();
    void aRowOfTheTableChoosesItsLastDay();
    void otherCountsAddUp();
    void chartsAreCopiedAsCsv();
    void everyKeyOfTheViewWorksWithoutTheMouse();
};

void TestGrowthView::chartsAreMadeWhenFirstShown()
{
    Fixture fixture;
    QVERIFY(fixture.charts().isEmpty());
    fixture.show();
    QCOMPARE(fixture.charts().size(), 4);
}

void TestGrowthView::theAsOfDayReachesEveryChart()
{
    Fixture fixture;
    fixture.show();
    fixture.session.setAsOf(day(u"2020-02-02"));
    for (const ChartWidget* chart : fixture.charts())
        QCOMPARE(*chart->spec().asOf, day(u"2020-02-02"));
}

void TestGrowthView::theWindowReachesEveryChart()
{
    Fixture fixture;
    fixture.show();
    const DaySpan window{day(u"2019-01-01"), day(u"2022-01-01")};
    fixture.session.setWindow(window);
    for (const ChartWidget* chart : fixture.charts())
        QCOMPARE(chart->spec().window, fixture.session.state().window);
    QCOMPARE(fixture.session.state().window, window);
}

void TestGrowthView::aHiddenViewCatchesUpWhenShown()
{
    Fixture fixture;
    fixture.show();
    fixture.view.hide();
    fixture.session.setAsOf(day(u"2018-03-03"));
    QVERIFY(*fixture.charts().front()->spec().asOf != day(u"2018-03-03"));
    fixture.show();
    QCOMPARE(*fixture.charts().front()->spec().asOf, day(u"2018-03-03"));
}

void TestGrowthView::anotherScopeMakesOtherSeries()
{
    Fixture fixture;
    fixture.show();
    const double family = peakOf(*fixture.charts().front());
    auto* sets = fixture.view.findChild<ScopeChooser*>()->findChild<QComboBox*>();
    sets->setCurrentIndex(1);
    emit sets->activated(1);
    fixture.settle();
    const double core = peakOf(*fixture.charts().front());
    QVERIFY(core > 0.0 && core != family);
}

void TestGrowthView::checkedRepositoriesAreAScope()
{
    Fixture fixture;
    fixture.show();
    auto* list = fixture.view.findChild<QListWidget*>();
    if (list == nullptr) // it lives in a menu
        list = fixture.view.findChild<ScopeChooser*>()->findChild<QListWidget*>();
    QVERIFY(list != nullptr);
    // The family is checked at first: all but one off, and one more on.
    list->item(0)->setCheckState(Qt::Checked);
    const RepositoryScope scope = *fixture.session.state().growth.scope;
    QCOMPARE(scope.kind, ScopeKind::Chosen);
    QCOMPARE(scope.chosen.front(), RepositoryId{0});
    QCOMPARE(scope.chosen.size(), std::size_t(30));
    fixture.settle();
    QCOMPARE(fixture.view.findChild<ScopeChooser*>()->findChild<QComboBox*>()->currentText(),
             "Chosen repositories (30)");
}

void TestGrowthView::anEventInAChartIsSelectedInTheSession()
{
    Fixture fixture;
    fixture.show();
    const FactRef event{FactKind::Event, 3};
    emit fixture.charts().front()->factSelected(event);
    QCOMPARE(*fixture.session.state().selection, event);
}

void TestGrowthView::anAsOfChangeIsCheap()
{
    Fixture fixture;
    fixture.show();
    QElapsedTimer timer;
    qint64 best = 1'000'000'000;
    for (int i = 0; i < 5; ++i) {
        timer.start();
        fixture.session.setAsOf(day(u"2020-02-02") + i);
        best = std::min(best, timer.nsecsElapsed());
    }
    // Far above what it takes: it fails only if series are made anew.
    QVERIFY2(best < 8'000'000, qPrintable(QString::number(best)));
}

void TestGrowthView::aDatasetWithoutRepositoriesIsShown()
{
    Fixture fixture;
    fixture.show();
    auto empty = std::make_shared<Dataset>();
    empty->info.asOf = day(u"2020-01-01");
    fixture.session.setDataset(empty);
    fixture.settle();
    QCOMPARE(fixture.charts().size(), 4);
    QVERIFY(!fixture.view.grab().isNull());
}

void TestGrowthView::aPageShowsItsCharts()
{
    Fixture fixture;
    fixture.show();
    GrowthState state = fixture.session.state().growth;
    state.page = GrowthPage::Repositories;
    fixture.session.setGrowth(state);
    fixture.settle();
    QCOMPARE(fixture.charts().front()->spec().key, QString(growth_chart::multiples));
    QCOMPARE(std::ranges::count_if(fixture.charts(),
                                   [](const ChartWidget* chart) { return chart->isVisible(); }),
             2);
}

void TestGrowthView::backUndoesAChoice()
{
    Fixture fixture;
    fixture.show();
    GrowthState state = fixture.session.state().growth;
    state.every = PeriodUnit::Year;
    fixture.session.setGrowth(state);
    fixture.settle();
    QCOMPARE(fixture.charts().front()->spec().panels[0].series[0].points.size(), std::size_t(11));
    fixture.session.goBack();
    fixture.settle();
    QVERIFY(fixture.charts().front()->spec().panels[0].series[0].points.size() > 100);
}

void TestGrowthView::theLegendSwitchesSeriesInTheSession()
{
    Fixture fixture;
    fixture.show();
    const QString key = QStringLiteral("new-contributors");
    emit fixture.charts().front()->seriesToggled(key);
    fixture.settle();
    QVERIFY(fixture.charts().front()->spec().panels[0].series[1].isHidden);
    emit fixture.charts().front()->seriesToggled(key);
    fixture.settle();
    QVERIFY(!fixture.charts().front()->spec().panels[0].series[1].isHidden);
    QVERIFY(fixture.session.state().growth.hidden.empty());
}

void TestGrowthView::zoomingAChartMovesTheSharedWindow()
{
    Fixture fixture;
    fixture.show();
    const DaySpan window{day(u"2020-01-01"), day(u"2021-01-01")};
    emit fixture.charts()[1]->windowChosen(window);
    QCOMPARE(fixture.session.state().window, window);
    QCOMPARE(fixture.charts()[0]->spec().window, window);
}

void TestGrowthView::theTableIsTheChartThatIsLookedAt()
{
    Fixture fixture;
    fixture.show();
    fixture.view.panel().toggle(GrowthPanel::Page::Table);
    auto* model = fixture.view.findChild<ChartTableModel*>();
    const ChartSpec& spec = fixture.charts().front()->spec();
    QCOMPARE(model->columnCount(), static_cast<int>(spec.panels[0].series.size()) + 1);
    QCOMPARE(model->rowCount(), static_cast<int>(spec.panels[0].series[0].points.size()));
    QAbstractItemModelTester tester(model);
    const int row = model->rowBy(day(u"2022-09-12"));
    QCOMPARE(model->index(row, 0).data().toString(), "Sep 2022");
    const double value = *spec.panels[0].series[0].points[static_cast<std::size_t>(row)].value;
    QCOMPARE(model->index(row, 1).data().toString(), QString::number(value));
    QCOMPARE(model->headerData(1, Qt::Horizontal, Qt::TextAlignmentRole),
             model->index(row, 1).data(Qt::TextAlignmentRole));
}

void TestGrowthView::aRowOfTheTableChoosesItsLastDay()
{
    Fixture fixture;
    fixture.show();
    fixture.view.panel().toggle(GrowthPanel::Page::Table);
    auto* table = fixture.view.findChild<CopyableTable*>();
    auto* model = fixture.view.findChild<ChartTableModel*>();
    emit table->activated(model->index(model->rowBy(day(u"2022-09-12")), 0));
    QCOMPARE(fixture.session.state().filter.asOf, day(u"2022-09-30"));
}

void TestGrowthView::otherCountsAddUp()
{
    Fixture fixture;
    fixture.show();
    fixture.view.panel().toggle(GrowthPanel::Page::Reconciliation);
    auto* page = fixture.view.findChild<ReconciliationPage*>();
    auto* rows = page->findChild<QStandardItemModel*>();
    QTRY_VERIFY(rows->rowCount() > 4);
    // New contributors: DevStats adds those who come back, so its count is the first and the step.
    const int first = rows->item(0, 2)->text().toInt();
    int step = -1;
    int devStats = -1;
    for (int row = 0; row < rows->rowCount(); ++row) {
        if (rows->item(row, 0)->text() == "DevStats") {
            devStats = rows->item(row, 2)->text().toInt();
            step = rows->item(row - 1, 1)->text().toInt();
        }
    }
    QVERIFY(step > 0);
    QCOMPARE(devStats, first + step);
}

void TestGrowthView::chartsAreCopiedAsCsv()
{
    Fixture fixture;
    fixture.show();
    emit fixture.charts()[1]->copyCsvRequested();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(QStringLiteral("period,Commits")));
    QVERIFY(text.contains(QStringLiteral("2022-09,")));
}

void TestGrowthView::everyKeyOfTheViewWorksWithoutTheMouse()
{
    QSet<QString> keys;
    Fixture fixture;
    for (const QAction* action : fixture.view.actions()) {
        if (action->isSeparator())
            continue;
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
        QVERIFY2(!keys.contains(action->shortcut().toString()), qPrintable(action->text()));
        keys.insert(action->shortcut().toString());
        QVERIFY(!action->objectName().isEmpty());
        QVERIFY(!action->statusTip().isEmpty());
    }
    QVERIFY(keys.size() > 12);
}

QTEST_MAIN(TestGrowthView)
#include "tst_growth_view.moc"
