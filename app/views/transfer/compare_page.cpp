// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/transfer/compare_page.h"

#include "app/views/copyable_table.h"
#include "app/views/transfer/grouped_model.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace steward {

namespace {

QLabel* makeLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setVisible(false); // until it has a text
    return label;
}

void setText(QLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

ComparePage::ComparePage(Session& session, GroupedModel& model, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(&model)
    , m_title(makeLabel(this))
    , m_words(makeLabel(this))
    , m_hint(makeLabel(this))
    , m_bar(new QHBoxLayout)
    , m_table(new CopyableTable(this))
    , m_notes(makeLabel(this))
{
    model.setParent(this);
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    for (QLabel* quiet : {m_hint, m_notes})
        quiet->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(4);
    for (QLabel* label : {m_title, m_words, m_hint})
        column->addWidget(label);
    column->addLayout(m_bar);
    column->addWidget(m_table, 1);
    column->addWidget(m_notes);
    connectTable();
    connect(&session, &Session::datasetChanged, this, [this] {
        m_job.cancel();
        clear();
    });
    connect(&session, &Session::snapshotChanged, this, &ComparePage::refresh);
    connect(&session, &Session::compareChanged, this, &ComparePage::refresh);
}

void ComparePage::connectTable()
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ComparePage::layOutHeadings);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) { selectFactOf(row.row()); });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { selectFactOf(index.row()); });
}

void ComparePage::setTheme(const Theme& theme) { m_model->setTheme(theme); }

QString ComparePage::words() const { return m_words->text(); }
QString ComparePage::hint() const { return m_hint->text(); }
QString ComparePage::notes() const { return m_notes->text(); }

void ComparePage::showTitle(const QString& title) { setText(*m_title, title); }
void ComparePage::showWords(const QString& words) { setText(*m_words, words); }
void ComparePage::showNotes(const QString& notes) { setText(*m_notes, notes); }

void ComparePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOutOfDate)
        refresh();
}

void ComparePage::refresh()
{
    m_isOutOfDate = !isVisible();
    if (m_isOutOfDate)
        return;
    const ComparedDays days = comparedDays(m_session);
    setText(*m_hint, comparedDaysText(days));
    compare(days);
}

void ComparePage::layOutHeadings()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->isHeading(row))
            m_table->setSpan(row, 0, 1, m_model->columnCount());
}

void ComparePage::selectFactOf(int row)
{
    const FactRef fact = row < 0 ? FactRef{} : m_model->factAt(row);
    if (fact.isValid())
        m_session.select(fact);
}

} // namespace steward
