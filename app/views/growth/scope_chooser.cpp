// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/growth/scope_chooser.h"

#include "app/views/growth/growth_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QWidgetAction>

#include <algorithm>

namespace steward {

namespace {

constexpr QSize listSize(340, 420);
constexpr int chosenIndex = -1; ///< data of the entry "Chosen repositories"

} // namespace

ScopeChooser::ScopeChooser(QWidget* parent)
    : QWidget(parent)
    , m_roles(new QComboBox)
    , m_list(new QListWidget)
    , m_button(createPopup())
    , m_caption(new QLabel)
{
    auto* label = new QLabel(tr("&Repositories:"));
    label->setBuddy(m_roles);
    m_roles->setAccessibleName(tr("Repositories the charts are about"));
    m_caption->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(m_roles);
    row->addWidget(m_button);
    row->addWidget(m_caption, 1);
    connect(m_roles, &QComboBox::activated, this, &ScopeChooser::chooseRole);
    connect(m_list, &QListWidget::itemChanged, this, &ScopeChooser::chooseList);
}

QToolButton* ScopeChooser::createPopup()
{
    m_list->setMinimumSize(listSize);
    m_list->setAccessibleName(tr("Chosen repositories"));
    auto* button = new QToolButton;
    auto* menu = new QMenu(button);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(m_list);
    menu->addAction(action);
    button->setText(tr("&Choose…"));
    button->setToolTip(tr("Choose single repositories"));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

void ScopeChooser::setDataset(const DatasetPtr& dataset)
{
    m_dataset = dataset;
    fillRoles();
    fillList();
}

void ScopeChooser::fillRoles()
{
    m_roles->clear();
    for (const RepositoryRole role : {RepositoryRole::Family, RepositoryRole::Core,
                                      RepositoryRole::Predecessor, RepositoryRole::Comparison}) {
        const RepositoryScope scope{.kind = ScopeKind::Role, .role = role};
        m_roles->addItem(scopeTitle(*m_dataset, scope), static_cast<int>(role));
    }
    m_roles->addItem(tr("Chosen repositories"), chosenIndex);
    m_roles->setCurrentIndex(0);
}

void ScopeChooser::fillList()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Repository& repository : m_dataset->repositories) {
        auto* item = new QListWidgetItem(repository.id, m_list);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
        item->setToolTip(
            scopeTitle(*m_dataset, {.kind = ScopeKind::Role, .role = repository.role}));
    }
}

RepositoryScope ScopeChooser::scope() const
{
    const int chosen = m_roles->currentData().toInt();
    if (chosen != chosenIndex)
        return {.kind = ScopeKind::Role, .role = static_cast<RepositoryRole>(chosen)};
    RepositoryScope scope{.kind = ScopeKind::Chosen};
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            scope.chosen.push_back(RepositoryId{row});
    }
    return scope;
}

void ScopeChooser::setCaption(const QString& caption) { m_caption->setText(caption); }

void ScopeChooser::chooseRole()
{
    emit scopeChosen(scope());
    const RepositoryScope chosen = scope();
    if (chosen.kind == ScopeKind::Chosen && chosen.chosen.empty())
        m_button->showMenu();
}

void ScopeChooser::chooseList()
{
    m_roles->setCurrentIndex(m_roles->findData(chosenIndex));
    emit scopeChosen(scope());
}

} // namespace steward
