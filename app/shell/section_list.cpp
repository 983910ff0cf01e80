// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/section_list.h"

#include "app/report/report_sections.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr int linesShown = 15;

void addItem(QListWidget& list, const QString& id, bool isChosen)
{
    const ReportSection* section = findReportSection(id);
    if (!section)
        return;
    auto* item = new QListWidgetItem(section->name(), &list);
    item->setData(Qt::UserRole, id);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable
                   | Qt::ItemIsDragEnabled);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
}

} // namespace

SectionList::SectionList(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_up(addButton(tr("&Up"), tr("Move the section up"), -1))
    , m_down(addButton(tr("&Down"), tr("Move the section down"), 1))
{
    m_list->setObjectName(QStringLiteral("report-sections"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setMinimumHeight(m_list->fontMetrics().height() * linesShown * 3 / 2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto* label = new QLabel(tr("&Sections, in this order"), this);
    label->setBuddy(m_list);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(label, 1);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &SectionList::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &SectionList::changed);
    connect(m_list, &QListWidget::currentRowChanged, this, &SectionList::enableButtons);
}

QPushButton* SectionList::addButton(const QString& text, const QString& tip, int by)
{
    auto* button = new QPushButton(text, this);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, by] { move(by); });
    return button;
}

void SectionList::choose(const QStringList& ids, const QStringList& usual)
{
    const QSignalBlocker blocker(m_list);
    m_usual = usual;
    m_list->clear();
    for (const QString& id : ids)
        addItem(*m_list, id, true);
    for (const QString& id : reportSections())
        if (!ids.contains(id))
            addItem(*m_list, id, false);
    m_list->setCurrentRow(0);
    enableButtons();
}

QStringList SectionList::chosen() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.append(m_list->item(row)->data(Qt::UserRole).toString());
    return ids;
}

void SectionList::move(int by)
{
    const int row = m_list->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    m_list->insertItem(target, m_list->takeItem(row));
    m_list->setCurrentRow(target);
    emit changed();
}

void SectionList::enableButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

} // namespace steward
