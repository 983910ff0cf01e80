// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_widget.h"
#include "app/views/analyse_around.h"
#include "app/views/transfer/analysis_page.h"
#include "app/views/transfer/result_panel.h"
#include "app/views/transfer/spec_panel.h"
#include "app/views/transfer/transfer_view.h"
#include "app/views/transfer/transfer_words.h"

#include "tests/support/pytorch_dataset.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLocale>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

struct Fixture
{
    Session session{pytorchDataset()};
    TransferView view{session, Theme::light()};

    Fixture() { view.resize(1200, 760); }
    void show()
    {
        view.show();
        settle();
    }
    void settle()
    {
        const bool isDone = QTest::qWaitFor(
            [this] { return !view.analysis().isComputing() && view.analysis().result(); }, 20'000);
        if (!isDone)
            qFatal("no result");
    }
    QString text() const { return view.analysis().panel().plainText(); }
    void change(const std::function<void(TransferState&)>& edit)
    {
        TransferState state = session.state().transfer;
        edit(state);
        session.setTransfer(state);
        settle();
    }
    FactRef event(const QString& id) const
    {
        const Dataset& dataset = *session.dataset();
        const auto found = std::ranges::find_if(dataset.events, [&](const Event& row) {
            return dataset.eventTexts.text(row.id) == id;
        });
        return {FactKind::Event, static_cast<std::int32_t>(found - dataset.events.begin())};
    }
};

} // namespace

class TestTransferView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    /// Each test begins with nothing seen.
    void init()
    {
        m_config = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_config->path().toUtf8());
    }

    void nothingIsComputedBeforeItIsSeen()
    {
        Fixture fixture;
        QTest::qWait(50);
        QVERIFY(!fixture.view.analysis().isComputing() && !fixture.view.analysis().result());
        QVERIFY(fixture.view.findChildren<ChartWidget*>().isEmpty());
        fixture.show();
        QCOMPARE(fixture.view.findChildren<ChartWidget*>().size(), 1);
    }

    void theAnswerStandsInSentences()
    {
        Fixture fixture;
        fixture.show();
        for (const char* part :
             {"Specified before this window", "12 months after the event", "False dates before",
              "What this cannot say", "at the time of the event", "How it depends on the choices",
              "36 months before", "What others published", "+25.7 %", "Not the same data"})
            QVERIFY2(fixture.text().contains(QString::fromUtf8(part)), part);
        QVERIFY(!fixture.text().contains(u"caused"_s));
    }

    void aSpecificationChangedAfterwardsIsExploratory()
    {
        Fixture fixture;
        fixture.show();
        fixture.change([](TransferState& state) { state.donut = 3; });
        QVERIFY(fixture.text().contains(u"Exploratory"_s));
        QCOMPARE(fixture.view.analysis().result()->spec.donut, 3);
        fixture.session.goBack();
        fixture.settle();
        QVERIFY(fixture.text().contains(u"Specified before this window"_s));
    }

    void anotherMetricIsAdjustedFor()
    {
        Fixture fixture;
        fixture.show();
        fixture.change([](TransferState& state) { state.metric = u"new-contributors"_s; });
        QVERIFY(!fixture.text().contains(u"Exploratory"_s));
        QVERIFY(fixture.text().contains(u"2 metrics were looked at"_s));
        QVERIFY(fixture.text().contains(u"Holm"_s));
    }

    void choicesInThePanelReachTheSession()
    {
        Fixture fixture;
        fixture.show();
        auto* panel = fixture.view.findChild<SpecPanel*>();
        const auto boxes = panel->findChildren<QSpinBox*>();
        QCOMPARE(boxes.size(), 5);
        boxes.front()->setValue(24);
        QCOMPARE(fixture.session.state().transfer.monthsBefore, 24);
        fixture.settle();
        QCOMPARE(fixture.view.analysis().result()->nBefore, 24);
        const auto combos = panel->findChildren<QComboBox*>();
        QComboBox* metrics = *std::ranges::find(combos, u"Metric"_s, &QComboBox::accessibleName);
        const int index = metrics->findData(u"share:meta"_s);
        QVERIFY(index >= 0);
        metrics->setCurrentIndex(index);
        emit metrics->activated(index);
        QCOMPARE(fixture.session.state().transfer.metric, u"share:meta"_s);
    }

    void anyEventCanBeAnalysedAround()
    {
        Fixture fixture;
        fixture.show();
        const FactRef release = fixture.event(u"release-1-9"_s);
        QVERIFY(canAnalyseAround(fixture.session, release));
        analyseAround(fixture.session, release);
        fixture.settle();
        QCOMPARE(fixture.session.state().view, u"transfer"_s);
        const Event& row = fixture.session.dataset()->events[static_cast<std::size_t>(release.row)];
        QCOMPARE(fixture.view.analysis().result()->spec.event, row.start.firstDay());
        QVERIFY(!canAnalyseAround(fixture.session, FactRef{FactKind::Organization, 0}));
        QVERIFY(!canAnalyseAround(fixture.session, FactRef{FactKind::Event, 1'000'000}));
        QVERIFY(!canAnalyseAround(fixture.session, std::nullopt));
    }

    /// "From March to June 2022": none of these months is before or after.
    void allMonthsOfAnEventAreLeftOut()
    {
        Fixture fixture;
        fixture.show();
        analyseAround(fixture.session, fixture.event(u"merge-bot-rollout"_s));
        fixture.settle();
        QCOMPARE(fixture.session.state().transfer.donut, 4);
        const TransferResult& result = *fixture.view.analysis().result();
        QCOMPARE(std::ranges::count_if(result.points, &TransferPoint::isDropped), 4);
    }

    void whereTheHistoryIsMissingReleasesSpeak()
    {
        Fixture fixture;
        fixture.show();
        fixture.change([](TransferState& state) {
            state.scope = RepositoryScope{.kind = ScopeKind::Role, .role = RepositoryRole::Core};
        });
        QVERIFY(fixture.text().contains(u"The data cannot carry it"_s));
        QVERIFY(fixture.text().contains(u"release 1.13"_s));
        QVERIFY(!fixture.text().contains(u"How it depends"_s));
    }

    void theNewestSpecificationWins()
    {
        Fixture fixture;
        fixture.view.show();
        for (int months = 12; months <= 30; ++months) {
            TransferState state = fixture.session.state().transfer;
            state.monthsBefore = months;
            fixture.session.setTransfer(state);
        }
        fixture.settle();
        QTRY_COMPARE(fixture.view.analysis().result()->spec.monthsBefore, 30);
    }

    void pagesFollowTheStateAndActionsCopy()
    {
        Fixture fixture;
        fixture.show();
        auto* tabs = fixture.view.findChild<QTabBar*>();
        QCOMPARE(tabs->count(), transferPageCount);
        fixture.view.findChild<QAction*>(u"transfer-changes"_s)->trigger();
        QCOMPARE(fixture.session.state().transfer.page, TransferPage::Changes);
        QCOMPARE(tabs->currentIndex(), 2);
        fixture.view.findChild<QAction*>(u"transfer-copy-sentences"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"What this cannot say"_s));
        fixture.view.findChild<QAction*>(u"transfer-copy-csv"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"2022-09"_s));
    }

    void theChartAnswersTheKeysOfGrowth()
    {
        Fixture fixture;
        fixture.show();
        auto* chart = fixture.view.findChild<ChartWidget*>();
        const DaySpan whole = chart->spec().window;
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_End);
        QTest::keyClick(chart, Qt::Key_L);
        QVERIFY(chart->spec().panels.front().series.front().isHidden);
        QTest::keyClick(chart, Qt::Key_L);
        QVERIFY(!chart->spec().panels.front().series.front().isHidden);
        QTest::keyClick(chart, Qt::Key_Plus);
        const DaySpan nearer = chart->spec().window;
        QVERIFY(nearer.days() < whole.days() && whole.begin <= nearer.begin
                && nearer.end <= whole.end);
        QTest::keyClick(chart, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(chart->spec().window.begin < nearer.begin);
        QTest::keyClick(chart, Qt::Key_Minus);
        QTest::keyClick(chart, Qt::Key_Minus);
        QCOMPARE(chart->spec().window, whole);
    }

    void sentencesStandBelowTheChartWhereThePageIsNarrow()
    {
        Fixture fixture;
        fixture.view.resize(640, 500);
        fixture.show();
        const QWidget& chart = *fixture.view.findChild<ChartWidget*>();
        const QWidget& panel = fixture.view.analysis().panel();
        const auto top = [&](const QWidget& part) { return part.mapTo(&fixture.view, QPoint()).y(); };
        QVERIFY(fixture.view.width() < 680);
        QVERIFY(top(panel) >= top(chart) + chart.height());
        fixture.view.resize(1400, 700);
        QTRY_COMPARE(top(panel), top(chart));
    }

    void choicesAreBounded()
    {
        Dataset dataset = *pytorchDataset();
        const Event event = dataset.events.front();
        for (int i = 0; i < 5000; ++i) {
            dataset.events.push_back(event);
            dataset.events.back().start = {civil(dataset.info.asOf - i), DatePrecision::Day};
        }
        const auto events = transferEvents(dataset);
        QVERIFY(events.size() <= mostEventChoices);
        QVERIFY(std::ranges::is_sorted(events, {}, &EventChoice::day));
        for (const MetricChoice& choice : transferMetrics(dataset, *dayFromCivil(2022, 9, 12)))
            QVERIFY2(!choice.id.endsWith(u':'), qPrintable(choice.id));
    }

private:
    std::unique_ptr<QTemporaryDir> m_config;
};

QTEST_MAIN(TestTransferView)
#include "tst_transfer_view.moc"
