// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/growth/reconciliation_page.h"

#include "app/charts/chart_format.h"
#include "app/text/metric_text.h"
#include "app/views/copyable_table.h"
#include "app/views/growth/reconciliation_words.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace steward {

namespace {

/// A way to count, and what it is called.
struct Counting
{
    QString name;
    MetricDefinition definition;
};

/// Every tool's, and those that the literature has besides. CHAOSS's comes first: the others are
/// told apart from it.
std::vector<Counting> countings(const Metric& metric)
{
    std::vector<Counting> all;
    for (const DefinitionSet set : allDefinitionSets)
        all.push_back({definitionSetText(set), definitionOf(set)});
    const auto concerns = [&metric](MetricParameter parameter) {
        return std::ranges::find(metric.parameters, parameter) != metric.parameters.end();
    };
    MetricDefinition other = definitionOf(DefinitionSet::Chaoss);
    if (concerns(MetricParameter::NewRule)) {
        other.newcomers = NewRule::FirstInDataset;
        all.push_back({ReconciliationPage::tr("New to the whole dataset"), other});
    }
    if (concerns(MetricParameter::Retention)) {
        other.retention.base = RetentionBase::Newcomers;
        all.push_back({ReconciliationPage::tr("Retention of newcomers"), other});
    }
    return all;
}

/// Tools print a number where this program gives limits only.
QString lowCoverageNote(const GrowthData& data, const MetricQuestion& question, DaySpan span)
{
    const auto& caveats = question.metric->caveats;
    if (std::ranges::find(caveats, Caveat::LowCoverage) == caveats.end())
        return {};
    const MetricSeries series = computeMetric(data.source, question);
    const auto point = std::ranges::find(series, span, &MetricPoint::span);
    if (point == series.end() || point->value || !point->coverage)
        return {};
    //: %1 a share
    return u' '
           + ReconciliationPage::tr(
                 "Only %1 of the commits name an affiliation, so that this program"
                 " itself gives limits only.")
                 .arg(valueText(ChartUnit::Share, *point->coverage));
}

std::vector<Reconciliation> reconcileAll(const GrowthData& data, const MetricQuestion& question,
                                         DaySpan span)
{
    std::vector<Reconciliation> all;
    const std::vector<Counting> ways = countings(*question.metric);
    for (const Counting& way : ways)
        all.push_back(
            reconcile(data.source, question, ways.front().definition, way.definition, span));
    return all;
}

} // namespace

ReconciliationPage::ReconciliationPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_metric(new QComboBox(this))
    , m_heading(new QLabel(this))
    , m_table(new CopyableTable(this))
    , m_rows(new QStandardItemModel(this))
{
    m_metric->setAccessibleName(tr("Metric whose definitions are compared"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setMargin(4);
    m_table->setModel(m_rows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("What each tool counts, and why they differ"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_metric);
    column->addWidget(m_heading);
    column->addWidget(m_table, 1);
    for (const Metric* metric : reconcilableMetrics())
        m_metric->addItem(metricName(*metric), QString(metric->id));
    connect(m_metric, &QComboBox::currentIndexChanged, this, &ReconciliationPage::refresh);
    connect(&session, &Session::snapshotChanged, this, &ReconciliationPage::refresh);
}

void ReconciliationPage::showData(std::shared_ptr<const GrowthData> numbers,
                                  const std::vector<MetricQuestion>& questions)
{
    m_data = std::move(numbers);
    const QSignalBlocker blocker(m_metric);
    for (const MetricQuestion& question : questions) {
        const int index = m_metric->findData(QString(question.metric->id));
        if (index < 0)
            continue;
        m_metric->setCurrentIndex(index);
        break;
    }
    refresh();
}

void ReconciliationPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOutOfDate)
        refresh();
}

void ReconciliationPage::refresh()
{
    m_isOutOfDate = !isVisible();
    if (m_isOutOfDate || !m_data)
        return;
    const MetricQuestion question = m_data->question(m_metric->currentData().toString());
    const auto point = metricAt(m_data->source,
                                m_data->question(QStringLiteral("active-contributors")),
                                m_session.state().filter.asOf);
    m_question = question;
    if (!point) {
        m_rows->clear();
        m_heading->setText(tr("These repositories have no full period before the as-of day."));
        return;
    }
    ChartPoint named;
    named.span = point->span;
    named.partial = point->partial;
    //: %1 a metric, %2 a month, quarter or year
    m_heading->setText(tr("%1, %2: what each tool would count from the same commits.")
                           .arg(metricName(m_data->dataset(), question), pointText(named))
                       + lowCoverageNote(*m_data, question, point->span));
    m_job.start<std::vector<Reconciliation>>(
        [data = m_data, question, span = point->span](const Progress&, std::stop_token) {
            return reconcileAll(*data, question, span);
        },
        [this](const std::vector<Reconciliation>& all) { fill(all); });
}

void ReconciliationPage::fill(const std::vector<Reconciliation>& all)
{
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels({tr("Definition"), tr("Difference"), tr("Count")});
    const ChartUnit unit = m_question->metric->unit;
    const std::vector<Counting> ways = countings(*m_question->metric);
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (const ReconciliationRow& row : all[i].rows)
            //: a step from one definition to another, as a line of a sum
            addRow(tr("    %1").arg(stepText(row.step, ways[i].definition)),
                   differenceText(unit, row.difference), countText(unit, row.value));
        const bool isSame = all[i].rows.empty() && i > 0;
        //: %1 the name of a tool that counts as %2 does
        addRow(isSame ? tr("%1: as %2").arg(ways[i].name, ways.front().name) : ways[i].name, {},
               countText(unit, all[i].to), true);
    }
    m_table->setColumnLetters(std::array{34, 14, 10});
}

void ReconciliationPage::addRow(const QString& what, const QString& difference,
                                const QString& value, bool isTotal)
{
    QList<QStandardItem*> cells;
    for (const QString& text : {what, difference, value}) {
        auto* cell = new QStandardItem(text);
        if (!cells.isEmpty())
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        QFont font = m_table->font();
        font.setBold(isTotal);
        cell->setFont(font);
        cells.append(cell);
    }
    m_rows->appendRow(cells);
}

} // namespace steward
