// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/members/board_page.h"

#include "app/views/copyable_table.h"
#include "app/views/members/board_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr qsizetype longestName = 120;

} // namespace

BoardPage::BoardPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_body(new QComboBox(this))
    , m_rule(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_table(new CopyableTable(this))
    , m_rows(new QStandardItemModel(this))
{
    m_body->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_body->setMinimumContentsLength(20);
    for (int i = 0; i < static_cast<int>(quotaRules.size()); ++i)
        m_rule->addItem(quotaText(i));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setModel(m_rows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Seats and votes"));
    auto* form = new QFormLayout;
    form->setContentsMargins(6, 6, 6, 0);
    form->addRow(tr("&Body:"), m_body);
    form->addRow(tr("&A motion needs:"), m_rule);
    addCapRow(*form);
    form->addRow(m_summary);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addWidget(m_table, 1);
    connect(m_body, &QComboBox::currentIndexChanged, this, &BoardPage::refresh);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &BoardPage::refresh);
    connect(&session, &Session::datasetChanged, this, &BoardPage::listBodies);
    connect(&session, &Session::snapshotChanged, this, &BoardPage::refresh);
    connect(&session, &Session::membersChanged, this, &BoardPage::refresh);
    listBodies();
}

void BoardPage::addCapRow(QFormLayout& form)
{
    m_most = new QSpinBox(this);
    m_most->setRange(0, 999);
    //: in place of the number of seats an organization may have
    m_most->setSpecialValueText(tr("no cap"));
    m_most->setPrefix(tr("at most "));
    m_most->setAccessibleName(tr("Most seats an organization may have"));
    m_grace = new QSpinBox(this);
    m_grace->setRange(0, 3650);
    m_grace->setPrefix(tr("days of grace: "));
    m_grace->setAccessibleName(tr("Days of grace"));
    m_breaches = new QLabel(this);
    m_breaches->setTextFormat(Qt::PlainText);
    m_breaches->setWordWrap(true);
    m_breaches->setToolTip(tr("Subsidiaries count with their owner. Breaches are bands on the timeline."));
    auto* row = new QHBoxLayout;
    row->addWidget(m_most);
    row->addWidget(m_grace);
    auto* label = new QLabel(tr("Seat &cap:"), this);
    label->setBuddy(m_most);
    form.addRow(label, row);
    form.addRow(m_breaches);
    connect(m_most, &QSpinBox::valueChanged, this, &BoardPage::takeCap);
    connect(m_grace, &QSpinBox::valueChanged, this, &BoardPage::takeCap);
}

void BoardPage::takeCap()
{
    MembersState members = m_session.state().members;
    members.cap.reset();
    if (m_most->value() > 0 && body().isValid())
        members.cap = SeatCap{.body = body(), .mostSeats = m_most->value(), .graceDays = m_grace->value()};
    m_session.setMembers(members);
}

void BoardPage::showCap()
{
    const std::optional<SeatCap>& cap = m_session.state().members.cap;
    const bool isHere = cap && cap->body == body();
    const QSignalBlocker most(m_most);
    const QSignalBlocker grace(m_grace);
    m_most->setValue(isHere ? cap->mostSeats.value_or(0) : 0);
    if (isHere)
        m_grace->setValue(cap->graceDays);
    m_breaches->setVisible(isHere);
    if (isHere)
        m_breaches->setText(breachesText(
            *m_session.dataset(),
            seatCapBreaches(*m_session.dataset(), *cap, m_session.state().filter)));
}

void BoardPage::listBodies()
{
    const QSignalBlocker blocker(m_body);
    const Dataset& dataset = *m_session.dataset();
    m_bodies = bodiesWithSeats(dataset);
    m_body->clear();
    for (const BodyId id : m_bodies)
        m_body->addItem(dataset[id].name.left(longestName));
    m_isOutOfDate = true;
}

BodyId BoardPage::body() const
{
    const int index = m_body->currentIndex();
    return index < 0 ? BodyId{} : m_bodies[static_cast<std::size_t>(index)];
}

QuotaRule BoardPage::rule() const
{
    return quotaRules[static_cast<std::size_t>(std::max(0, m_rule->currentIndex()))];
}

void BoardPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOutOfDate)
        refresh();
}

void BoardPage::refresh()
{
    m_isOutOfDate = !isVisible();
    if (m_isOutOfDate)
        return;
    if (!body().isValid()) {
        m_summary->setText(tr("The dataset records no seat in any board, council or committee."));
        m_rows->clear();
        return;
    }
    const Snapshot& snapshot = *m_session.snapshot();
    const BodyPower power = bodyPower(snapshot, body(), rule());
    QStringList summary{bodySummary(snapshot, body(), power), bodyTenure(snapshot, body())};
    summary.removeAll(QString());
    m_summary->setText(summary.join(u'\n'));
    showCap();
    fill(power);
}

void BoardPage::fill(const BodyPower& power)
{
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels(boardColumns());
    for (int i = 0; i < m_rows->columnCount(); ++i)
        m_rows->horizontalHeaderItem(i)->setToolTip(boardColumnTip(i));
    for (const BodyStanding& standing : power.holders) {
        QList<QStandardItem*> cells;
        for (const QString& text : boardRow(*m_session.dataset(), standing))
            cells.append(new QStandardItem(text.left(longestName)));
        m_rows->appendRow(cells);
    }
    m_table->setColumnLetters(std::array{24, 8, 16, 8, 16, 16, 17, 16});
    constexpr int firstOfVotes = 3;
    for (int i = firstOfVotes; i < m_rows->columnCount(); ++i)
        m_table->setColumnHidden(i, power.readings.empty());
}

} // namespace steward
