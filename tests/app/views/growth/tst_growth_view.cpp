// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_widget.h"
#include "app/views/growth/growth_view.h"
#include "app/views/growth/scope_chooser.h"

#include "tests/support/pytorch_dataset.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QListWidget>
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
    void show()
    {
        view.show();
        QCoreApplication::processEvents();
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
    auto* roles = fixture.view.findChild<QComboBox*>();
    roles->setCurrentIndex(1);
    emit roles->activated(1);
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
    list->item(1)->setCheckState(Qt::Checked);
    const RepositoryScope scope = fixture.view.findChild<ScopeChooser*>()->scope();
    QCOMPARE(scope.kind, ScopeKind::Chosen);
    QCOMPARE(scope.chosen, (std::vector<RepositoryId>{RepositoryId{1}}));
    QVERIFY(peakOf(*fixture.charts().front()) < 50.0);
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
    QCOMPARE(fixture.charts().size(), 4);
    QVERIFY(!fixture.view.grab().isNull());
}

QTEST_MAIN(TestGrowthView)
#include "tst_growth_view.moc"
