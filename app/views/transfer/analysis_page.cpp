// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/transfer/analysis_page.h"

#include "app/charts/chart_csv.h"
#include "app/charts/chart_picture.h"
#include "app/charts/chart_widget.h"
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

namespace steward {

namespace {

constexpr int leastChartWidth = 320;
constexpr int panelWidth = 300;

} // namespace

AnalysisPage::AnalysisPage(Session& session, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_spec(new SpecPanel(session))
    , m_middle(new QWidget)
    , m_panel(new ResultPanel)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it scrolls into view
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_spec);
    scroll->setMinimumWidth(m_spec->minimumSizeHint().width()
                            + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    m_middle->setMinimumWidth(leastChartWidth);
    new QVBoxLayout(m_middle);
    m_middle->layout()->setContentsMargins({});
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(scroll);
    splitter->addWidget(m_middle);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(1, 1);
    splitter->setCollapsible(1, false);
    splitter->setSizes({m_spec->sizeHint().width(), 10'000, panelWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(splitter);
    connect(&session, &Session::datasetChanged, this, &AnalysisPage::catchUp);
    connect(&session, &Session::snapshotChanged, this, &AnalysisPage::catchUp);
    connect(&session, &Session::transferChanged, this, &AnalysisPage::catchUp);
}

AnalysisPage::~AnalysisPage() = default;

/// Charts are slow to make and are not needed before they are seen.
ChartWidget& AnalysisPage::chart()
{
    if (m_chart)
        return *m_chart;
    m_chart = new ChartWidget(m_theme, m_middle);
    m_middle->layout()->addWidget(m_chart);
    connect(m_chart, &ChartWidget::factSelected, &m_session,
            [this](FactRef fact) { m_session.select(fact); });
    connect(m_chart, &ChartWidget::dayChosen, &m_session,
            [this](Day day) { m_session.setAsOf(day); });
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
    const TransferChart shown = transferChart(*m_dataset, *m_result,
                                              refusalText(*m_dataset, *m_result));
    chart().setChart(shown.spec, shown.words);
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
