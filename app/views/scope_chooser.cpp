// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/scope_chooser.h"

#include "app/text/scope_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QWidgetAction>

#include <algorithm>

namespace steward {

namespace {

constexpr QSize listSize(340, 420);

/// Roles that some repository has.
std::vector<RepositoryRole> rolesOf(const Dataset& dataset)
{
    std::vector<RepositoryRole> roles;
    for (const RepositoryRole role : {RepositoryRole::Family, RepositoryRole::Core,
                                      RepositoryRole::Predecessor, RepositoryRole::Comparison}) {
        if (std::ranges::find(dataset.repositories, role, &Repository::role)
            != dataset.repositories.end())
            roles.push_back(role);
    }
    return roles;
}

} // namespace

ScopeChooser::ScopeChooser(QWidget* parent)
    : QWidget(parent)
    , m_sets(new QComboBox)
    , m_list(new QListWidget)
    , m_button(createPopup())
{
    m_sets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sets->setMinimumContentsLength(18);
    m_sets->setAccessibleName(tr("Repositories the charts are about"));
    m_sets->setToolTip(m_sets->accessibleName());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_sets);
    row->addWidget(m_button);
    connect(m_sets, &QComboBox::activated, this, &ScopeChooser::chooseSet);
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
    fillSets();
    fillList();
}

void ScopeChooser::fillSets()
{
    m_scopes.clear();
    for (const RepositoryRole role : rolesOf(*m_dataset))
        m_scopes.push_back({.kind = ScopeKind::Role, .role = role});
    for (const Month month : cohortMonths(*m_dataset))
        m_scopes.push_back({.kind = ScopeKind::Cohort, .cohort = month});
    m_scopes.push_back({.kind = ScopeKind::All});
    m_scopes.push_back({.kind = ScopeKind::Chosen});
    const QSignalBlocker blocker(m_sets);
    m_sets->clear();
    for (const RepositoryScope& scope : m_scopes)
        m_sets->addItem(nameOf(scope));
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

void ScopeChooser::showScope(const RepositoryScope& scope)
{
    const QSignalBlocker sets(m_sets);
    const QSignalBlocker list(m_list);
    const auto found = std::ranges::find(m_scopes, scope);
    const bool isList = found == m_scopes.end();
    m_sets->setCurrentIndex(isList ? m_sets->count() - 1
                                   : static_cast<int>(found - m_scopes.begin()));
    m_sets->setItemText(m_sets->count() - 1, isList ? nameOf(scope) : tr("Chosen repositories"));
    const ResolvedScope resolved = resolveScope(*m_dataset, scope);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(
            resolved.contains[static_cast<std::size_t>(row)] ? Qt::Checked : Qt::Unchecked);
}

/// With how many repositories it is.
QString ScopeChooser::nameOf(const RepositoryScope& scope) const
{
    //: %1 the name of a set of repositories, %2 their number
    return tr("%1 (%2)")
        .arg(scopeTitle(*m_dataset, scope))
        .arg(resolveScope(*m_dataset, scope).repositories.size());
}

void ScopeChooser::chooseSet(int index)
{
    const RepositoryScope& scope = m_scopes[static_cast<std::size_t>(index)];
    // A list of its own begins with what is checked now.
    if (scope.kind == ScopeKind::Chosen)
        return m_button->showMenu();
    emit scopeChosen(scope);
}

void ScopeChooser::chooseList()
{
    RepositoryScope scope{.kind = ScopeKind::Chosen};
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            scope.chosen.push_back(RepositoryId{row});
    }
    emit scopeChosen(scope);
}

} // namespace steward
