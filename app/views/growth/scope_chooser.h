// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/scope.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QToolButton;

namespace steward {

/// Chooses the repositories that numbers are about: a role, or a checked list.
class ScopeChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeChooser(QWidget* parent = nullptr);

    /// Starts afresh with the project family.
    void setDataset(const DatasetPtr& dataset);
    RepositoryScope scope() const;
    /// Said beside the choice: how many repositories it is, or that there are none.
    void setCaption(const QString& caption);

signals:
    void scopeChosen(const steward::RepositoryScope& scope);

private:
    QToolButton* createPopup();
    void fillRoles();
    void fillList();
    void chooseRole();
    void chooseList();

    DatasetPtr m_dataset;
    QComboBox* m_roles;
    QListWidget* m_list;
    QToolButton* m_button; ///< opens the list
    QLabel* m_caption;
};

} // namespace steward
