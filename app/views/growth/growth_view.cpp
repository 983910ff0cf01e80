// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/growth/growth_view.h"

#include "app/charts/chart_widget.h"
#include "app/views/growth/chart_grid.h"
#include "app/views/growth/growth_words.h"
#include "app/views/growth/scope_chooser.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace steward {

namespace {

/// Whether the same facts pass, at whatever day.
bool passesTheSame(Filter a, const Filter& b)
{
    a.asOf = b.asOf;
    return a == b;
}

} // namespace

GrowthView::GrowthView(Session& session, const Theme& theme, QWidget* parent)
    : View(session, theme, parent)
{
    followSession();
}

GrowthView::~GrowthView() = default;

void GrowthView::followSession()
{
    connect(&session(), &Session::datasetChanged, this, &GrowthView::catchUp);
    connect(&session(), &Session::snapshotChanged, this, &GrowthView::catchUp);
    connect(&session(), &Session::windowChanged, this, &GrowthView::catchUp);
}

void GrowthView::showEvent(QShowEvent* event)
{
    View::showEvent(event);
    if (m_grid == nullptr)
        createContents();
    catchUp();
}

void GrowthView::createContents()
{
    m_scope = new ScopeChooser;
    connect(m_scope, &ScopeChooser::scopeChosen, this, &GrowthView::takeScope);
    m_note = new QLabel;
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_grid = new ChartGrid;
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_grid);
    m_scroll->viewport()->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_scope);
    column->addWidget(m_note);
    column->addWidget(m_scroll, 1);
    for (std::size_t i = 0; i < growthCharts().size(); ++i)
        m_charts.push_back(createChart());
}

ChartWidget* GrowthView::createChart()
{
    auto* chart = new ChartWidget(theme());
    connect(chart, &ChartWidget::factSelected, &session(),
            [this](FactRef fact) { session().select(fact); });
    connect(chart, &ChartWidget::dayChosen, &session(),
            [this](Day day) { session().setAsOf(day); });
    m_grid->addCell(chart);
    return chart;
}

bool GrowthView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_scroll->viewport())
        m_grid->setVisibleHeight(m_scroll->viewport()->height());
    return View::eventFilter(watched, event);
}

void GrowthView::catchUp()
{
    if (m_grid == nullptr || !isVisible())
        return;
    if (m_dataset != session().dataset())
        takeDataset();
    takeSnapshot();
    takeWindow();
}

void GrowthView::takeDataset()
{
    m_dataset = session().dataset();
    m_scope->setDataset(m_dataset);
    const QString note = contributionsNote(*m_dataset);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    takeScope(m_scope->scope());
}

void GrowthView::takeScope(const RepositoryScope& scope)
{
    m_data = takeGrowthData(*m_dataset, scope);
    m_scope->setCaption(scopeText(*m_dataset, m_data));
    showCharts();
}

void GrowthView::showCharts()
{
    m_shownFilter = session().state().filter;
    const GrowthFrame frame{session().state().window, m_shownFilter};
    const auto keys = growthCharts();
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        GrowthChart chart = growthChart(*m_dataset, m_data, keys[i], frame);
        m_charts[i]->setChart(std::move(chart.spec), std::move(chart.words));
    }
}

void GrowthView::takeSnapshot()
{
    const Filter& filter = session().state().filter;
    if (!passesTheSame(filter, m_shownFilter))
        showCharts();
    m_shownFilter = filter;
    for (ChartWidget* chart : m_charts)
        chart->setAsOf(filter.asOf);
}

void GrowthView::takeWindow()
{
    const DaySpan window = growthWindow(*m_dataset, m_data, session().state().window);
    for (ChartWidget* chart : m_charts)
        chart->setWindow(window);
}

void GrowthView::themeChanged()
{
    for (ChartWidget* chart : m_charts)
        chart->setTheme(theme());
}

} // namespace steward
