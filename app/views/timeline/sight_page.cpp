// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/sight_page.h"

#include "app/views/copyable_table.h"

#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <array>

namespace steward {

SightPage::SightPage(QWidget* parent)
    : QWidget(parent), m_model(new SightModel(this)), m_table(new CopyableTable(this)), m_note(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    m_note->setMargin(4);
    m_note->hide();
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What is in sight"));
    m_table->setColumnLetters(std::array{60, 34, 22, 24, 14, 12});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const FactRef fact = m_model->factAt(current.row());
                if (!m_isSettingSelection && fact.isValid())
                    emit factChosen(fact);
            });
}

void SightPage::show(const TimelineModelPtr& model, std::vector<std::pair<int, std::int32_t>> items, bool isCut)
{
    const QScopedValueRollback guard(m_isSettingSelection, true);
    m_note->setText(tr("The first %1 in sight. Zoom in to list all.").arg(QLocale().toString(static_cast<int>(items.size()))));
    m_note->setVisible(isCut);
    m_model->show(model, std::move(items));
}

void SightPage::setSelection(std::optional<FactRef> fact)
{
    const QScopedValueRollback guard(m_isSettingSelection, true);
    const QModelIndex current = m_table->currentIndex();
    if (fact && m_model->factAt(current.row()) == *fact)
        return;
    const int row = fact ? m_model->rowOf(*fact) : -1;
    if (row < 0)
        return m_table->clearSelection();
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
}

} // namespace steward
