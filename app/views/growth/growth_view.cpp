// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/growth/growth_view.h"

#include "app/charts/chart_csv.h"
#include "app/charts/chart_picture.h"
#include "app/charts/chart_widget.h"
#include "app/text/scope_text.h"
#include "app/views/growth/chart_grid.h"
#include "app/views/growth/growth_actions.h"
#include "app/views/growth/growth_bar.h"
#include "app/views/growth/growth_panel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace steward {

namespace {

constexpr std::size_t mostCharts = 4;
constexpr int wideCharts = 10'000; ///< the charts take what the panel leaves
constexpr int leastCharts = 340;

/// Whether the same facts pass, at whatever day.
bool passesTheSame(Filter a, const Filter& b)
{
    a.asOf = b.asOf;
    return a == b;
}

} // namespace

GrowthView::GrowthView(Session& session, const Theme& theme, QWidget* parent)
    : View(session, theme, parent)
    , m_bar(new GrowthBar(session, this))
    , m_note(new QLabel(this))
    , m_scroll(new QScrollArea)
    , m_grid(new ChartGrid)
    , m_panel(new GrowthPanel(session, this))
{
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(8, 0, 8, 2);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_grid);
    m_scroll->setMinimumWidth(leastCharts);
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the charts are the tab stops, and scroll into view
    layOutContents();
    setFirstFocus(m_bar->findChild<QTabBar*>());
    addGrowthActions(*this, *m_bar);
    followSession();
}

GrowthView::~GrowthView() = default;

void GrowthView::followSession()
{
    connect(&session(), &Session::datasetChanged, this, &GrowthView::catchUp);
    connect(&session(), &Session::snapshotChanged, this, &GrowthView::catchUp);
    connect(&session(), &Session::windowChanged, this, &GrowthView::catchUp);
    connect(&session(), &Session::growthChanged, this, &GrowthView::catchUp);
    connect(m_panel, &ViewPanel::pageShown, this, [this] { lookAt(static_cast<int>(m_looked)); });
}

void GrowthView::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    while (m_charts.size() < mostCharts)
        m_charts.push_back(createChart(static_cast<int>(m_charts.size())));
    catchUp();
}

void GrowthView::layOutContents()
{
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_scroll);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({wideCharts, m_panel->sizeHint().width()});
    m_panel->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_bar);
    column->addWidget(m_note);
    column->addWidget(splitter, 1);
}

ChartWidget* GrowthView::createChart(int index)
{
    auto* chart = new ChartWidget(theme());
    connect(chart, &ChartWidget::factSelected, &session(),
            [this](FactRef fact) { session().select(fact); });
    connect(chart, &ChartWidget::dayChosen, &session(),
            [this](Day day) { session().setAsOf(day); });
    connect(chart, &ChartWidget::windowChosen, &session(),
            [this](DaySpan window) { session().setWindow(window); });
    connect(chart, &ChartWidget::seriesToggled, this, &GrowthView::toggleSeries);
    connect(chart, &ChartWidget::copyPictureRequested, this, [this, index] {
        lookAt(index);
        copyPicture();
    });
    connect(chart, &ChartWidget::copyCsvRequested, this, [this, index] {
        lookAt(index);
        copyCsv();
    });
    chart->installEventFilter(this);
    m_grid->addCell(chart);
    return chart;
}

bool GrowthView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_scroll->viewport())
        m_grid->setVisibleHeight(m_scroll->viewport()->height());
    if (event->type() == QEvent::FocusIn) {
        const auto chart = std::ranges::find(m_charts, watched);
        if (chart != m_charts.end()) {
            m_scroll->ensureWidgetVisible(*chart, 0, 0);
            lookAt(static_cast<int>(chart - m_charts.begin()));
        }
    }
    return View::eventFilter(watched, event);
}

/// Which series are switched off decides no number.
bool GrowthView::isCurrent() const
{
    GrowthState wanted = session().state().growth;
    wanted.hidden = m_state.hidden;
    return m_dataset == session().dataset() && m_state == wanted
           && passesTheSame(session().state().filter, m_filter);
}

void GrowthView::catchUp()
{
    if (m_charts.empty() || !isVisible())
        return;
    if (!isCurrent())
        return compute();
    takeHidden();
    takeDay();
    takeWindow();
}

void GrowthView::compute()
{
    m_dataset = session().dataset();
    m_state = session().state().growth;
    m_filter = session().state().filter;
    const GrowthFrame frame{session().state().window, m_filter};
    m_job.start<Computed>(
        [dataset = m_dataset, state = m_state, frame](const Progress&, std::stop_token) {
            Computed computed;
            computed.data = std::make_shared<const GrowthData>(
                takeGrowthData(dataset, state, frame.filter));
            computed.charts = growthChartsOf(*computed.data, state.page, frame);
            return computed;
        },
        [this](Computed computed) { take(std::move(computed)); });
}

void GrowthView::take(Computed computed)
{
    m_shown = std::move(computed);
    for (GrowthChart& chart : m_shown.charts)
        hideSeries(session().state().growth, chart.spec);
    const QString note = contributionsNote(m_shown.data->dataset());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    showCharts();
    takeDay();
    takeWindow();
}

void GrowthView::showCharts()
{
    for (std::size_t i = 0; i < m_shown.charts.size(); ++i)
        m_charts[i]->setChart(m_shown.charts[i].spec, m_shown.charts[i].words);
    m_grid->setCount(static_cast<int>(m_shown.charts.size()));
    if (!m_shown.charts.empty())
        lookAt(static_cast<int>(std::min(m_looked, m_shown.charts.size() - 1)));
}

void GrowthView::takeHidden()
{
    if (m_state.hidden == session().state().growth.hidden)
        return;
    m_state.hidden = session().state().growth.hidden;
    for (GrowthChart& chart : m_shown.charts)
        hideSeries(m_state, chart.spec);
    showCharts();
}

void GrowthView::takeDay()
{
    const Day day = session().state().filter.asOf;
    for (std::size_t i = 0; i < m_shown.charts.size(); ++i) {
        if (m_shown.charts[i].spec.axis == ChartAxis::Calendar)
            m_charts[i]->setAsOf(day);
    }
}

void GrowthView::takeWindow()
{
    if (!m_shown.data)
        return;
    for (std::size_t i = 0; i < m_shown.charts.size(); ++i) {
        const GrowthChart& chart = m_shown.charts[i];
        if (chart.spec.axis == ChartAxis::Calendar)
            m_charts[i]->setWindow(chartWindow(*m_shown.data, chart, session().state().window));
    }
}

void GrowthView::toggleSeries(const QString& key)
{
    GrowthState state = session().state().growth;
    if (std::erase(state.hidden, key) == 0)
        state.hidden.push_back(key);
    session().setGrowth(state);
}

void GrowthView::lookAt(int index)
{
    m_looked = static_cast<std::size_t>(index);
    if (m_panel->isVisible() && m_looked < m_shown.charts.size())
        m_panel->showChart(m_shown.data, m_shown.charts[m_looked]);
}

void GrowthView::copyPicture() const
{
    if (m_looked >= m_shown.charts.size())
        return;
    const ChartWidget& chart = *m_charts[m_looked];
    QGuiApplication::clipboard()->setImage(
        chartImage(chart.spec(), chart.words(), theme(), chart.size()));
}

void GrowthView::copyCsv() const
{
    if (m_looked >= m_shown.charts.size())
        return;
    const GrowthChart& chart = m_shown.charts[m_looked];
    QGuiApplication::clipboard()->setText(QString::fromUtf8(chartCsv(chart.spec, chart.words)));
}

void GrowthView::toggleIndex()
{
    GrowthState state = session().state().growth;
    state.indexDay = state.indexDay ? std::nullopt : std::optional(session().state().filter.asOf);
    session().setGrowth(state);
}

void GrowthView::themeChanged()
{
    for (ChartWidget* chart : m_charts)
        chart->setTheme(theme());
}

} // namespace steward
