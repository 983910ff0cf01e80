// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/edit/sources_field.h"

#include "app/edit/row_choice.h"
#include "core/import/text_tables.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr int rowsShown = 3;

} // namespace

SourcesField::SourcesField(const Dataset& dataset, QWidget* parent)
    : QWidget(parent)
    , m_choice(new RowChoice(dataset, FactKind::Source, this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("A&dd"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
{
    m_choice->setAccessibleName(tr("Source to add"));
    m_list->setAccessibleName(tr("Sources of this fact"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->setFixedHeight(rowsShown * (m_list->fontMetrics().height() + 6) + 6);
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_choice, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addLayout(row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusProxy(m_choice);
    connect(m_add, &QPushButton::clicked, this, &SourcesField::addChosen);
    connect(m_remove, &QPushButton::clicked, this, &SourcesField::removeSelected);
    connect(m_choice, &QComboBox::currentTextChanged, this, &SourcesField::showButtons);
    connect(m_list, &QListWidget::currentRowChanged, this, &SourcesField::showButtons);
    auto* deletion = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(deletion, &QShortcut::activated, this, &SourcesField::removeSelected);
    showButtons();
}

QString SourcesField::cell() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row)
        keys.append(m_list->item(row)->data(Qt::UserRole).toString());
    // Who chose one and forgot the button meant it.
    if (const QString chosen = m_choice->key(); !chosen.isEmpty() && !keys.contains(chosen))
        keys.append(chosen);
    return keys.join(u';');
}

void SourcesField::setCell(const QString& cell)
{
    m_list->clear();
    for (const QString& key : sourceList(cell))
        addKey(key);
    showButtons();
}

void SourcesField::addKey(const QString& key)
{
    const int index = m_choice->findData(key);
    auto* item = new QListWidgetItem(index >= 0 ? m_choice->itemText(index) : key, m_list);
    item->setData(Qt::UserRole, key);
    item->setToolTip(item->text().toHtmlEscaped());
}

void SourcesField::addChosen()
{
    const QString key = m_choice->key();
    m_choice->setKey({});
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == key)
            return;
    if (!key.isEmpty())
        addKey(key);
    m_choice->setFocus();
}

void SourcesField::removeSelected()
{
    delete m_list->currentItem();
    showButtons();
}

void SourcesField::showButtons()
{
    m_add->setEnabled(!m_choice->key().isEmpty());
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

} // namespace steward
