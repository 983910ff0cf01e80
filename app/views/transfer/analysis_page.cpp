// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/transfer/analysis_page.h"

#include "app/charts/chart_csv.h"
#include "app/charts/chart_picture.h"
#include "app/charts/chart_widget.h"
#include "app/charts/chart_window.h"
#include "app/session/settings_path.h"
#include "app/text/transfer_text.h"
#include "app/views/transfer/result_panel.h"
#include "app/views/transfer/spec_panel.h"
#include "app/views/transfer/transfer_chart.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace steward {

namespace {

constexpr int leastChartWidth = 320;
constexpr int panelWidth = 300;
constexpr int leastBeside = 640; ///< from this width on the sentences stand beside the chart

QWidget* tabStopBefore(QWidget& widget)
{
    QWidget* before = widget.previousInFocusChain();
    while (before != &widget && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    return before;
}

} // namespace

AnalysisPage::AnalysisPage(Session& session, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_spec(new SpecPanel(session))
    , m_answer(new QSplitter(Qt::Horizontal))
    , m_middle(new QWidget)
    , m_panel(new ResultPanel)
{
    m_middle->setMinimumWidth(leastChartWidth);
    new QVBoxLayout(m_middle);
    m_middle->layout()->setContentsMargins({});
    m_answer->setMinimumWidth(leastChartWidth); // then the one is below the other
    m_answer->addWidget(m_middle);
    m_answer->addWidget(m_panel);
    m_answer->setStretchFactor(0, 1);
    m_answer->setCollapsible(0, false);
    m_answer->setSizes({10'000, panelWidth});
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(createSpec());
    splitter->addWidget(m_answer);
    splitter->setStretchFactor(1, 1);
    splitter->setCollapsible(1, false);
    splitter->setSizes({m_spec->sizeHint().width(), 10'000});
    connect(splitter, &QSplitter::splitterMoved, this, &AnalysisPage::arrange);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(splitter);
    connect(&session, &Session::datasetChanged, this, &AnalysisPage::catchUp);
    connect(&session, &Session::snapshotChanged, this, &AnalysisPage::catchUp);
    connect(&session, &Session::transferChanged, this, &AnalysisPage::catchUp);
}

AnalysisPage::~AnalysisPage() = default;

QWidget* AnalysisPage::createSpec()
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it scrolls into view
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_spec);
    scroll->setMinimumWidth(m_spec->minimumSizeHint().width()
                            + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    return scroll;
}

void AnalysisPage::arrange()
{
    const auto wanted = m_answer->width() < leastBeside ? Qt::Vertical : Qt::Horizontal;
    if (m_answer->orientation() == wanted)
        return;
    const bool isBelow = wanted == Qt::Vertical;
    m_answer->setOrientation(wanted);
    m_answer->setStretchFactor(0, isBelow ? 3 : 1);
    m_answer->setStretchFactor(1, isBelow ? 2 : 0);
    m_answer->setSizes(isBelow ? QList{3'000, 2'000} : QList{10'000, panelWidth});
}

/// Charts are slow to make and are not needed before they are seen.
ChartWidget& AnalysisPage::chart()
{
    if (m_chart)
        return *m_chart;
    m_chart = new ChartWidget(m_theme, m_middle);
    m_middle->layout()->addWidget(m_chart);
    setTabOrder(tabStopBefore(*m_panel), m_chart);
    connect(m_chart, &ChartWidget::factSelected, &m_session,
            [this](FactRef fact) { m_session.select(fact); });
    connect(m_chart, &ChartWidget::dayChosen, &m_session,
            [this](Day day) { m_session.setAsOf(day); });
    connect(m_chart, &ChartWidget::seriesToggled, this, &AnalysisPage::toggleSeries);
    connect(m_chart, &ChartWidget::windowChosen, this, &AnalysisPage::showWindow);
    connect(m_chart, &ChartWidget::copyPictureRequested, this, &AnalysisPage::copyPicture);
    connect(m_chart, &ChartWidget::copyCsvRequested, this, &AnalysisPage::copyCsv);
    return *m_chart;
}

void AnalysisPage::setTheme(const Theme& theme)
{
    m_theme = theme;
    if (m_chart)
        m_chart->setTheme(theme);
    showResult();
}

void AnalysisPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    catchUp();
}

void AnalysisPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // the splitters know their new widths
    arrange();
}

void AnalysisPage::catchUp()
{
    if (!isVisible())
        return;
    const DatasetPtr& dataset = m_session.dataset();
    TransferSpec spec = transferSpecFor(*dataset, m_session.state().transfer,
                                        m_session.state().filter.attribution);
    if (m_dataset == dataset && m_asked == spec)
        return;
    m_dataset = dataset;
    m_asked = std::move(spec);
    compute();
}

/// In this order: the specification is on disk before anybody can know its result.
void AnalysisPage::compute()
{
    m_moreJob.cancel();
    m_panel->setBusy();
    m_job.start<Answer>(
        [dataset = m_dataset, spec = *m_asked](const Progress&, std::stop_token stop) {
            SpecStore store(settingsPath());
            store.record(*dataset, spec);
            Answer answer;
            if (auto result = analyseTransfer(dataset, spec, stop))
                answer.result = std::move(*result);
            if (answer.result && !answer.result->effects.empty())
                store.setResult(*dataset, spec, answer.result->effects.front().p);
            answer.standing = store.standingOf(*dataset, spec);
            return answer;
        },
        [this](Answer answer) { take(std::move(answer)); });
}

void AnalysisPage::take(Answer answer)
{
    if (!answer.result)
        return; // cancelled: another one is under way
    m_result = std::move(answer.result);
    m_window.reset();
    m_standing = answer.standing;
    m_panel->setResult(*m_dataset, *m_result, m_standing);
    showResult();
    computeMore();
    emit resultShown();
}

void AnalysisPage::computeMore()
{
    m_moreJob.start<More>(
        [dataset = m_dataset, spec = *m_asked](const Progress&, std::stop_token stop) {
            More more;
            if (auto rows = transferSensitivity(dataset, spec, stop))
                more.sensitivity = std::move(*rows);
            if (auto rows = replicate(dataset, spec.event, stop))
                more.replications = std::move(*rows);
            return more;
        },
        [this](More more) { takeMore(std::move(more)); });
}

void AnalysisPage::takeMore(More more)
{
    m_panel->setMore(*m_dataset, more.sensitivity, more.replications);
}

void AnalysisPage::showResult()
{
    if (!m_result || !isVisible())
        return;
    TransferChart shown = transferChart(*m_dataset, *m_result, refusalText(*m_dataset, *m_result));
    for (ChartPanel& panel : shown.spec.panels)
        for (ChartSeries& series : panel.series)
            series.isHidden = std::ranges::find(m_hidden, series.key) != m_hidden.end();
    shown.spec.window = m_window.value_or(shown.spec.window);
    chart().setChart(std::move(shown.spec), std::move(shown.words));
}

void AnalysisPage::toggleSeries(const QString& key)
{
    if (std::erase(m_hidden, key) == 0)
        m_hidden.push_back(key);
    showResult();
}

/// Of this chart alone: the months of the analysis are not those of the time bar.
void AnalysisPage::showWindow(DaySpan window)
{
    if (!m_result)
        return;
    m_window = movedInto(window, transferWindow(*m_result));
    chart().setWindow(*m_window);
}

void AnalysisPage::copyPicture() const
{
    if (m_chart)
        QGuiApplication::clipboard()->setImage(
            chartImage(m_chart->spec(), m_chart->words(), m_theme, m_chart->size()));
}

void AnalysisPage::copyCsv() const
{
    if (m_chart)
        QGuiApplication::clipboard()->setText(
            QString::fromUtf8(chartCsv(m_chart->spec(), m_chart->words())));
}

void AnalysisPage::copySentences() const
{
    QGuiApplication::clipboard()->setText(m_panel->plainText());
}

} // namespace steward
