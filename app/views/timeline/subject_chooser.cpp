// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/subject_chooser.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>

namespace steward {

SubjectChooser::SubjectChooser(const QString& text, std::function<std::vector<QString>()> names, QWidget* parent)
    : QToolButton(parent), m_text(text), m_names(std::move(names)), m_field(new QLineEdit),
      m_list(new QListWidget)
{
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(6, 6, 6, 6);
    m_field->setPlaceholderText(tr("Find a name"));
    m_field->setAccessibleName(tr("Find a name"));
    m_field->setClearButtonEnabled(true);
    m_list->setAccessibleName(text);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumSize(260, 280);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    auto* menu = new QMenu(this);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(panel);
    menu->addAction(action);
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(menu, &QMenu::aboutToShow, this, &SubjectChooser::fill);
    connect(m_field, &QLineEdit::textChanged, this, &SubjectChooser::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &SubjectChooser::toggle);
    showCount();
}

void SubjectChooser::setChosen(const std::vector<int>& chosen)
{
    m_chosen = chosen;
    showCount();
}

void SubjectChooser::showCount()
{
    //: a button that chooses; %1 what, %2 how many are chosen
    setText(m_chosen.empty() ? m_text : tr("%1 (%2)").arg(m_text).arg(m_chosen.size()));
    setAccessibleName(text());
}

void SubjectChooser::fill()
{
    m_isFilling = true;
    m_list->clear();
    const std::vector<QString> names = m_names();
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto* item = new QListWidgetItem(names[i]);
        const int number = static_cast<int>(i);
        const bool isChosen = std::ranges::find(m_chosen, number) != m_chosen.end();
        item->setData(Qt::UserRole, number);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        m_list->addItem(item);
    }
    m_list->sortItems();
    m_isFilling = false;
    m_field->clear();
    m_field->setFocus(Qt::PopupFocusReason);
}

void SubjectChooser::narrow(const QString& text)
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!m_list->item(i)->text().contains(text, Qt::CaseInsensitive));
}

void SubjectChooser::toggle(QListWidgetItem* item)
{
    if (m_isFilling)
        return;
    const int number = item->data(Qt::UserRole).toInt();
    std::erase(m_chosen, number);
    if (item->checkState() == Qt::Checked)
        m_chosen.push_back(number);
    showCount();
    emit chosenChanged(m_chosen);
}

} // namespace steward
