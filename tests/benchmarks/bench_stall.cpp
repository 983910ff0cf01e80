// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the thread of the window works at a stretch, with a million events, in everything a user
// does on the timeline. Processor time of that thread: what others do on the machine does not count.

#include "app/shell/appearance.h"
#include "app/shell/main_window.h"
#include "app/views/timeline/timeline_panel.h"
#include "app/views/timeline/timeline_view.h"
#include "tests/benchmarks/measure.h"
#include "tests/support/generated_dataset.h"
#include "tests/support/pytorch_dataset.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>
#include <vector>

using namespace steward;

namespace {

int mostEvents() { return qEnvironmentVariableIsSet("STEWARD_BENCH_EVENTS") ? qEnvironmentVariableIntValue("STEWARD_BENCH_EVENTS") : 1'000'000; }

constexpr double allowed = 50.0; ///< ms at a stretch; told, since how long it takes says as much of the machine
/// Fails beyond: times what sorting as many numbers takes. Nothing the window does for a step of its
/// user looks at all events more often than that.
constexpr double hopeless = 4.0;

double sortingMs(int count)
{
    std::mt19937 random(1);
    std::vector<double> numbers(static_cast<std::size_t>(count));
    for (double& number : numbers)
        number = static_cast<double>(random());
    const double start = threadCpuMs();
    std::ranges::sort(numbers);
    return threadCpuMs() - start;
}

} // namespace

class BenchStall : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theWindowGoesOn_data();
    void theWindowGoesOn();
    void cleanupTestCase() { m_window.reset(); }

private:
    /// The longest stretch of work, from the call to when nothing is left to be done.
    double longest(const std::function<void()>& act);
    TimelineView& view() { return *m_window->findChild<TimelineView*>(); }
    void change(const std::function<void(TimelineState&)>& edit)
    {
        TimelineState state = m_window->session().state().timeline;
        edit(state);
        m_window->session().setTimeline(state);
    }
    std::function<void()> actFor(const QString& name);

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    DatasetPtr m_dataset;
};

void BenchStall::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    EventRecipe recipe;
    recipe.events = mostEvents();
    m_dataset = generatedDataset(recipe);
    m_settings = std::make_unique<Settings>(m_folder.filePath("settings.ini"));
    m_window = std::make_unique<MainWindow>(pytorchDataset(), *m_settings, applyAppearance("light"));
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->resize(1920, 1080);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->session().setView("timeline");
    QTest::qWait(100);
}

double BenchStall::longest(const std::function<void()>& act)
{
    double worst = 0.0;
    const auto measure = [&](const std::function<void()>& step) {
        const double start = threadCpuMs();
        step();
        worst = std::max(worst, threadCpuMs() - start);
    };
    measure(act);
    int idle = 0;
    while (idle < 40) { // nothing left to do for a while
        measure([] { QCoreApplication::processEvents(); });
        QTest::qSleep(10);
        idle = view().isBusy() ? 0 : idle + 1;
    }
    return worst;
}

std::function<void()> BenchStall::actFor(const QString& name)
{
    Session& session = m_window->session();
    if (name == "open")
        return [&] { session.setDataset(m_dataset); session.setView("timeline"); };
    if (name == "zoom in")
        return [&] { session.setWindow({session.state().window.begin + 2000, session.state().window.end - 9000}); };
    if (name == "pan")
        return [&] { session.setWindow({session.state().window.begin + 50, session.state().window.end + 50}); };
    if (name == "whole history")
        return [&] { session.setWindow(session.history()); };
    if (name == "step to the next event")
        return [&] { session.setAsOf(session.eventDayAfter(session.state().filter.asOf - 4000)); };
    if (name == "select")
        return [&] { session.select(FactRef{FactKind::Event, 500'000 % mostEvents()}); };
    if (name == "next in lane")
        return [&] { view().stepInLane(1); };
    if (name == "group by organization")
        return [&] { change([](TimelineState& state) { state.grouping = LaneGrouping::Organization; }); };
    if (name == "group by category")
        return [&] { change([](TimelineState& state) { state.grouping = LaneGrouping::Category; }); };
    if (name == "search")
        return [&] { change([](TimelineState& state) { state.filter.text = "number 4"; }); };
    if (name == "end the search")
        return [&] { change([](TimelineState& state) { state.filter.text.clear(); }); };
    if (name == "table")
        return [&] { view().panel().toggle(TimelinePanel::Page::Sight); };
    if (name == "statistics")
        return [&] { view().panel().toggle(TimelinePanel::Page::Span); };
    return [&] {
        Filter filter = session.state().filter;
        filter.hiddenCategories.flip(0);
        session.setFilter(filter);
    };
}

void BenchStall::theWindowGoesOn_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"open", "zoom in", "pan", "whole history", "step to the next event", "select", "next in lane",
                             "group by organization", "group by category", "search", "end the search", "table", "statistics",
                             "hide a category"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void BenchStall::theWindowGoesOn()
{
    QFETCH(QString, what);
    const double worst = longest(actFor(what));
    const double sorting = sortingMs(mostEvents());
    qInfo("%s: with %d events at most %.1f ms at a stretch (aim %.0f), %.2f times sorting", qPrintable(what), mostEvents(),
          worst, allowed, worst / sorting);
    if (worst > allowed)
        qWarning("over the aim");
    QVERIFY(worst <= hopeless * sorting);
}

QTEST_MAIN(BenchStall)
#include "bench_stall.moc"
